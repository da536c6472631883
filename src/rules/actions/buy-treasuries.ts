import { BELIEF, numberArg } from '../../model';
import type { World } from '../../model';
import { expectInflation } from '../economy/home-economy';
import { moveIndependence } from '../economy/independence';
import { panic } from '../economy/panic';
import { effect } from '../economy/prices';
import { expectPurchases } from '../economy/purchases';
import { answerStress, inStress } from '../economy/stress';
import { hearOfPromise } from '../economy/trust';
import type { Frame } from '../frame';
import { SP500 } from '../markets/ids';
import { ANY_DAY, number } from '../card/action';
import type { Action } from '../card/action';

const TRUST_IN_A_BACKSTOP = { europe: -0.5, japan: -0.5, china: 0, other: -0.5 };
const COST = 2;
const USD_BN_PER_POINT = 50;

/** Sets the pace of emergency purchases in the market, 0 to stop: the backstop in a rout, money for the government in a calm. */
export const buyTreasuries: Action = {
  id: 'buy-treasuries',
  roles: ['central-bank'],
  parameters: [number('usdBnPerWeek', 'USD bn a week', [0, 250], 10, 50)],
  conflicts: [],
  sources: ['purchases-2020', 'bank-of-england-2022', 'ifdp-1041'],
  standing: 'disputed',
  days: () => ANY_DAY,
  cost: (args) => ({ capacity: numberArg(args, 'usdBnPerWeek') === 0 ? 0 : COST + numberArg(args, 'usdBnPerWeek') / USD_BN_PER_POINT }),
  legal(world, _actor, args) {
    const usdBn = numberArg(args, 'usdBnPerWeek');
    return usdBn === world.purchases.usdBnPerWeek ? { code: 'pace-unchanged', args: { usdBn } } : null;
  },
  apply(world, actor, args, { frame }) {
    const { purchases } = world;
    const added = numberArg(args, 'usdBnPerWeek') - purchases.usdBnPerWeek;
    const starts = purchases.usdBnPerWeek === 0;
    purchases.usdBnPerWeek += added;
    purchases.cause = actor.cause;
    expectPurchases(world, frame, actor.cause, added);
    if (added < 0) return;
    answerStress(world);
    if (!inStress(world, frame)) return buyInCalm(world, frame, actor.cause, added);
    if (purchases.rescueTurn === 0) purchases.rescueTurn = world.clock.turn;
    if (starts) effect(world, SP500, BELIEF, actor.cause, frame.p.backstopEquityPct * panic(world, frame));
    if (purchases.firstTurn === 0) hearOfPromise(world, frame, actor.cause, TRUST_IN_A_BACKSTOP);
    if (purchases.firstTurn === 0) purchases.firstTurn = world.clock.turn;
  },
  evidence: () => [],
};

/** Nobody asked to be saved: it looks like the government's banker, and prices will say so. */
function buyInCalm(world: World, frame: Frame, cause: string, addedUsdBn: number): void {
  const { p } = frame;
  if (world.purchases.firstTurn === 0) world.purchases.firstTurn = world.clock.turn;
  moveIndependence(world, frame, cause, (p.calmPurchaseIndependence * addedUsdBn) / 100);
  expectInflation(world, frame, (p.expectedPerCalmPurchase * addedUsdBn) / 100);
}
