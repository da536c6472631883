import { textArg } from '../../model';
import { learn } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { isProbed, openProbe, PROBE_232_WEEKS, PROBE_SECTORS } from '../law/probes';
import { ANY_DAY } from '../card/action';
import type { Action } from '../card/action';

const MINOR_NEWS = 0.4;

/** Opens an investigation into what imports of a sector do to national security: a legal basis, but only months later. */
export const openSection232: Action = {
  id: 'open-section-232',
  roles: ['government'],
  parameters: [{ id: 'sector', kind: 'choice', options: PROBE_SECTORS, initial: 'autos' }],
  conflicts: [],
  sources: ['trade-expansion-act-1962', 'threat-count-2026'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 1 }),
  legal(world, _actor, args) {
    const sector = textArg(args, 'sector');
    return isProbed(world, 's232', sector) ? { code: 'probe-open', args: {} } : null;
  },
  apply(world, actor, args, { frame }) {
    openProbe(world, 's232', textArg(args, 'sector'), PROBE_232_WEEKS, actor.cause);
    for (const evidence of this.evidence(args)) learn(world, evidence);
    repriceTariffs(world, frame, actor.cause);
  },
  evidence: () => [{ belief: 'government', likelihoods: [0.55, 0.5, 0.35], strength: MINOR_NEWS }],
};
