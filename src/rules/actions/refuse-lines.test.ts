import { describe, expect, it } from 'vitest';
import { checkChoices } from '../../engine';
import { act, metric, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { BELIEF, RISK } from '../../model';
import { DXY, SP500, VIX } from '../markets/ids';

const FED = 'federal-reserve';

describe('refuse-lines', () => {
  it('makes dollars scarce and markets nervous', () => {
    const board = act(greenlandBoard(), FED, 'refuse-lines');
    expect(waiting(board, DXY, RISK)).toBeGreaterThan(0);
    expect(waiting(board, VIX)).toBeGreaterThan(0);
    expect(metric(board, 'lines.swap')).toBe(-1);
  });

  it('hurts three times as much in a panic, when dollars are scarce already', () => {
    const refused = (board: Board, market: number): number => waiting(act(board, FED, 'refuse-lines'), market, market === SP500 ? BELIEF : RISK);
    const panicked = (): Board => {
      const board = greenlandBoard();
      board.world.moves[VIX] = 45;
      return board;
    };
    for (const market of [DXY, VIX, SP500]) expect(refused(panicked(), market) / refused(greenlandBoard(), market)).toBeCloseTo(greenlandBoard().game.frame.p.refusalInPanic, 9);
    expect(refused(greenlandBoard(), SP500)).toBeLessThan(0);
  });

  it('costs allies’ trust and the belief that nobody gave the order', () => {
    const [before, after] = [greenlandBoard(), act(greenlandBoard(), FED, 'refuse-lines')];
    for (const bloc of ['europe', 'japan', 'other']) expect(metric(after, `trust.${bloc}`)).toBeLessThan(metric(before, `trust.${bloc}`));
    expect(metric(after, 'independence')).toBeLessThan(metric(before, 'independence'));
    expect(metric(after, 'capacity.federal-reserve')).toBeLessThan(62);
  });

  it('is no answer to a rout', () => {
    expect(act(greenlandBoard(), FED, 'refuse-lines').world.stress.answeredTurn).toBe(0);
  });

  it('cannot be done twice, nor in one week with lines that open', () => {
    expect(refusal(act(greenlandBoard(), FED, 'refuse-lines'), FED, 'refuse-lines')).toBe('lines-refused');
    for (const other of ['open-swap-lines', 'open-fima-repo']) {
      const { game, world } = greenlandBoard();
      const both = [{ action: 'refuse-lines', args: {}, day: 2 }, { action: other, args: {}, day: 3 }];
      expect(checkChoices(world, game, FED, both)?.code).toBe('conflict');
    }
  });
});
