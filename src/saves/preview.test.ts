import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GameRecord, Scenario } from '../model';
import { readLevel } from '../scenarios';
import { differences, findLevel, previewOf } from './preview';

const RECORD: GameRecord = JSON.parse(readFileSync(new URL('./sample-save.json', import.meta.url), 'utf8')).record;

function scenario(): Scenario {
  const read = readLevel(readFileSync(new URL('../scenarios/sample-level.json', import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(read.faults[0]?.message);
  return read.scenario;
}

function codes(record: GameRecord): string[] {
  return differences(record, scenario()).map(({ code }) => code);
}

describe('a preview', () => {
  it('says what a record is without playing it; decisions of the prologue are nobody\'s', () => {
    expect(previewOf(RECORD)).toEqual({
      levelId: 'sample', levelHash: '0123456789abcdef', rulesVersion: '1.0.0', seed: 20260120,
      humanSeats: ['pension-fund'], turns: null, turnsPlayed: 1, decisions: 1, outcome: null, overrides: { lastingBpPer100Bn: 4 },
    });
  });
});

describe('differences', () => {
  const stock: GameRecord = { ...RECORD, overrides: {}, level: { id: 'sample', hash: scenario().hash } };

  it('are none for the stock level', () => {
    expect(codes(stock)).toEqual([]);
  });

  it('name another text of the level, another order and every parameter', () => {
    expect(codes({ ...stock, level: RECORD.level })).toEqual(['saves.difference.level']);
    expect(differences({ ...stock, turns: 2 }, scenario())).toEqual([{ code: 'saves.difference.turns', args: { turns: 2, whole: 3 } }]);
    expect(codes({ ...stock, order: 'sealed' })).toEqual(['saves.difference.order.sealed']);
    expect(differences({ ...stock, overrides: { a: 1, b: 2 } }, scenario()).map(({ args }) => args)).toEqual([{ parameter: 'a', value: 1 }, { parameter: 'b', value: 2 }]);
  });
});

describe('finding the level of a record', () => {
  it('prefers the text that was played and takes another of the same name', () => {
    const { level, hash } = scenario();
    const old: Scenario = { level, hash: '0123456789abcdef' };
    expect(findLevel(RECORD, [scenario(), old])).toEqual({ ok: true, value: old });
    expect(findLevel(RECORD, [scenario()])).toMatchObject({ ok: true, value: { hash } });
  });

  it('takes a form that the level offers, and no more turns than it has', () => {
    const { level, hash } = scenario();
    const offers: Scenario = { hash, level: { ...level, forms: [{ id: 'short', title: level.title, turns: 2, minutes: 5 }] } };
    expect(findLevel({ ...RECORD, turns: 2 }, [offers])).toEqual({ ok: true, value: offers });
    expect(findLevel({ ...RECORD, turns: 1 }, [offers])).toMatchObject({ faults: [{ code: 'saves.record.unknown-form' }] });
    expect(findLevel({ ...RECORD, turns: 2, turnsPlayed: 3 }, [offers])).toMatchObject({ faults: [{ code: 'saves.record.too-many-turns', args: { last: 2 } }] });
  });

  it('refuses an unknown level, other seats and turns that the level does not have', () => {
    const seats = { ...RECORD.seats, stranger: RECORD.seats['pension-fund']! };
    expect(findLevel({ ...RECORD, level: { ...RECORD.level, id: 'atlantis' } }, [scenario()])).toMatchObject({ faults: [{ code: 'saves.record.unknown-level' }] });
    expect(findLevel(RECORD, [])).toMatchObject({ faults: [{ code: 'saves.record.unknown-level' }] });
    expect(findLevel({ ...RECORD, seats }, [scenario()])).toMatchObject({ faults: [{ code: 'saves.record.seats-differ', args: { seat: 'stranger' } }] });
    expect(findLevel({ ...RECORD, turns: 2 }, [scenario()])).toMatchObject({ faults: [{ code: 'saves.record.unknown-form', args: { turns: 2 } }] });
    expect(findLevel({ ...RECORD, turnsPlayed: 4 }, [scenario()])).toMatchObject({ faults: [{ code: 'saves.record.too-many-turns' }] });
  });
});
