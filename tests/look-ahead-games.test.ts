import { beforeAll, describe, expect, it } from 'vitest';
import { runLookAhead } from '../src/app/headless';
import type { PairedGames } from '../src/app/headless';
import { LOOK_AHEAD } from '../src/model';
import { GREENLAND } from './greenland-kit';

const [EASY = ''] = LOOK_AHEAD;
const GAMES = 30;
/** Of games won, ties counted half. */
const LEAST_SHARE = 0.6;

/** Seats and goals of each kind: a government, a bloc, a fund that is best left alone, a central bank. */
const CASES = [
  ['us-administration', 'leverage'],
  ['eu-commission', 'deter'],
  ['norway-fund', 'citizens'],
  ['federal-reserve', 'financial-stability'],
] as const;

describe.each(CASES)('%s, looking ahead for %s on the easiest level', (seat, goalSet) => {
  let pairs: readonly PairedGames[] = [];
  beforeAll(() => {
    ({ pairs } = runLookAhead(GREENLAND, { games: GAMES, seed: 1, seats: { [seat]: EASY }, goalSets: [goalSet] }));
  }, 900_000);

  it('is better than every plain doctrine in most pairs of games', () => {
    expect(pairs.length).toBeGreaterThan(1);
    for (const { plain, share, wins, losses, ties } of pairs) {
      expect(wins + losses + ties).toBe(GAMES);
      expect([plain, share >= LEAST_SHARE]).toEqual([plain, true]);
    }
  });

  it('meets at least as large a share of its goals as any plain doctrine', () => {
    for (const { plain, aheadMet, plainMet } of pairs) expect([plain, aheadMet >= plainMet]).toEqual([plain, true]);
  });
});
