import type { World } from '../../model';
import { learn } from '../economy/beliefs';
import { acceptFramework as settle, concede, offerStands } from '../law/framework';
import { ANY_DAY, onBloc } from '../card/action';
import type { Action } from '../card/action';

const PLAIN_COST = 5;
/** States that were threatened object to talks on territory, and unity falls again once they begin. */
const TERRITORY_COST = 9;
const EUR_BN_PER_POINT = 100;

/** Accepts the framework on the table: threats against allies end, and the states bear its terms. */
export const acceptFramework: Action = {
  id: 'accept-framework',
  roles: ['trade-bloc'],
  parameters: [],
  conflicts: ['negotiate', 'offer-purchases', 'unsuspend-list', 'impose-reciprocal-tariff', 'open-aci-examination', 'request-aci-determination', 'choose-aci-measures'],
  sources: ['eu-us-statement-2025', 'turnberry-2025'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (_args, world) => ({ capacity: termsCost(world) }),
  legal: (world) => (offerStands(world) ? null : { code: 'nothing-offered', args: {} }),
  apply(world, actor, args, { frame }) {
    concede(world);
    for (const evidence of this.evidence(args)) learn(world, evidence);
    settle(world, frame, actor.cause);
  },
  evidence: () => onBloc(0.4, 0.6, 0.5),
};

/** What the terms cost in unity: talks on territory far more than purchases. */
function termsCost({ framework }: World): number {
  const territory = framework.territory === 'talks' ? TERRITORY_COST : PLAIN_COST;
  return territory + Math.round(framework.purchasesEurBn / EUR_BN_PER_POINT);
}
