import { expose, transfer } from 'comlink';
import { withKernels } from './foresight/kernels';
import { Player } from './foresight/player';
import { workerThread } from './foresight/thread';
import type { Counted, Piece, WorkerApi } from './foresight/worker-api';
import { worksOfRules } from './foresight/works-of-rules';

const player = new Player(withKernels(worksOfRules), workerThread());

/** Counts move to the page; they are not copied. */
function handOver(counted: Counted): Counted {
  const { tally } = counted;
  return tally === null ? counted : transfer(counted, [tally.bins.buffer, tally.ends.buffer, tally.endings.buffer, tally.goals.buffer]);
}

const api: WorkerApi = {
  open: (preparation) => player.open(preparation),
  play: (piece: Piece) => player.play(piece).then(handOver),
  hold: (pieces) => player.hold(pieces),
  begin: (errand, question) => player.begin(errand, question),
  next: (errand) => player.next(errand),
  drop: (errand) => player.drop(errand),
};

expose(api);
