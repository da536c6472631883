import { makeChance } from '../../maths';

/** Worth of coalitions of some players: several numbers for each, by the bits of who is in it. */
export type Worths = ReadonlyMap<number, readonly number[]>;

/** Coalitions whose worth must be known, and how shares follow from it. */
export interface Sharing {
  readonly coalitions: readonly number[];
  shareOut(worths: Worths): Shares;
}

/** Shapley values by player and number, with their standard errors where orders were sampled, and the worths of nobody and of all. */
export interface Shares {
  readonly nobody: readonly number[];
  readonly all: readonly number[];
  readonly shares: readonly (readonly number[])[];
  readonly errors?: readonly (readonly number[])[];
}

/** The key of the sampled orders: any constant does. */
const ORDERS_KEY = 1953;

/** Shapley values from every coalition: what a player adds on average over all orders in which players can join. */
export function exactSharing(players: number): Sharing {
  return { coalitions: Array.from({ length: 2 ** players }, (_, coalition) => coalition), shareOut: (worths) => exactShares(players, worths) };
}

function exactShares(players: number, worths: Worths): Shares {
  const nobody = worths.get(0) ?? [];
  const shares = rowsOf(players, nobody.length);
  const weights = joiningWeights(players);
  for (const [coalition, values] of worths) addCoalition(shares, weights, coalition, values, nobody);
  return { nobody, all: worths.get(2 ** players - 1) ?? [], shares };
}

/** Share of all orders in which a player joins right after a given coalition, by the coalition's size. */
function joiningWeights(players: number): number[] {
  const weights: number[] = [];
  let weight = 1 / Math.max(1, players);
  for (let size = 0; size < players; size += 1) {
    weights.push(weight);
    weight *= (size + 1) / Math.max(1, players - 1 - size);
  }
  return weights;
}

/** A coalition's worth counts for each of its players as what stands after it joined, and for each other as what stood before. */
function addCoalition(shares: number[][], weights: readonly number[], coalition: number, values: readonly number[], nobody: readonly number[]): void {
  const size = bitsOf(coalition);
  const joined = weights[size - 1] ?? 0;
  const toJoin = -(weights[size] ?? 0);
  for (let player = 0; player < shares.length; player += 1) {
    const weight = (coalition & (1 << player)) !== 0 ? joined : toJoin;
    const row = shares[player] as number[];
    // Distances from nobody's worth are small numbers: large levels would cost digits.
    for (let at = 0; at < values.length; at += 1) row[at] = (row[at] as number) + weight * ((values[at] as number) - (nobody[at] as number));
  }
}

/** Shapley values from orders drawn by a fixed key, each together with its reverse, which takes away much of the error. */
export function sampledSharing(players: number, pairs: number): Sharing {
  const drawn = Array.from({ length: pairs }, (_, pair) => orderOf(players, pair));
  const orders = drawn.map((order) => [order, order.toReversed()]);
  const coalitions = new Set([0, 2 ** players - 1, ...orders.flat().flatMap(prefixesOf)]);
  return { coalitions: [...coalitions].sort((a, b) => a - b), shareOut: (worths) => sampledShares(players, orders, worths) };
}

function sampledShares(players: number, orders: readonly (readonly (readonly number[])[])[], worths: Worths): Shares {
  const additions = orders.map((pair) => meanOf(pair.map((order) => additionsOf(order, worths))));
  const shares = meanOf(additions);
  return { nobody: worths.get(0) ?? [], all: worths.get(2 ** players - 1) ?? [], shares, errors: errorsOf(additions, shares) };
}

/** A random order of the players by Fisher and Yates's shuffle. */
function orderOf(players: number, pair: number): number[] {
  const chance = makeChance(ORDERS_KEY, 'forecast');
  const order = Array.from({ length: players }, (_, player) => player);
  for (let last = players - 1; last > 0; last -= 1) {
    const other = Math.floor(chance.uniform(pair, 0, 0, last) * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

/** Coalitions that arise when players join in an order. */
function prefixesOf(order: readonly number[]): number[] {
  let coalition = 0;
  return order.map((player) => (coalition |= 1 << player));
}

/** What each player adds when they join in an order. */
function additionsOf(order: readonly number[], worths: Worths): number[][] {
  const rows: number[][] = order.map(() => []);
  let before = worths.get(0) ?? [];
  prefixesOf(order).forEach((coalition, place) => {
    const after = worths.get(coalition) ?? [];
    rows[order[place] as number] = after.map((value, at) => value - (before[at] as number));
    before = after;
  });
  return rows;
}

function meanOf(tables: readonly (readonly (readonly number[])[])[]): number[][] {
  return (tables[0] ?? []).map((row, player) => row.map((_, at) => tables.reduce((sum, table) => sum + (table[player]?.[at] ?? 0), 0) / tables.length));
}

/** Standard errors of the means over pairs. */
function errorsOf(tables: readonly (readonly (readonly number[])[])[], means: readonly (readonly number[])[]): number[][] {
  const count = tables.length;
  return means.map((row, player) =>
    row.map((mean, at) => {
      const squares = tables.reduce((sum, table) => sum + ((table[player]?.[at] ?? 0) - mean) * ((table[player]?.[at] ?? 0) - mean), 0);
      return count < 2 ? Number.POSITIVE_INFINITY : Math.sqrt(squares / (count - 1) / count);
    }),
  );
}

function rowsOf(players: number, length: number): number[][] {
  return Array.from({ length: players }, () => Array.from({ length }, () => 0));
}

function bitsOf(coalition: number): number {
  let bits = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
