import type { Market, PolicyAction, Role, Rulebook, Scenario, World } from '../../model';
import { exp } from '../../maths';
import { LEVEL } from './level';

/** The level as a checked scenario. */
export const SCENARIO: Scenario = { level: LEVEL, hash: 'abc' };

const UNITS: readonly (readonly [string, Market<World, unknown>['unit']])[] =
  [['sp500', 'log%'], ['vix', 'points'], ['dxy', 'log%'], ['ust-10y', 'bp'], ['gold', 'log%']];

/** Markets in the order of a test world's moves. */
export const MARKETS: readonly string[] = UNITS.map(([id]) => id);

function action(id: string, roles: readonly Role[], parameters: PolicyAction<World, unknown>['parameters'], capacity: number): PolicyAction<World, unknown> {
  return {
    id, roles, parameters, conflicts: [], sources: [], standing: 'disputed',
    days: () => [2, 3], cost: () => ({ capacity }), legal: () => null, apply: () => undefined,
    evidence: () => [{ belief: roles.includes('government') ? 'government' : 'campaign', likelihoods: [0.6, 0.4], strength: 1 }],
  };
}

const ACTIONS: readonly PolicyAction<World, unknown>[] = [
  action('sell-treasuries', ['pension-fund'], [
    { id: 'usdBn', kind: 'number', unit: 'usdBn', min: 0.1, max: 200, step: 0.1, initial: 0.1 },
    { id: 'days', kind: 'number', unit: 'days', min: 1, max: 20, step: 1, initial: 1 },
  ], 6),
  action('publish-reason', ['pension-fund'], [{ id: 'reason', kind: 'choice', options: ['finances', 'politics'], initial: 'finances' }], 0),
  {
    ...action('threaten-tariff', ['government'], [
      { id: 'partners', kind: 'choice', options: [], initial: 'the-eight' },
      { id: 'basis', kind: 'choice', options: ['ieepa'], initial: 'ieepa' },
    ], 2.5),
    choices: () => ({ partners: ['the-eight'] }),
  },
];

function metric(world: World, name: string): number {
  const [head = '', ...rest] = name.split('.');
  const tail = rest.join('.');
  if (head === 'market') return price(world, MARKETS.indexOf(tail));
  if (name === 'trust.dollar') return LEVEL.trust.reduce((sum, { weight }, index) => sum + weight.value * (world.trust.mean[index] ?? 0), 0);
  if (head === 'trust') return world.trust.mean[LEVEL.trust.findIndex(({ bloc }) => bloc === tail)] ?? Number.NaN;
  const belief = { hawk: [0, 0], bargainer: [0, 1], dove: [0, 2], deterrer: [1, 0], campaign: [2, 0] }[tail];
  if (head === 'belief' && belief !== undefined) return world.beliefs[belief[0] ?? 0]?.[belief[1] ?? 0] ?? Number.NaN;
  if (name === 'tariff.the-eight.threat-pp') return world.threats[0]?.steps[0]?.tariffPp ?? 0;
  if (name === 'tariff.the-eight.in-force-pp') return world.threats[0]?.inForcePp ?? 0;
  if (name === 'macro.policy-rate-pct') return world.macro.policyRatePct;
  return head === 'fund' || head === 'action' ? 0 : Number.NaN;
}

function price(world: World, market: number): number {
  const [id = '', unit] = UNITS[market] ?? [];
  const start = LEVEL.markets.find((entry) => entry.id === id)?.start.value ?? Number.NaN;
  const move = world.moves[market] ?? 0;
  if (unit === 'bp') return start + move / 100;
  return unit === 'points' ? start + move : start * exp(move / 100);
}

/** A rulebook that can be read but moves nothing. */
export const RULEBOOK: Rulebook<World, unknown> = {
  version: 'test-1', daysPerTurn: 5, parameters: {}, actions: ACTIONS, shocks: [],
  markets: UNITS.map(([id, unit]) => ({ id, unit, instrument: id, quote: () => undefined })),
  turnStart: [], beforeClose: [], afterClose: [], turnEnd: [],
  frame: () => ({}),
  start: () => { throw new Error('a test rulebook starts no game'); },
  isOpen: () => true,
  price: (world, _frame, market) => price(world, market),
  metric: (world, _frame, name) => metric(world, name),
  meters: ['trust.dollar', 'trust.europe'],
  identityErrorUsdBn: () => 0,
  observe: () => { throw new Error('a test rulebook observes nothing'); },
  due: () => [],
};
