import type { Futures, Plan, Ranges, Tally } from '../../foresight';
import { SlowWork } from './slow-work';
import type { Question, Told } from './errand';
import type { Counted, Piece, Preparation, WorkerApi } from './worker-api';
import type { Works } from './works';

/** What a player needs of the thread it runs on. */
export interface Thread {
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** Lets waiting messages in, and input and painting where there are any. */
  readonly rest: () => Promise<void>;
}

/** So long does a player play without letting messages in. */
const SLICE_MS = 2;
/** The part of the pilots of a plan that are futures of that plan; the others are those of silence. */
const OWN_PILOTS = 0.25;

/** Values of the pilot futures of one plan that have been played so far, and the ranges once all are there. */
interface Trial {
  pilots: Float64Array[];
  ranges: Ranges | null;
}

interface Opened {
  readonly id: number;
  readonly futures: Futures;
  readonly silence: Trial;
  /** By plan; a plan may do what silence never does, so each is counted in ranges of its own. */
  readonly trials: Map<string, Trial>;
  readonly tell: () => void;
  readonly fail: (error: unknown) => void;
}

const NOTHING: Pick<Counted, 'tally' | 'ranges'> = { tally: null, ranges: null };

interface Task {
  readonly piece: Piece;
  at: number;
  tally: Tally | null;
  ranges: Ranges | null;
  readonly done: (counted: Counted) => void;
  readonly fail: (error: unknown) => void;
}

/** Plays queued pieces one after the other in slices of a few milliseconds, so that whatever is said to it is heard in between. */
export class Player implements WorkerApi {
  private readonly works: Works;
  private readonly thread: Thread;
  private opened: Opened | null = null;
  private readonly slow = new SlowWork();
  private queue: Task[] = [];
  private running = false;

  constructor(works: Works, thread: Thread) {
    this.works = works;
    this.thread = thread;
  }

  open({ id, outlook, measures }: Preparation): Promise<void> {
    this.stop();
    const futures = this.works.open(outlook, measures);
    return new Promise((tell, fail) => {
      this.opened = { id, futures, silence: { pilots: [], ranges: null }, trials: new Map(), tell, fail };
      void this.run();
    });
  }

  play(piece: Piece): Promise<Counted> {
    return new Promise((done, fail) => {
      this.queue.push({ piece, at: piece.from, tally: null, ranges: null, done, fail });
      void this.run();
    });
  }

  hold(pieces: readonly number[]): void {
    const held = this.queue.filter(({ piece }) => pieces.includes(piece.id));
    held.forEach((task) => this.handIn(task));
  }

  begin(errand: number, question: Question): void {
    this.slow.begin(errand, this.works.work(question));
  }

  next(errand: number): Promise<Told | null> {
    const told = this.slow.next(errand);
    void this.run();
    return told;
  }

  drop(errand: number): void {
    this.slow.drop(errand);
  }

  /** Hands everything in and plays no more. */
  stop(): void {
    this.hold(this.queue.map(({ piece }) => piece.id));
    this.opened?.tell();
    this.opened = null;
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.queue.length > 0 || this.opened?.silence.ranges === null || this.slow.isWanted) {
      await this.thread.rest();
      this.slice(this.thread.now() + SLICE_MS);
    }
    this.running = false;
  }

  private slice(until: number): void {
    if (this.opened?.silence.ranges === null) this.feelTheWay(this.opened, until);
    for (let task = this.queue[0]; task !== undefined; task = this.queue[0]) {
      if (this.advance(task, until)) this.handIn(task);
      if (this.thread.now() >= until) return;
    }
    while (this.slow.isWanted && this.thread.now() < until) this.slow.step();
  }

  /** Plays on with the pilot futures of silence. */
  private feelTheWay(opened: Opened, until: number): void {
    try {
      if (this.tryOut(opened, opened.silence, [], until) !== null) opened.tell();
    } catch (error) {
      this.opened = null;
      opened.fail(error);
    }
  }

  /** The ranges of a plan: they span some futures of it and of silence. Null until all of these are played. */
  private rangesOf(opened: Opened, plan: Plan, until: number): Ranges | null {
    const { silence, trials } = opened;
    if (silence.ranges === null || plan.length === 0) return silence.ranges;
    const key = JSON.stringify(plan);
    const own = Math.floor(OWN_PILOTS * this.works.pilots);
    const trial = trials.get(key) ?? { pilots: silence.pilots.slice(own), ranges: null };
    trials.set(key, trial);
    if (this.tryOut(opened, trial, plan, until) !== null) trial.pilots = [];
    return trial.ranges;
  }

  /** Plays on with the pilots of a plan; null until all of them are there. */
  private tryOut({ futures }: Opened, trial: Trial, plan: Plan, until: number): Ranges | null {
    if (trial.ranges !== null) return trial.ranges;
    const { pilots } = trial;
    while (pilots.length < this.works.pilots && this.thread.now() < until) pilots.push(futures.play(pilots.length, plan).values.slice());
    if (pilots.length < this.works.pilots) return null;
    const none = new Float64Array();
    trial.ranges = this.works.ranges({ ...futures, play: (index) => ({ values: pilots[index] ?? none, ending: -1, goals: new Uint8Array() }) });
    return trial.ranges;
  }

  /** Plays on with one task; true once there is nothing left to play of it. */
  private advance(task: Task, until: number): boolean {
    const { opened } = this;
    const { piece } = task;
    if (opened?.id !== piece.preparation) return true;
    const { futures } = opened;
    try {
      const ranges = (task.ranges ??= this.rangesOf(opened, piece.plan, until));
      if (ranges === null) return false;
      const tally = (task.tally ??= this.works.empty(futures));
      while (task.at < piece.to && this.thread.now() < until) {
        this.works.count(tally, futures.play(task.at, piece.plan), ranges);
        task.at += 1;
      }
      return task.at >= piece.to;
    } catch (error) {
      this.forget(task);
      task.fail(error);
      return false;
    }
  }

  private handIn(task: Task): void {
    this.forget(task);
    const { tally, ranges } = task.at > task.piece.from ? task : NOTHING;
    task.done({ to: task.at, tally, ranges });
  }

  private forget(task: Task): void {
    this.queue = this.queue.filter((other) => other !== task);
  }
}
