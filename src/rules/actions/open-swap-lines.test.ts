import { describe, expect, it } from 'vitest';
import { act, metric, refusal, waiting } from '../../../tests/game-kit';
import { greenlandBoard } from '../../../tests/greenland-kit';
import { DXY, VIX } from '../markets/ids';

const FED = 'federal-reserve';

describe('open-swap-lines', () => {
  it('eases the scramble for dollars in a panic, and hardly moves a calm', () => {
    const panicked = greenlandBoard();
    panicked.world.moves[VIX] = 40;
    expect(waiting(act(panicked, FED, 'open-swap-lines'), DXY)).toBeLessThan(-1);
    const calm = act(greenlandBoard(), FED, 'open-swap-lines');
    expect(waiting(calm, DXY)).toBeLessThan(0);
    expect(waiting(calm, DXY)).toBeGreaterThan(-0.3);
  });

  it('wins the trust of those whom it serves', () => {
    const [before, after] = [greenlandBoard(), act(greenlandBoard(), FED, 'open-swap-lines')];
    for (const bloc of ['europe', 'japan', 'other']) expect(metric(after, `trust.${bloc}`)).toBeGreaterThan(metric(before, `trust.${bloc}`));
    expect(metric(after, 'trust.china')).toBe(metric(before, 'trust.china'));
    expect(metric(after, 'lines.swap')).toBe(1);
  });

  it('is possible on any day, once', () => {
    for (const day of [1, 3, 5]) expect(refusal(greenlandBoard(), FED, 'open-swap-lines', {}, day)).toBe('');
    expect(refusal(act(greenlandBoard(), FED, 'open-swap-lines'), FED, 'open-swap-lines')).toBe('lines-open');
  });
});
