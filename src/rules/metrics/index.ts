import { exp } from '../../maths';
import type { World } from '../../model';
import { ACTIONS } from '../actions';
import { price } from '../economy/prices';
import type { Frame } from '../frame';
import { MARKETS } from '../markets';
import { MARKET_IDS } from '../markets/ids';
import { CORE_METRICS } from './core';
import { FISCAL_METRICS } from './fiscal';
import { FUND_READINGS } from './funds';
import { LAW_METRICS } from './law';
import type { Reading, Readings } from './reading';

const PLAIN: Readings = { ...CORE_METRICS, ...LAW_METRICS, ...FISCAL_METRICS };

/** Metrics of one named thing: the first word says what, the second which, the rest what of it; undefined if there is none. */
const NAMED: { readonly [head: string]: (name: string, rest: string, frame: Frame) => Reading | undefined } = {
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

/** Readings that have been looked up before, by frame and name: metrics are asked for by name many times a turn. */
const lookedUp = new WeakMap<Frame, Map<string, Reading | null>>();

/** Reads a published metric; NaN if there is none of that name. */
export function metric(world: World, frame: Frame, name: string): number {
  const reading = readingOf(frame, name);
  return reading === null ? NaN : reading(world, frame);
}

/** Resolves a metric's name once, for whoever reads it many times; NaN for ever if there is none of that name. */
export function reader(frame: Frame, name: string): (world: World) => number {
  const reading = readingOf(frame, name);
  return reading === null ? () => NaN : (world) => reading(world, frame);
}

function readingOf(frame: Frame, name: string): Reading | null {
  let known = lookedUp.get(frame);
  if (known === undefined) lookedUp.set(frame, (known = new Map()));
  let reading = known.get(name);
  if (reading === undefined) known.set(name, (reading = lookUp(frame, name)));
  return reading;
}

function lookUp(frame: Frame, name: string): Reading | null {
  if (Object.hasOwn(PLAIN, name)) return PLAIN[name] ?? null;
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

function byMarket(id: string, frame: Frame, read: (index: number) => Reading): Reading | undefined {
  const index = (MARKET_IDS as readonly string[]).indexOf(id);
  const known = index >= 0 && frame.scenario.level.markets.some((market) => market.id === id);
  return known ? read(index) : undefined;
}

/** Change of a market since the start as screens print it: per cent for what moves in log per cent, else its own unit. */
function changeOf(index: number): Reading {
  if (MARKETS[index]?.unit !== 'log%') return (world) => world.moves[index] as number;
  return (world) => 100 * (exp((world.moves[index] as number) / 100) - 1);
}

function bySeat(id: string, frame: Frame, read: (seat: number) => Reading | undefined): Reading | undefined {
  const seat = frame.scenario.level.seats.findIndex((entry) => entry.id === id);
  return seat < 0 ? undefined : read(seat);
}

/** What stands against a group: the highest tariff threatened, 0 once dropped; and the tariff collected. */
function partnerTariff(name: string, rest: string, frame: Frame): Reading | undefined {
  const partners = frame.partnerIds.indexOf(name);
  if (partners < 0) return undefined;
  if (rest === 'in-force-pp') return (world) => standing(world, partners).reduce((sum, threat) => sum + threat.inForcePp, 0);
  if (rest !== 'threat-pp') return undefined;
  return (world) => standing(world, partners).reduce((worst, threat) => {
    const highest = threat.steps.reduce((most, step) => Math.max(most, step.tariffPp), threat.inForcePp);
    return Math.max(worst, highest);
  }, 0);
}

function standing(world: World, partners: number): World['threats'] {
  return world.threats.filter((threat) => threat.partners === partners && threat.stage !== 'dropped');
}

function fundReading(seat: number, reading: string, frame: Frame): Reading | undefined {
  const holder = frame.holderOfSeat[seat] ?? -1;
  const read = Object.hasOwn(FUND_READINGS, reading) ? FUND_READINGS[reading] : undefined;
  return holder < 0 || read === undefined ? undefined : (world) => read(world, frame, holder, seat);
}

/** `action.ACTION.count` over all seats, or `action.SEAT.ACTION.count` for one. */
function actionCount(name: string, rest: string, frame: Frame): Reading | undefined {
  const indexOf = (id: string): number => ACTIONS.findIndex((action) => action.id === id);
  const taken = (world: World, seat: number, action: number): number => world.taken[seat]?.[action]?.count ?? 0;
  const own = indexOf(name);
  if (rest === 'count' && own >= 0) return (world) => world.taken.reduce((sum, _, seat) => sum + taken(world, seat, own), 0);
  const action = rest.endsWith('.count') ? indexOf(rest.slice(0, -'.count'.length)) : -1;
  return action < 0 ? undefined : bySeat(name, frame, (seat) => (world) => taken(world, seat, action));
}
