import { BELIEF } from '../../model';
import type { Cause, World } from '../../model';
import { effect } from '../economy/prices';
import { hearOfPromise } from '../economy/trust';
import { scaled } from './promises';
import type { Frame } from '../frame';
import { DXY, SP500, UST10, UST2 } from '../markets/ids';

/** The two-year bears half, as with foreign holders' sales. */
const TWO_YEAR_SHARE = 0.5;
/** Trust lost for each point of rate: the highest rate costs as much as a rating lost. */
const TRUST_PER_PP = { europe: 0.04, japan: 0.04, china: 0.04, other: 0.04 };
/** A threat taken back wins back a third of what it cost. */
const TRUST_RETURNED = 1 / 3;

/** Threatens foreign holders with a tax at this rate, or takes it back: yields and the dollar answer the change of rate. */
export function setHolderTax(world: World, frame: Frame, ratePct: number, cause: Cause): void {
  const change = ratePct - world.fiscal.holderTaxPct;
  if (change === 0) return;
  const { p } = frame;
  world.fiscal.holderTaxPct = ratePct;
  effect(world, UST10, BELIEF, cause, p.holderTaxTenYearBp * change);
  effect(world, UST2, BELIEF, cause, TWO_YEAR_SHARE * p.holderTaxTenYearBp * change);
  effect(world, DXY, BELIEF, cause, p.holderTaxDollarPct * change);
  effect(world, SP500, BELIEF, cause, p.holderTaxEquityPct * change);
  hearOfPromise(world, frame, cause, scaled(TRUST_PER_PP, change > 0 ? change : TRUST_RETURNED * change));
}
