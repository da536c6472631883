import { describe, expect, it } from 'vitest';
import { act, metric, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import { repriceTariffs } from '../economy/tariffs';
import { SP500 } from '../markets/ids';
import { acceptFramework, concede } from './framework';

const CAUSE = 'decision:2:eu-commission:accept-framework';

function offered(territory: string, stage: 'said' | 'in-force' = 'said'): Board {
  const board = press(press(greenlandBoard(), stage, 25), 'said', 15, 'all-partners');
  repriceTariffs(board.world, board.game.frame, 'mechanism:talks-end');
  return act(board, 'us-administration', 'offer-framework', { territory, purchasesEurBn: 300, minerals: 'no' });
}

function accept(board: Board): Board {
  board.world.pending.length = 0;
  acceptFramework(board.world, board.game.frame, CAUSE);
  return board;
}

describe('an accepted framework', () => {
  it('withdraws threats and tariffs against allies, and leaves a general one', () => {
    const board = accept(offered('none', 'in-force'));
    expect(board.world.threats.map(({ stage, inForcePp }) => [stage, inForcePp])).toEqual([['dropped', 0], ['said', 0]]);
    expect(metric(board, 'framework.stage')).toBe(2);
    expect(waiting(board, SP500)).toBeGreaterThan(0);
  });

  it('lowers the belief in a hawk, and lifts trust in Europe', () => {
    const board = offered('none');
    const [hawk, trust] = [metric(board, 'belief.hawk'), metric(board, 'trust.europe')];
    accept(board);
    expect(metric(board, 'belief.hawk')).toBeLessThan(hawk);
    expect(metric(board, 'trust.europe')).toBeGreaterThan(trust);
  });

  it('is worth less trust and costs unity when it opens talks on territory', () => {
    const [without, talks] = [accept(offered('none')), accept(offered('talks'))];
    expect(metric(talks, 'trust.europe')).toBeLessThan(metric(without, 'trust.europe'));
    expect(metric(without, 'capacity.eu-commission') - metric(talks, 'capacity.eu-commission')).toBeCloseTo(talks.game.frame.p.territoryUnity, 9);
  });
});

describe('a concession', () => {
  it('is one only while a tariff is collected', () => {
    const said = press(greenlandBoard(), 'said');
    concede(said.world);
    expect(metric(said, 'framework.conceded')).toBe(0);
    const collected = press(greenlandBoard(), 'in-force');
    concede(collected.world);
    expect(metric(collected, 'framework.conceded')).toBe(1);
  });
});
