import { CHANCE, FLOW } from '../../../model';
import type { Decision, EngineWorld, GameRecord, LevelEnding, PolicyAction, Rulebook, Scenario } from '../../../model';

/** A world in which seats can only step forward and push one price. */
export interface ToyWorld extends EngineWorld {
  push: number;
}

/** A number read from who has stepped forward, or from the world. */
export type ToyReading = (joined: readonly boolean[], world: ToyWorld) => number;

type Action = PolicyAction<ToyWorld, null>;

const base = {
  roles: ['government'], days: () => [1, 2, 3, 4, 5], cost: () => ({ capacity: 0 }), legal: () => null, apply: () => undefined,
  evidence: () => [], conflicts: [], sources: [], standing: 'guessed', parameters: [],
} satisfies Omit<Action, 'id'>;

const actions: readonly Action[] = [
  { ...base, id: 'join' },
  { ...base, id: 'push', parameters: [{ id: 'points', kind: 'number', unit: 'points', min: -9, max: 9, step: 1, initial: 1 }], apply: (world, _actor, args) => void (world.push += Number(args['points'])) },
  // Whoever comes first takes it; for everyone after, it has become illegal.
  { ...base, id: 'first', legal: (world) => (world.taken.some((row) => (row[2]?.count ?? 0) > 0) ? { code: 'taken', args: {} } : null) },
];

const joinedIn = (world: ToyWorld): boolean[] => world.taken.map((row) => row.some(({ count }) => count > 0));

/** Rules with metrics of one's own beside `price`, which is pushed by seats and moved by chance. */
export function toyRules(seats: number, readings: { readonly [metric: string]: ToyReading } = {}): Rulebook<ToyWorld, null> {
  return {
    version: 'toy-1', daysPerTurn: 5, parameters: {}, actions, shocks: [], turnStart: [], beforeClose: [], afterClose: [], turnEnd: [], meters: [],
    markets: [{
      id: 'price', instrument: 'share', unit: 'points',
      quote: (world, tape, { chance }) => {
        tape.add(0, FLOW, 'mechanism:push', world.push);
        tape.add(0, CHANCE, 'mechanism:noise', chance.normal(world.clock.turn, world.clock.day, 0, 0));
        world.push = 0;
      },
    }],
    frame: () => null,
    start: () => ({
      clock: { turn: 1, day: 1 }, capacities: Array.from({ length: seats }, () => 9), moves: [0], pending: [],
      taken: Array.from({ length: seats }, () => actions.map(() => ({ count: 0 }))), streaks: [], ending: '', push: 0,
    }),
    isOpen: () => true,
    price: (world) => world.moves[0] ?? 0,
    metric: (world, _frame, name) => (name === 'price' ? (world.moves[0] ?? 0) : (readings[name]?.(joinedIn(world), world) ?? Number.NaN)),
    identityErrorUsdBn: () => 0,
    observe: () => ({}) as never,
    due: () => [],
  };
}

/** A level of some turns for that many seats: s0, s1 and so on. */
export function toyLevel(seats: number, turns = 1, endings: readonly Partial<LevelEnding>[] = []): Scenario {
  const ids = Array.from({ length: seats }, (_, place) => `s${place}`);
  const level = {
    id: 'toy', calendar: { turns }, prologue: [], markets: [{ id: 'price' }],
    seats: ids.map((id) => ({ id, role: 'government', actions: actions.map((action) => action.id), goalSets: [] })),
    endings: [...endings, { id: 'end', fromTurn: 1 }],
  };
  return { hash: 'toy', level } as unknown as Scenario;
}

/** A recorded game of the toy level in which these decisions were made. */
export function toyRecord(decisions: readonly Decision[], turnsPlayed = 1, seed = 5): GameRecord {
  return { format: 1, rulesVersion: 'toy-1', level: { id: 'toy', hash: 'toy' }, seed, order: 'sealed', overrides: {}, seats: {}, decisions, predictions: [], turnsPlayed };
}

/** The decision of one seat to step forward. */
export const join = (seat: number, turn = 1): Decision => ({ seat: `s${seat}`, turn, day: 1, action: 'join', args: {} });

/** The decision of one seat to push the price. */
export const push = (seat: number, points: number, turn = 1): Decision => ({ seat: `s${seat}`, turn, day: 2, action: 'push', args: { points } });
