import { assign, setup } from 'xstate';
import type { Cast, Choice, Context, Doctrine, EngineWorld, GameRecord, Institution, Level, LevelSeat, Observation, PolicyAction, Rulebook, Scenario, Situation, World } from '../../model';
import { CHANCE, FLOW, numberArg } from '../../model';
import { newRecord } from '../record';
import type { NewGame } from '../record';

/** The world of a game that is small enough to be read at one sitting. */
export interface TinyWorld extends EngineWorld {
  push: number;
  cause: string;
}

type Action = PolicyAction<TinyWorld, null>;

const base = {
  roles: ['government'],
  days: () => [1, 2, 3, 4, 5],
  cost: () => ({ capacity: 0 }),
  legal: () => null,
  apply: () => undefined,
  evidence: () => [],
  conflicts: [],
  sources: [],
  standing: 'guessed',
  parameters: [],
} satisfies Omit<Action, 'id'>;

const points = { id: 'points', kind: 'number', unit: 'points', min: 1, max: 5, step: 1, initial: 1 } as const;

const push = (sign: number): Action['apply'] => (world, actor, args) => {
  world.push += sign * numberArg(args, 'points');
  world.cause = actor.cause;
};

const actions: readonly Action[] = [
  { ...base, id: 'raise', parameters: [points], cost: (args) => ({ capacity: numberArg(args, 'points') * 4 }), apply: push(1), conflicts: ['lower'] },
  { ...base, id: 'lower', parameters: [points], cost: () => ({ capacity: 5 }), apply: push(-1) },
  { ...base, id: 'sell-treasuries', quiet: true, apply: push(-1) },
  { ...base, id: 'publish-reason', speaks: true, parameters: [{ id: 'reason', kind: 'choice', options: ['finances', 'politics'], initial: 'finances' }] },
  { ...base, id: 'stay-silent', silence: true },
];

const priceOf = (world: TinyWorld): number => 100 + (world.moves[0] ?? 0);

function quote(world: TinyWorld, tape: Parameters<Rulebook<TinyWorld, null>['markets'][0]['quote']>[1], { chance }: Context<null>): void {
  tape.add(0, FLOW, world.cause, world.push);
  tape.add(0, CHANCE, 'mechanism:noise', chance.normal(world.clock.turn, world.clock.day, 0, 0));
  world.push = 0;
}

function observe(world: TinyWorld, seat: number): Observation {
  return {
    turn: world.clock.turn,
    lastTurn: 3,
    seat: seats[seat]?.id ?? '',
    markets: { price: { price: priceOf(world), turnMove: 0, totalMove: world.moves[0] ?? 0 } },
    metrics: { 'market.price': priceOf(world) },
    beliefs: {},
    threats: [],
    clocks: [],
    capacity: world.capacities[seat] ?? 0,
    own: { treasuriesUsdBn: 0, equitiesUsdBn: 0, hedgedShare: 0, committedSalesUsdBn: 0, returnPct: 0 },
    taken: {},
    meetingDays: [],
    heard: [],
  };
}

const rules: Rulebook<TinyWorld, null> = {
  version: 'tiny-1',
  daysPerTurn: 5,
  parameters: { p: { low: 0, high: 3 } },
  actions,
  shocks: [],
  markets: [{ id: 'price', instrument: 'share', unit: 'points', quote }],
  turnStart: [],
  beforeClose: [],
  afterClose: [],
  turnEnd: [],
  frame: () => null,
  start: () => ({
    clock: { turn: 1, day: 1 },
    capacities: [30, 30, 30],
    moves: [0],
    pending: [],
    taken: seats.map(() => actions.map(() => ({ count: 0 }))),
    streaks: [0],
    ending: '',
    push: 0,
    cause: 'mechanism:start',
  }),
  isOpen: () => true,
  price: priceOf,
  metric: (world, _frame, name) => (name === 'market.price' ? priceOf(world) : Number.NaN),
  meters: ['market.price'],
  identityErrorUsdBn: () => 0,
  observe: (world, _frame, seat) => observe(world, seat),
  due: () => [],
};

/** Rules of one market that three seats push up and down. */
export const rulebook = rules as unknown as Rulebook<World, unknown>;

const words = { en: '', 'zh-CN': '' };

function seat(id: string, control: LevelSeat['control'], doctrine = 'drift'): LevelSeat {
  return {
    id,
    role: 'government',
    institution: 'council',
    name: words,
    shortName: words,
    place: { lon: 0, lat: 0 },
    control,
    humanAllowed: true,
    doctrine,
    capacity: { id: 'will', start: { value: 30, unit: 'points', asOf: '2026-01-16', source: '', basis: 'judgement' } },
    actions: actions.map((action) => action.id),
    goalSets: [{ id: 'high', title: words, summary: words, goals: [{ id: 'price', metric: 'market.price', op: '>=', value: 100, words, format: 'count' }] }],
    briefing: words,
  };
}

const seats: readonly LevelSeat[] = [seat('first', 'computer'), seat('second', 'computer'), seat('third', 'scripted')];

const level = {
  id: 'tiny',
  calendar: { firstMonday: '2026-01-19', baseClose: '2026-01-16', turns: 3, closed: [] },
  order: 'sequential',
  actionsPerTurn: 2,
  seats,
  markets: [{ id: 'price' }],
  forms: [{ id: 'short', title: words, turns: 2, minutes: 1 }],
  prologue: [],
  script: [{ on: '2026-01-21', seat: 'third', action: 'lower', args: { points: 2 }, headline: words, source: '' }],
  endings: [
    { id: 'fall', when: { metric: 'market.price', op: '<=', value: 85 }, fromTurn: 1, title: words, text: words },
    { id: 'end', fromTurn: 3, title: words, text: words },
  ],
} as unknown as Level;

/** A level of three turns, or two in its short form. */
export const scenario: Scenario = { level, hash: 'tiny-hash' };

interface Heard {
  readonly heard: number;
}

const chart = setup({
  types: { context: {} as Heard, events: {} as { type: 'observe'; observation: Observation } },
  guards: { isLow: ({ event }) => event.observation.metrics['market.price']! < 100 },
  actions: { listen: assign(({ context, event }) => ({ heard: context.heard + event.observation.heard.length })) },
}).createMachine({
  id: 'council',
  context: { heard: 0 },
  type: 'parallel',
  states: {
    posture: {
      initial: 'calm',
      states: {
        calm: { on: { observe: [{ guard: 'isLow', target: 'alarmed', actions: 'listen' }, { actions: 'listen' }] } },
        alarmed: { on: { observe: { actions: 'listen' } } },
      },
    },
    procedure: {
      initial: 'open',
      states: { open: { on: { observe: { target: 'closed' } } }, closed: { on: { observe: { target: 'open' } } } },
    },
  },
});

/** Pushes against a fall once alarmed, by a number of points that its own chance draws, where it may. */
const drift: Doctrine = {
  id: 'drift',
  decide: ({ observation, posture, chance, allowed }: Situation) => {
    const drawn = 1 + Math.floor(chance.uniform(observation.turn, 0, 1, 0) * 5);
    const action = posture.posture === 'alarmed' ? 'raise' : 'lower';
    const choices: Choice[] = [{ action, day: 1 + observation.heard.length, args: { points: drawn } }];
    const reason = { code: `council.${posture.posture}`, args: { points: drawn, heard: observation.heard.length } };
    return { choices: allowed(choices) ? choices : [], reason };
  },
};

const reckless: Doctrine = {
  id: 'reckless',
  decide: () => ({ choices: [{ action: 'raise', day: 9, args: { points: 1 } }], reason: { code: 'council.reckless', args: {} } }),
};

const council: Institution = { id: 'council', role: 'government', chart, doctrines: [drift, reckless] };

/** The one institution that sits on all seats. */
export const cast: Cast = [council];

/** A record of the tiny game before its first turn. */
export function tinyRecord(changes: Partial<NewGame> = {}): GameRecord {
  return newRecord({ scenario, rulebook, seed: 7, humanSeats: ['second'], ...changes });
}

/** What a session of the tiny game is opened with. */
export function tinyInput(changes: Partial<NewGame> = {}) {
  return { rulebook, cast, scenario, record: tinyRecord(changes) };
}

/** All choices worth trying in the tiny game, the first four legal on their own and the rest not. */
export const TRIALS: readonly Choice[] = [
  { action: 'raise', day: 2, args: { points: 3 } },
  { action: 'lower', day: 1, args: { points: 5 } },
  { action: 'sell-treasuries', day: 3, args: {} },
  { action: 'publish-reason', day: 3, args: { reason: 'politics' } },
  { action: 'raise', day: 6, args: { points: 3 } },
  { action: 'unknown', day: 1, args: {} },
];
