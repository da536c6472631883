import { wrap } from 'comlink';
import type { Hand } from './hand';
import type { WorkerApi } from './worker-api';
import { workerUrl } from './worker-url';

/** More workers than this do not make a fan appear sooner. */
const MOST = 4;

/** Starts one worker per core; fewer, down to none, where the browser will not. */
export function hireWorkers(): Hand[] {
  const hands: Hand[] = [];
  const wanted = Math.min(MOST, Math.max(1, navigator.hardwareConcurrency || 1));
  while (hands.length < wanted) {
    const hand = hireWorker(`futures ${hands.length + 1}`);
    if (hand === null) break;
    hands.push(hand);
  }
  return hands;
}

/** Starts one worker; null where the browser will not. */
export function hireWorker(name: string): Hand | null {
  try {
    const worker = new Worker(workerUrl(), { type: 'module', name });
    return {
      api: wrap<WorkerApi>(worker),
      onLost: (listener) => worker.addEventListener('error', (event) => loseQuietly(worker, event, listener), { once: true }),
      end: () => worker.terminate(),
    };
  } catch {
    return null;
  }
}

/** What a lost worker had in hand is played elsewhere: there is nothing for the console to report. */
function loseQuietly(worker: Worker, event: Event, listener: () => void): void {
  event.preventDefault();
  worker.terminate();
  listener();
}
