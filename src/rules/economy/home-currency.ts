import { exp } from '../../maths';
import { FLOW } from '../../model';
import type { Cause, Tape, World } from '../../model';
import { oncePerGame } from '../frame';
import type { Frame } from '../frame';
import { DXY, EURUSD, USDCHF, USDNOK } from '../markets/ids';
import { unhedgedUsdBn } from './books';
import type { Flow } from './flows';

/** Says whether a currency market quotes dollars for one unit of home currency, as the euro does, or the other way round. */
export function dollarsPerUnit(market: number): boolean {
  return market === EURUSD;
}

/** How far a small currency rises when $1bn is changed into it, beyond what the dollar index does; the euro is most of that index. */
function ownPctPer1Bn(p: Frame['p'], market: number): number {
  if (market === USDNOK) return p.kronePctPer1Bn;
  return market === USDCHF ? p.francPctPer1Bn : 0;
}

/**
 * How far a currency moves when so many per cent of push are added at first depth: the further a holder has pushed it
 * already, the more others sell of it. Depends on the sum alone, so slices of a sale push as far as the whole.
 */
function pushed(world: World, { p }: Frame, holder: number, atFirstDepthPct: number): number {
  const before = world.currencyPullPct[holder] as number;
  const flow = before * (1 + Math.abs(before) / (2 * p.homeDepthPct)) + atFirstDepthPct;
  const after = Math.sign(flow) * p.homeDepthPct * (Math.sqrt(1 + (2 * Math.abs(flow)) / p.homeDepthPct) - 1);
  world.currencyPullPct[holder] = after;
  return after - before;
}

/** Dollars changed into home currency push it up: in its market, or where none is quoted, beyond what the dollar index says. */
export function pressHome({ world, tape, context }: Flow, cause: Cause, holder: number, usdBn: number): void {
  const { frame } = context;
  const market = frame.homeMarket[holder] ?? -1;
  if (market < 0) return pullUp(world, frame, holder, usdBn);
  const pct = pushed(world, frame, holder, ownPctPer1Bn(frame.p, market) * usdBn);
  if (pct === 0) return;
  tape.add(market, FLOW, cause, dollarsPerUnit(market) ? pct : -pct);
  meetOwnPush(world, holder, usdBn, pct);
}

/** A currency without a market of its own answers what its reserve manager, or savers at home, bring back. */
function pullUp(world: World, frame: Frame, holder: number, usdBn: number): void {
  for (const row of managersOf(frame)[holder] ?? []) {
    const pct = pushed(world, frame, row, (frame.p.reservePctPer10Bn * usdBn) / 10);
    revalue(world, frame, row, exp(-pct / 100) - 1);
    if (row === holder) meetOwnPush(world, holder, usdBn, pct);
  }
}

/** Rows of the reserve managers of each holder's bloc whose currency has no market of its own. */
const managersOf = oncePerGame((frame) => {
  const rows = frame.scenario.level.seats.flatMap((seat, place) => (seat.role === 'reserve-manager' ? [frame.holderOfSeat[place] ?? -1] : []));
  const unquoted = rows.filter((row) => row >= 0 && frame.homeMarket[row] === -1);
  return frame.blocOfHolder.map((bloc) => unquoted.filter((row) => frame.blocOfHolder[row] === bloc));
});

/** Dollars are worth so much more or less at home at once, those of a portfolio left alone too. */
function revalue(world: World, frame: Frame, holder: number, share: number): void {
  const dollars = unhedgedUsdBn(world, holder) + (world.goldUsdBn[holder] as number) + (world.euroBondsUsdBn[holder] as number);
  world.gainUsdBn[holder] = (world.gainUsdBn[holder] as number) + dollars * share;
  const start = (frame.startTreasuriesUsdBn[holder] as number) + (frame.startEquitiesUsdBn[holder] as number);
  world.benchmarkGainUsdBn[holder] = (world.benchmarkGainUsdBn[holder] as number) + start * share;
}

/** Whoever deals in size deals at the price that this makes: so many per cent worse than the last close; both negative when buying back. */
export function meetOwnPush(world: World, holder: number, usdBn: number, pct: number): void {
  world.gainUsdBn[holder] = (world.gainUsdBn[holder] as number) - usdBn * (exp(pct / 100) - 1);
}

/** What a dollar gains today in the home currency of a market, or by the dollar index where it has none. */
export function dollarGain(tape: Tape, frame: Frame, market: number): number {
  if (market < 0) return exp((frame.p.homeCurrencyPerDollar * tape.moved(DXY)) / 100) - 1;
  return exp((dollarsPerUnit(market) ? -tape.moved(market) : tape.moved(market)) / 100) - 1;
}
