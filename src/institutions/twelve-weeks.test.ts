import { describe, expect, it } from 'vitest';
import type { Choice } from '../model';
import { cast } from '.';
import { sketch, situationOf, THREAT } from './sketch.test';
import type { Sketch } from './sketch.test';

/** What is seen, what is done about it in the main level, and why. */
type Case = readonly [doctrine: string, seen: Sketch, does: string, because: string];

const NOW: Sketch = { turn: 3, lastTurn: 12, threats: [THREAT], capacity: 60 };
const COLLECTED = { ...THREAT, stage: 'in-force', inForcePp: 10, nextPp: 25, nextStepTurn: 20 };
const GONE = { ...THREAT, stage: 'dropped', nextPp: 0, nextStepTurn: 0 };
const collected = (metrics: Sketch['metrics'] = {}): Sketch => ({ threats: [COLLECTED], metrics });
const gone = (metrics: Sketch['metrics'] = {}): Sketch => ({ threats: [GONE], metrics });
const PAST = { taken: { protest: 1, negotiate: 2, 'unsuspend-list': 3 } };

const CASES: readonly Case[] = [
  ['us-administration.leverage', { threats: [THREAT], metrics: { 'framework.offered-purchases-eur-bn': 200 } }, 'offer-framework none 300 yes', 'terms'],
  ['us-administration.leverage', { metrics: { 'framework.stage': 1 } }, '', 'offered'],
  ['us-administration.leverage', gone(), 'threaten-tariff the-eight 15 2 ieepa', 'renew'],
  ['us-administration.leverage', { ...gone(), taken: { 'threaten-tariff': 1 } }, '', 'no-threat'],
  ['us-administration.leverage', gone({ 'move.sp500': -2 }), '', 'no-threat'],
  ['us-administration.leverage', gone({ 'law.emergency-struck': 1 }), 'impose-tariff all-partners 15 s122', 'section-122'],
  ['us-administration.affordability', { metrics: { 'action.negotiate.count': 1 } }, 'drop-threat the-eight', 'talks'],
  ['us-administration.primacy', { turn: 2 }, 'order-tariff the-eight', 'sign'],
  ['us-administration.primacy', { turn: 1 }, 'demand-territory 2', 'demand'],
  ['us-administration.primacy', collected({ 'bloc.measures-in-force': 1 }), 'escalate-tariff the-eight 10', 'escalate'],
  ['us-administration.primacy', collected({ 'framework.conceded': 1 }), 'offer-framework talks 400 yes', 'terms'],
  ['us-administration.primacy', { ...collected({ 'move.ust-10y': 20 }), taken: { 'demand-territory': 2 } }, 'attack-fed 2', 'blame'],
  ['us-administration.primacy', { ...collected({ 'move.ust-10y': 20 }), taken: { 'demand-territory': 2, 'attack-fed': 1 } }, 'name-fed-chair loyal', 'chair'],
  ['us-administration.primacy', { threats: [{ ...THREAT, stage: 'paused' }], metrics: { 'move.ust-10y': 20 } }, 'attack-fed 2', 'blame'],
  ['us-administration.primacy', { threats: [{ ...THREAT, stage: 'paused' }] }, '', 'paused'],
  ['us-administration.primacy', { ...collected(), taken: { 'demand-territory': 2 } }, 'name-fed-chair loyal', 'chair'],
  ['us-administration.primacy', collected({ 'move.sp500': -12, 'move.ust-10y': 40 }), 'pause-tariff the-eight 4', 'unbearable'],
  ['us-administration.primacy', gone({ 'law.emergency-struck': 1 }), 'impose-tariff all-partners 15 s122', 'section-122'],
  ['eu-commission.deterrence', gone({ 'list.announced-eur-bn': 60 }), 'suspend-measures', 'lift'],
  ['eu-commission.deterrence', { metrics: { 'framework.stage': 1, 'framework.purchases-eur-bn': 100 } }, 'accept-framework', 'light-terms'],
  ['eu-commission.deterrence', { ...PAST, turn: 1 }, 'open-aci-examination', 'examine'],
  ['eu-commission.deterrence', { ...collected({ 'law.aci-stage': 2, 'list.announced-eur-bn': 93 }), ...PAST }, 'request-aci-determination', 'request'],
  ['eu-commission.deterrence', collected({ 'law.aci-stage': 4, 'council.majority-for-measures': 1 }), 'choose-aci-measures services', 'measures'],
  ['eu-commission.deterrence', collected({ 'list.announced-eur-bn': 93, 'list.in-force-eur-bn': 93, 'council.majority-for-measures': 1 }), 'impose-reciprocal-tariff 10', 'reciprocal'],
  ['eu-commission.dialogue', { metrics: { 'framework.stage': 1 } }, 'accept-framework', 'accept'],
  ['eu-commission.dialogue', { metrics: { 'framework.stage': 1, 'framework.territory': 1 } }, 'negotiate', 'decline'],
  ['eu-commission.dialogue', { ...collected({ 'list.announced-eur-bn': 30, 'list.in-force-eur-bn': 30 }), ...PAST }, 'offer-purchases 400', 'under-tariff'],
  ['eu-commission.dialogue', PAST, 'offer-purchases 150', 'purchases'],
  ['eu-commission.autonomy', {}, 'protest + urge-funds-to-diversify', 'urge'],
  ['eu-commission.autonomy', { capacity: 20 }, 'negotiate', 'unity'],
  ['eu-commission.autonomy', { taken: { 'urge-funds-to-diversify': 1 } }, 'open-aci-examination', 'examine'],
  ['eu-commission.autonomy', { taken: { 'urge-funds-to-diversify': 1 }, metrics: { 'law.aci-stage': 1 } }, 'propose-joint-debt 150', 'joint-debt'],
  ['federal-reserve.market-functioning', { metrics: { 'stress.five-day-bp': 35 } }, 'buy-treasuries 150', 'rescue'],
  ['federal-reserve.market-functioning', { vix: 24 }, 'open-swap-lines', 'swap-lines'],
  ['federal-reserve.patience', { metrics: { 'purchases.usd-bn-per-week': 100 } }, 'buy-treasuries 0', 'enough'],
  ['federal-reserve.patience', { metrics: { 'action.attack-fed.count': 1 } }, '', 'watch'],
  ['federal-reserve.patience', { capacity: 57, metrics: { 'action.attack-fed.count': 1 } }, 'defend-independence', 'defend'],
  ['federal-reserve.patience', { capacity: 57, metrics: { 'action.attack-fed.count': 1 }, taken: { 'defend-independence': 1 } }, '', 'watch'],
  ['federal-reserve.independence', { metrics: { 'action.attack-fed.count': 1 } }, 'defend-independence', 'defend'],
  ['federal-reserve.independence', { metrics: { 'macro.expected-inflation-pct': 2.45 } }, 'guide-path 25', 'firm'],
  ['norway-fund.citizens', { metrics: { 'trust.dollar': 0.55 }, taken: { 'stop-reinvesting': 1, 'hedge-dollar': 1 } }, 'buy-euro-bonds 20', 'euro-bonds'],
  ['norway-fund.citizens', { metrics: { 'trust.dollar': 0.55 }, taken: { 'stop-reinvesting': 1, 'hedge-dollar': 1, 'buy-euro-bonds': 2 } }, 'seek-new-mandate', 'new-mandate'],
  ['norway-fund.citizens', { metrics: { 'trust.dollar': 0.55, 'mandate.stage': 3 }, taken: { 'stop-reinvesting': 1, 'hedge-dollar': 1, 'buy-euro-bonds': 2, 'seek-new-mandate': 1 } }, 'sell-us-equities 25 20 broad', 'shares'],
  ['abp.fiduciary', { own: { returnPct: -1 } }, 'hedge-dollar 65', 'hedge'],
  ['abp.fiduciary', { metrics: { 'trust.dollar': 0.56 } }, 'sell-treasuries 2 20', 'glide'],
  ['abp.stewardship', { metrics: { 'trust.dollar': 0.56 } }, 'publish-reason finances', 'account'],
  ['abp.stewardship', { ...collected({ 'trust.dollar': 0.6 }) }, 'sell-us-equities 4 10 broad', 'shares'],
  ['swiss-national-bank.passive', { metrics: { 'fund.a-seat.currency-change-pct': 2 } }, '', 'index'],
  ['swiss-national-bank.passive', { metrics: { 'fund.a-seat.currency-change-pct': 3.1 } }, 'intervene-in-currency 10 restrain', 'franc'],
  ['swiss-national-bank.resilience', { metrics: { 'trust.dollar': 0.56 } }, 'buy-gold 15', 'gold'],
  ['swiss-national-bank.resilience', { metrics: { 'trust.dollar': 0.56, 'fund.a-seat.currency-change-pct': 1 } }, 'intervene-in-currency 10 restrain', 'franc'],
  ['swiss-national-bank.resilience', { metrics: { 'fund.a-seat.currency-change-pct': 2 } }, 'intervene-in-currency 20 restrain', 'franc'],
  ['japan-reserves.stability', { metrics: { 'fund.a-seat.currency-change-pct': -3 } }, 'intervene-in-currency 20 support', 'yen-weak'],
  ['japan-reserves.home-first', { metrics: { 'move.jgb-10y': 8 } }, 'sell-treasuries 8 20', 'bring-home'],
  ['japan-reserves.home-first', { metrics: { 'move.jgb-10y': 20 }, taken: { 'sell-treasuries': 2 } }, 'repatriate-by-moral-suasion 10', 'call-home'],
  ['china-reserves.gradual', { turn: 3 }, 'sell-treasuries 4 20', 'sale'],
  ['china-reserves.gradual', { turn: 4 }, 'buy-gold 2', 'gold'],
  ['china-reserves.prudence', collected({ 'trust.dollar': 0.58 }), 'shift-maturity 20', 'shorten'],
  ['china-reserves.prudence', { metrics: { 'fund.a-seat.currency-change-pct': 2.5 } }, 'intervene-in-currency 10 restrain', 'restrain'],
  ['china-reserves.prudence', { metrics: { 'fund.a-seat.currency-change-pct': -2.5 } }, 'intervene-in-currency 10 support', 'steady'],
  ['china-reserves.prudence', gone({ 'trust.dollar': 0.58 }), '', 'hold'],
];

function doctrineOf(name: string) {
  const [institution = '', id = ''] = name.split('.');
  const found = cast.find((candidate) => candidate.id === institution)?.doctrines.find((doctrine) => doctrine.id === id);
  if (found === undefined) throw new Error(`no doctrine ${name}`);
  return found;
}

const told = (choices: readonly Choice[]): string => choices.map(({ action, args }) => [action, ...Object.values(args)].join(' ')).join(' + ');

describe('in the main level', () => {
  it.each(CASES)('%s, seeing %j, does “%s” because “%s”', (name, seen, does, because) => {
    const metrics = { 'trust.dollar': 0.6, ...seen.metrics };
    const { choices, reason } = doctrineOf(name).decide(situationOf(sketch({ ...NOW, ...seen, metrics })));
    expect([told(choices), reason.code]).toEqual([does, `${name}.${because}`]);
  });
});
