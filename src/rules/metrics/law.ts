import { COERCION_STAGES, FRAMEWORK_STAGES, MANDATE_STAGES } from '../../model';
import type { World } from '../../model';
import { councilTally } from '../law/council';
import type { Readings } from './reading';

const yes = (holds: boolean): number => (holds ? 1 : 0);

/** Says whether the bloc's own measures bite: its list, its tariff or its anti-coercion measures. */
function measuresInForce(world: World): boolean {
  return world.counterList.inForceEurBn > 0 || world.reciprocal.inForcePp > 0 || world.coercion.stage === 'in-force';
}

const EARLY_TURNS = 4;

function atCouncil(world: World): boolean {
  const { stage } = world.coercion;
  return stage !== 'lapsed' && COERCION_STAGES.indexOf(stage) >= COERCION_STAGES.indexOf('before-council');
}

function withdrawnEarly(world: World): boolean {
  const { withdrawnTurn } = world.tariffs;
  return withdrawnTurn > 0 && withdrawnTurn <= EARLY_TURNS;
}

/** What courts, councils and negotiators have done. */
export const LAW_METRICS: Readings = {
  'law.emergency-struck': (world) => world.law.emergencyStruck,
  'law.struck-pp': (world) => world.law.struckPp,
  'law.probes': (world) => world.law.probes.length,
  'law.exempt-share-pct': (world) => 100 * world.law.exemptShare,
  /** Place of the stage in the order of the law: 4 is the Council's determination. */
  'law.aci-stage': (world) => (world.coercion.stage === 'lapsed' ? 0 : COERCION_STAGES.indexOf(world.coercion.stage)),
  'law.aci-in-force': (world) => yes(world.coercion.stage === 'in-force'),
  'council.support-states': (world, frame) => councilTally(world, frame, 'determination').states,
  'council.support-people-pct': (world, frame) => 100 * councilTally(world, frame, 'determination').peopleShare,
  'council.majority': (world, frame) => yes(councilTally(world, frame, 'determination').passed),
  'council.majority-for-measures': (world, frame) => yes(councilTally(world, frame, 'measures').passed),
  'bloc.tariff-pp': (world) => world.reciprocal.inForcePp,
  'bloc.measures-in-force': (world) => yes(measuresInForce(world)),
  /** The council asked or further, or a threat withdrawn early: what deterrence can show for itself. */
  'bloc.deterrence': (world) => yes(atCouncil(world) || withdrawnEarly(world)),
  'bloc.joint-debt-eur-bn': (world) => world.jointDebtEurBnPerYear,
  'framework.stage': (world) => FRAMEWORK_STAGES.indexOf(world.framework.stage),
  'framework.territory': (world) => yes(world.framework.territory === 'talks'),
  'framework.purchases-eur-bn': (world) => world.framework.purchasesEurBn,
  'framework.offered-purchases-eur-bn': (world) => world.framework.offeredPurchasesEurBn,
  /** A framework that was accepted, or a concession under a tariff. */
  'framework.result': (world) => yes(world.framework.stage === 'accepted' || world.framework.conceded > 0),
  'framework.conceded': (world) => world.framework.conceded,
  'mandate.stage': (world) => MANDATE_STAGES.indexOf(world.mandate.stage),
};
