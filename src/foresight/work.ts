/** A long calculation in small steps: each gives a first result where there is one, the last gives the result. */
export type Work<T> = Generator<T | undefined, T, undefined>;

/** Does all steps of a work one after the other. */
export function finish<T>(work: Work<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
