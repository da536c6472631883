import type { World } from '../../model';
import type { Frame } from '../frame';
import { ownMeasuresGrowthPct } from '../law/coercion';
import { COUNTER_LIST_EUR_BN } from '../law/counter-list';

/**
 * Growth that the bloc loses to tariffs collected from its members, to what it does in answer and to uncertainty,
 * in per cent of GDP. Size from published estimates for a 10% tariff on the eight.
 */
export function measureGrowthLost(world: World, frame: Frame): void {
  const { p } = frame;
  let tariffPp = 0;
  for (const threat of world.threats) tariffPp += threat.inForcePp;
  const list = world.counterList.inForceEurBn / COUNTER_LIST_EUR_BN;
  const uncertainty = p.growthPerDiscount * world.tariffs.threatDiscountPct;
  world.macro.growthLostPct = p.growthPerTariffPp * tariffPp + p.growthPerCounterList * list + ownMeasuresGrowthPct(world, frame) + uncertainty;
}
