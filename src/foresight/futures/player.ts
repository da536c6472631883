import { compare, playTurn } from '../../engine';
import type { Choice, World } from '../../model';
import type { Plan } from './contract';
import type { Luck } from './luck';
import type { Room } from './room';
import { TableTalk } from './table-talk';
import type { FutureSeat } from './seat';

const IN_SILENCE = { record: false };

/** Plays futures of one outlook, one after another, on one world. */
export class FuturePlayer {
  readonly room: Room;
  /** Values by step and measure. */
  readonly values: Float64Array;
  /** Whether each goal of each asker was met. */
  readonly goals: readonly Uint8Array[];
  /** Place of the ending among the level's, -1 if none was reached. */
  ending = -1;
  private readonly luck: Luck;
  private readonly talk: TableTalk;

  constructor(room: Room, luck: Luck, isSealed: boolean) {
    this.room = room;
    this.luck = luck;
    this.values = new Float64Array((room.steps + 1) * room.reads.length);
    this.goals = room.asking.map(({ goals }) => new Uint8Array(goals.length));
    this.talk = new TableTalk(room.game, isSealed);
  }

  /** The world as the last future left it. */
  get world(): World {
    return this.room.world.copy;
  }

  /** Plays one future, with one plan for each asker. */
  play(index: number, plans: readonly Plan[]): void {
    this.playOnce(index, plans);
    if (this.mustPlayAgain()) this.play(index, plans);
  }

  private mustPlayAgain(): boolean {
    let must = false;
    for (const seat of this.room.seats) must = seat.mustPlayAgain() || must;
    return must;
  }

  private playOnce(index: number, plans: readonly Plan[]): void {
    const { world, room } = this;
    this.luck.begin(index);
    room.world.restore();
    for (const seat of room.seats) seat.begin(this.doctrineOf(seat));
    this.readValues(0);
    for (let step = 1; step <= room.steps; step += 1) {
      if (world.ending === '') this.playStep(plans);
      this.readValues(step);
    }
    this.ending = room.endings.indexOf(world.ending);
    this.readGoals();
  }

  private doctrineOf(seat: FutureSeat): FutureSeat['doctrine'] {
    return this.room.asking.find(({ place }) => place === seat.place)?.doctrine ?? this.luck.doctrineOf(seat.place, seat.candidates);
  }

  private playStep(plans: readonly Plan[]): void {
    const { world, talk, room } = this;
    const { turn } = world.clock;
    talk.begin();
    for (const seat of room.seats) {
      seat.look(talk.heard);
      talk.file(turn, seat.id, (turn === room.firstTurn ? this.now(seat, plans) : undefined) ?? this.later(seat, turn));
    }
    playTurn(world, room.game, talk.decisions, IN_SILENCE);
  }

  /** What a seat does in the running turn where that is known. */
  private now(seat: FutureSeat, plans: readonly Plan[]): readonly Choice[] | undefined {
    const asker = this.room.asking.findIndex(({ place }) => place === seat.place);
    return asker < 0 ? this.room.given[seat.place]?.heard : plans[asker];
  }

  private later(seat: FutureSeat, turn: number): readonly Choice[] {
    const { asking, given } = this.room;
    const script = given[seat.place]?.script;
    const isAsker = asking.some(({ place }) => place === seat.place);
    return script === undefined || isAsker ? seat.decide() : (script[turn] ?? []);
  }

  private readValues(step: number): void {
    const { reads } = this.room;
    for (let measure = 0; measure < reads.length; measure += 1) {
      this.values[step * reads.length + measure] = (reads[measure] as (world: World) => number)(this.world);
    }
  }

  private readGoals(): void {
    this.room.asking.forEach(({ goals }, asker) => {
      const met = this.goals[asker] as Uint8Array;
      goals.forEach(({ goal, read }, place) => (met[place] = compare(read(this.world), goal.op, goal.value) ? 1 : 0));
    });
  }
}
