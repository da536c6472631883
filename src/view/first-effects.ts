import { FLOW, FUNDAMENTAL, decisionCause } from '../model';
import type { Chance, Choice, Order, PolicyAction, World } from '../model';
import { quietDay } from './markets';
import { seatIndex } from './viewer';
import type { Viewer } from './viewer';

/** What buying or selling does to prices at first, by the assumptions of this game. */
export interface FlowRates {
  /** Basis points on the 10-year for $100bn of Treasuries sold. */
  readonly treasuriesBpPer100UsdBn: number;
  /** The times its share of the market by which a sale of shares moves them. */
  readonly sharesTimes: number;
  /** Per cent on gold for $10bn bought. */
  readonly goldPctPer10UsdBn: number;
  /** Basis points on the German 10-year for $100bn bought. */
  readonly euroBondsBpPer100UsdBn: number;
}

/** One market's first move, in its unit of move. */
export interface FirstEffect {
  readonly market: string;
  readonly amount: number;
}

/** Rows of a world's holdings. */
const TREASURIES = 0;
const SHARES = 1;

/** So many effects have room on a card. */
const MOST = 3;

/** What moves by itself is left out: a card may not promise luck. */
const NO_CHANCE: Chance = { uniform: () => 0.5, normal: () => 0 };

/** What a choice does to markets by itself, before anyone reads anything into it: largest first. */
export function firstEffects(viewer: Viewer, action: PolicyAction<World, unknown>, choice: Choice, rates: FlowRates): readonly FirstEffect[] {
  const { state, frame, rulebook } = viewer;
  const world = structuredClone(state.world);
  const actor = { seat: seatIndex(viewer, state.seat), id: state.seat, cause: decisionCause(state.turn, state.seat, action.id) };
  action.apply(world, actor, choice.args, { frame, chance: NO_CHANCE, journal: null });
  const sums = new Map<string, number>();
  const add = ({ market, amount }: FirstEffect): void => void sums.set(market, (sums.get(market) ?? 0) + amount);
  for (const { market, kind, amount } of world.pending.slice(state.world.pending.length)) {
    if (kind === FLOW || kind === FUNDAMENTAL) add({ market: rulebook.markets[market]?.id ?? '', amount });
  }
  world.orders.slice(state.world.orders.length).flatMap((order) => ofOrder(world, order, rates)).forEach(add);
  const inQuietDays = ({ market, amount }: FirstEffect): number => Math.abs(amount) / quietDay(market);
  return [...sums].map(([market, amount]) => ({ market, amount }))
    .filter(({ market, amount }) => amount !== 0 && rulebook.markets.some(({ id }) => id === market))
    .sort((a, b) => inQuietDays(b) - inQuietDays(a))
    .slice(0, MOST);
}

function ofOrder(world: World, { instrument, usdBnPerDay, daysLeft, into }: Order, rates: FlowRates): FirstEffect[] {
  const usdBn = usdBnPerDay * daysLeft;
  if (instrument === TREASURIES) return [...treasuries(into, usdBn, rates), ...bought(into, usdBn, rates)];
  const all = (world.holdings[SHARES] ?? []).reduce((sum, held) => sum + held, 0);
  return usdBn === 0 || all === 0 ? [] : [{ market: 'sp500', amount: (-100 * rates.sharesTimes * usdBn) / all }];
}

/** Bonds that only change their maturity stay in the market. */
function treasuries(into: Order['into'], usdBn: number, rates: FlowRates): FirstEffect[] {
  return into === 'bills' ? [] : [{ market: 'ust-10y', amount: (rates.treasuriesBpPer100UsdBn * usdBn) / 100 }];
}

function bought(into: Order['into'], usdBn: number, rates: FlowRates): FirstEffect[] {
  if (into === 'gold') return [{ market: 'gold', amount: (rates.goldPctPer10UsdBn * usdBn) / 10 }];
  return into === 'euro-bonds' ? [{ market: 'bund-10y', amount: (rates.euroBondsBpPer100UsdBn * usdBn) / 100 }] : [];
}
