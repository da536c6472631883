import type { Future, Futures, Plan, Ranges, Tally } from '../../foresight';
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
const SLICE_MS = 3;

interface Opened {
  readonly id: number;
  readonly futures: Futures;
  ranges: Ranges | null;
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
  private queue: Task[] = [];
  private running = false;

  constructor(works: Works, thread: Thread) {
    this.works = works;
    this.thread = thread;
  }

  open({ id, outlook, measures }: Preparation): void {
    this.hold(this.queue.map(({ piece }) => piece.id));
    this.opened = null;
    this.opened = { id, futures: this.works.open(outlook, measures), ranges: null };
  }

  pilot(preparation: number, base: Plan): Promise<Ranges | null> {
    const { opened } = this;
    return Promise.resolve(opened?.id === preparation ? this.works.pilot(opened.futures, base) : null);
  }

  share(preparation: number, ranges: Ranges): void {
    if (this.opened?.id === preparation) this.opened.ranges = ranges;
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

  /** Hands everything in and plays no more. */
  stop(): void {
    this.hold(this.queue.map(({ piece }) => piece.id));
    this.opened = null;
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.queue.length > 0) {
      await this.thread.rest();
      this.slice(this.thread.now() + SLICE_MS);
    }
    this.running = false;
  }

  private slice(until: number): void {
    for (let task = this.queue[0]; task !== undefined; task = this.queue[0]) {
      if (this.advance(task, until)) this.handIn(task);
      if (this.thread.now() >= until) return;
    }
  }

  /** Plays on with one task; true once there is nothing left to play of it. */
  private advance(task: Task, until: number): boolean {
    const { opened } = this;
    const { piece } = task;
    if (opened?.id !== piece.preparation) return true;
    try {
      const tally = (task.tally ??= this.works.empty(opened.futures));
      const ranges = rangesOf(opened);
      while (task.at < piece.to && this.thread.now() < until) {
        const future: Future = opened.futures.play(task.at, piece.plan);
        this.works.count(tally, future, ranges);
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

function rangesOf({ ranges }: Opened): Ranges {
  if (ranges === null) throw new Error('nobody has said between which values to count');
  return ranges;
}
