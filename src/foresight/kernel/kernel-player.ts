import { actionOf, compare } from '../../engine';
import type { Choice, World } from '../../model';
import type { Plan } from '../futures/contract';
import type { ForecastLuck } from '../futures/luck';
import type { FuturePlayer } from '../futures/player';
import type { Room } from '../futures/room';
import type { Kernel } from './contract';
import { pack, partOf, unpack } from './pack';
import { addRow, codedAct } from './rows';
import type { Coded } from './rows';

/** Key domain of forecasts. */
const FORECAST = 1;

/** One act as memory holds it, and whether the others hear of it. */
interface Act extends Coded {
  readonly day: number;
  readonly action: string;
  readonly isHeard: boolean;
}

/** What a kernel player is made from: the ordinary player stands by for what the kernel cannot hold. */
export interface KernelParts {
  readonly kernel: Kernel;
  readonly ordinary: FuturePlayer;
  readonly luck: ForecastLuck;
  readonly isSealed: boolean;
  readonly start: World;
  /** State of each seat's chart at the start. */
  readonly states: readonly number[];
}

/** Plays the same futures as the ordinary player by the code of a kernel. */
export class KernelPlayer {
  readonly room: Room;
  readonly values: Float64Array;
  readonly goals: readonly Uint8Array[];
  ending = -1;
  /** Futures that were left to the ordinary player. */
  left = 0;
  private readonly kernel: Kernel;
  private readonly ordinary: FuturePlayer;
  private readonly luck: ForecastLuck;
  private readonly isSealed: boolean;
  private readonly fresh: Float64Array;
  private readonly reads: readonly (() => number)[];
  private readonly endings: readonly number[];
  private readonly cells: { readonly [name: string]: number };
  private readonly acts = new WeakMap<Plan, readonly Act[] | null>();
  private isLeft = false;

  constructor({ kernel, ordinary, luck, isSealed, start, states }: KernelParts, measures: readonly string[]) {
    this.kernel = kernel;
    this.ordinary = ordinary;
    this.luck = luck;
    this.isSealed = isSealed;
    this.room = ordinary.room;
    this.values = ordinary.values;
    this.goals = ordinary.goals;
    this.reads = measures.map((name) => this.reader(name));
    this.endings = this.room.endings.map((id) => kernel.intern(id));
    const cell = (...path: string[]): number => partOf(kernel.layout, ...path).off;
    this.cells = {
      turn: cell('world', 'clock', 'turn'), ending: cell('world', 'ending'), heard: cell('heard'), decisions: cell('decisions'), doctrines: cell('doctrines'),
    };
    this.fresh = new Float64Array(kernel.layout.size);
    pack(kernel, this.fresh, partOf(kernel.layout, 'world'), start);
    this.fresh.set(states, cell('states'));
  }

  /** The world as the last future left it. */
  get world(): World {
    return this.isLeft ? this.ordinary.world : (unpack(this.kernel, partOf(this.kernel.layout, 'world')) as World);
  }

  /** Plays one future, with one plan for each asker. */
  play(index: number, plans: readonly Plan[]): void {
    this.isLeft = !this.canHold(plans) || !this.tryPlay(index, plans);
    if (!this.isLeft) return;
    this.left += 1;
    this.ordinary.play(index, plans);
    this.ending = this.ordinary.ending;
  }

  private reader(name: string): () => number {
    return this.kernel.reads[name] ?? ((): number => NaN);
  }

  private canHold(plans: readonly Plan[]): boolean {
    return plans.every((plan, asker) => this.actsOf(this.room.asking[asker]?.place ?? -1, plan) !== null);
  }

  private tryPlay(index: number, plans: readonly Plan[]): boolean {
    try {
      this.playOnce(index, plans);
      return true;
    } catch {
      // It gave up or was trapped: the rules can play any future, and throw themselves where that is due.
      return false;
    }
  }

  private playOnce(index: number, plans: readonly Plan[]): void {
    const { kernel, room, cells, luck } = this;
    luck.begin(index);
    kernel.useChance(luck.chance, luck.doctrineChance);
    kernel.setKey(index, FORECAST);
    kernel.m.set(this.fresh);
    for (const seat of room.seats) {
      seat.begin(room.asking.find(({ place }) => place === seat.place)?.doctrine ?? luck.doctrineOf(seat.place, seat.candidates));
      kernel.m[(cells['doctrines'] as number) + seat.place] = seat.doctrines.indexOf(seat.doctrine);
    }
    this.readValues(0);
    for (let step = 1; step <= room.steps; step += 1) {
      if (kernel.m[cells['ending'] as number] === 0) this.playStep(plans);
      this.readValues(step);
    }
    this.ending = this.endings.indexOf(kernel.m[cells['ending'] as number] as number);
    room.asking.forEach(({ goals }, asker) => {
      const met = this.goals[asker] as Uint8Array;
      goals.forEach(({ goal }, place) => (met[place] = compare(this.reader(goal.metric)(), goal.op, goal.value) ? 1 : 0));
    });
  }

  private playStep(plans: readonly Plan[]): void {
    const { kernel, room, cells } = this;
    const heard = cells['heard'] as number;
    const turn = kernel.m[cells['turn'] as number] as number;
    kernel.m[heard] = 0;
    kernel.m[cells['decisions'] as number] = 0;
    for (let place = 0; place < room.seats.length; place += 1) {
      kernel.looks[place]?.();
      const known = this.knownChoices(place, turn, plans);
      if (known === undefined) kernel.decides[place]?.();
      else this.file(place, turn, known);
      if (this.isSealed) kernel.m[heard] = 0;
    }
    kernel.turn();
  }

  /** What a seat does where its doctrine is not asked. */
  private knownChoices(place: number, turn: number, plans: readonly Plan[]): readonly Choice[] | undefined {
    const { asking, given, firstTurn } = this.room;
    const asker = asking.findIndex((each) => each.place === place);
    const now = asker < 0 ? given[place]?.heard : plans[asker];
    if (turn === firstTurn && now !== undefined) return now;
    const script = asker < 0 ? given[place]?.script : undefined;
    return script === undefined ? undefined : (script[turn] ?? []);
  }

  private file(place: number, turn: number, choices: readonly Choice[]): void {
    const { kernel, cells, room } = this;
    const acts = this.actsOf(place, choices);
    if (acts === null) throw new kernel.GaveUp('decisions');
    const seat = kernel.intern(room.seats[place]?.id ?? '');
    for (const { code, day, action, args, isHeard } of acts) {
      addRow(kernel, cells['decisions'] as number, [code, turn, day, ...args]);
      if (isHeard) addRow(kernel, cells['heard'] as number, [turn, seat, kernel.intern(action), day]);
    }
  }

  /** A plan as rows; null where memory cannot hold it as it is. */
  private actsOf(place: number, plan: readonly Choice[]): readonly Act[] | null {
    let acts = this.acts.get(plan);
    if (acts === undefined) {
      const all = plan.map((choice) => this.actOf(place, choice, plan));
      acts = all.some((act) => act === null) ? null : (all as readonly Act[]);
      this.acts.set(plan, acts);
    }
    return acts;
  }

  private actOf(place: number, choice: Choice, plan: readonly Choice[]): Act | null {
    const { kernel, room } = this;
    const coded = codedAct(kernel, room.seats[place]?.id ?? '', choice);
    if (coded === null) return null;
    const isHeard = actionOf(room.game, choice.action)?.quiet !== true || plan.some((other) => actionOf(room.game, other.action)?.speaks === true);
    return { ...coded, day: choice.day, action: choice.action, isHeard };
  }

  private readValues(step: number): void {
    const { reads, values } = this;
    for (let measure = 0; measure < reads.length; measure += 1) values[step * reads.length + measure] = (reads[measure] as () => number)();
  }
}
