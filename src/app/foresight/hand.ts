import type { WorkerApi } from './worker-api';

/** A worker's methods from the other side of a thread. */
export type Promised<T> = { readonly [K in keyof T]: T[K] extends (...given: infer G) => infer R ? (...given: G) => Promise<Awaited<R>> : never };

/** A worker as the client sees it, wherever it runs. */
export interface Hand {
  readonly api: Promised<WorkerApi>;
  /** Says once that the worker is gone: it could not be loaded, or it broke. */
  onLost(listener: () => void): void;
  end(): void;
}
