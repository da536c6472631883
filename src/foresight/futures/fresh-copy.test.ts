import { describe, expect, it } from 'vitest';
import { freshCopy } from './fresh-copy';

const source = () => ({ clock: { turn: 1 }, moves: [1, 2, 3], rows: [{ count: 0 }, { count: 5 }] as { count: number; note?: string }[], grid: [[1], [2, 3]], name: 'a' });

describe('a fresh copy', () => {
  it('is its source, object by object', () => {
    const given = source();
    const { copy } = freshCopy(given);
    expect(copy).toEqual(given);
    expect([copy, copy.clock, copy.moves, copy.rows, copy.rows[0]].some((part) => ([given, given.clock, given.moves, given.rows, given.rows[0]] as unknown[]).includes(part))).toBe(false);
  });

  it('becomes its source again, whatever was written, added, taken away or replaced', () => {
    const given = source();
    const fresh = freshCopy(given);
    const { copy } = fresh;
    copy.clock = { turn: 9 };
    copy.moves.length = 1;
    copy.rows.push({ count: 7 });
    (copy.rows[0] as { note?: string }).note = 'new';
    copy.grid = [[9]];
    copy.name = 'b';
    fresh.restore();
    expect(copy).toEqual(source());
    expect(given).toEqual(source());
  });

  it('leaves alone what was only put into it', () => {
    const fresh = freshCopy(source());
    const lent = { count: 42 };
    fresh.copy.rows[0] = lent;
    fresh.restore();
    fresh.copy.rows[0] = { count: 1 };
    fresh.restore();
    expect(lent).toEqual({ count: 42 });
  });

  it('makes no new objects when it is made fresh', () => {
    const fresh = freshCopy(source());
    const { clock, rows } = fresh.copy;
    const [row] = rows;
    fresh.copy.rows = [];
    fresh.restore();
    expect([fresh.copy.clock, fresh.copy.rows, fresh.copy.rows[0]]).toEqual([clock, rows, row]);
    expect(fresh.copy.rows === rows && fresh.copy.rows[0] === row && fresh.copy.clock === clock).toBe(true);
  });
});
