import { textArg } from '../../model';
import { learn, learnOfCampaign } from '../economy/beliefs';
import { repriceTariffs } from '../economy/tariffs';
import { committeeAgrees } from '../law/committee';
import { COERCION_MEASURES, isDetermined, isThreatened, measureSize } from '../law/coercion';
import { moveCoercion } from '../law/coercion-clocks';
import { ANY_DAY, onBloc } from '../card/action';
import type { Action } from '../card/action';

const UNITY_COST = 4;

/** Puts a measure of the anti-coercion menu to the committee of states; adopted, it takes effect after a short delay. */
export const chooseAciMeasures: Action = {
  id: 'choose-aci-measures',
  roles: ['trade-bloc'],
  parameters: [{ id: 'measure', kind: 'choice', options: COERCION_MEASURES, initial: 'services' }],
  conflicts: ['suspend-measures', 'accept-framework'],
  sources: ['aci-2023', 'comitology-2011'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: () => ({ capacity: UNITY_COST }),
  legal(world, _actor, _args, frame) {
    if (!isDetermined(world)) return { code: 'aci-not-determined', args: {} };
    return isThreatened(world, frame) ? null : { code: 'no-coercion', args: {} };
  },
  apply(world, actor, args, context) {
    const { frame } = context;
    const measure = textArg(args, 'measure');
    if (!committeeAgrees(world, context, actor.cause, `measures:${measure}`, UNITY_COST)) {
      repriceTariffs(world, frame, actor.cause);
      return;
    }
    const { turn } = world.clock;
    for (const evidence of this.evidence(args)) learn(world, evidence);
    const dueTurn = turn + frame.p.aciMeasuresWeeks;
    moveCoercion(world, frame, actor.cause, { stage: 'adopted', sinceTurn: turn, dueTurn, measure, cause: actor.cause });
    if (measureSize(measure, frame.p).capital > 0) learnOfCampaign(world, frame, actor.cause, frame.p.aciCapitalCampaign);
  },
  evidence: () => onBloc(0.75, 0.2),
};
