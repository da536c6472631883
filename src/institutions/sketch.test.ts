import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeChance } from '../maths';
import type { Choice, Decision, Observation, Situation, ThreatView } from '../model';

/** The threat of the prologue as the public sees it. */
export const THREAT: ThreatView = { partners: 'the-eight', stage: 'said', tariffPp: 25, nextPp: 10, nextStepTurn: 3, inForcePp: 0 };

/** What may differ from a quiet first week. */
export interface Sketch extends Partial<Omit<Observation, 'markets' | 'own'>> {
  readonly own?: Partial<Observation['own']>;
  /** Moves over the last turn, by market. */
  readonly week?: { readonly [market: string]: number };
  readonly vix?: number;
}

/** Draws an observation from what matters in it. */
export function sketch({ own, week = {}, vix = 16, ...rest }: Sketch = {}): Observation {
  const market = (id: string, price: number) => ({ price, turnMove: week[id] ?? 0, totalMove: rest.metrics?.[`move.${id}`] ?? 0 });
  return {
    turn: 1, lastTurn: 4, seat: 'a-seat', metrics: {}, beliefs: {}, threats: [], clocks: [], capacity: 50,
    taken: {}, meetingDays: [], heard: [],
    ...rest,
    markets: { sp500: market('sp500', 6940), gold: market('gold', 4588), 'ust-10y': market('ust-10y', 4.24), vix: market('vix', vix) },
    own: { treasuriesUsdBn: 0.1, equitiesUsdBn: 0, hedgedShare: 0.5, committedSalesUsdBn: 0, returnPct: 0, ...own },
  };
}

/** Puts an observation before a doctrine; anything is allowed unless told otherwise. */
export function situationOf(observation: Observation, allowed: (choices: readonly Choice[]) => boolean = () => true, seed = 1): Situation {
  return { observation, posture: {}, chance: makeChance(seed, 'doctrine'), allowed };
}

const FIRST_SHOT: readonly string[] = (JSON.parse(readFileSync('levels/first-shot.json', 'utf8')) as { seats: { actions: string[] }[] }).seats.flatMap(({ actions }) => actions);

/** Allows what the first level opens, so that a doctrine falls back on what it does there. */
export function inFirstShot(choices: readonly Choice[]): boolean {
  return choices.every(({ action }) => FIRST_SHOT.includes(action));
}

/** Evenly spread thousandths; doubles drawn by their bits crowd around nought and miss the ranges that decide. */
const number = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000);
const often0 = (max: number) => fc.oneof(fc.constant(0), fc.integer({ min: 1, max }));

const threat: fc.Arbitrary<ThreatView> = fc.constantFrom('said', 'ordered', 'paused', 'dropped', 'in-force').chain((stage) =>
  fc.record({
    partners: fc.constantFrom('the-eight', 'others'),
    stage: fc.constant(stage),
    tariffPp: fc.integer({ min: 11, max: 50 }),
    nextPp: fc.integer({ min: 0, max: 10 }),
    nextStepTurn: fc.integer({ min: 0, max: 7 }),
    inForcePp: fc.constant(stage === 'in-force' ? 10 : 0),
  }));

const heard: fc.Arbitrary<Decision> = fc.record({
  turn: fc.constant(1), day: fc.constant(2), seat: fc.constant('eu-commission'),
  action: fc.constantFrom('protest', 'negotiate', 'urge-funds-to-diversify', 'attack-fed'), args: fc.constant({}),
});

const ACTIONS = [
  'threaten-tariff', 'protest', 'negotiate', 'unsuspend-list', 'sell-treasuries', 'stop-reinvesting',
  'hedge-dollar', 'publish-reason', 'open-fima-repo', 'speak-calm', 'impose-tariff', 'escalate-tariff', 'offer-framework',
  'demand-territory', 'attack-fed', 'name-fed-chair', 'offer-purchases', 'propose-joint-debt', 'guide-path', 'defend-independence',
  'sell-us-equities', 'buy-gold', 'buy-euro-bonds', 'seek-new-mandate', 'intervene-in-currency', 'repatriate-by-moral-suasion', 'shift-maturity',
];

const taken = fc.tuple(...ACTIONS.map(() => often0(6))).map((counts) =>
  Object.fromEntries(ACTIONS.map((action, index) => [action, counts[index] ?? 0])));

const metrics = fc.record({
  'move.sp500': number(-14, 6),
  'move.ust-10y': number(-30, 70),
  'trust.dollar': number(0.48, 0.65),
  'macro.policy-rate-pct': fc.constantFrom(3.375, 3.625, 3.875),
  'list.announced-eur-bn': often0(93),
  'list.in-force-eur-bn': often0(93),
  'action.negotiate.count': often0(2),
  'action.urge-funds-to-diversify.count': often0(1),
  'action.attack-fed.count': often0(2),
  'framework.stage': fc.constantFrom(0, 0, 1, 2),
  'framework.territory': often0(1),
  'framework.conceded': often0(1),
  'framework.purchases-eur-bn': fc.constantFrom(50, 150, 400),
  'framework.offered-purchases-eur-bn': fc.constantFrom(0, 0, 200),
  'law.emergency-struck': often0(1),
  'law.aci-stage': fc.integer({ min: 0, max: 7 }),
  'council.majority-for-measures': often0(1),
  'council.support-states': fc.integer({ min: 0, max: 27 }),
  'council.support-people-pct': number(0, 100),
  'bloc.measures-in-force': often0(1),
  'bloc.tariff-pp': often0(20),
  'belief.campaign': number(0, 1),
  'mandate.stage': fc.integer({ min: 0, max: 4 }),
  'stress.five-day-bp': number(-20, 60),
  'lines.swap': fc.constantFrom(-1, 0, 1),
  'purchases.usd-bn-per-week': often0(250),
  'macro.expected-inflation-pct': number(2, 3),
  'treasury.holder-tax-pct': often0(20),
  'move.gold': number(-10, 20),
  'move.jgb-10y': number(-10, 40),
  'fund.a-seat.currency-change-pct': number(-5, 5),
});

/** Observations of every kind, likely and unlikely. */
export const observations: fc.Arbitrary<Observation> = fc.record({
  turn: fc.integer({ min: 1, max: 12 }),
  lastTurn: fc.constant(12),
  threats: fc.array(threat, { maxLength: 2 }),
  metrics,
  taken,
  capacity: number(0, 100),
  meetingDays: fc.constantFrom([], [3], [2, 3]),
  heard: fc.array(heard, { maxLength: 2 }),
  vix: number(10, 70),
  week: fc.record({ sp500: number(-10, 5), 'ust-10y': number(-20, 60) }),
  own: fc.record({
    treasuriesUsdBn: fc.constantFrom(0, 0.1, 199),
    hedgedShare: number(0, 1),
    committedSalesUsdBn: often0(3),
    returnPct: number(-3, 2),
  }),
}).map(sketch);

describe('a sketch', () => {
  it('is a quiet first week unless told otherwise', () => {
    expect(sketch().markets['vix']).toEqual({ price: 16, turnMove: 0, totalMove: 0 });
    expect(sketch({ metrics: { 'move.sp500': -2 }, week: { sp500: -1 } }).markets['sp500']).toMatchObject({ turnMove: -1, totalMove: -2 });
  });
});
