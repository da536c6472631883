import { describe, expect, it } from 'vitest';
import { RISK } from '../../model';
import { bareBoard } from '../../../tests/game-kit';
import { answer, clear } from '../../../tests/market-kit';
import { SP500, VIX } from './ids';
import { vixResponse } from './vix';

const { p } = bareBoard().game.frame;

/** Mean answer of the VIX to a day of the S&P 500, 1990 to 2026: move, usual VIX on such days, answer in points. */
const MEASURED = [
  [-4, 33, 6.4], [-2.4, 24, 2.8], [-1.4, 20, 1.6], [-0.4, 17, 0.35],
  [0.4, 17, -0.43], [1.4, 21, -1.4], [2.4, 28, -2.3], [4, 38, -4.6],
] as const;

describe('vix', () => {
  it.each(MEASURED)('answers a day of %s%% at a VIX of %s by about %s points', (move, vix, points) => {
    const ratio = vixResponse(move, vix, p) / points;
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(2);
  });

  it('rises more in a fall of two per cent or more than it drops in such a rise', () => {
    for (const move of [2, 3, 5, 8]) expect(vixResponse(-move, 18, p)).toBeGreaterThan(-vixResponse(move, 18, p));
  });

  it('answers nothing with nothing, and every larger fall with a larger rise', () => {
    expect(vixResponse(0, 18, p)).toBeCloseTo(0, 12);
    for (let move = 0; move > -10; move -= 0.5) expect(vixResponse(move - 0.5, 18, p)).toBeGreaterThan(vixResponse(move, 18, p));
  });

  it('hardly rises when it is very high already', () => {
    expect(vixResponse(-5, 140, p)).toBeLessThan(vixResponse(-5, 40, p));
    expect(vixResponse(-5, 160, p)).toBe(0);
  });

  it('does not leave the scale in a crash like that of 1987', () => {
    for (const vix of [20, 40, 60]) expect(vix + vixResponse(-20, vix, p)).toBeLessThan(125);
  });

  it('never loses more than half in a day, and answers a fall out of a calm more than the same fall in a storm', () => {
    for (const vix of [12, 20, 60]) expect(vixResponse(40, vix, p)).toBeGreaterThanOrEqual(-vix / 2);
    expect(vixResponse(-2, 13, p)).toBeGreaterThan(vixResponse(-2, 30, p));
  });

  it('settles towards what variance calls for', () => {
    expect(clear({ vix: 40 }).moved(VIX)).toBeLessThan(-1);
    expect(clear({ vix: 10 }).moved(VIX)).toBeGreaterThan(0);
  });

  it('never closes below nine', () => {
    const tape = clear({ vix: 9.5, news: [{ market: SP500, kind: RISK, amount: 9 }] });
    expect(9.5 + tape.moved(VIX)).toBeGreaterThanOrEqual(9 - 1e-12);
    expect(tape.parts().map(({ cause }) => cause)).toContain('mechanism:vix-floor');
  });

  it('rises when shares fall', () => {
    expect(answer(VIX, { news: [{ market: SP500, kind: RISK, amount: -2 }] })).toBeGreaterThan(2);
  });
});
