import { learn } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { ANY_DAY, onBloc } from '../card/action';
import type { Action } from '../card/action';

const TALKS_TURNS = 1;

/** Opens talks: while they run a threat is a little less likely to be carried out, and resolve looks weaker. */
export const negotiate: Action = {
  id: 'negotiate',
  roles: ['trade-bloc'],
  parameters: [],
  conflicts: [],
  sources: ['eu-statement-2026', 'turnberry-2025'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 3 }),
  legal: (world) => (world.threats.some((threat) => threat.stage !== 'dropped') ? null : { code: 'nothing-to-negotiate', args: {} }),
  apply(world, actor, args, { frame }) {
    world.tariffs.talksUntilTurn = world.clock.turn + TALKS_TURNS;
    for (const evidence of this.evidence(args)) learn(world, evidence);
    repriceTariffs(world, frame, actor.cause);
  },
  evidence: () => onBloc(0.4, 0.65, 0.5),
};
