import { learn } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { ANY_DAY, onBloc } from '../card/action';
import type { Action } from '../card/action';

/** States an objection in public: cheap, and weak evidence of resolve. */
export const protest: Action = {
  id: 'protest',
  roles: ['trade-bloc'],
  parameters: [],
  conflicts: [],
  sources: ['eu-statement-2026'],
  standing: 'guessed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 1 }),
  legal: () => null,
  apply(world, actor, args, { frame }) {
    for (const evidence of this.evidence(args)) learn(world, evidence);
    repriceTariffs(world, frame, actor.cause);
  },
  evidence: () => onBloc(0.6, 0.45, 0.5),
};
