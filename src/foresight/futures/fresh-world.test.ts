import { describe, expect, it } from 'vitest';
import type { EngineWorld } from '../../model';
import { freshWorld } from './fresh-world';

interface SmallWorld extends EngineWorld {
  name: string;
  grid: number[][];
  rows: { amount: number; steps: { turn: number }[]; note?: string }[];
  office: { stage: string };
}

const source = (): SmallWorld => ({
  clock: { turn: 1, day: 1 },
  capacities: [30, 40],
  moves: [1, 2, 3],
  pending: [],
  taken: [[{ count: 0 }, { count: 2 }], [{ count: 1 }]],
  streaks: [],
  ending: '',
  name: 'a',
  grid: [[1], [2, 3]],
  rows: [{ amount: 1, steps: [{ turn: 4 }] }],
  office: { stage: 'none' },
});

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe('a fresh world', () => {
  it('is its source, and shares nothing with it', () => {
    const given = source();
    const fresh = freshWorld(given);
    for (let time = 0; time < 2; time += 1) {
      expect(fresh.copy).toEqual(given);
      const own = new Set(objectsIn(given));
      expect(objectsIn(fresh.copy).filter((part) => own.has(part))).toEqual([]);
      fresh.restore();
    }
  });

  it('becomes its source again, whatever was written, added, taken away or replaced', () => {
    const given = source();
    const { copy, restore } = freshWorld(given);
    copy.clock = { turn: 9, day: 2 };
    copy.moves.length = 1;
    copy.pending.push({ market: 0, kind: 0, cause: 'x', amount: 1 });
    copy.streaks = [1, 2];
    Object.assign(copy.taken[0]?.[1] ?? {}, { count: 7 });
    copy.taken = [];
    Object.assign(copy.rows[0] as object, { note: 'new', amount: 5 });
    copy.rows[0]?.steps.push({ turn: 8 });
    copy.rows.push({ amount: 2, steps: [] });
    copy.grid = [[9]];
    copy.office = { stage: 'lost' };
    copy.name = 'b';
    restore();
    expect(copy).toEqual(source());
    expect(given).toEqual(source());
  });

  it('leaves alone what was only put into it', () => {
    const { copy, restore } = freshWorld(source());
    const [row, office] = [{ amount: 42, steps: [] }, { stage: 'lent' }];
    copy.rows[0] = row;
    copy.office = office;
    restore();
    restore();
    expect([row, office]).toEqual([{ amount: 42, steps: [] }, { stage: 'lent' }]);
  });
});
