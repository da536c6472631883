import type { DayStep, World } from '../model';
import { auctionsAreHeld } from './economy/auctions';
import { hedgesFollow } from './economy/dollar-hedging';
import { interestIsCounted } from './economy/debt';
import { basisTradersMeetMargins, dealersPlaceBonds, deficitIsFinanced } from './economy/flows';
import { fundsAreMarked } from './economy/funds';
import { homeEconomyMoves } from './economy/home-economy';
import { fundingSqueezes } from './economy/funding';
import { goldFollowersBuy, goldTrendIsSeen } from './economy/gold-speculation';
import { pressureFades } from './economy/independence';
import { lowerBoundHolds } from './economy/lower-bound';
import { measureGrowthLost } from './economy/macro';
import { maturingBondsAreNotRolled, ordersAreFilled, ordersSettle } from './economy/orders';
import { politicsSettle } from './economy/politics';
import { calmPurchasesAreNoticed, centralBankBuys } from './economy/purchases';
import { newsIsRead } from './economy/reading';
import { slowNewsArrives } from './economy/slow-news';
import { stressIsJudged, stressIsMeasured } from './economy/stress';
import { trustFades } from './economy/trust';
import { volatilityLearns } from './economy/volatility';
import type { Frame } from './frame';
import { clocksStrike } from './law/clocks';
import { mandateMoves } from './law/mandate';
import { courtRules } from './law/court';
import { blocProceduresRun } from './law/coercion-clocks';

const turnIsMarked: DayStep<World, Frame> = {
  id: 'turn-is-marked',
  run(world) {
    for (let market = 0; market < world.moves.length; market += 1) world.lastTurnMoves[market] = world.moves[market] as number;
  },
};

const growthIsMeasured: DayStep<World, Frame> = {
  id: 'growth-is-measured',
  run: (world, _tape, { frame }) => measureGrowthLost(world, frame),
};

/**
 * A whole turn, top to bottom. Between `turnStart` and `turnEnd` come five days; on each, shocks and decisions
 * of the day are applied, and if markets are open: `beforeClose`, every market in clearing order, `afterClose`.
 */
export const SCHEDULE = {
  turnStart: [turnIsMarked],
  beforeClose: [slowNewsArrives, courtRules, trustFades, deficitIsFinanced, ordersAreFilled, maturingBondsAreNotRolled, basisTradersMeetMargins, fundingSqueezes, goldFollowersBuy, auctionsAreHeld, centralBankBuys, dealersPlaceBonds, lowerBoundHolds, newsIsRead],
  afterClose: [volatilityLearns, stressIsMeasured, fundsAreMarked, ordersSettle, goldTrendIsSeen, hedgesFollow],
  turnEnd: [stressIsJudged, pressureFades, politicsSettle, clocksStrike, mandateMoves, blocProceduresRun, growthIsMeasured, homeEconomyMoves, calmPurchasesAreNoticed, interestIsCounted],
} as const;
