import type { Futures, Ranges, Tally } from '../../foresight';
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

interface Opened {
  readonly id: number;
  readonly futures: Futures;
  /** Values of the pilot futures played so far. */
  readonly pilots: Float64Array[];
  ranges: Ranges | null;
  readonly tell: (ranges: Ranges | null) => void;
  readonly fail: (error: unknown) => void;
}

interface Task {
  readonly piece: Piece;
  at: number;
  tally: Tally | null;
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

  open({ id, outlook, measures }: Preparation): Promise<Ranges | null> {
    this.stop();
    const futures = this.works.open(outlook, measures);
    return new Promise((tell, fail) => {
      this.opened = { id, futures, pilots: [], ranges: null, tell, fail };
      void this.run();
    });
  }

  play(piece: Piece): Promise<Counted> {
    return new Promise((done, fail) => {
      this.queue.push({ piece, at: piece.from, tally: null, done, fail });
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
    this.opened?.tell(this.opened.ranges);
    this.opened = null;
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.queue.length > 0 || this.opened?.ranges === null || this.slow.isWanted) {
      await this.thread.rest();
      this.slice(this.thread.now() + SLICE_MS);
    }
    this.running = false;
  }

  private slice(until: number): void {
    if (this.opened?.ranges === null) this.feelTheWay(this.opened, until);
    for (let task = this.queue[0]; task !== undefined; task = this.queue[0]) {
      if (this.advance(task, until)) this.handIn(task);
      if (this.thread.now() >= until) return;
    }
    while (this.slow.isWanted && this.thread.now() < until) this.slow.step();
  }

  /** Plays on with the pilot futures; their ranges are known once all of them are there. */
  private feelTheWay(opened: Opened, until: number): void {
    const { futures, pilots } = opened;
    try {
      while (pilots.length < this.works.pilots && this.thread.now() < until) pilots.push(futures.play(pilots.length, []).values.slice());
      if (pilots.length < this.works.pilots) return;
      const none = new Float64Array();
      opened.ranges = this.works.ranges({ ...futures, play: (index) => ({ values: pilots[index] ?? none, ending: -1, goals: new Uint8Array() }) });
      opened.tell(opened.ranges);
    } catch (error) {
      this.opened = null;
      opened.fail(error);
    }
  }

  /** Plays on with one task; true once there is nothing left to play of it. */
  private advance(task: Task, until: number): boolean {
    const { opened } = this;
    const { piece } = task;
    if (opened?.id !== piece.preparation) return true;
    const { futures, ranges } = opened;
    if (ranges === null) return false;
    try {
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
    task.done({ to: task.at, tally: task.at > task.piece.from ? task.tally : null });
  }

  private forget(task: Task): void {
    this.queue = this.queue.filter((other) => other !== task);
  }
}
