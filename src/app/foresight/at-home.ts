import { Player } from './player';
import type { Hand, Promised } from './hand';
import type { WorkerApi } from './worker-api';
import type { Thread } from './player';
import type { Works } from './works';

/** A worker that is none: it plays on this thread, and rests as the thread says. */
export function handAtHome(works: Works, thread: Thread): Hand {
  const player = new Player(works, thread);
  const api: Promised<WorkerApi> = {
    open: async (preparation) => player.open(preparation),
    play: async (piece) => player.play(piece),
    hold: async (pieces) => player.hold(pieces),
    begin: async (errand, question) => player.begin(errand, question),
    next: async (errand) => player.next(errand),
    drop: async (errand) => player.drop(errand),
  };
  return { api, onLost: () => {}, end: () => player.stop() };
}
