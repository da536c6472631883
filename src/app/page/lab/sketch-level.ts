import { quietLevel } from '../../../foresight';
import type { Level, Scenario } from '../../../model';

const TURNS = 12;
const SALES: readonly string[] = ['sell-treasuries', 'sell-us-equities'];
/** The fund that sells in sketches: the largest one that a person may play. */
export const SELLER = 'norway-fund';
/** The government that threatens in sketches. */
export const GOVERNMENT = 'us-administration';

/** A level on which nothing happens of itself: no news, dates, holidays or auctions, and a fund that no mandate binds. */
export function silentLevel(scenario: Scenario, change: Partial<Level> = {}): Scenario {
  const { hash, level } = quietLevel(scenario, TURNS);
  const { forms: _forms, ...rest } = level;
  const seats = level.seats.map((seat) => ({ ...seat, capacity: { ...seat.capacity, start: { ...seat.capacity.start, value: 100 } }, actions: seat.id === SELLER ? SALES : seat.actions }));
  return { hash, level: { ...rest, seats, expect: [], ...change } };
}

/** The same level where every bloc of holders trusts the issuer alike, and its central bank is as independent. */
export function trustedAt(scenario: Scenario, tau: number): Scenario {
  const { level } = scenario;
  const trust = level.trust.map((entry) => ({ ...entry, mean: { ...entry.mean, value: tau } }));
  const independence = { ...(level.figures['independence'] ?? { unit: 'share', asOf: level.calendar.baseClose, source: 'fit-2026', basis: 'judgement' as const }), value: tau };
  return silentLevel(scenario, { trust, figures: { ...level.figures, independence } });
}

/** One group of partners with all imports, and an act of the government against it before the first day. */
export function tariffLevel(scenario: Scenario, act: { readonly action: string; readonly args: { readonly [parameter: string]: number | string } }, change: Partial<Level> = {}): Scenario {
  const { level } = scenario;
  const everyone = level.partners.slice(0, 1).map((group) => ({ ...group, id: 'everyone', ally: false, importSharePct: { ...group.importSharePct, value: 100 } }));
  const prologue = [{ on: level.calendar.baseClose, seat: GOVERNMENT, action: act.action, args: { partners: 'everyone', basis: 'ieepa', ...act.args }, headline: { en: '', 'zh-CN': '' }, source: 'fit-2026' }];
  return silentLevel(scenario, { partners: everyone, prologue, ...change });
}

/** The same level where markets take the government for a dove with one probability and share out the rest as before. */
export function dovesAt(scenario: Scenario, dove: number): Partial<Level> {
  const { beliefs } = scenario.level;
  const of = (type: string): number => beliefs[`government.${type}`]?.value ?? 0;
  const rest = (1 - dove) / (of('hawk') + of('bargainer') || 1);
  const values = { hawk: of('hawk') * rest, bargainer: of('bargainer') * rest, dove };
  const set = Object.entries(values).map(([type, value]) => [`government.${type}`, { ...beliefs[`government.${type}`], value }] as const);
  return { beliefs: { ...beliefs, ...Object.fromEntries(set) } as Level['beliefs'] };
}
