import { FLOW, numberArg } from '../../model';
import type { World } from '../../model';
import { retireDebt } from '../economy/debt';
import { effect } from '../economy/prices';
import { premiumRelief } from '../economy/flows';
import type { Frame } from '../frame';
import { UST10, UST2 } from '../markets/ids';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const MOST_USD_BN = 75;
const STEP_USD_BN = 5;

/** Buys old bonds back from dealers out of the Treasury's account: a little more room on their books, within the quarter's limit. */
export const expandBuybacks: Action = {
  id: 'expand-buybacks',
  roles: ['government'],
  parameters: [number('usdBn', 'USD bn', [STEP_USD_BN, MOST_USD_BN], STEP_USD_BN, 10)],
  conflicts: [],
  sources: ['refunding-2026'],
  standing: 'settled',
  days: () => ANY_DAY,
  cost: () => ({ capacity: 0.5 }),
  legal(world, _actor, args, frame) {
    const left = leftUsdBn(world, frame);
    return numberArg(args, 'usdBn') > left ? { code: 'buyback-limit', args: { left } } : null;
  },
  limits: (world, _actor, frame) => ({ usdBn: { min: STEP_USD_BN, max: Math.max(STEP_USD_BN, Math.min(MOST_USD_BN, leftUsdBn(world, frame))) } }),
  apply(world, actor, args, { frame }) {
    const usdBn = numberArg(args, 'usdBn');
    const relief = premiumRelief(world, frame, usdBn);
    retireDebt(world, frame, frame.holders.dealers, usdBn);
    world.fiscal.buybacksUsdBn += usdBn;
    world.clearing.dealerPremiumBp -= relief;
    effect(world, UST10, FLOW, actor.cause, -relief);
    effect(world, UST2, FLOW, actor.cause, -frame.p.twoYearShareOfFlows * relief);
  },
  evidence: () => [],
};

function leftUsdBn(world: World, frame: Frame): number {
  return Math.max(0, frame.p.buybackLimitUsdBn - world.fiscal.buybacksUsdBn);
}
