import { describe, expect, it } from 'vitest';
import { arrowTarget } from './arrow-keys';

describe('arrow keys in a row', () => {
  it('go to the neighbour and round the ends', () => {
    expect(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'].map((key) => arrowTarget(key, 3, 4))).toEqual([0, 0, 2, 2]);
    expect(arrowTarget('ArrowLeft', 0, 4)).toBe(3);
  });

  it('go to the ends by name, and nowhere by other keys or in an empty row', () => {
    expect([arrowTarget('Home', 2, 4), arrowTarget('End', 2, 4), arrowTarget('Enter', 2, 4), arrowTarget('End', 0, 0)]).toEqual([0, 3, null, null]);
  });
});
