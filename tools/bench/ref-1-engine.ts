import { openGame, playTurn, withChance } from '../../src/engine';
import type { Game } from '../../src/engine';
import type { Chance, Context, Decision, EngineWorld, Level, LevelSeat, PolicyAction, Rulebook, Scenario } from '../../src/model';
import { ACTION_COUNT, ACTOR_COUNT, EFFECTS, MEANS, TARGETS, TURNS, VARIABLE_COUNT, WATCHED, actsHarder, addToChecksum, nextValue, partnerOf } from './ref-1';
import { drawActions, drawNormals } from './ref-1-chance';

/** The world of REF-1: what the engine needs, and twelve variables. */
interface RefWorld extends EngineWorld {
  variables: number[];
}

const SEATS = WATCHED.map((_, index) => `actor-${index}`);
const ACTIONS = EFFECTS[0]!.slice(0, ACTION_COUNT).map((_, index) => `action-${index}`);
const ANY_DAY = [1] as const;
const FREE = { capacity: 0 } as const;
const NO_ARGS = {};

/** An action of REF-1: its actor takes it one step harder when what it watches stands high. */
function actionAt(index: number): PolicyAction<RefWorld, null> {
  return {
    id: ACTIONS[index]!,
    roles: ['government'],
    parameters: [],
    days: () => ANY_DAY,
    cost: () => FREE,
    legal: () => null,
    apply(world, { seat }) {
      const { variables } = world;
      const effects = EFFECTS[seat]![actsHarder(seat, variables[WATCHED[seat]!]!) ? index + 1 : index]!;
      const targets = TARGETS[seat]!;
      for (let i = 0; i < 3; i += 1) variables[targets[i]!]! += effects[i]!;
    },
    evidence: () => [],
    conflicts: [],
    sources: [],
    standing: 'guessed',
  };
}

const before: number[] = [...MEANS];

function addNoise({ variables, clock }: RefWorld, { chance }: Context<null>): void {
  for (let i = 0; i < VARIABLE_COUNT; i += 1) before[i] = variables[i]!;
  for (let i = 0; i < VARIABLE_COUNT; i += 1) {
    variables[i] = nextValue(i, before[i]!, before[partnerOf(i)]!, chance.normal(clock.turn, clock.day, 0, i));
  }
}

function start(): RefWorld {
  return {
    clock: { turn: 1, day: 1 },
    capacities: SEATS.map(() => 100),
    moves: [],
    pending: [],
    taken: SEATS.map(() => ACTIONS.map(() => ({ count: 0, lastTurn: 0 }))),
    streaks: [],
    ending: '',
    variables: [...MEANS],
  };
}

const rulebook: Rulebook<RefWorld, null> = {
  version: 'ref-1',
  daysPerTurn: 1,
  parameters: {},
  actions: ACTIONS.map((_, index) => actionAt(index)),
  shocks: [],
  markets: [],
  turnStart: [],
  beforeClose: [],
  afterClose: [{ id: 'noise', run: (world, _tape, context) => addNoise(world, context) }],
  turnEnd: [],
  frame: () => null,
  start,
  isOpen: () => true,
  price: () => 0,
  metric: () => Number.NaN,
  meters: [],
  identityErrorUsdBn: () => 0,
  observe: () => {
    throw new Error('nobody observes the world of REF-1');
  },
  due: () => [],
};

const seats = SEATS.map((id) => ({ id, role: 'government', actions: ACTIONS, goalSets: [] }) as unknown as LevelSeat);

/** As much of a level as the engine reads. */
const level = {
  id: 'ref-1',
  calendar: { turns: TURNS },
  actionsPerTurn: 1,
  seats,
  prologue: [],
  endings: [{ id: 'last-turn', fromTurn: 1 }],
} as unknown as Level;

const scenario: Scenario = { level, hash: 'ref-1' };

/** The chance of REF-1 as the engine is handed it: the twelve normals of a turn are drawn together. */
function chanceOf(seed: number, game: number): Chance {
  const normals = MEANS.map(() => 0);
  let drawn = 0;
  return {
    uniform: () => Number.NaN,
    normal(turn, _day, _stream, index) {
      if (turn !== drawn) drawNormals(seed, game, turn - 1, normals);
      drawn = turn;
      return normals[index]!;
    },
  };
}

function decide(seed: number, game: number, turn: number, actions: number[]): Decision[] {
  const decisions: Decision[] = [];
  drawActions(seed, game, turn - 1, actions);
  for (let seat = 0; seat < ACTOR_COUNT; seat += 1) {
    decisions.push({ turn, seat: SEATS[seat]!, action: ACTIONS[actions[seat]!]!, day: 1, args: NO_ARGS });
  }
  return decisions;
}

/** Plays games of REF-1 as rules of the engine, without a journal, and gives their checksum. */
export function playEngine(games: number, seed: number): number {
  const opened: Game<RefWorld, null> = openGame(rulebook, scenario, seed, {});
  const actions: number[] = [];
  let sum = 0;
  for (let number = 0; number < games; number += 1) {
    const game = withChance(opened, chanceOf(seed, number));
    const world = start();
    while (world.ending === '') {
      playTurn(world, game, decide(seed, number, world.clock.turn, actions), { record: false });
    }
    sum = addToChecksum(sum, world.variables);
  }
  return sum;
}
