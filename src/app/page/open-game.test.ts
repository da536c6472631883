import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../model';
import { loadLevel } from './levels';
import type { Others } from '../other-doctrines';
import { openNew } from './open-game';

const scenario = (await loadLevel('greenland-2026')) as Scenario;

function doctrines(seed: number, others: Others): string {
  const opened = openNew(scenario, { humanSeats: ['eu-commission'], seed, others });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { seats } = opened.session.state().record;
  opened.session.stop();
  return Object.entries(seats).map(([id, { doctrine }]) => `${id}:${doctrine}`).join(' ');
}

describe('a new game', () => {
  it('runs the doctrines of its level when nobody asks for others', () => {
    const own = scenario.level.seats.map(({ id, doctrine }) => `${id}:${doctrine}`).join(' ');
    expect([doctrines(1, 'level'), doctrines(2, 'level')]).toEqual([own, own]);
  });

  it('draws doctrines by its seed alone when asked to', () => {
    const drawn = [1, 2, 3, 4, 5, 6].map((seed) => doctrines(seed, 'drawn'));
    expect(new Set(drawn).size).toBeGreaterThan(1);
    expect(doctrines(3, 'drawn')).toBe(drawn[2]);
  });

  it('lets every seat that nobody takes look ahead when asked to, and leaves the taken one its own', () => {
    const ahead = scenario.level.seats.map(({ id, doctrine }) => `${id}:${id === 'eu-commission' ? doctrine : 'foresight-1'}`).join(' ');
    expect(doctrines(1, 'easy')).toBe(ahead);
    expect(doctrines(1, 'hard')).toBe(ahead.replaceAll('foresight-1', 'foresight-3'));
  });
});
