import { describe, expect, it } from 'vitest';
import { goldenNames, levelOf, playGolden, readGolden } from '../tools/golden/golden';

const names = goldenNames();
const levels = [...new Set(names.map((name) => name.split('/')[0] ?? ''))];

describe('the kept games', () => {
  it.each(names)('%s can be signed by persons, ends as it did and gives the same world after every turn', (name) => {
    const golden = readGolden(name);
    expect(name).toBe(`${golden.level}/${golden.ending}`);
    const { outcome, checksums, lapsed } = playGolden(golden);
    expect(lapsed).toEqual([]);
    expect(outcome).toEqual({ ending: golden.ending, turn: golden.turn });
    expect(checksums).toEqual(golden.checksums);
  });

  it.each(levels)('%s has one for each of its endings', (level) => {
    const kept = names.map(readGolden).filter((golden) => golden.level === level);
    const [first] = kept;
    if (first === undefined) throw new Error(`no kept game of ${level}`);
    expect(kept.map(({ ending }) => ending).sort()).toEqual(levelOf(first).level.endings.map(({ id }) => id).sort());
  });
});
