import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANCE, FLOW, RISK, kindSet } from '../model';
import type { Kind } from '../model';
import { DayTape } from './tape';

const MARKETS = ['a', 'b', 'c'] as const;
const amount = fc.double({ min: -50, max: 50, noNaN: true });
const kind = fc.integer({ min: 0, max: 5 }).map((value) => value as Kind);
const market = fc.integer({ min: 0, max: MARKETS.length - 1 });

/** Something written on a tape. */
const entry = fc.oneof(
  fc.record({ type: fc.constant('add' as const), market, kind, amount }),
  fc.record({ type: fc.constant('mirror' as const), market, source: market, amount, without: fc.integer({ min: 0, max: 63 }) }),
  fc.record({ type: fc.constant('follow' as const), market, source: market, amount }),
);
type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;

function write(tape: DayTape, item: Entry): void {
  if (item.type === 'add') tape.add(item.market, item.kind, 'shock:test', item.amount);
  if (item.type === 'mirror') tape.mirror(item.market, item.source, item.amount / 50, item.without);
  if (item.type === 'follow') tape.follow(item.market, item.source, item.amount / 50);
}

function sumsOf(tape: DayTape): number[] {
  return MARKETS.flatMap((_, place) => [0, 1, 2, 3, 4, 5].map((as) => tape.byKind(place, as as Kind)));
}

describe('the tape of a day', () => {
  it('sums to the same bits whether or not it records', () => {
    fc.assert(fc.property(fc.array(entry, { maxLength: 30 }), (items) => {
      const [recording, silent] = [new DayTape(MARKETS, true), new DayTape(MARKETS, false)];
      for (const item of items) {
        write(recording, item);
        write(silent, item);
      }
      expect(sumsOf(silent)).toEqual(sumsOf(recording));
      expect(silent.parts()).toEqual([]);
    }));
  });

  it('follows as it responds to so much per unit', () => {
    fc.assert(fc.property(fc.array(entry, { maxLength: 10 }), amount, fc.boolean(), (items, perUnit, recording) => {
      const [following, responding] = [new DayTape(MARKETS, recording), new DayTape(MARKETS, recording)];
      for (const item of items) {
        write(following, item);
        write(responding, item);
      }
      following.follow(1, 0, perUnit);
      responding.respond(1, 0, (move) => perUnit * move);
      expect(sumsOf(following)).toEqual(sumsOf(responding));
      expect(following.parts()).toEqual(responding.parts());
    }));
  });

  it('leaves out of a mirror the kinds named, and mirrors the others under their own names', () => {
    const tape = new DayTape(MARKETS, true);
    tape.add(0, FLOW, 'shock:sale', 3);
    tape.add(0, RISK, 'shock:fright', 5);
    tape.add(0, CHANCE, 'mechanism:chance', 7);
    tape.mirror(1, 0, 2, kindSet(RISK, CHANCE));
    expect(tape.moved(1)).toBe(6);
    expect(tape.parts().filter((part) => part.market === 'b')).toEqual([{ market: 'b', kind: 'flow', cause: 'shock:sale', amount: 6 }]);
  });

  it('lets go of what is written for markets that a level does not list', () => {
    const tape = new DayTape(MARKETS, true, [0, 2]);
    tape.add(0, FLOW, 'shock:sale', 3);
    tape.add(1, FLOW, 'shock:sale', 3);
    tape.mirror(1, 0, 1);
    tape.follow(1, 0, 1);
    expect(tape.moved(1)).toBe(0);
    expect(tape.parts()).toHaveLength(1);
  });

  it('is blank again after a reset', () => {
    const tape = new DayTape(MARKETS, true);
    tape.add(0, FLOW, 'shock:sale', 3);
    tape.reset();
    expect(sumsOf(tape).every((sum) => sum === 0)).toBe(true);
    expect(tape.parts()).toEqual([]);
  });
});
