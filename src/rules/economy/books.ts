import type { World } from '../../model';
import type { Frame } from '../frame';
import { EQUITIES, TREASURIES, figureOf } from '../frame';
import { treasuryValue } from './prices';

/** Moves cash from one holder to another. */
export function pay(world: World, from: number, to: number, usdBn: number): void {
  world.cashUsdBn[from] = (world.cashUsdBn[from] as number) - usdBn;
  world.cashUsdBn[to] = (world.cashUsdBn[to] as number) + usdBn;
}

/** Moves Treasuries of a par value from seller to buyer against cash at the market's value. */
export function tradeTreasuries(world: World, frame: Frame, seller: number, buyer: number, parUsdBn: number): void {
  const row = world.holdings[TREASURIES] as number[];
  row[seller] = (row[seller] as number) - parUsdBn;
  row[buyer] = (row[buyer] as number) + parUsdBn;
  pay(world, buyer, seller, parUsdBn * treasuryValue(world, frame));
}

/** Par that a holder has of Treasuries, or start-price value of shares, in $bn. */
export function held(world: World, instrument: number, holder: number): number {
  return (world.holdings[instrument] as number[])[holder] as number;
}

/** Sells dollars for home currency: the cash passes to a counterpart at home in dollars, and its risk with it. */
export function takeHome(world: World, frame: Frame, holder: number, usdBn: number): void {
  pay(world, holder, frame.holders.domestic, usdBn);
}

/** Dollars that a holder still has at risk, at start prices: what it holds, less the hedged share. */
export function unhedgedUsdBn(world: World, holder: number): number {
  const dollars = held(world, TREASURIES, holder) + held(world, EQUITIES, holder) + (world.cashUsdBn[holder] as number);
  return dollars * (1 - (world.hedgedShare[holder] as number));
}

/** Largest breach of the identities of stocks and flows, in $bn. */
export function identityErrorUsdBn(world: World, frame: Frame): number {
  const total = (row: readonly number[]): number => row.reduce((sum, value) => sum + value, 0);
  const gaps = world.supplyUsdBn.map((supply, instrument) => supply - total(world.holdings[instrument] as number[]));
  const { level } = frame.scenario;
  const debtStart = total(level.holders.map((holder) => holder.treasuriesUsdBn.value));
  const cashStart = figureOf(frame, 'treasuryCashUsdBn');
  const cashChange = (world.cashUsdBn[frame.holders.issuer] as number) - cashStart;
  gaps.push(total(world.cashUsdBn));
  gaps.push((world.supplyUsdBn[TREASURIES] as number) - debtStart - world.fiscal.deficitUsdBn - cashChange);
  // What the central bank buys it pays for with new reserves, one for one.
  gaps.push((world.cashUsdBn[frame.holders.fed] as number) + owedByCentralBankUsdBn(frame) + world.purchases.paidUsdBn);
  return gaps.reduce((worst, gap) => Math.max(worst, Math.abs(gap)), 0);
}

/** What the central bank owes at the start: bank reserves and the Treasury's account, in $bn. */
export function owedByCentralBankUsdBn(frame: Frame): number {
  return figureOf(frame, 'bankReservesUsdBn') + figureOf(frame, 'treasuryCashUsdBn');
}
