import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, constantFrom, nat, property, record } from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { cast, checkPlayable, checkScript, GameRefused, mostGames, playGame, readLink, readPlayableLevel, replayGame, rulebook, runGames, writeLink } from '../src/app/headless';
import type { Policy } from '../src/app/headless';
import type { Decision, GameRecord, Scenario } from '../src/model';
import { PARAMETERS } from '../src/rules';
import { writeFile } from '../src/saves';
import { checkLevel } from '../src/scenarios';
import { newRecord, openSession } from '../src/session';
import { Unusable } from '../tools/sim/options';
import { isSchema, readGame, readScript } from '../tools/sim/read';
import { SCENARIO } from './game-kit';

const LEVEL = readFileSync(new URL('../levels/first-shot.json', import.meta.url), 'utf8');
const RANDOM: Policy = { doctrines: {}, script: [], play: 'random' };
const SIM = new URL('../tools/sim/main.ts', import.meta.url).pathname;
const FOLDER = mkdtempSync(join(tmpdir(), 'hostile-'));

afterAll(() => rmSync(FOLDER, { recursive: true }));

function file(name: string, value: unknown): string {
  const path = join(FOLDER, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

function sim(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', SIM, ...words], { encoding: 'utf8', cwd: new URL('..', import.meta.url).pathname });
  return { code: status, out: stdout, err: stderr };
}

/** Said no in one sentence, without a stack. */
function expectRefusal({ code, out, err }: ReturnType<typeof sim>): void {
  expect([code, out]).toEqual([2, '']);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/undefined|NaN|\bat .*:\d+:\d+/);
}

function refusalOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof GameRefused) return error.refusal.code;
    throw error;
  }
  return '';
}

const blank = (changes: Partial<GameRecord> = {}): GameRecord => ({ ...newRecord({ scenario: SCENARIO, rulebook, seed: 1, humanSeats: ['eu-commission'] }), ...changes });
const opening = (record: GameRecord, scenario: Scenario = SCENARIO) => () => openSession({ rulebook, cast, scenario, record });

describe('assumptions', () => {
  it('are refused when unknown or outside their range, by the page and by the replay alike', () => {
    for (const overrides of [{ tailNu: 0 }, { dealerHalfLifeDays: 0 }, { ghost: 1 }, { tailNu: Number.NaN }] as unknown as GameRecord['overrides'][]) {
      expect(refusalOf(opening(blank({ overrides })))).toMatch(/^session\.(bad-override|override-range)$/);
      expect(refusalOf(() => replayGame(SCENARIO, blank({ overrides })))).toMatch(/^session\.(bad-override|override-range)$/);
      expect(refusalOf(() => newRecord({ scenario: SCENARIO, rulebook, seed: 1, humanSeats: [], overrides }))).not.toBe('');
    }
  });

  it('play soundly at both ends of every range', { timeout: 60_000 }, () => {
    for (const [id, { low, high }] of Object.entries(PARAMETERS)) {
      for (const value of [low, high]) {
        const record = newRecord({ scenario: SCENARIO, rulebook, seed: 3, humanSeats: [], overrides: { [id]: value } });
        const session = opening(record)();
        while (session.state().phase !== 'debrief') session.send({ type: 'next' });
        const numbers = JSON.stringify(session.state().world);
        expect([id, value, /null/.test(numbers)]).toEqual([id, value, false]);
        session.stop();
      }
    }
  });
});

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
type Place = readonly [parent: { [key: string]: Json }, key: string];

/** Every place in a value, without the sources and the prose, which no rule reads. */
function placesIn(value: Json, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    if (['sources', 'en', 'zh-CN', 'history', 'claims', 'unit', 'asOf', 'basis', 'source'].includes(key)) continue;
    const parent = value as { [key: string]: Json };
    found.push([parent, key]);
    placesIn(parent[key] as Json, found);
  }
  return found;
}

const NUMBERS = [0, -1, 1e308, 0.5, 1e9, 'NaN', null, 1e-300] as const;

function mutated(raw: Json, { at, how, number }: { at: number; how: string; number: (typeof NUMBERS)[number] }): void {
  const places = placesIn(raw).filter(([parent, key]) => (how === 'set' ? typeof parent[key] === 'number' : how === 'drop' || Array.isArray(parent)));
  const [parent, key] = places[at % places.length] as Place;
  if (how === 'set') parent[key] = number;
  else if (Array.isArray(parent)) parent.splice(Number(key), how === 'drop' ? 1 : 0, ...(how === 'drop' ? [] : [structuredClone(parent[Number(key)]) as Json]));
  else delete parent[key];
}

describe('a level that was changed at random', () => {
  it('is refused with sentences, or plays with finite numbers and books that add up', { timeout: 120_000 }, () => {
    const change = record({ at: nat(1_000_000), how: constantFrom('drop', 'drop', 'set', 'set', 'set', 'twice'), number: constantFrom(...NUMBERS) });
    let played = 0;
    assert(property(change, change, nat(1), (first, second, more) => {
      const raw = JSON.parse(LEVEL) as Json;
      mutated(raw, first);
      if (more === 1) mutated(raw, second);
      const read = readPlayableLevel(JSON.stringify(raw));
      if (!read.ok) {
        expect(read.faults.length).toBeGreaterThan(0);
        for (const { message } of read.faults) expect(message).toMatch(/[.!]$/);
        return;
      }
      played += 1;
      const report = runGames(read.scenario, 5, 2, RANDOM, true);
      expect(report.identityViolations).toBe(0);
      expect(report.maxContributionError).toBeLessThan(1e-9);
      for (const value of Object.values(report.markets).flat().flatMap((band) => Object.values(band))) expect(Number.isFinite(value)).toBe(true);
    }), { numRuns: 400, seed: 20260120 });
    expect(played).toBeGreaterThan(20);
  });
});

const decide = (turn: number, seat: string, action: string, args: Decision['args'] = {}, day = 2): Decision => ({ turn, day, seat, action, args });

describe('a script', () => {
  it.each<[string, unknown[], string]>([
    ['an unknown seat', [decide(1, 'nobody', 'protest')], 'unknown-seat'],
    ['more than a week bears', [1, 2, 3].map(() => decide(1, 'eu-commission', 'protest')), 'too-many'],
    ['no arguments', [decide(1, 'eu-commission', 'protest', null as never)], 'session.bad-choice'],
    ['a list of arguments', [decide(1, 'eu-commission', 'protest', [] as never)], 'session.bad-choice'],
    ['an argument without an end', [decide(1, 'eu-commission', 'unsuspend-list', { eurBn: Infinity })], 'session.bad-choice'],
    ['an endless key', [decide(1, 'eu-commission', 'protest', { ['x'.repeat(200)]: 1 })], 'session.bad-choice'],
    ['half a day', [decide(1, 'eu-commission', 'protest', {}, 1.5)], 'session.bad-choice'],
    ['nothing in a place', [null], 'session.bad-choice'],
  ])('is refused for %s', (_, script, code) => {
    expect(checkScript(SCENARIO, script as Decision[])?.code).toBe(code);
  });

  it('makes a game whose link the page opens, though what it wants may not be legal', async () => {
    const script = [
      decide(1, 'eu-commission', 'unsuspend-list', { eurBn: 5000 }),
      decide(1, 'eu-commission', 'unsuspend-list', {}),
      decide(2, 'norway-fund', 'sell-treasuries', { usdBn: 'all', days: 3 }),
      decide(3, 'us-administration', 'order-tariff', { partners: 'nobody' }),
    ];
    expect(checkScript(SCENARIO, script)).toBeNull();
    const game = playGame(SCENARIO, 4, { doctrines: {}, script, play: 'doctrine' });
    const link = await readLink(await writeLink(game.record));
    if (!link.ok) throw new Error('no link');
    const session = opening(link.value)();
    expect(session.state().record.outcome).toEqual(game.outcome);
    expect(replayGame(SCENARIO, link.value).turns.map(({ checksum }) => checksum)).toEqual(game.journals.map(({ checksum }) => checksum));
    session.stop();
  });
});

describe('a record', () => {
  it.each<[string, Partial<GameRecord>, string]>([
    ['a person where the level has none', { seats: { ...blank().seats, 'norway-fund': { control: 'human', doctrine: 'mandate', goalSet: '' } } }, 'session.not-for-humans'],
    ['a seat too few', { seats: {} }, 'session.unknown-seat'],
    ['too many turns', { turnsPlayed: 5 }, 'session.too-many-turns'],
    ['a claimed outcome that was not reached', { outcome: { ending: 'threat-withdrawn', turn: 1 } }, 'session.other-outcome'],
    ['an illegal move', { turnsPlayed: 1, decisions: [decide(1, 'eu-commission', 'unsuspend-list', { eurBn: 5000 })] }, 'argument-range'],
  ])('is refused for %s, by the page and by the replay alike', (_, changes, code) => {
    expect(refusalOf(opening(blank(changes)))).toBe(code);
    expect(refusalOf(() => replayGame(SCENARIO, blank(changes)))).toBe(code);
  });
});

describe('the number of games', () => {
  it('is bounded by memory: more turns, fewer games', () => {
    expect(mostGames(SCENARIO, false)).toBe(1_000_000);
    expect(mostGames(SCENARIO, true)).toBeLessThanOrEqual(200_000);
    const { level, hash } = SCENARIO;
    const long: Scenario = { hash, level: { ...level, calendar: { ...level.calendar, turns: 60 } } };
    expect(mostGames(long, true)).toBeLessThan(mostGames(SCENARIO, true));
  });
});

describe('the command', { timeout: 60_000 }, () => {
  const custom = JSON.parse(LEVEL) as { [key: string]: unknown };
  custom['id'] = 'mine';
  const text = JSON.stringify(custom);
  const read = readPlayableLevel(text);
  const mine = read.ok ? read.scenario : SCENARIO;

  it('refuses words that are no commands, seats that are no seats and files that are no files', () => {
    expectRefusal(sim('constructor'));
    expectRefusal(sim('play', '--seat', '__proto__=x'));
    expectRefusal(sim('play', 'first-shot'));
    expectRefusal(sim('run', '--games', '900000', '--daily'));
  });

  it('refuses a file whose own level the rules cannot play', async () => {
    const broken = JSON.parse(text) as { holders: { kind: string }[] };
    broken.holders = broken.holders.map((holder) => (holder.kind === 'dealers' ? { ...holder, kind: 'foreign' } : holder));
    const checked = checkLevel(broken);
    if (!checked.ok) throw new Error('the level alone is well-formed');
    const { level, hash } = checked.scenario;
    expect(checkPlayable(checked.scenario)).not.toEqual([]);
    const saved = { format: 1 as const, record: blank({ level: { id: level.id, hash } }), progress: { phase: 'briefing' as const, seat: 'eu-commission', draft: [], signed: [] } };
    await expect(readGame(file('broken.json', writeFile(saved, level)))).rejects.toThrow(/dealers/);
  });

  it('refuses scripts that are none', () => {
    for (const script of ['null', '[]', '{"decisions":[null]}', '{"decisions":[{"turn":1,"day":1,"seat":"eu-commission","action":"protest","args":{"__proto__":1}}]}']) {
      expect(() => readScript(file('script.json', script))).toThrow(Unusable);
    }
  });

  it('explains itself when asked, and takes no level for a schema', () => {
    expect(sim('--help')).toMatchObject({ code: 0, err: '' });
    const $schema = 'https://json-schema.org/draft/2020-12/schema';
    expect(sim('check', file('level.json', { $schema, ...custom }), '--json').code).toBe(1);
    expect(isSchema(JSON.stringify({ $schema, type: 'object' }))).toBe(true);
    for (const value of [{ $schema, format: 1 }, { $schema, seats: [] }, { $schema: 'https://example.org/' }, [$schema], null]) {
      expect(isSchema(JSON.stringify(value))).toBe(false);
    }
    expect(isSchema(`{"$schema":"${$schema}",`)).toBe(false);
  });

  it('replays games of other levels, from a link with the level beside it and from a file with the level inside', async () => {
    const { record, journals } = playGame(mine, 9, RANDOM);
    const turns = journals.map(({ turn, checksum }) => ({ turn, checksum }));
    const link = await writeLink(record);
    const byLink = sim('replay', link, '--level', file('mine.json', text), '--json');
    expect(JSON.parse(byLink.out)).toMatchObject({ level: 'mine', turns });
    expectRefusal(sim('replay', link));
    const session = opening(record, mine)();
    const byFile = sim('replay', file('game.json', writeFile(session.save(), mine.level)), '--json');
    expect(JSON.parse(byFile.out)).toMatchObject({ level: 'mine', turns });
    session.stop();
  });
});

describe('what replay takes', () => {
  it('takes what play prints, a bare record and a text with a link for the same game', async () => {
    const { record: played } = playGame(SCENARIO, 9, { doctrines: {}, script: [], play: 'doctrine' });
    const link = await writeLink(played);
    const sources = [file('printed.json', { link, record: played }), file('record.json', played), file('link.txt', link), link];
    for (const source of sources) expect((await readGame(source)).record).toEqual(played);
  });

  it('answers JSON that is no game in one sentence', async () => {
    for (const text of ['{}', '{"seats":[]}', '{"record":{}}', '{"decisions":[]}', '[]']) {
      await expect(readGame(file('other.json', text))).rejects.toThrow(/^[A-Z][^\n]+\.$/);
    }
  });
});
