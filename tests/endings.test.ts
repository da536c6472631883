import { beforeAll, describe, expect, it } from 'vitest';
import { runGames } from '../src/app/headless';
import type { BatchReport } from '../src/app/headless';
import { GREENLAND } from './greenland-kit';

const GAMES = 2000;
const LEAST_ENDINGS = 5;
const MOST_OF_ONE = 0.5;
const SETS = GREENLAND.level.seats.flatMap(({ id, goalSets }) => goalSets.map((set) => [id, set.id] as const));

describe(`${GAMES} games of the main level with doctrines drawn at random`, () => {
  let report: BatchReport;
  beforeAll(() => {
    report = runGames(GREENLAND, 1, GAMES, { doctrines: {}, drawn: true, script: [], play: 'doctrine' }, false);
  }, 900_000);

  it('reach at least five endings, and none of them in more than half', () => {
    const counts = Object.values(report.outcomes);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(GAMES);
    expect(counts.length).toBeGreaterThanOrEqual(LEAST_ENDINGS);
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_OF_ONE * GAMES);
  });

  it('keep every identity, and every contribution adds up', () => {
    expect(report.identityViolations).toBe(0);
    expect(report.maxContributionError).toBeLessThan(1e-9);
  });

  it.each(SETS)('let %s meet its goals of %s in some and miss them in some', (seat, set) => {
    expect(report.goalsMet[seat]?.[set]).toBeGreaterThan(0);
    expect(report.goalsMet[seat]?.[set]).toBeLessThan(1);
  });
});
