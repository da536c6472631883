import { learn } from '../economy/beliefs';
import { mayBeDetermined } from '../law/coercion';
import { COUNCIL_WEEKS, moveCoercion } from '../law/coercion-clocks';
import { ANY_DAY, onBloc } from '../card/action';
import type { Action } from '../card/action';

/** Asks the council of states to determine that there is coercion: eight weeks, exceptionally ten, and a qualified majority. */
export const requestAciDetermination: Action = {
  id: 'request-aci-determination',
  roles: ['trade-bloc'],
  parameters: [],
  conflicts: ['accept-framework'],
  sources: ['aci-2023'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 4 }),
  legal: (world) => (mayBeDetermined(world) ? null : { code: 'aci-not-examined', args: {} }),
  apply(world, actor, args, { frame }) {
    const { turn } = world.clock;
    for (const evidence of this.evidence(args)) learn(world, evidence);
    moveCoercion(world, frame, actor.cause, { stage: 'before-council', sinceTurn: turn, dueTurn: turn + COUNCIL_WEEKS, cause: actor.cause });
  },
  evidence: () => onBloc(0.6, 0.3, 0.5),
};
