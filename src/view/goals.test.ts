import { describe, expect, it } from 'vitest';
import type { GoalResult } from '../model';
import { goalViews } from './goals';
import { testViewer } from './testing/game';
import type { Viewer } from './viewer';

function standing(results: readonly GoalResult[]): (string | undefined)[] {
  const viewer = testViewer();
  const played: Viewer = { ...viewer, state: { ...viewer.state, goals: { 'akademiker-pension': { goalSet: 'fiduciary', met: results.every(({ met }) => met), results } } } };
  return goalViews(played, 'akademiker-pension').map(({ value }) => value);
}

describe('where a goal stands', () => {
  it('is printed as finely as its verdict needs', () => {
    // The targets are at most 0.5% and at most 4.30%.
    expect(standing([{ id: 'loss', value: 0.54, met: false }, { id: 'calm', value: 4.302, met: false }])).toEqual(['0.54%', '4.302%']);
    expect(standing([{ id: 'loss', value: 0.46, met: true }, { id: 'calm', value: 4.317, met: false }])).toEqual(['0.5%', '4.32%']);
  });
});
