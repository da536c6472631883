import type { IsoDate, Level, LevelForm, LevelSeat, Role, Scenario, Words } from '../model';

/** A seat as a level's card names it. */
export interface SeatCard {
  readonly id: string;
  readonly role: Role;
  readonly institution: string;
  readonly name: Words;
  readonly shortName: Words;
  readonly briefing: Words;
  /** Whether the level means this seat for a person. */
  readonly suggested: boolean;
  readonly goalSets: readonly { readonly id: string; readonly title: Words; readonly summary: Words }[];
}

/** What can be known of a level before it is loaded: enough to choose it, a seat and a goal. */
export interface LevelCard {
  readonly id: string;
  readonly hash: string;
  readonly title: Words;
  readonly subtitle: Words;
  readonly minutes: number;
  readonly turns: number;
  readonly forms: readonly LevelForm[];
  readonly order: Level['order'];
  readonly baseClose: IsoDate;
  /** The seats that a person may take. */
  readonly seats: readonly SeatCard[];
  readonly markets: readonly { readonly id: string; readonly name: Words; readonly start: { readonly value: number } }[];
  readonly partners: readonly { readonly id: string; readonly name: Words }[];
}

/** Writes the card of a level. */
export function cardOf({ level, hash }: Scenario): LevelCard {
  const { id, title, subtitle, minutes, calendar, forms = [], order } = level;
  return {
    id, hash, title, subtitle, minutes, turns: calendar.turns, forms, order, baseClose: calendar.baseClose,
    seats: level.seats.filter((seat) => seat.humanAllowed).map(seatCard),
    markets: level.markets.map((market) => ({ id: market.id, name: market.name, start: { value: market.start.value } })),
    partners: level.partners.map((partner) => ({ id: partner.id, name: partner.name })),
  };
}

function seatCard({ id, role, institution, name, shortName, briefing, control, goalSets }: LevelSeat): SeatCard {
  return {
    id, role, institution, name, shortName, briefing, suggested: control === 'human',
    goalSets: goalSets.map((set) => ({ id: set.id, title: set.title, summary: set.summary })),
  };
}
