import { describe, expect, it } from 'vitest';
import { bareBoard, contextOf, parts, play, quietBoard, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { DXY, GOLD, SP500, UST10, UST2 } from '../markets/ids';
import { SHOCKS } from '.';

function strike(id: string, args: { readonly [parameter: string]: number }): Board {
  const board = bareBoard();
  SHOCKS.find((shock) => shock.id === id)?.apply(board.world, args, 'shock:test', contextOf(board));
  return board;
}

describe('shocks', () => {
  it('carry a foreign bond rout abroad: yields up by a part of it, shares and the dollar down', () => {
    const board = strike('foreign-bond-rout', { yieldBp: 20 });
    expect(waiting(board, UST10)).toBeCloseTo(20 * board.game.frame.p.foreignYieldSpillover, 9);
    expect(waiting(board, UST10)).toBeGreaterThan(2);
    expect(waiting(board, UST2)).toBeGreaterThan(0);
    expect(waiting(board, UST2)).toBeLessThan(waiting(board, UST10));
    expect(waiting(board, SP500)).toBeLessThan(0);
    expect(waiting(board, DXY)).toBeLessThan(0);
  });

  it('undo a rout when it goes back', () => {
    const there = strike('foreign-bond-rout', { yieldBp: 20 });
    const back = strike('foreign-bond-rout', { yieldBp: -20 });
    for (const market of [UST10, UST2, SP500, DXY]) expect(waiting(back, market)).toBeCloseTo(-waiting(there, market), 12);
  });

  it('tell growth from inflation', () => {
    const growth = strike('growth-and-inflation-news', { growthPp: 1, inflationPp: 0 });
    const inflation = strike('growth-and-inflation-news', { growthPp: 0, inflationPp: 1 });
    expect(waiting(growth, SP500)).toBeGreaterThan(0);
    expect(waiting(inflation, SP500)).toBeLessThan(0);
    expect(waiting(inflation, UST10)).toBeGreaterThan(waiting(growth, UST10));
    expect(waiting(inflation, GOLD)).toBeGreaterThan(0);
  });

  it('reach the ten-year on the Tuesday of the level, under their own name', () => {
    const board = quietBoard();
    const week = play(board);
    expect(week.news.filter(({ type }) => type === 'shock').map(({ id, day }) => `${day} ${id}`)).toEqual(['2 tokyo', '3 tokyo-calms']);
    const tuesday = { ...week, contributions: week.contributions.filter(({ day }) => day === 2) };
    expect(parts([tuesday], 'ust-10y', { kind: 'fundamental', cause: 'shock:tokyo' })).toBeCloseTo(board.game.frame.p.foreignYieldSpillover * 19, 9);
  });
});
