import { textArg } from '../../model';
import { hearOfIndependence, moveIndependence } from '../economy/independence';
import { hearOfPromise } from '../economy/trust';
import { ANY_DAY } from '../card/action';
import type { Action } from '../card/action';

const TRUST_IN_THE_ORTHODOX = { europe: -0.6, japan: -0.6, china: -0.3, other: -0.6 };

/** What a nominee says about independence, in attacks: one, none, or the repair of one. */
const STRENGTH: { readonly [candidate: string]: number } = { loyal: 1, balanced: 0, orthodox: -1 };

/** Names who is to lead the central bank next; it can be done once. */
export const nameFedChair: Action = {
  id: 'name-fed-chair',
  roles: ['government'],
  parameters: [{ id: 'candidate', kind: 'choice', options: Object.keys(STRENGTH), initial: 'balanced' }],
  conflicts: [],
  sources: ['fed-chair-2026'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 1 }),
  legal: (world) => (world.pressure.chair === '' ? null : { code: 'chair-named', args: {} }),
  apply(world, actor, args, { frame }) {
    const candidate = textArg(args, 'candidate');
    world.pressure.chair = candidate;
    const strength = STRENGTH[candidate] ?? 0;
    // Naming one who reassures is not an attack the other way round: on 30 January 2026 gold fell, shares and bonds hardly moved.
    hearOfIndependence(world, frame, actor.cause, strength, strength < 0 ? frame.p.repairShare : 1);
    // An attack is words; a chair decides for years.
    moveIndependence(world, frame, actor.cause, frame.p.chairIndependence * strength);
    if (candidate === 'orthodox') hearOfPromise(world, frame, actor.cause, TRUST_IN_THE_ORTHODOX);
  },
  evidence: () => [],
};
