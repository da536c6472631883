import { describe, expect, it } from 'vitest';
import type { Observation } from '../../model';
import { advance, ChartRefused, compileChart, stateOf } from '.';
import type { StateConfig } from './chart';
import type { Chart } from '.';

const capacityAbove = (floor: number) => ({ event }: { event: { observation: Observation } }): boolean => event.observation.capacity > floor;

const guards = { some: capacityAbove(0), much: capacityAbove(50), most: capacityAbove(90) };

const seeing = (capacity: number): Observation => ({ capacity }) as Observation;

function chartOf(config: StateConfig): Chart {
  return { config, implementations: { guards } };
}

/** A calm and an alert region; alert has two states within, and ways out that hold in both. */
const twoRegions = chartOf({
  type: 'parallel',
  states: {
    mood: {
      initial: 'calm',
      states: {
        calm: { on: { observe: [{ guard: 'most', target: 'alert.high' }, { guard: 'much', target: 'alert' }] } },
        alert: {
          initial: 'low',
          on: { observe: [{ guard: 'much', target: 'alert' }, { target: 'calm' }] },
          states: {
            low: { on: { observe: { guard: 'most', target: 'high' } } },
            high: { on: { observe: [{ guard: 'most' }, { guard: 'much', target: 'low' }] } },
          },
        },
      },
    },
    door: { initial: 'shut', states: { shut: { on: { observe: { guard: 'some', target: 'open' } } }, open: {} } },
  },
});

function walk(chart: Chart, capacities: readonly number[]) {
  const table = compileChart(chart);
  let state = table.initial;
  return capacities.map((capacity) => table.postures[(state = advance(table, state, seeing(capacity)))]);
}

describe('a chart as a table', () => {
  it('moves each region by the first of its guards that holds', () => {
    expect(walk(twoRegions, [0, 40, 60, 0])).toEqual([
      { mood: 'calm', door: 'shut' }, { mood: 'calm', door: 'open' }, { mood: 'alert.low', door: 'open' }, { mood: 'calm', door: 'open' },
    ]);
  });

  it('asks the innermost state first, and a way out without a target keeps it where it is', () => {
    expect(walk(twoRegions, [95, 95, 60, 60, 95, 10]).map((posture) => posture?.['mood'])).toEqual(['alert.high', 'alert.high', 'alert.low', 'alert.low', 'alert.high', 'calm']);
  });

  it('tells a chart without regions as its posture', () => {
    const chart = chartOf({ initial: 'a', on: { observe: { guard: 'most', target: '.a' } }, states: { a: { on: { observe: { guard: 'some', target: 'b' } } }, b: {} } });
    expect(walk(chart, [10, 10, 95])).toEqual([{ posture: 'b' }, { posture: 'b' }, { posture: 'a' }]);
  });

  it('finds every state by its names, and starts where names are left out', () => {
    const table = compileChart(twoRegions);
    table.postures.forEach((posture, state) => expect(stateOf(table, posture)).toBe(state));
    expect(stateOf(table, {})).toBe(table.initial);
    expect(() => stateOf(table, { mood: 'elsewhere' })).toThrow(RangeError);
  });

  const a = { initial: 'a', states: { a: {} } };
  it.each<[string, StateConfig]>([
    ['an action', { initial: 'a', states: { a: { on: { observe: { target: 'a', actions: 'shout' } } } } }],
    ['an action on entry', { ...a, entry: 'shout' } as StateConfig],
    ['a context', { ...a, context: {} } as StateConfig],
    ['a way out that waits for nothing', { initial: 'a', states: { a: { always: { target: 'a' } } as StateConfig } }],
    ['another event', { initial: 'a', states: { a: { on: { wake: { target: 'a' } } } } }],
    ['a last state', { initial: 'a', states: { a: { type: 'final' } } }],
    ['regions within a region', { type: 'parallel', states: { a: { type: 'parallel', states: { b: {}, c: {} } } } }],
    ['ways out beside the regions', { type: 'parallel', on: {}, states: { a: {} } }],
    ['a guard that nobody wrote', { initial: 'a', states: { a: { on: { observe: { guard: 'unheard', target: 'a' } } } } }],
    ['a target by its id', { initial: 'a', states: { a: { on: { observe: { target: '#a' } } } } }],
    ['a target that is not there', { initial: 'a', states: { a: { on: { observe: { target: 'z' } } } } }],
    ['no first state', { states: { a: {} } }],
  ])('refuses %s in words', (_, config) => {
    expect(() => compileChart(chartOf(config))).toThrow(ChartRefused);
  });
});
