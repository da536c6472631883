import type { World } from '../model';
import { owedByCentralBankUsdBn } from './economy/books';
import { startFunding } from './economy/funding';
import { startGold } from './economy/gold-speculation';
import { depthAt } from './economy/flows';
import { startOwnVariance } from './economy/noise';
import { varianceOfVix } from './economy/volatility';
import { BELIEF_IDS, BELIEF_TYPES, figureOf } from './frame';
import type { Frame } from './frame';
import { VIX } from './markets/ids';

const YIELD_SD_AT_START_BP = 5.5;

/** Builds the world of a level at its last close, before its prologue. */
export function startWorldOf(frame: Frame, actionCount: number): World {
  const { level } = frame.scenario;
  const yieldSdBp = figureOf(frame, 'yieldSdBp') || YIELD_SD_AT_START_BP;
  const zeros = (): number[] => level.holders.map(() => 0);
  const par = level.holders.map((holder) => holder.treasuriesUsdBn.value);
  const shares = level.holders.map((holder) => holder.equitiesUsdBn.value);
  return {
    clock: { turn: 1, day: 1 },
    capacities: level.seats.map((seat) => seat.capacity.start.value),
    moves: frame.base.map(() => 0),
    pending: [],
    taken: level.seats.map(() => Array.from({ length: actionCount }, () => ({ count: 0 }))),
    streaks: [],
    ending: '',
    holdings: [par, shares],
    supplyUsdBn: [par, shares].map((row) => row.reduce((sum, value) => sum + value, 0)),
    cashUsdBn: startCash(frame),
    gainUsdBn: zeros(),
    hedgedShare: zeros(),
    rolloff: level.holders.map(() => ({ share: 0, cause: '' })),
    orders: [],
    goldUsdBn: zeros(),
    euroBondsUsdBn: zeros(),
    benchmarkGainUsdBn: zeros(),
    currencyPullPct: zeros(),
    clearing: { dealerPremiumBp: 0, dealerBaseUsdBn: par[frame.holders.dealers] ?? 0, depth: depthAt(frame, frame.base[VIX] as number) },
    facility: { repoOpen: 0 },
    ...startOffices(frame),
    risk: {
      variancePct2: varianceOfVix(frame.base[VIX] as number),
      slowLogVariance: 0,
      yieldVarianceBp2: yieldSdBp * yieldSdBp,
    },
    ownVariance: startOwnVariance(frame),
    slow: [],
    gold: startGold(frame),
    funding: startFunding(frame),
    threats: [],
    counterList: { announcedEurBn: 0, fromTurn: 0, inForceEurBn: 0, cause: '' },
    ...startLaw(),
    tariffs: startTariffs(frame),
    beliefs: BELIEF_IDS.map((id) => BELIEF_TYPES[id].map((type) => level.beliefs[`${id}.${type}`]?.value ?? 0)),
    trust: { mean: [...frame.trustStart], count: frame.trustStart.map(() => frame.p.trustStartCount) },
    independence: figureOf(frame, 'independence'),
    lastTurnMoves: frame.base.map(() => 0),
    spoken: level.seats.map(() => 1),
    calmWords: 0,
  };
}

/** The treasury, the central bank and the economy at large. */
function startOffices(frame: Frame): Pick<World, 'fiscal' | 'auctions' | 'purchases' | 'lines' | 'pressure' | 'stress' | 'macro'> {
  const figure = (name: string): number => figureOf(frame, name);
  return {
    fiscal: {
      deficitUsdBn: 0,
      averageRatePct: figure('averageDebtRatePct'),
      interestUsdBnPerYear: (figure('averageDebtRatePct') / 100) * frame.debtStartUsdBn,
      tariffRevenueUsdBnPerYear: 0,
      billSharePct: figure('billSharePct'),
      buybacksUsdBn: 0,
      holderTaxPct: 0,
    },
    auctions: [],
    purchases: { usdBnPerWeek: 0, paidUsdBn: 0, firstTurn: 0, rescueTurn: 0, cause: '' },
    lines: { swap: 0 },
    pressure: { habit: 0, lastStrength: 0, lastTurn: 0, chair: '' },
    stress: { tenYearMoves: [0, 0, 0, 0, 0], routTurn: 0, unanswered: 0, answeredTurn: 0, panicDays: 0, tripleFalls: 0 },
    macro: {
      growthLostPct: 0,
      homeGrowthLostPct: 0,
      inflationPp: 0,
      unemploymentPct: figure('unemploymentPct'),
      expectedInflationPct: figure('expectedInflationPct'),
      policyRatePct: figure('policyRatePct'),
      guidedBp: 0,
    },
  };
}

/** Nothing struck, nothing opened, nothing offered. */
function startLaw(): Pick<World, 'law' | 'coercion' | 'reciprocal' | 'council' | 'framework' | 'jointDebtEurBnPerYear' | 'mandate'> {
  return {
    law: { emergencyStruck: 0, struckPp: 0, probes: [], exemptShare: 0 },
    coercion: { stage: 'none', sinceTurn: 0, dueTurn: 0, measure: '', cause: '' },
    reciprocal: { announcedPp: 0, fromTurn: 0, inForcePp: 0, cause: '' },
    council: { votes: [] },
    framework: { stage: 'none', offeredTurn: 0, territory: '', minerals: '', purchasesEurBn: 0, offeredPurchasesEurBn: 0, conceded: 0 },
    jointDebtEurBnPerYear: 0,
    mandate: { stage: 'none', dueTurn: 0, cause: '' },
  };
}

function startTariffs(frame: Frame): World['tariffs'] {
  return {
    threatenedPp: 0,
    inForcePp: 0,
    retaliationPp: 0,
    followThrough: 0,
    retreatThresholdPct: frame.p.retreatThresholdPct,
    threatDiscountPct: 0,
    forceDiscountPct: 0,
    fearPremiumPct: 0,
    hawkPriced: frame.scenario.level.beliefs['government.hawk']?.value ?? 0,
    withdrawnTurn: 0,
    talksUntilTurn: 0,
  };
}

/** The Treasury's account and banks' reserves are what the central bank owes; everyone else starts level. */
function startCash(frame: Frame): number[] {
  const { level } = frame.scenario;
  const cash = level.holders.map(() => 0);
  cash[frame.holders.issuer] = figureOf(frame, 'treasuryCashUsdBn');
  cash[frame.holders.domestic] = figureOf(frame, 'bankReservesUsdBn');
  cash[frame.holders.fed] = -owedByCentralBankUsdBn(frame);
  return cash;
}
