import { describe, expect, it } from 'vitest';
import { actionOf, decide, metric, parts, playTo, refusal } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';

const [BERNE, TOKYO] = ['swiss-national-bank', 'japan-reserves'];

function change(seat: string, direction: string, reading: string): number {
  const board = greenlandBoard();
  const journals = playTo(board, 2, [decide(1, seat, 'intervene-in-currency', { usdBn: 20, direction })]);
  expect(Math.max(...journals.map(({ maxIdentityErrorUsdBn }) => maxIdentityErrorUsdBn))).toBeLessThan(1e-6);
  const left = greenlandBoard();
  playTo(left, 2);
  return metric(board, reading) - metric(left, reading);
}

describe('intervene-in-currency', () => {
  it.each([BERNE, TOKYO])('supports or restrains the currency of %s, and pays in yields and reserves', (seat) => {
    const currency = `fund.${seat}.currency-change-pct`;
    expect(change(seat, 'support', currency)).toBeGreaterThan(0.5);
    expect(change(seat, 'restrain', currency)).toBeLessThan(-0.5);
    expect(change(seat, 'support', 'move.ust-10y')).toBeGreaterThan(0);
    expect(change(seat, 'restrain', 'move.ust-10y')).toBeLessThan(0);
    expect(change(seat, 'support', `fund.${seat}.treasury-share-change-pp`)).toBeLessThan(0);
    expect(change(seat, 'restrain', `fund.${seat}.treasury-share-change-pp`)).toBeGreaterThan(0);
  });

  it('moves the franc in its own market beyond what the dollar does', () => {
    const journals = playTo(greenlandBoard(), 2, [decide(1, BERNE, 'intervene-in-currency', { usdBn: 20, direction: 'restrain' })]);
    expect(parts(journals, 'usd-chf', { kind: 'flow', cause: BERNE })).toBeGreaterThan(2 * parts(journals, 'dxy', { kind: 'flow', cause: BERNE }));
  });

  it('supports with no more than is there, and restrains without end', () => {
    const board = greenlandBoard();
    const row = board.game.frame.holderOfSeat[board.game.seatIds.indexOf(BERNE)] as number;
    (board.world.holdings[0] as number[])[row] = 5;
    expect(refusal(board, BERNE, 'intervene-in-currency', { usdBn: 6, direction: 'support' })).toBe('too-few-reserves');
    expect(refusal(board, BERNE, 'intervene-in-currency', { usdBn: 6, direction: 'restrain' })).toBe('');
  });

  it('is seen, is no evidence of a campaign, and costs more the larger', () => {
    const { evidence, quiet, cost } = actionOf('intervene-in-currency');
    const { world, game } = greenlandBoard();
    expect(evidence({})).toEqual([]);
    expect(quiet).toBeUndefined();
    expect(cost({ usdBn: 100 }, world, game.frame).capacity).toBeGreaterThan(cost({ usdBn: 10 }, world, game.frame).capacity);
  });
});
