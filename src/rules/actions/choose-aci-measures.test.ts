import { describe, expect, it } from 'vitest';
import { act, actionOf, decide, metric, play, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard, press } from '../../../tests/greenland-kit';
import type { Threat } from '../../model';
import { COERCION_MEASURES } from '../law/coercion';
import { NASDAQ, UST10 } from '../markets/ids';

const EU = 'eu-commission';
const ACTION = 'choose-aci-measures';

function determined(stage: Threat['stage'] = 'in-force'): Board {
  const board = press(greenlandBoard(), stage, 10);
  Object.assign(board.world.coercion, { stage: 'determined', sinceTurn: 1 });
  return board;
}
const unity = ({ game, world }: Board): number => world.capacities[game.frame.bloc] as number;

describe('choose-aci-measures', () => {
  it.each(COERCION_MEASURES)('adopts %s when the states agree, for two weeks later', (measure) => {
    const board = act(determined(), EU, ACTION, { measure });
    expect(board.world.coercion).toMatchObject({ stage: 'adopted', measure, sinceTurn: 1, dueTurn: 3 });
    expect(board.world.council.votes).toEqual([expect.objectContaining({ turn: 1, subject: `measures:${measure}`, passed: 1 })]);
    expect(metric(board, 'tariff.retaliation-pp')).toBeGreaterThan(0);
  });

  it('hits technology shares through services, and the issuer’s bonds through capital markets', () => {
    expect(waiting(act(determined(), EU, ACTION, { measure: 'services' }), NASDAQ)).toBeLessThan(0);
    const [closed, tenders] = ['capital-markets', 'procurement'].map((measure) => act(determined(), EU, ACTION, { measure })) as [Board, Board];
    expect(waiting(closed, UST10)).toBeGreaterThan(waiting(tenders, UST10));
    expect(metric(closed, 'belief.campaign')).toBeGreaterThan(metric(tenders, 'belief.campaign'));
  });

  it('adopts nothing without the states: the vote stands on record, unity and resolve fall', () => {
    const board = determined('said');
    const before = { unity: unity(board), resolve: metric(board, 'belief.deterrer') };
    act(board, EU, ACTION, { measure: 'ip' });
    expect(board.world.coercion.stage).toBe('determined');
    expect(board.world.council.votes).toEqual([expect.objectContaining({ subject: 'measures:ip', passed: 0 })]);
    expect(unity(board)).toBe(before.unity - board.game.frame.p.committeeDefeatUnity);
    expect(metric(board, 'belief.deterrer')).toBeLessThan(before.resolve);
  });

  it('tells how the committee voted', () => {
    const told = (board: Board): string[] => play(board, [decide(1, EU, ACTION, { measure: 'ip' })]).news.map(({ id }) => id);
    expect(told(determined())).toContain('committee-agrees');
    expect(told(determined('said'))).toContain('committee-declines');
  });

  it('is voted on with the unity that a count beforehand would show', () => {
    const board = determined();
    const seat = board.game.frame.bloc;
    const agrees = (): number => metric(board, 'council.majority-for-measures');
    while (agrees() === 1) board.world.capacities[seat] = unity(board) - 0.25;
    board.world.capacities[seat] = unity(board) + 0.25;
    expect(agrees()).toBe(1);
    play(board, [decide(1, EU, ACTION, { measure: 'services' })]);
    expect(board.world.council.votes[0]?.passed).toBe(1);
  });

  it('needs a determination, and something to answer', () => {
    expect(refusal(press(greenlandBoard(), 'in-force'), EU, ACTION, { measure: 'ip' })).toBe('aci-not-determined');
    expect(refusal(determined(), EU, ACTION, { measure: 'ip' })).toBe('');
    expect(refusal(determined('dropped'), EU, ACTION, { measure: 'ip' })).toBe('no-coercion');
    expect(refusal(determined(), EU, ACTION, { measure: 'duels' })).toBe('argument-option');
  });

  it('says that the bloc means it', () => {
    expect(actionOf(ACTION).evidence({ measure: 'ip' })).toEqual([{ belief: 'bloc', likelihoods: [0.75, 0.2], strength: 1 }]);
  });
});
