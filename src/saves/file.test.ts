import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../model';
import { checkLevel, hasNoGaps } from '../scenarios';
import { checkRecord, checkSaved } from './check-record';
import { FILE_CAPS, FILE_FORMAT, FILE_MIGRATIONS, readFile, writeFile } from './file';
import { MAX_DECISIONS } from './record-schema';
import type { SavedGame } from './saved-game';

type Loose<T> = T extends readonly (infer Item)[] ? Loose<Item>[]
  : T extends object ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;

const TEXT = readFileSync(new URL('./sample-save.json', import.meta.url), 'utf8');
const LEVEL: Level = JSON.parse(readFileSync(new URL('../scenarios/sample-level.json', import.meta.url), 'utf8'));

function sample(): Loose<SavedGame> {
  return JSON.parse(TEXT);
}

function codes(result: { readonly ok: boolean; readonly faults?: readonly { readonly code: string; readonly path: string }[] }): string[] {
  return (result.faults ?? []).map(({ code, path }) => `${code} ${path}`);
}

function codesAfter(change: (saved: Loose<SavedGame>) => unknown): string[] {
  const saved = sample();
  change(saved);
  return codes(readFile(JSON.stringify({ exorbitantPrivilege: 1, kind: 'game', saved })));
}

function sampleOnLevel(): { saved: SavedGame; scenario: { level: Level; hash: string } } {
  const checked = checkLevel(LEVEL);
  if (!checked.ok) throw new Error(checked.faults[0]?.message);
  const saved = sample();
  saved.record.level.hash = checked.scenario.hash;
  return { saved, scenario: checked.scenario };
}

describe('a file', () => {
  it('carries a game there and back, in lines that people can read', () => {
    const text = writeFile(sample());
    expect(readFile(text)).toEqual({ ok: true, value: { saved: sample() } });
    expect(text.split('\n').slice(0, 3)).toEqual(['{', '  "exorbitantPrivilege": 1,', '  "kind": "game",']);
  });

  it('carries the level along', () => {
    const { saved, scenario } = sampleOnLevel();
    expect(readFile(writeFile(saved, LEVEL))).toEqual({ ok: true, value: { saved, scenario } });
  });

  it('gives up its indentation before it grows too long to be read', () => {
    const saved = sample();
    saved.record.decisions = Array.from({ length: 2000 }, () => ({ turn: 1, seat: 'pension-fund', action: 'stay-silent', day: 1, args: {} }));
    expect(new TextEncoder().encode(JSON.stringify(saved, null, 2)).length).toBeGreaterThan(FILE_CAPS.bytes);
    expect(readFile(writeFile(saved))).toEqual({ ok: true, value: { saved } });
  });
});

describe('a file from a stranger', () => {
  const wrap = (saved: string) => `{"exorbitantPrivilege":1,"kind":"game","saved":${saved}}`;

  it.each<[string, string, string]>([
    ['too long', `${' '.repeat(FILE_CAPS.bytes)}{}`, 'saves.file.too-long $'],
    ['no JSON', '{', 'saves.file.not-json $'],
    ['nested too deep', wrap('['.repeat(33) + ']'.repeat(33)), 'saves.file.damaged $'],
    ['a number without end', wrap('1e999'), 'saves.file.damaged $.saved'],
    ['a reserved key', wrap('{"__proto__":{"kind":"game"}}'), 'saves.file.damaged $.saved'],
    ['a list', '[]', 'saves.file.wrong-kind $'],
    ['another program', '{"kind":"game"}', 'saves.file.wrong-kind $'],
    ['another kind', '{"exorbitantPrivilege":1,"kind":"level"}', 'saves.file.wrong-kind $'],
    ['newer', '{"exorbitantPrivilege":2,"kind":"game","saved":{}}', 'saves.file.newer $'],
    ['a key too many', `{"exorbitantPrivilege":1,"kind":"game","saved":${TEXT},"note":1}`, 'saves.record.unknown-key $.note'],
  ])('is refused when it is %s', (_, text, code) => {
    expect(codes(readFile(text))).toEqual([code]);
  });

  it.each<[string, (saved: Loose<SavedGame>) => unknown, string]>([
    ['a key of a record too many', (saved) => Object.assign(saved.record, { cheat: 1 }), 'saves.record.unknown-key $.saved.record.cheat'],
    ['a key of a record too few', (saved) => Reflect.deleteProperty(saved.record, 'order'), 'saves.record.missing $.saved.record.order'],
    ['a negative seed', (saved) => { saved.record.seed = -1; }, 'saves.record.invalid $.saved.record.seed'],
    ['a seed beyond exact whole numbers', (saved) => { saved.record.seed = Number.MAX_SAFE_INTEGER + 1; }, 'saves.record.invalid $.saved.record.seed'],
    ['half a seed', (saved) => { saved.record.seed = 0.5; }, 'saves.record.invalid $.saved.record.seed'],
    ['a Saturday', (saved) => { saved.record.decisions[0]!.day = 6; }, 'saves.record.invalid $.saved.record.decisions[0].day'],
    ['markup as an action', (saved) => { saved.record.decisions[0]!.action = '<b>'; }, 'saves.record.invalid $.saved.record.decisions[0].action'],
    ['a list of seats', (saved) => Object.assign(saved.record, { seats: [] }), 'saves.record.invalid $.saved.record.seats'],
    ['an unknown seat', (saved) => { saved.record.decisions[1]!.seat = 'nobody'; }, 'saves.record.unknown-seat $.saved.record.decisions[1].seat'],
    ['a decision from the future', (saved) => { saved.record.decisions[1]!.turn = 3; }, 'saves.record.turn $.saved.record.decisions[1].turn'],
    ['an unknown phase', (saved) => Object.assign(saved.progress, { phase: 'bluff' }), 'saves.record.invalid $.saved.progress.phase'],
    ['a signature of nobody', (saved) => { saved.progress.signed[0]!.seat = 'nobody'; }, 'saves.record.unknown-seat $.saved.progress.signed[0].seat'],
    ['control characters', (saved) => { saved.record.decisions[0]!.args = { partners: '\u0000' }; }, 'saves.record.invalid $.saved.record.decisions[0].args.partners'],
  ])('is refused for %s, at its place', (_, change, code) => {
    expect(codesAfter(change)).toEqual([code]);
  });

  it('is refused for too many decisions', () => {
    const { record } = sample();
    const decisions = Array.from({ length: MAX_DECISIONS + 1 }, () => record.decisions[0]!);
    expect(codes(checkRecord({ ...record, decisions }))).toEqual(['saves.record.too-many $.decisions']);
  });

  it('is refused for a level that is faulty, or not the one that was played', () => {
    const { saved } = sampleOnLevel();
    expect(codes(readFile(writeFile(saved, { ...LEVEL, minutes: -1 })))).toEqual(['saves.file.level $.level.minutes']);
    expect(codes(readFile(writeFile(saved, { ...LEVEL, minutes: 6 })))).toEqual(['saves.file.level-differs $.level']);
  });

  it('never throws when it is cut or altered, and what passes is a saved game', () => {
    const text = writeFile(sample());
    fc.assert(fc.property(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 4 }), (at, cut, put) => {
      const result = readFile(text.slice(0, at) + put + text.slice(at + cut));
      if (result.ok) expect(checkSaved(result.value.saved).ok).toBe(true);
      else expect(result.faults.length).toBeGreaterThan(0);
    }), { numRuns: 500 });
  });
});

describe('migrations of files', () => {
  it('are numbered without gaps up to the current format', () => {
    expect(hasNoGaps(FILE_MIGRATIONS, FILE_FORMAT)).toBe(true);
  });
});
