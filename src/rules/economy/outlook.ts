import { FUNDAMENTAL } from '../../model';
import type { Cause, World } from '../../model';
import { effect } from './prices';
import type { Frame } from '../frame';
import { DXY, GOLD, SP500, UST10, UST2 } from '../markets/ids';

/** Prices a revision of the coming year's growth and inflation, in percentage points. */
export function reviseOutlook(world: World, { p }: Frame, cause: Cause, growthPp: number, inflationPp: number): void {
  effect(world, SP500, FUNDAMENTAL, cause, p.equityPerGrowthPp * growthPp + p.equityPerInflationPp * inflationPp);
  effect(world, UST10, FUNDAMENTAL, cause, p.tenYearPerGrowthBp * growthPp + p.tenYearPerInflationBp * inflationPp);
  effect(world, UST2, FUNDAMENTAL, cause, p.twoYearPerGrowthBp * growthPp + p.twoYearPerInflationBp * inflationPp);
  effect(world, DXY, FUNDAMENTAL, cause, p.dollarPerGrowthPct * growthPp);
  effect(world, GOLD, FUNDAMENTAL, cause, p.goldPerInflationPct * inflationPp);
}
