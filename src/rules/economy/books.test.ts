import { describe, expect, it } from 'vitest';
import { bareBoard, OSLO_BOOK } from '../../../tests/game-kit';
import { UST10 } from '../markets/ids';
import { identityErrorUsdBn, pay, takeHome, tradeTreasuries } from './books';
import { treasuryValue } from './prices';

const OSLO = OSLO_BOOK.row;

describe('the books', () => {
  it('balance at the start', () => {
    const { game, world } = bareBoard();
    expect(identityErrorUsdBn(world, game.frame)).toBeLessThan(1e-9);
  });

  it('show a bond or a dollar that comes from nowhere', () => {
    const { game, world } = bareBoard();
    (world.holdings[0] as number[])[OSLO] = OSLO_BOOK.treasuriesUsdBn + 1;
    expect(identityErrorUsdBn(world, game.frame)).toBeCloseTo(1, 9);
    const other = bareBoard().world;
    other.cashUsdBn[0] = (other.cashUsdBn[0] as number) + 5;
    expect(identityErrorUsdBn(other, game.frame)).toBeCloseTo(5, 9);
  });

  it('keep sums through payments and trades', () => {
    const { game, world } = bareBoard();
    world.moves[UST10] = 60;
    pay(world, 4, 2, 12.5);
    tradeTreasuries(world, game.frame, OSLO, 2, 40);
    takeHome(world, game.frame, OSLO, 30);
    expect(identityErrorUsdBn(world, game.frame)).toBeLessThan(1e-9);
    expect(world.cashUsdBn[OSLO]).toBeCloseTo(40 * treasuryValue(world, game.frame) - 30, 9);
  });

  it('pay less for a bond when yields have risen', () => {
    const { game, world } = bareBoard();
    world.moves[UST10] = 100;
    tradeTreasuries(world, game.frame, OSLO, 2, 100);
    expect(world.cashUsdBn[OSLO]).toBeCloseTo(100 * (1 - game.frame.p.treasuryDurationYears / 100), 9);
  });
});
