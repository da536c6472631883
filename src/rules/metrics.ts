import type { World } from '../model';
import { ACTIONS } from './actions';
import { belief } from './economy/beliefs';
import { unhedgedUsdBn } from './economy/books';
import { fundReturnPct } from './economy/funds';
import { standingPp } from './economy/tariffs';
import { dollarTrust } from './economy/trust';
import { price } from './economy/prices';
import type { Frame } from './frame';
import { MARKET_IDS } from './markets/ids';

type Reading = (world: World, frame: Frame) => number;

/** Metrics without a name inside them. */
const PLAIN: { readonly [metric: string]: Reading } = {
  'trust.dollar': dollarTrust,
  'tariff.threatened-pp': standingPp,
  'tariff.in-force-pp': (world) => world.tariffs.inForcePp,
  'tariff.retaliation-pp': (world) => world.tariffs.retaliationPp,
  'tariff.discount-pct': (world) => world.tariffs.threatDiscountPct + world.tariffs.forceDiscountPct,
  'belief.follow-through': (world) => world.tariffs.followThrough,
  'belief.hawk': (world) => belief(world, 'government', 0),
  'belief.bargainer': (world) => belief(world, 'government', 1),
  'belief.dove': (world) => belief(world, 'government', 2),
  'belief.deterrer': (world) => belief(world, 'bloc', 0),
  'belief.campaign': (world) => belief(world, 'campaign', 0),
  'macro.growth-lost-pct': (world) => world.macro.growthLostPct,
  'macro.policy-rate-pct': (world) => world.macro.policyRatePct,
  'list.announced-eur-bn': (world) => world.counterList.announcedEurBn,
  'list.in-force-eur-bn': (world) => world.counterList.inForceEurBn,
  'repo.open': (world) => world.facility.repoOpen,
  'clearing.dealer-premium-bp': (world) => world.clearing.dealerPremiumBp,
  independence: (world) => world.independence,
};

/** Metrics of one named thing: the first word says what, the second which, the third what of it. */
const NAMED: { readonly [head: string]: (name: string, rest: string, world: World, frame: Frame) => number } = {
  market: (name, _rest, world, frame) => byMarket(name, (index) => price(world, frame, index)),
  move: (name, _rest, world) => byMarket(name, (index) => world.moves[index] as number),
  trust: (name, _rest, world, frame) => {
    const bloc = frame.scenario.level.trust.findIndex((entry) => entry.bloc === name);
    return bloc < 0 ? NaN : (world.trust.mean[bloc] as number);
  },
  tariff: (name, rest, world, frame) => partnerTariff(name, rest, world, frame),
  capacity: (name, _rest, world, frame) => bySeat(name, frame, (seat) => world.capacities[seat] as number),
  fund: (name, rest, world, frame) => bySeat(name, frame, (seat) => fundReading(frame.holderOfSeat[seat] ?? -1, rest, world, frame)),
  action: (name, rest, world, frame) => actionCount(name, rest, world, frame),
};

/** Reads a published metric; NaN if there is none of that name. */
export function metric(world: World, frame: Frame, name: string): number {
  const plain = PLAIN[name];
  if (plain !== undefined) return plain(world, frame);
  const [head = '', which = '', ...rest] = name.split('.');
  const named = NAMED[head];
  return named === undefined ? NaN : named(which, rest.join('.'), world, frame);
}

/** Every metric of a level by name. */
export function metricNames(frame: Frame): string[] {
  const { seats, trust, partners } = frame.scenario.level;
  const funds = seats.filter((_, seat) => (frame.holderOfSeat[seat] ?? -1) >= 0);
  return [
    ...Object.keys(PLAIN),
    ...MARKET_IDS.flatMap((id) => [`market.${id}`, `move.${id}`]),
    ...trust.map((entry) => `trust.${entry.bloc}`),
    ...partners.flatMap((group) => [`tariff.${group.id}.threat-pp`, `tariff.${group.id}.in-force-pp`]),
    ...seats.map((seat) => `capacity.${seat.id}`),
    ...funds.flatMap((seat) => FUND_READINGS.map((reading) => `fund.${seat.id}.${reading}`)),
    ...ACTIONS.map((action) => `action.${action.id}.count`),
    ...seats.flatMap((seat) => seat.actions.map((action) => `action.${seat.id}.${action}.count`)),
  ];
}

function byMarket(id: string, read: (index: number) => number): number {
  const index = (MARKET_IDS as readonly string[]).indexOf(id);
  return index < 0 ? NaN : read(index);
}

function bySeat(id: string, frame: Frame, read: (seat: number) => number): number {
  const seat = frame.scenario.level.seats.findIndex((entry) => entry.id === id);
  return seat < 0 ? NaN : read(seat);
}

/** What stands against a group: the highest tariff threatened, 0 once dropped; and the tariff collected. */
function partnerTariff(name: string, rest: string, world: World, frame: Frame): number {
  const partners = frame.partnerIds.indexOf(name);
  if (partners < 0) return NaN;
  const standing = world.threats.filter((threat) => threat.partners === partners && threat.stage !== 'dropped');
  const inForce = standing.reduce((sum, threat) => sum + threat.inForcePp, 0);
  if (rest === 'in-force-pp') return inForce;
  const steps = standing.flatMap((threat) => threat.steps.map((step) => step.tariffPp));
  return rest === 'threat-pp' ? Math.max(0, ...steps, inForce) : NaN;
}

const FUND_READINGS = ['return-pct', 'loss-pct', 'funding-change-pp', 'unhedged-change-pct'] as const;

function fundReading(holder: number, reading: string, world: World, frame: Frame): number {
  if (holder < 0) return NaN;
  const returnPct = fundReturnPct(world, frame, holder);
  if (reading === 'return-pct') return returnPct;
  if (reading === 'loss-pct') return Math.max(0, -returnPct);
  if (reading === 'funding-change-pp') return frame.p.fundingRatioStart * returnPct;
  if (reading !== 'unhedged-change-pct') return NaN;
  const entry = frame.scenario.level.holders[holder];
  const start = (entry?.treasuriesUsdBn.value ?? 0) + (entry?.equitiesUsdBn.value ?? 0);
  return start === 0 ? 0 : 100 * (unhedgedUsdBn(world, holder) / start - 1);
}

/** `action.ACTION.count` over all seats, or `action.SEAT.ACTION.count` for one. */
function actionCount(name: string, rest: string, world: World, frame: Frame): number {
  const indexOf = (id: string): number => ACTIONS.findIndex((action) => action.id === id);
  const taken = (seat: number, action: number): number => world.taken[seat]?.[action]?.count ?? 0;
  if (rest === 'count' && indexOf(name) >= 0) {
    return world.taken.reduce((sum, _, seat) => sum + taken(seat, indexOf(name)), 0);
  }
  const action = indexOf(rest.slice(0, -'.count'.length));
  return action < 0 ? NaN : bySeat(name, frame, (seat) => taken(seat, action));
}
