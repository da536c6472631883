import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GREENLAND, greenlandBoard, press } from '../../../tests/greenland-kit';
import type { Board } from '../../../tests/game-kit';
import { councilTally, councilVotes, holdVote, memberTerms, tally } from './council';

/** So many votes for, the rest against. */
const votes = (of: number, inFavour: number, rest = -1): number[] => Array.from({ length: of }, (_, state) => (state < inFavour ? 1 : rest));
const even = (states: number): number[] => Array.from({ length: states }, () => 10);

/** Twenty-seven states of which those in favour hold this share of people. */
const people = (inFavour: number, share: number): number[] =>
  Array.from({ length: 27 }, (_, state) => (state < inFavour ? share / inFavour : (100 - share) / (27 - inFavour)));

describe('a qualified majority', () => {
  it('needs fifteen of twenty-seven states', () => {
    expect(tally(people(14, 90), votes(27, 14))).toMatchObject({ states: 14, statesNeeded: 15, against: 13, passed: false });
    expect(tally(people(15, 90), votes(27, 15))).toMatchObject({ states: 15, statesNeeded: 15, against: 12, passed: true });
  });

  it('needs 65% of people', () => {
    expect(tally(people(20, 64.99), votes(27, 20))).toMatchObject({ passed: false });
    expect(tally(people(20, 65), votes(27, 20))).toMatchObject({ passed: true });
  });

  it('cannot be blocked by three states, however large, but by four', () => {
    expect(tally(people(24, 50), votes(27, 24))).toMatchObject({ peopleShare: 0.5, against: 3, passed: true });
    expect(tally(people(23, 50), votes(27, 23))).toMatchObject({ against: 4, passed: false });
    expect(tally(people(23, 65), votes(27, 23))).toMatchObject({ against: 4, passed: true });
  });

  it('is not helped by abstentions', () => {
    expect(tally(people(14, 90), votes(27, 14, 0))).toEqual(tally(people(14, 90), votes(27, 14, -1)));
    expect(tally(even(27), votes(27, 0, 0)).passed).toBe(false);
  });

  it('does not exist where nobody votes', () => {
    expect(tally([], [])).toEqual({ states: 0, statesNeeded: 0, peopleShare: 0, against: 0, passed: false });
  });

  it('asks for as many states as the treaty in a union of any size', () => {
    const needed = (size: number): number => tally(even(size), votes(size, 0)).statesNeeded;
    expect([20, 25, 26, 27, 28].map(needed)).toEqual([11, 14, 15, 15, 16]);
  });

  it('is never lost by one more vote in favour', () => {
    const states = fc.array(fc.record({ populationMn: fc.double({ min: 0.1, max: 90, noNaN: true }), vote: fc.constantFrom(-1, 0, 1) }), { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(states, fc.nat(), (council, pick) => {
      const populations = council.map(({ populationMn }) => populationMn);
      const before = council.map(({ vote }) => vote);
      const after = before.map((vote, state) => (state === pick % before.length ? 1 : vote));
      const [old, now] = [tally(populations, before), tally(populations, after)];
      expect(now.states).toBeGreaterThanOrEqual(old.states);
      expect(now.peopleShare).toBeGreaterThanOrEqual(old.peopleShare - 1e-12);
      if (old.passed) expect(now.passed).toBe(true);
    }));
  });
});

const place = (id: string): number => GREENLAND.level.council?.members.findIndex((state) => state.id === id) ?? -1;
const voteOf = ({ game, world }: Board, id: string): number => councilVotes(world, game.frame, 'determination')[place(id)] as number;
const provocation = ({ game, world }: Board, id: string): number => memberTerms(world, game.frame, place(id), 'determination').provocation;
const count = ({ game, world }: Board, subject: 'determination' | 'measures' = 'determination'): ReturnType<typeof tally> => councilTally(world, game.frame, subject);

describe('what moves a state', () => {
  it('is a tariff on itself most, a threat less, and what befalls others a third', () => {
    const [threat, tariff] = [press(greenlandBoard(), 'said'), press(greenlandBoard(), 'in-force')];
    expect(provocation(tariff, 'de')).toBeGreaterThan(provocation(threat, 'de'));
    expect(provocation(threat, 'de')).toBeGreaterThan(0);
    for (const board of [threat, tariff]) expect(provocation(board, 'it')).toBeCloseTo(provocation(board, 'de') / 3, 12);
  });

  it('grows with the height of the tariff, up to a limit', () => {
    const felt = (pp: number): number => provocation(press(greenlandBoard(), 'in-force', pp), 'de');
    expect(felt(5)).toBeLessThan(felt(10));
    expect(felt(10)).toBeLessThan(felt(15));
    expect(felt(15)).toBeCloseTo(felt(50), 12);
  });

  it('is not anger at a tariff that singles out nobody', () => {
    const general = press(greenlandBoard(), 'in-force', 10, 'all-partners');
    expect(provocation(general, 'de')).toBeCloseTo(provocation(general, 'it'), 12);
    expect(count(general).passed).toBe(false);
  });

  it('is nothing while a threat rests, and less than nothing once it is withdrawn', () => {
    expect(provocation(press(greenlandBoard(), 'paused'), 'de')).toBe(0);
    expect(provocation(press(greenlandBoard(), 'dropped'), 'de')).toBeLessThan(0);
    expect(provocation(press(press(greenlandBoard(), 'paused'), 'said'), 'de')).toBeGreaterThan(0);
  });

  it('is the unity of the bloc and the fear of what it could lose', () => {
    const { game, world } = press(greenlandBoard(), 'said');
    const terms = (id: string, subject: 'determination' | 'measures' = 'determination'): ReturnType<typeof memberTerms> => memberTerms(world, game.frame, place(id), subject);
    const united = terms('fr').unity;
    world.capacities[game.frame.bloc] = 40;
    expect(terms('fr').unity).toBeLessThan(0);
    expect(united).toBeGreaterThan(0);
    expect(terms('ie').trade).toBeLessThan(terms('fr').trade);
    expect(terms('ee').security).toBeLessThan(terms('fr').security);
    expect(terms('fr', 'measures').asked).toBeLessThan(terms('fr').asked);
  });
});

describe('the council of twenty-seven', () => {
  it('has no majority while there is only a threat: cautious states want to talk first', () => {
    const board = press(greenlandBoard(), 'said');
    expect(count(board).passed).toBe(false);
    expect(['fr', 'es', 'dk', 'pl'].map((id) => voteOf(board, id))).toEqual([1, 1, 1, 1]);
    expect(['de', 'it', 'ie', 'hu', 'ee'].filter((id) => voteOf(board, id) === 1)).toEqual([]);
  });

  it('finds coercion once a tariff is collected from its members, and has a narrower majority for measures', () => {
    const board = press(greenlandBoard(), 'in-force');
    expect(voteOf(board, 'de')).toBe(1);
    expect(voteOf(board, 'hu')).toBe(-1);
    expect(count(board).passed).toBe(true);
    expect(count(board, 'measures').states).toBeLessThanOrEqual(count(board).states);
  });

  it('loses its will when the tariff is withdrawn', () => {
    const [collected, withdrawn] = [press(greenlandBoard(), 'in-force'), press(greenlandBoard(), 'dropped')];
    expect(count(withdrawn).passed).toBe(false);
    expect(count(withdrawn).states).toBeLessThan(count(press(greenlandBoard(), 'said')).states);
    expect(count(withdrawn).peopleShare).toBeLessThan(count(collected).peopleShare);
  });

  it('lets those without a view of their own join the larger side', () => {
    const [threat, tariff] = [press(greenlandBoard(), 'said'), press(greenlandBoard(), 'in-force')];
    expect(['pt', 'mt'].map((id) => voteOf(threat, id))).toEqual([-1, -1]);
    expect(['pt', 'mt'].map((id) => voteOf(tariff, id))).toEqual([1, 1]);
  });

  it('never needs more unity to vote for than for less', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 50 }), (one, other, pp) => {
      const board = press(greenlandBoard(), 'in-force', pp);
      const at = (unity: number): boolean => {
        board.world.capacities[board.game.frame.bloc] = unity;
        return count(board).passed;
      };
      if (at(Math.min(one, other))) expect(at(Math.max(one, other))).toBe(true);
    }), { numRuns: 40 });
  });

  it('writes down how every state has voted', () => {
    const { game, world } = press(greenlandBoard(), 'in-force');
    const result = holdVote(world, game.frame, 'determination', 'determination');
    expect(world.council.votes).toEqual([{ turn: 1, subject: 'determination', states: councilVotes(world, game.frame, 'determination'), passed: 1 }]);
    expect(world.council.votes[0]?.states).toHaveLength(27);
    expect(world.council.votes[0]?.states.filter((vote) => vote === 1)).toHaveLength(result.states);
  });
});
