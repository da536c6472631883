import { exp } from '../../maths';
import type { DayStep, Tape, World } from '../../model';
import { EQUITIES, TREASURIES } from '../frame';
import type { Frame } from '../frame';
import { BUND10, EURUSD, GOLD, SP500, UST10 } from '../markets/ids';
import { held } from './books';
import { dollarGain } from './home-currency';

const TRADING_DAYS = 250;

/** What a fund has gained since the start in its home currency, in per cent of all it owned then. */
export function fundReturnPct(world: World, frame: Frame, holder: number): number {
  const start = frame.startAssetsUsdBn[holder];
  return start === undefined ? 0 : (100 * (world.gainUsdBn[holder] as number)) / start;
}

/** What a day does in dollars to one of each asset: par of bonds, start value of shares, today's value of the rest. */
interface DayGains {
  readonly bond: number;
  readonly share: number;
  readonly gold: number;
  readonly euroBond: number;
}

function dayGains(world: World, tape: Tape, { p }: Frame): DayGains {
  const close = exp((world.moves[SP500] as number) / 100);
  const euroBond = exp(tape.moved(EURUSD) / 100) * (1 - (p.bundDurationYears * tape.moved(BUND10)) / 10000);
  return {
    bond: (-p.treasuryDurationYears * tape.moved(UST10)) / 10000,
    share: close - close / exp(tape.moved(SP500) / 100),
    gold: exp(tape.moved(GOLD) / 100) - 1,
    euroBond: euroBond - 1,
  };
}

/**
 * At every close each fund is marked to market on what it holds and hedges that day. Booked day by day, so that
 * a loss taken stays taken: hedging or selling afterwards does not undo it. Beside it goes the portfolio of the
 * start, left alone and unhedged, at the same prices: the gap between the two is what the fund itself decided.
 */
export const fundsAreMarked: DayStep<World, Frame> = {
  id: 'funds-are-marked',
  run(world, tape, { frame }) {
    const gains = dayGains(world, tape, frame);
    for (const { homeMarket, funds } of frame.fundsByHome) {
      const currency = dollarGain(tape, frame, homeMarket);
      for (const holder of funds) {
        markHeld(world, frame, holder, gains, currency);
        markBenchmark(world, frame, holder, gains, currency);
      }
    }
  },
};

function markHeld(world: World, { p }: Frame, holder: number, gains: DayGains, currency: number): void {
  const treasuries = held(world, TREASURIES, holder);
  const shares = held(world, EQUITIES, holder);
  const hedged = world.hedgedShare[holder] as number;
  const carry = ((treasuries + shares) * hedged * p.hedgeCarryPctPerYear) / (100 * TRADING_DAYS);
  const assets = treasuries * gains.bond + shares * gains.share;
  const unhedged = (treasuries + shares + (world.cashUsdBn[holder] as number)) * (1 - hedged);
  const own = assets + unhedged * currency - carry + markBought(world, holder, gains, currency);
  world.gainUsdBn[holder] = (world.gainUsdBn[holder] as number) + own;
}

/** Gold and euro bonds are carried at today's value; at home they gain by their own price and by the dollar's. */
function markBought(world: World, holder: number, gains: DayGains, currency: number): number {
  const gold = world.goldUsdBn[holder] as number;
  const euroBonds = world.euroBondsUsdBn[holder] as number;
  if (gold === 0 && euroBonds === 0) return 0;
  world.goldUsdBn[holder] = gold * (1 + gains.gold);
  world.euroBondsUsdBn[holder] = euroBonds * (1 + gains.euroBond);
  return gold * ((1 + gains.gold) * (1 + currency) - 1) + euroBonds * ((1 + gains.euroBond) * (1 + currency) - 1);
}

function markBenchmark(world: World, frame: Frame, holder: number, gains: DayGains, currency: number): void {
  const treasuries = frame.startTreasuriesUsdBn[holder] as number;
  const shares = frame.startEquitiesUsdBn[holder] as number;
  const assets = treasuries * gains.bond + shares * gains.share;
  world.benchmarkGainUsdBn[holder] = (world.benchmarkGainUsdBn[holder] as number) + (assets + (treasuries + shares) * currency);
}
