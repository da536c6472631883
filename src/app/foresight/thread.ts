import type { Thread } from './player';

/** A worker's thread: a message to itself lets in what others have sent meanwhile, without the wait that timers impose. */
export function workerThread(): Thread {
  const { port1, port2 } = new MessageChannel();
  let go: () => void = () => {};
  port2.addEventListener('message', () => go());
  port2.start();
  const rest = (): Promise<void> => new Promise((resolve) => {
    go = resolve;
    port1.postMessage(0);
  });
  return { now: () => performance.now(), rest };
}

/** The page's own thread: a timer leaves room for input and painting between two slices. */
export function pageThread(): Thread {
  return { now: () => performance.now(), rest: () => new Promise((resolve) => setTimeout(resolve, 4)) };
}
