import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duel, shareOf } from './look-ahead-score';
import type { GoalOutcome } from './tournament-games';

const outcome = (margin: number): GoalOutcome => ({ met: margin >= 0, margin });
const game = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })).map((margins) => margins.map(outcome));
const pairs = fc.array(fc.tuple(game, game), { minLength: 1, maxLength: 20 });

describe('a duel', () => {
  it('treats both alike: what one wins the other loses', () => {
    fc.assert(fc.property(pairs, (played) => {
      const there = duel(played.map(([one]) => one), played.map(([, other]) => other));
      const back = duel(played.map(([, other]) => other), played.map(([one]) => one));
      expect([back.wins, back.ties, back.losses]).toEqual([there.losses, there.ties, there.wins]);
      expect(back.share).toBeCloseTo(1 - there.share, 12);
      expect(there.wins + there.ties + there.losses).toBe(played.length);
    }));
  });

  it('goes to who meets more goals, whatever the margins', () => {
    expect(duel([[outcome(0), outcome(0)]], [[outcome(100), outcome(-0.1)]])).toMatchObject({ wins: 1, byMargin: 0 });
  });

  it('goes to the larger margin where the goals are met alike, met or not, and is a tie where that is the same', () => {
    const one = [[outcome(2), outcome(1)], [outcome(-2), outcome(-3)], [outcome(1), outcome(1)]];
    const other = [[outcome(1), outcome(1)], [outcome(-1), outcome(-3)], [outcome(1), outcome(1)]];
    expect(duel(one, other)).toMatchObject({ wins: 1, ties: 1, losses: 1, share: 0.5, decided: 0.5, byMargin: 3 });
  });

  it('is not decided by a goal that came out the same in every game', () => {
    expect(duel([[outcome(3)], [outcome(3)]], [[outcome(3)], [outcome(3)]])).toMatchObject({ wins: 0, ties: 2, losses: 0, share: 0.5, decided: 0.5 });
  });
});

describe('the share of goals', () => {
  it('counts each goal once', () => {
    expect(shareOf([outcome(1), outcome(-1), outcome(0), outcome(5)])).toBe(0.75);
  });
});
