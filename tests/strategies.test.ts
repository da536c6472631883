import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Shares } from '../tools/balance/shares';
import { seatShares, SEATS } from '../tools/balance/table';
import { GREENLAND } from './greenland-kit';

const HALF = 0.5;
/** How far the page may lie behind the rules, in points. */
const STALE_POINTS = 10;

const page = readFileSync(new URL('../docs/balance.md', import.meta.url), 'utf8');

/** The percentages that the page gives for a strategy of a seat. */
function printed(seatName: string, strategy: string): number[] {
  const section = page.split('\n## ').find((text) => text.startsWith(`${seatName}\n`)) ?? '';
  const row = section.split('\n').find((line) => line.startsWith(`| ${strategy} |`)) ?? '';
  return row.split(' | ').slice(1, 3).map((cell) => Number.parseInt(cell, 10));
}

describe.each(SEATS)('plain strategies for %s', (seat) => {
  const entry = GREENLAND.level.seats.find(({ id }) => id === seat);
  if (entry === undefined) throw new Error(`no seat ${seat}`);
  let shares: Shares[] = [];
  beforeAll(() => {
    shares = seatShares(GREENLAND, seat);
  }, 900_000);

  it.each(entry.goalSets.map(({ id }) => id))('meet %s in over half of the games, some of them', (set) => {
    expect(shares.filter(({ met }) => (met[set] ?? 0) > HALF).map(({ strategy }) => strategy.name)).not.toEqual([]);
  });

  it('are at least two that meet a set in over half of the games', () => {
    expect(shares.filter(({ met }) => Object.values(met).some((share) => share > HALF)).length).toBeGreaterThan(1);
  });

  it('never meet both sets in over half of the games', () => {
    expect(shares.filter(({ met }) => Object.values(met).every((share) => share > HALF)).map(({ strategy }) => strategy.name)).toEqual([]);
  });

  it('are as the page tells', () => {
    for (const { strategy, met } of shares) {
      const told = printed(entry.name.en, strategy.name);
      expect(told).toHaveLength(entry.goalSets.length);
      entry.goalSets.forEach(({ id }, place) => expect(Math.abs((told[place] ?? NaN) - 100 * (met[id] ?? 0))).toBeLessThan(STALE_POINTS));
    }
  });
});
