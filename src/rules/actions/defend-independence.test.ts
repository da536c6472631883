import { describe, expect, it } from 'vitest';
import { act, metric, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { SP500, UST10 } from '../markets/ids';

const FED = 'federal-reserve';
const refused = (board: Board): string => refusal(board, FED, 'defend-independence');

function attacked(): Board {
  return act(greenlandBoard(), 'us-administration', 'attack-fed', { tone: 2 });
}

describe('defend-independence', () => {
  it('undoes seven tenths of what the attack did', () => {
    const board = attacked();
    const lost = [waiting(board, SP500), waiting(board, UST10)];
    act(board, FED, 'defend-independence');
    expect(waiting(board, SP500)).toBeCloseTo(-0.7 * (lost[0] as number), 9);
    expect(waiting(board, UST10)).toBeLessThan(-0.6 * (lost[1] as number));
    expect(metric(board, 'independence')).toBeCloseTo(0.62 - 0.3 * 0.04, 9);
  });

  it('leaves the central bank with more room than before the attack, its cost included', () => {
    const board = act(attacked(), FED, 'defend-independence');
    expect(metric(board, 'capacity.federal-reserve') - 1).toBeGreaterThanOrEqual(62);
  });

  it('needs an attack of this week or last that has had no answer', () => {
    expect(refused(greenlandBoard())).toBe('no-attack');
    const board = attacked();
    expect(refused(board)).toBe('');
    board.world.clock.turn += 1;
    expect(refused(board)).toBe('');
    board.world.clock.turn += 1;
    expect(refused(board)).toBe('no-attack');
    expect(refused(act(attacked(), FED, 'defend-independence'))).toBe('no-attack');
  });
});
