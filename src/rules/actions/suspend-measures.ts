import type { World } from '../../model';
import { learn } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { moveCoercion } from '../law/coercion-clocks';
import { ANY_DAY, onBloc } from '../card/action';
import type { Action } from '../card/action';

/** Suspends all that the bloc has in force or has dated: its list, its tariff and its anti-coercion measures. */
export const suspendMeasures: Action = {
  id: 'suspend-measures',
  roles: ['trade-bloc'],
  parameters: [],
  conflicts: ['unsuspend-list', 'impose-reciprocal-tariff', 'choose-aci-measures'],
  sources: ['eu-counter-list', 'aci-2023'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 2 }),
  legal: (world) => (hasMeasures(world) ? null : { code: 'nothing-to-suspend', args: {} }),
  apply(world, actor, args, { frame }) {
    const { turn } = world.clock;
    const { cause } = actor;
    for (const evidence of this.evidence(args)) learn(world, evidence);
    world.counterList = { announcedEurBn: 0, fromTurn: 0, inForceEurBn: 0, cause };
    world.reciprocal = { announcedPp: 0, fromTurn: 0, inForcePp: 0, cause };
    if (isBiting(world)) moveCoercion(world, frame, cause, { stage: 'suspended', sinceTurn: turn, dueTurn: 0, cause });
    else repriceTariffs(world, frame, cause);
  },
  evidence: () => onBloc(0.35, 0.65, 0.6),
};

function hasMeasures(world: World): boolean {
  return world.counterList.announcedEurBn > 0 || world.reciprocal.announcedPp > 0 || isBiting(world);
}

function isBiting({ coercion }: World): boolean {
  return coercion.stage === 'adopted' || coercion.stage === 'in-force';
}
