import { describe, expect, it } from 'vitest';
import { act, metric, refusal, waiting } from '../../../tests/game-kit';
import type { Board } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { GOLD, SP500 } from '../markets/ids';

const name = (candidate: string): Board => act(greenlandBoard(), 'us-administration', 'name-fed-chair', { candidate });

describe('name-fed-chair', () => {
  it('is more than an attack when the nominee is loyal, a repair when orthodox, no news when balanced', () => {
    const change = (candidate: string): number => metric(name(candidate), 'independence') - 0.62;
    expect(change('loyal')).toBeCloseTo(-0.08, 9);
    expect(change('balanced')).toBe(0);
    expect(change('orthodox')).toBeCloseTo(0.08, 9);
    expect(waiting(name('orthodox'), GOLD)).toBeLessThan(-2);
    expect(waiting(name('loyal'), SP500)).toBeLessThan(0);
    expect(name('balanced').world.pending).toEqual([]);
  });

  it('is answered by gold in full when it reassures, and by shares in part: repair is no attack the other way round', () => {
    expect(waiting(name('orthodox'), SP500)).toBeGreaterThan(0);
    expect(waiting(name('orthodox'), SP500)).toBeLessThan(-0.5 * waiting(name('loyal'), SP500));
  });

  it('wins holders’ trust and gives the central bank room when orthodox', () => {
    expect(metric(name('orthodox'), 'trust.europe')).toBeGreaterThan(metric(name('loyal'), 'trust.europe'));
    expect(metric(name('orthodox'), 'capacity.federal-reserve')).toBeGreaterThan(62);
  });

  it('can be done once', () => {
    const refused = (board: Board): string => refusal(board, 'us-administration', 'name-fed-chair', { candidate: 'loyal' });
    expect(refused(greenlandBoard())).toBe('');
    expect(refused(name('orthodox'))).toBe('chair-named');
  });
});
