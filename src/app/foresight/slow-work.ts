import type { Work } from '../../foresight';
import type { Told } from './errand';

interface Job {
  readonly work: Work<Told['answer']>;
  /** Who waits for the next answer; nothing is worked out while nobody does. */
  waiting: { readonly tell: (told: Told | null) => void; readonly fail: (error: unknown) => void } | null;
}

/** Long calculations that a worker does step by step, while it has nothing better to do. */
export class SlowWork {
  private readonly jobs = new Map<number, Job>();

  /** Whether somebody waits for an answer. */
  get isWanted(): boolean {
    return this.wanted() !== null;
  }

  begin(id: number, work: Work<Told['answer']>): void {
    this.jobs.set(id, { work, waiting: null });
  }

  next(id: number): Promise<Told | null> {
    const job = this.jobs.get(id);
    if (job === undefined) return Promise.resolve(null);
    return new Promise((tell, fail) => void (job.waiting = { tell, fail }));
  }

  drop(id: number): void {
    this.jobs.get(id)?.waiting?.tell(null);
    this.jobs.delete(id);
  }

  /** Does one step of the job that was begun first. */
  step(): void {
    const [id, job] = this.wanted() ?? [];
    if (id === undefined || job === undefined || job.waiting === null) return;
    const { tell, fail } = job.waiting;
    try {
      const { value, done } = job.work.next();
      if (done === true) this.jobs.delete(id);
      if (value === undefined) return;
      job.waiting = null;
      tell({ answer: value, finished: done === true });
    } catch (error) {
      this.jobs.delete(id);
      fail(error);
    }
  }

  private wanted(): readonly [number, Job] | null {
    for (const entry of this.jobs) if (entry[1].waiting !== null) return entry;
    return null;
  }
}
