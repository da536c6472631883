import type { Refusal } from '../../model';
import { Foresight } from './client';
import type { ForesightClient } from './client';
import type { Hand } from './hand';
import { hireWorkers } from './hire';
import { sums } from './sums';
import { pageThread } from './thread';

/** Starts the workers; `trouble` is told where futures cannot be played at all. */
export function openForesight(trouble: (refusal: Refusal) => void): ForesightClient {
  return new Foresight({ hire: hireWorkers, atHome: playAtHome, sums, trouble });
}

/** The parts of a worker, loaded only where there is none. */
async function playAtHome(): Promise<Hand> {
  const [{ handAtHome }, { worksOfRules }] = await Promise.all([import('./at-home'), import('./works-of-rules')]);
  return handAtHome(worksOfRules, pageThread());
}
