import { describe, expect, it } from 'vitest';
import type { DayStep, Rulebook, Scenario, World } from '../../model';
import { openingMetrics, silentEffect } from './play-silent';

interface Frame {
  readonly drift: number;
}

const drift: DayStep<World, Frame> = { id: 'drift', run: (world, tape, { frame, chance }) => tape.add(0, 0, 'mechanism:drift', frame.drift + chance.normal(world.clock.turn, world.clock.day, 0, 0) + (world.capacities[0] ?? 0)) };

/** One market that drifts by a parameter a day and by what was put into the first capacity. */
const rulebook = {
  version: '0', daysPerTurn: 5, parameters: { drift: { low: 0, high: 9 } }, actions: [], shocks: [],
  markets: [{ id: 'm', instrument: 'm', unit: 'bp', quote: () => undefined }],
  turnStart: [], beforeClose: [drift], afterClose: [], turnEnd: [], meters: [],
  frame: (_scenario, overrides) => ({ drift: overrides['drift'] ?? 1 }),
  start: () => ({ clock: { turn: 1, day: 1 }, capacities: [0], moves: [0], pending: [], taken: [], streaks: [], ending: '' }) as unknown as World,
  isOpen: () => true, price: (world) => world.moves[0] ?? 0, metric: (world, frame, name) => (name === 'drift' ? frame.drift : (world.moves[0] ?? 0)),
  identityErrorUsdBn: () => 0, observe: () => ({}) as never, due: () => [],
} satisfies Rulebook<World, Frame>;
const scenario = { hash: '', level: { seats: [], markets: [{ id: 'm' }], endings: [], prologue: [], calendar: { turns: 2 } } } as unknown as Scenario;
const play = { rulebook, scenario, overrides: {}, turns: 2 };
const move = (world: World): number => world.moves[0] ?? 0;

describe('a play in silence', () => {
  it('says what a change alone does, close by close', () => {
    const [effect = []] = silentEffect({ ...play, prepare: (world) => void (world.capacities[0] = 3) }, [move]);
    expect(effect).toEqual([3, 6, 9, 12, 15, 18, 21, 24, 27, 30]);
  });

  it('is nothing where nothing is changed, and reads as many things as it is asked to', () => {
    expect(silentEffect(play, [move, (world) => world.clock.day])).toEqual([Array(10).fill(0), Array(10).fill(0)]);
  });

  it('plays under the assumptions that it is given', () => {
    expect(openingMetrics({ rulebook, scenario, overrides: { drift: 7 } }, ['drift', 'move'])).toEqual([7, 0]);
  });
});
