import { exp } from '../../maths';
import type { World } from '../../model';
import { POLITICS_RATIO } from '../economy/beliefs';
import { held, unhedgedUsdBn } from '../economy/books';
import { fundReturnPct } from '../economy/funds';
import { dollarsPerUnit } from '../economy/home-currency';
import { treasuryValue } from '../economy/prices';
import { EQUITIES, TREASURIES } from '../frame';
import type { Frame } from '../frame';
import { DXY, SP500 } from '../markets/ids';

type FundReading = (world: World, frame: Frame, holder: number, seat: number) => number;

/** Value of a holder's Treasuries and US shares today, in $bn. */
function usAssets(world: World, frame: Frame, holder: number): { treasuries: number; shares: number } {
  return {
    treasuries: held(world, TREASURIES, holder) * treasuryValue(world, frame),
    shares: held(world, EQUITIES, holder) * exp((world.moves[SP500] as number) / 100),
  };
}

function startOf(frame: Frame, holder: number): { treasuries: number; shares: number; all: number } {
  return {
    treasuries: frame.startTreasuriesUsdBn[holder] as number,
    shares: frame.startEquitiesUsdBn[holder] as number,
    all: frame.startAssetsUsdBn[holder] as number,
  };
}

/** Change of what a holder has of one kind, as a share of all it owned at the start, in pp: sales count, prices do not. */
function shareChangePp(now: number, start: number, all: number): number {
  return all === 0 ? 0 : (100 * (now - start)) / all;
}

/** Readings of one fund by name. */
export const FUND_READINGS: { readonly [reading: string]: FundReading } = {
  'return-pct': (world, frame, holder) => fundReturnPct(world, frame, holder),
  'loss-pct': (world, frame, holder) => Math.max(0, -fundReturnPct(world, frame, holder)),
  'funding-change-pp': (world, frame, holder) => frame.p.fundingRatioStart * fundReturnPct(world, frame, holder),
  'unhedged-change-pct': (world, frame, holder) => {
    const { treasuries, shares } = startOf(frame, holder);
    const start = treasuries + shares;
    return start === 0 ? 0 : 100 * (unhedgedUsdBn(world, holder) / start - 1);
  },
  'benchmark-gap-pct': (world, frame, holder) => {
    const { all } = startOf(frame, holder);
    return all === 0 ? 0 : (100 * ((world.gainUsdBn[holder] as number) - (world.benchmarkGainUsdBn[holder] as number))) / all;
  },
  'us-share-change-pp': (world, frame, holder) => {
    const { treasuries, shares, all } = startOf(frame, holder);
    return shareChangePp(held(world, TREASURIES, holder) + held(world, EQUITIES, holder), treasuries + shares, all);
  },
  'treasury-share-change-pp': (world, frame, holder) => {
    const { treasuries, all } = startOf(frame, holder);
    return shareChangePp(held(world, TREASURIES, holder), treasuries, all);
  },
  'us-assets-usd-bn': (world, frame, holder) => {
    const { treasuries, shares } = usAssets(world, frame, holder);
    return treasuries + shares;
  },
  'gold-usd-bn': (world, _frame, holder) => world.goldUsdBn[holder] as number,
  'euro-bonds-usd-bn': (world, _frame, holder) => world.euroBondsUsdBn[holder] as number,
  'currency-change-pct': (world, frame, holder) => currencyChangePct(world, frame, holder),
  'spoke-politics': (world, _frame, _holder, seat) => ((world.spoken[seat] ?? 1) >= POLITICS_RATIO ? 1 : 0),
};

/** How far a holder's home currency has risen against the dollar since the start, in %. */
function currencyChangePct(world: World, frame: Frame, holder: number): number {
  const market = frame.homeMarket[holder] ?? -1;
  if (market < 0) return 100 * (exp((-frame.p.homeCurrencyPerDollar * (world.moves[DXY] as number) + (world.currencyPullPct[holder] as number)) / 100) - 1);
  const sign = dollarsPerUnit(market) ? 1 : -1;
  return 100 * (exp((sign * (world.moves[market] as number)) / 100) - 1);
}
