import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPlayableLevel, runTournament } from '../src/app/headless';
import type { TournamentReport } from '../src/app/headless';
import type { Scenario } from '../src/model';
import { levelSection } from '../tools/tournament/page';

const page = readFileSync(new URL('../docs/tournament.md', import.meta.url), 'utf8');
const SIZE = { gamesPerDoctrine: 1000, seed: 1 };

function read(level: string): Scenario {
  const result = readPlayableLevel(readFileSync(new URL(`../levels/${level}.json`, import.meta.url), 'utf8'));
  if (!result.ok) throw new Error(result.faults.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return result.scenario;
}

describe.each(['greenland-2026', 'first-shot'])('all doctrines of %s against all', (level) => {
  const scenario = read(level);
  const seats = scenario.level.seats.filter(({ goalSets }) => goalSets.length > 0).map(({ id }) => id);
  let report: TournamentReport;
  beforeAll(() => {
    report = runTournament(scenario, SIZE);
  }, 900_000);

  it.each(seats)('leave %s a choice: no doctrine is best under every set of goals against every mix', (seat) => {
    expect(report.verdicts[seat]?.dominant).toBeNull();
  });

  it.each(seats)('are best somewhere beyond sampling error, two at least of those of %s', (seat) => {
    expect(report.verdicts[seat]?.winners.length).toBeGreaterThanOrEqual(2);
  });

  it('came out as the page tells', () => {
    expect(page).toContain(levelSection(scenario, report));
  });
});
