import type { Args, Observation } from '../../model';
import { currencyChangePct, dollarTrust, metric, moveSinceStart, percentOf, priceOf, tariffInForce, timesTaken } from './readings';

const SALE_STEPS_PER_USD_BN = 10;
const ROUNDING = 1e-6;
const HEDGE_STEP_PCT = 5;

/** Says whether the fund is reducing its dollars: a sale runs, or maturing bonds are not all replaced. */
export function trims(observation: Observation): boolean {
  return observation.own.committedSalesUsdBn > 0 || timesTaken(observation, 'stop-reinvesting') > 0;
}

/** Says whether the fund is not reducing its dollars. */
export function trimsNot(observation: Observation): boolean {
  return !trims(observation);
}

/** Says whether the fund has said in public why it acts. */
export function hasSpoken(observation: Observation): boolean {
  return timesTaken(observation, 'publish-reason') > 0;
}

/** Says whether the fund has not said in public why it acts. */
export function unspoken(observation: Observation): boolean {
  return !hasSpoken(observation);
}

/** Says whether the fund has never sold Treasuries in this game. */
export function neverSold(observation: Observation): boolean {
  return timesTaken(observation, 'sell-treasuries') === 0;
}

/** Says whether the fund has sold Treasuries and has none left to sell. */
export function soldOut(observation: Observation): boolean {
  return !neverSold(observation) && sellableUsdBn(observation) <= 0;
}

/** Gives the fund's Treasuries in whole steps of $0.1bn, rounded down. */
export function sellableUsdBn(observation: Observation): number {
  return Math.floor(observation.own.treasuriesUsdBn * SALE_STEPS_PER_USD_BN + ROUNDING) / SALE_STEPS_PER_USD_BN;
}

/** Gives the hedged share after one more part is hedged, in per cent and whole steps. */
export function hedgedAfterPct(observation: Observation, partPct: number): number {
  const steps = Math.round((observation.own.hedgedShare * 100 + partPct) / HEDGE_STEP_PCT);
  return Math.min(100, steps * HEDGE_STEP_PCT);
}

/** Dollar trust below which a holder may be excused for holding a little less; just under its usual start. */
const SLIPPED_TRUST = 0.57;
const LOW_TRUST = 0.53;

/** Says whether dollar trust has slipped from its usual start. */
export function trustSlipped(observation: Observation): boolean {
  return dollarTrust(observation) <= SLIPPED_TRUST;
}

/** Says whether dollar trust has fallen far. */
export function trustFallen(observation: Observation): boolean {
  return dollarTrust(observation) <= LOW_TRUST;
}

/** Says whether the home currency has risen by so many per cent since the start. */
export function currencyUp(pct: number): (observation: Observation) => boolean {
  return (observation) => currencyChangePct(observation) >= pct;
}

/** Says whether the home currency has fallen by so many per cent since the start. */
export function currencyDown(pct: number): (observation: Observation) => boolean {
  return (observation) => currencyChangePct(observation) <= -pct;
}

/** Says whether a tariff is collected or a tax on foreign holders is threatened. */
export function pressedByIssuer(observation: Observation): boolean {
  return tariffInForce(observation) || metric(observation, 'treasury.holder-tax-pct') > 0;
}

/** Says whether the fund's own books suffer: a loss of half a per cent, or half a point of funding. */
export function booksSuffer(observation: Observation): boolean {
  return observation.own.returnPct <= -0.5 || metric(observation, `fund.${observation.seat}.funding-change-pp`) <= -0.5;
}

/** Gives the figures that a fund's reasons quote. */
export function quoted(observation: Observation): Args {
  return {
    trust: dollarTrust(observation),
    sp500: percentOf(moveSinceStart(observation, 'sp500')),
    ust10y: moveSinceStart(observation, 'ust-10y'),
    holdingUsdBn: observation.own.treasuriesUsdBn,
    returnPct: observation.own.returnPct,
    hedgedPct: 100 * observation.own.hedgedShare,
    currencyPct: currencyChangePct(observation),
    campaignPct: 100 * metric(observation, 'belief.campaign'),
    gold: percentOf(moveSinceStart(observation, 'gold')),
    jgb: moveSinceStart(observation, 'jgb-10y'),
    vix: priceOf(observation, 'vix'),
    fundingPp: metric(observation, `fund.${observation.seat}.funding-change-pp`),
  };
}
