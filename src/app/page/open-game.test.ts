import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../model';
import { loadLevel } from './levels';
import { openNew } from './open-game';

const scenario = (await loadLevel('greenland-2026')) as Scenario;

function doctrines(seed: number, drawn: boolean): string {
  const opened = openNew(scenario, { humanSeats: ['eu-commission'], seed, drawn });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { seats } = opened.session.state().record;
  opened.session.stop();
  return Object.entries(seats).map(([id, { doctrine }]) => `${id}:${doctrine}`).join(' ');
}

describe('a new game', () => {
  it('runs the doctrines of its level when nobody asks for others', () => {
    const own = scenario.level.seats.map(({ id, doctrine }) => `${id}:${doctrine}`).join(' ');
    expect([doctrines(1, false), doctrines(2, false)]).toEqual([own, own]);
  });

  it('draws doctrines by its seed alone when asked to', () => {
    const drawn = [1, 2, 3, 4, 5, 6].map((seed) => doctrines(seed, true));
    expect(new Set(drawn).size).toBeGreaterThan(1);
    expect(doctrines(3, true)).toBe(drawn[2]);
  });
});
