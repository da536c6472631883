import { describe, expect, it } from 'vitest';
import { counterfactual } from './counterfactual';
import { push, toyLevel, toyRecord, toyRules } from './testing/toy-game';

const rulebook = toyRules(2);
const record = toyRecord([push(0, 3), push(0, 2, 2), push(1, 7, 2), push(0, 1, 3)], 3);
const ask = (turn: number | 'all', scenario = toyLevel(2, 9)) => counterfactual({ rulebook, scenario: { ...scenario, level: { ...scenario.level, endings: scenario.level.endings.slice(0, -1) } }, record, measures: ['price'], seat: 's0', turn });
const gaps = ({ played, silent }: ReturnType<typeof ask>) => played.map(([value], step) => Math.round((value as number) - (silent[step]?.[0] as number)));

describe('a game beside the same game with one seat silent', () => {
  it('differs by that turn alone: the same chance, and the seat speaks again afterwards', () => {
    const beside = ask(2);
    expect(beside.from).toBe(2);
    expect(gaps(beside)).toEqual([0, 2, 2]);
  });

  it('can silence a seat for the whole game', () => {
    expect(gaps(ask('all'))).toEqual([0, 3, 5, 6]);
  });

  it('keeps the last values once either game has ended', () => {
    const ends = toyLevel(2, 9, [{ id: 'high', fromTurn: 2, when: { metric: 'price', op: '<=', value: 999 } }]);
    const { played } = ask(1, ends);
    expect(played).toHaveLength(4);
    expect(played[3]).toEqual(played[2]);
  });

  it('refuses a turn that was not played', () => {
    expect(() => ask(4)).toThrow(RangeError);
  });
});
