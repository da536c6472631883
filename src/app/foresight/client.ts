import type { Arm, Attribution, Counterfactual, Forecast, Measures, Option, Outlook, Plan, Side } from '../../foresight';
import type { GameRecord, Refusal, Scenario } from '../../model';
import { ALL } from './arms';
import type { ArmWork } from './arms';
import type { Answers, Kind, Question, Told } from './errand';
import { Errands } from './errands';
import type { Hand } from './hand';
import { keptOf, Schedule } from './schedule';
import type { Order } from './schedule';
import type { Sums } from './works';

/** What a page asks of the futures. */
export interface ForesightClient {
  /** Says what the next questions start from; the arm without, with the plan `base`, is played at once. What was played from the same outlook is kept. */
  prepare(outlook: Outlook, measures: Measures, base: Plan): void;
  /** Asks for futures with this plan; `show` gets ever finer forecasts. It takes the place of the question before. */
  ask(plan: Plan, show: (forecast: Forecast) => void): void;
  /** Shows the arm without alone. */
  rest(show: (forecast: Forecast) => void): void;
  /** Shows nothing more of the last question. */
  cancel(): void;
  /** Names plans that are likely to be asked about, likeliest first: they are played in idle time. */
  foresee(plans: readonly Plan[]): void;
  /** Shares out what moved, in one turn or in the whole game, over those who moved it; once the signal is given nothing more is worked out, and the promise is refused. */
  attribution(record: GameRecord, scenario: Scenario, scope: number | 'game', measures: Measures, signal?: AbortSignal): Promise<Attribution>;
  /** The game as it was beside the same game in which one seat stayed silent. */
  counterfactual(record: GameRecord, scenario: Scenario, seat: string, turn: number | 'all', measures: Measures, signal?: AbortSignal): Promise<Counterfactual>;
  /** Plays two seats' options against each other; `show` gets ever finer tables, or `fail` is told, until told to stop by calling what is given back. */
  payoff(outlook: Outlook, row: Side, column: Side, show: (told: Told<'payoff'>) => void, fail: () => void): () => void;
  /** Finds the assumptions on which the ranking of some options hangs most; shown and stopped likewise. */
  sensitivity(outlook: Outlook, options: readonly Option[], show: (told: Told<'sensitivity'>) => void, fail: () => void): () => void;
  /** Ends the workers. */
  stop(): void;
}

/** What a client works with. */
export interface ForesightParts {
  /** Makes the workers there can be, each once; none where the browser allows none. */
  readonly hire: () => readonly Hand[];
  /** Plays in the page's own thread where no worker is left. */
  readonly atHome: () => Promise<Hand>;
  readonly sums: Sums;
  /** Told in words when futures cannot be played at all. */
  readonly trouble: (refusal: Refusal) => void;
}

/** One preparation and all that was made of it. */
interface Moment {
  readonly id: number;
  readonly key: string;
  readonly outlook: Outlook;
  readonly measures: Measures;
  readonly schedule: Schedule;
}

const FAILED: Refusal = { code: 'app.failed.foresight', args: {} };

/** Deals futures to workers and shows what comes back; never shows an answer to a question that has been replaced. */
export class Foresight implements ForesightClient {
  private readonly parts: ForesightParts;
  private readonly hands = new Map<number, Hand>();
  private readonly errands = new Errands(this.hands);
  private readonly shown = new WeakMap<ArmWork, { readonly done: number; readonly arm: Arm }>();
  private moment: Moment | null = null;
  private show: ((forecast: Forecast) => void) | null = null;
  private hired = 0;
  private moments = 0;
  private stopped = false;

  constructor(parts: ForesightParts) {
    this.parts = parts;
    parts.hire().forEach((hand) => this.take(hand));
    if (this.hands.size === 0) void this.goHome();
  }

  prepare(outlook: Outlook, measures: Measures, base: Plan): void {
    const key = keyOf(outlook, measures);
    this.show = null;
    if (this.moment?.key === key) return this.pass(this.moment.schedule.rebase(base));
    this.moments += 1;
    const { add, bytes } = this.parts.sums;
    const moment = { id: this.moments, key, outlook, measures, schedule: new Schedule(base, add, keptOf(bytes(outlook, measures))) };
    this.moment = moment;
    this.hands.forEach((hand) => this.brief(moment, hand));
    this.staff(moment);
  }

  ask(plan: Plan, show: (forecast: Forecast) => void): void {
    this.turnTo(plan, show);
  }

  rest(show: (forecast: Forecast) => void): void {
    this.turnTo(null, show);
  }

  cancel(): void {
    this.turnTo(null, null);
  }

  foresee(plans: readonly Plan[]): void {
    if (this.moment !== null) this.pass(this.moment.schedule.foresee(plans));
  }

  attribution(record: GameRecord, scenario: Scenario, scope: number | 'game', measures: Measures, signal?: AbortSignal): Promise<Attribution> {
    return this.once({ kind: 'attribution', record, scenario, scope, measures }, signal);
  }

  counterfactual(record: GameRecord, scenario: Scenario, seat: string, turn: number | 'all', measures: Measures, signal?: AbortSignal): Promise<Counterfactual> {
    return this.once({ kind: 'counterfactual', record, scenario, seat, turn, measures }, signal);
  }

  payoff(outlook: Outlook, row: Side, column: Side, show: (told: Told<'payoff'>) => void, fail: () => void): () => void {
    return this.errands.ask({ kind: 'payoff', outlook, row, column }, (told) => show(told as Told<'payoff'>), fail);
  }

  sensitivity(outlook: Outlook, options: readonly Option[], show: (told: Told<'sensitivity'>) => void, fail: () => void): () => void {
    return this.errands.ask({ kind: 'sensitivity', outlook, options }, (told) => show(told as Told<'sensitivity'>), fail);
  }

  stop(): void {
    this.stopped = true;
    this.errands.stop();
    this.moment = null;
    this.show = null;
    this.hands.forEach((hand) => hand.end());
    this.hands.clear();
  }

  /** Pieces that workers have in hand, plans whose counts are kept, and questions without an answer. */
  load(): { readonly pieces: number; readonly arms: number; readonly errands: number } {
    return { ...(this.moment?.schedule.load() ?? { pieces: 0, arms: 0 }), errands: this.errands.size };
  }

  private once<K extends Kind>(question: Question & { readonly kind: K }, signal: AbortSignal | undefined): Promise<Answers[K]> {
    return new Promise((tell, fail) => {
      if (signal?.aborted === true) return fail(signal.reason);
      const drop = this.errands.ask(question, ({ answer }) => tell(answer as Answers[K]), fail);
      signal?.addEventListener('abort', () => {
        drop();
        fail(signal.reason);
      }, { once: true });
    });
  }

  private turnTo(plan: Plan | null, show: ((forecast: Forecast) => void) | null): void {
    this.show = show;
    if (this.moment === null) return;
    this.pass(this.moment.schedule.ask(plan));
    this.tell();
  }

  /** Takes a worker on; what it had in hand is played by others once it is lost. */
  private take(hand: Hand): void {
    const number = this.hired;
    this.hired += 1;
    this.hands.set(number, hand);
    hand.onLost(() => this.lose(number));
    this.errands.staff();
    const { moment } = this;
    if (moment === null) return;
    this.brief(moment, hand);
    this.staff(moment);
  }

  private lose(number: number): void {
    if (!this.hands.delete(number)) return;
    if (this.hands.size === 0) return void this.goHome();
    this.errands.staff();
    if (this.moment !== null) this.staff(this.moment);
  }

  private staff(moment: Moment): void {
    this.pass(moment.schedule.staff([...this.hands.keys()]));
  }

  /** Plays in the page's own thread from now on. */
  private async goHome(): Promise<void> {
    try {
      const hand = await this.parts.atHome();
      if (this.stopped) return hand.end();
      this.take(hand);
    } catch {
      this.errands.stop();
      this.fail();
    }
  }

  /** Tells a worker where things stand. */
  private brief(moment: Moment, hand: Hand): void {
    const { id, outlook, measures } = moment;
    this.guard(moment, hand.api.open({ id, outlook, measures }));
  }

  private pass(orders: readonly Order[]): void {
    const { moment } = this;
    if (moment === null) return;
    for (const order of orders) {
      const hand = this.hands.get(order.worker);
      if (hand === undefined) continue;
      if (order.kind === 'hold') this.guard(moment, hand.api.hold(order.ids));
      else this.play(moment, hand, order);
    }
  }

  private play(moment: Moment, hand: Hand, { id, plan, span }: Order & { readonly kind: 'play' }): void {
    this.guard(moment, hand.api.play({ id, preparation: moment.id, plan, ...span }).then((counted) => {
      if (this.moment !== moment) return;
      const { orders, reached } = moment.schedule.counted(id, counted);
      this.pass(orders);
      if (reached !== null && (reached === moment.schedule.with || reached === moment.schedule.without)) this.tell();
    }));
  }

  /** Shows what there is on the running question. */
  private tell(): void {
    const { moment, show } = this;
    if (moment === null || show === null) return;
    const { with: asked, without } = moment.schedule;
    const base = this.armOf(moment, without);
    const arm = asked === null ? null : this.armOf(moment, asked);
    if (base === null || (asked !== null && arm === null)) return;
    const finished = without.done === ALL && (asked === null || asked.done === ALL);
    show({ without: base, ...(arm === null ? {} : { with: arm }), finished });
  }

  private armOf({ outlook, measures }: Moment, work: ArmWork): Arm | null {
    const { tally, ranges, done } = work;
    const known = this.shown.get(work);
    if (known?.done === done) return known.arm;
    if (tally === null || ranges === null) return null;
    const arm = this.parts.sums.arm(tally, { outlook, measures, ranges });
    this.shown.set(work, { done, arm });
    return arm;
  }

  private guard(moment: Moment, done: Promise<unknown>): void {
    done.catch(() => {
      if (this.moment === moment) this.fail();
    });
  }

  /** A fault in the rules would meet every worker: it is said in words, once, and the game goes on without futures. */
  private fail(): void {
    this.moment = null;
    this.show = null;
    if (!this.stopped) this.parts.trouble(FAILED);
  }
}

/** The level is told by its hash: it is by far the largest part. */
function keyOf(outlook: Outlook, measures: Measures): string {
  return JSON.stringify([{ ...outlook, scenario: outlook.scenario.hash }, measures]);
}
