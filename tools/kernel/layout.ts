import type { World } from '../../src/model';
import type { Type } from './stage/values';

const N: Type = { leaf: 'n', size: 1 };
const S: Type = { leaf: 's', size: 1 };
const NUMBER_OR_NONE: Type = { leaf: 'o', size: 1 };
const MOST_ARGUMENTS = 5;

/** Lays fields out one after another. */
export function struct(types: { readonly [field: string]: Type }): Type {
  let size = 0;
  const fields: { [field: string]: { type: Type; off: number } } = {};
  for (const [name, type] of Object.entries(types)) {
    fields[name] = { type, off: size };
    size += type.size;
  }
  return { fields, size };
}

function array(count: number, element: Type): Type {
  return { kind: 'array', count, element, size: count * element.size };
}

/** A list with room for so many rows; code gives up where it would need more. */
function list(name: string, count: number, element: Type): Type {
  return { kind: 'list', name, count, element, size: 1 + count * element.size };
}

const EFFECT = { market: N, kind: N, cause: S, amount: N };

/** The lists of a world by the name of their field; everything else has a fixed shape. */
function listsOf(members: number): { readonly [field: string]: Type } {
  return {
    pending: list('pending', 96, struct(EFFECT)),
    slow: list('slow', 64, struct({ ...EFFECT, sharePerDay: N })),
    orders: list('orders', 32, struct({ holder: N, instrument: N, usdBnPerDay: N, daysLeft: N, repatriatedShare: N, hedgeSharePerDay: N, into: S, cause: S })),
    threats: list('threats', 12, struct({
      partners: N, stage: S, basis: S, steps: list('steps', 6, struct({ tariffPp: N, turn: N })), inForcePp: N, pausedUntilTurn: N, lapsesTurn: NUMBER_OR_NONE, cause: S,
    })),
    auctions: list('auctions', 96, struct({ turn: N, day: N, tenor: S, sizeUsdBn: N, bidToCover: N, tailBp: N })),
    votes: list('votes', 12, struct({ turn: N, subject: S, states: array(members, N), passed: N })),
    probes: list('probes', 8, struct({ basis: S, sector: S, readyTurn: N, cause: S })),
  };
}

function typeOf(value: unknown, name: string, lists: { readonly [field: string]: Type }): Type {
  const known = lists[name];
  if (known !== undefined) return known;
  if (typeof value === 'number') return N;
  if (typeof value === 'string') return S;
  if (!Array.isArray(value)) return struct(Object.fromEntries(Object.entries(value as object).map(([field, part]) => [field, typeOf(part, field, lists)])));
  const rows = value.map((row) => typeOf(row, '', lists));
  const isEven = rows.every(({ size }) => size === rows[0]?.size);
  return isEven ? array(rows.length, rows[0] ?? N) : { ...struct(Object.fromEntries(rows.entries())), isTuple: true, count: rows.length };
}

/** Lays out memory: the world, the day's ledger, and what seats have decided, heard and are. */
export function layoutOf(world: World, members: number, ledger: number): Type {
  const seats = world.capacities.length;
  const args = Object.fromEntries(Array.from({ length: MOST_ARGUMENTS }, (_, place) => [`a${place}`, N]));
  return struct({
    world: typeOf(world, '', listsOf(members)),
    ledger: array(ledger, N),
    heard: list('heard', 40, struct({ turn: N, seat: S, action: S, day: N })),
    decisions: list('decisions', 40, struct({ code: N, turn: N, day: N, ...args })),
    states: array(seats, N),
    doctrines: array(seats, N),
  });
}
