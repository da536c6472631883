import { LOOK_AHEAD } from '../../model';
import type { SeatRecord } from '../../model';
import { Errands } from '../foresight/errands';
import type { Hand } from '../foresight/hand';
import { hireWorker } from '../foresight/hire';
import type { ForesightLog, MidTurn } from '../foresight-log';
import { learnForesight } from './open-game';

/** What a thinker works with. */
export interface ThinkerParts {
  /** Starts a worker; null where there can be none. */
  readonly hire: () => Hand | null;
  /** Takes in what futures said, before the game asks. */
  readonly learn: (log: ForesightLog) => void;
  /** Says that others are thinking, for longer than goes unnoticed, and that they have done. */
  readonly show: (thinking: boolean) => void;
}

interface Crew {
  readonly hand: Hand;
  readonly errands: Errands;
}

/** What takes less than this needs no word. */
const UNNOTICED_MS = 150;

/** Works out in a worker what seats that look ahead ask of futures, so that a game that goes on never stops the page. */
export class Thinker {
  private readonly parts: ThinkerParts;
  private crew: Crew | null = null;
  private stopped = false;

  constructor(parts: ThinkerParts) {
    this.parts = parts;
  }

  /** Ends when the game may go on; null where no seat looks ahead before the next person decides. Without a worker the game has to think by itself. */
  ahead(turn: MidTurn): Promise<void> | null {
    if (this.stopped || !Object.values(turn.record.seats).some(looksAhead)) return null;
    const crew = (this.crew ??= this.gather());
    return isDue(turn) ? this.think(turn, crew) : null;
  }

  /** Ends the worker; whoever waits goes on at once. */
  stop(): void {
    this.stopped = true;
    this.disband();
    this.parts.show(false);
  }

  private async think(turn: MidTurn, crew: Crew | null): Promise<void> {
    const { learn, show } = this.parts;
    const noticed = setTimeout(() => show(true), UNNOTICED_MS);
    const log = await workOut(turn, crew);
    clearTimeout(noticed);
    if (this.stopped) return;
    if (log !== null) learn(log);
    else await this.sayFirst();
    // The game decides in the step after this one.
    setTimeout(() => show(false));
  }

  /** The page stands still from here on: what it says is on the screen before. */
  private async sayFirst(): Promise<void> {
    this.parts.show(true);
    await new Promise((resolve) => setTimeout(resolve, UNNOTICED_MS));
  }

  private gather(): Crew | null {
    const hand = this.parts.hire();
    if (hand === null) return null;
    hand.onLost(() => this.disband());
    return { hand, errands: new Errands(new Map([[0, hand]])) };
  }

  private disband(): void {
    this.crew?.hand.end();
    this.crew?.errands.stop();
    this.crew = null;
  }
}

/** Opens who thinks for the seats of one game; `show` is told when that takes a while. */
export function openThinker(show: (thinking: boolean) => void): Thinker {
  return new Thinker({ hire: () => hireWorker('others'), learn: learnForesight, show });
}

function workOut(turn: MidTurn, crew: Crew | null): Promise<ForesightLog | null> {
  if (crew === null) return Promise.resolve(null);
  return new Promise((tell) => void crew.errands.ask({ kind: 'turn', ...turn }, ({ answer }) => tell(answer as ForesightLog), () => tell(null)));
}

function looksAhead({ control, doctrine }: SeatRecord): boolean {
  return control === 'computer' && LOOK_AHEAD.includes(doctrine);
}

/** Whether a seat looks ahead before a person who has not signed. */
function isDue({ scenario, record, signed }: MidTurn): boolean {
  const open = scenario.level.seats.flatMap(({ id }) => (id in signed ? [] : record.seats[id] ?? []));
  const first = open.find((seat) => seat.control === 'human' || looksAhead(seat));
  return first !== undefined && first.control !== 'human';
}
