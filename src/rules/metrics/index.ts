import { exp } from '../../maths';
import type { Threat, World } from '../../model';
import { ACTIONS } from '../actions';
import { price } from '../economy/prices';
import type { Frame } from '../frame';
import { highestPp } from '../law/threats';
import { MARKETS } from '../markets';
import { MARKET_IDS } from '../markets/ids';
import { CORE_METRICS } from './core';
import { FISCAL_METRICS } from './fiscal';
import { FUND_READINGS } from './funds';
import { LAW_METRICS } from './law';
import type { Readings } from './reading';

const PLAIN: Readings = { ...CORE_METRICS, ...LAW_METRICS, ...FISCAL_METRICS };

/** A reading that needs nothing but the world: all else of it is resolved. */
type Look = (world: World) => number;

/** Metrics of one named thing: the first word says what, the second which, the rest what of it; undefined if there is none. */
const NAMED: { readonly [head: string]: (name: string, rest: string, frame: Frame) => Look | undefined } = {
  market: (name, rest, frame) => (rest === '' ? byMarket(name, frame, (index) => (world) => price(world, frame, index)) : undefined),
  move: (name, rest, frame) => (rest === '' ? byMarket(name, frame, (index) => (world) => world.moves[index] as number) : undefined),
  change: (name, rest, frame) => (rest === '' ? byMarket(name, frame, (index) => changeOf(index)) : undefined),
  trust: (name, rest, frame) => {
    const bloc = frame.scenario.level.trust.findIndex((entry) => entry.bloc === name);
    return bloc < 0 || rest !== '' ? undefined : (world) => world.trust.mean[bloc] as number;
  },
  tariff: partnerTariff,
  capacity: (name, rest, frame) => (rest === '' ? bySeat(name, frame, (seat) => (world) => world.capacities[seat] as number) : undefined),
  fund: (name, rest, frame) => bySeat(name, frame, (seat) => fundReading(seat, rest, frame)),
  action: actionCount,
};

/** Looks that have been resolved before, by frame and name: metrics are asked for by name many times a turn. */
const lookedUp = new WeakMap<Frame, Map<string, Look | null>>();

/** Reads a published metric; NaN if there is none of that name. */
export function metric(world: World, frame: Frame, name: string): number {
  const look = lookOf(frame, name);
  return look === null ? NaN : look(world);
}

/** Resolves a metric's name once, for whoever reads it many times; NaN for ever if there is none of that name. */
export function reader(frame: Frame, name: string): Look {
  return lookOf(frame, name) ?? (() => NaN);
}

function lookOf(frame: Frame, name: string): Look | null {
  let known = lookedUp.get(frame);
  if (known === undefined) lookedUp.set(frame, (known = new Map()));
  let look = known.get(name);
  if (look === undefined) known.set(name, (look = lookUp(frame, name)));
  return look;
}

function lookUp(frame: Frame, name: string): Look | null {
  const plain = Object.hasOwn(PLAIN, name) ? PLAIN[name] : undefined;
  if (plain !== undefined) return (world) => plain(world, frame);
  const [head = '', which = '', ...rest] = name.split('.');
  return (Object.hasOwn(NAMED, head) ? NAMED[head]?.(which, rest.join('.'), frame) : undefined) ?? null;
}

/** Names that have been listed before, by frame. */
const listed = new WeakMap<Frame, readonly string[]>();

/** Every metric of a level by name. */
export function metricNames(frame: Frame): readonly string[] {
  let names = listed.get(frame);
  if (names === undefined) listed.set(frame, (names = listNames(frame)));
  return names;
}

function listNames(frame: Frame): string[] {
  const { seats, trust, partners, markets } = frame.scenario.level;
  const funds = seats.filter((_, seat) => (frame.holderOfSeat[seat] ?? -1) >= 0);
  const priced = MARKET_IDS.filter((id) => markets.some((market) => market.id === id));
  return [
    ...Object.keys(PLAIN),
    ...priced.flatMap((id) => [`market.${id}`, `move.${id}`, `change.${id}`]),
    ...trust.map((entry) => `trust.${entry.bloc}`),
    ...partners.flatMap((group) => [`tariff.${group.id}.threat-pp`, `tariff.${group.id}.in-force-pp`]),
    ...seats.map((seat) => `capacity.${seat.id}`),
    ...funds.flatMap((seat) => Object.keys(FUND_READINGS).map((reading) => `fund.${seat.id}.${reading}`)),
    ...ACTIONS.map((action) => `action.${action.id}.count`),
    ...seats.flatMap((seat) => seat.actions.map((action) => `action.${seat.id}.${action}.count`)),
  ];
}

function byMarket(id: string, frame: Frame, read: (index: number) => Look): Look | undefined {
  const index = (MARKET_IDS as readonly string[]).indexOf(id);
  const known = index >= 0 && frame.scenario.level.markets.some((market) => market.id === id);
  return known ? read(index) : undefined;
}

/** Change of a market since the start as screens print it: per cent for what moves in log per cent, else its own unit. */
function changeOf(index: number): Look {
  if (MARKETS[index]?.unit !== 'log%') return (world) => world.moves[index] as number;
  return (world) => 100 * (exp((world.moves[index] as number) / 100) - 1);
}

function bySeat(id: string, frame: Frame, read: (seat: number) => Look | undefined): Look | undefined {
  const seat = frame.scenario.level.seats.findIndex((entry) => entry.id === id);
  return seat < 0 ? undefined : read(seat);
}

/** What stands against a group: the highest tariff threatened, 0 once dropped; and the tariff collected. */
function partnerTariff(name: string, rest: string, frame: Frame): Look | undefined {
  const partners = frame.partnerIds.indexOf(name);
  if (partners < 0) return undefined;
  if (rest === 'in-force-pp') return (world) => standing(world, partners, (sum, threat) => sum + threat.inForcePp);
  return rest === 'threat-pp' ? (world) => standing(world, partners, (worst, threat) => Math.max(worst, highestPp(threat))) : undefined;
}

/** Goes through what stands against a group of partners, from 0 on. */
function standing(world: World, partners: number, next: (before: number, threat: Threat) => number): number {
  let value = 0;
  for (const threat of world.threats) if (threat.partners === partners && threat.stage !== 'dropped') value = next(value, threat);
  return value;
}

function fundReading(seat: number, reading: string, frame: Frame): Look | undefined {
  const holder = frame.holderOfSeat[seat] ?? -1;
  const read = Object.hasOwn(FUND_READINGS, reading) ? FUND_READINGS[reading] : undefined;
  return holder < 0 || read === undefined ? undefined : (world) => read(world, frame, holder, seat);
}

/** `action.ACTION.count` over all seats, or `action.SEAT.ACTION.count` for one. */
function actionCount(name: string, rest: string, frame: Frame): Look | undefined {
  const indexOf = (id: string): number => ACTIONS.findIndex((action) => action.id === id);
  const taken = (world: World, seat: number, action: number): number => world.taken[seat]?.[action]?.count ?? 0;
  const own = indexOf(name);
  if (rest === 'count' && own >= 0) return (world) => {
    let sum = 0;
    for (let seat = 0; seat < world.taken.length; seat += 1) sum += taken(world, seat, own);
    return sum;
  };
  const action = rest.endsWith('.count') ? indexOf(rest.slice(0, -'.count'.length)) : -1;
  return action < 0 ? undefined : bySeat(name, frame, (seat) => (world) => taken(world, seat, action));
}
