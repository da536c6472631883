import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replayRecord, worldChecksum } from '../engine';
import { cast } from '../institutions';
import type { Scenario } from '../model';
import { rulebook } from '../rules';
import { readLink, writeLink } from '../saves';
import { readLevel } from '../scenarios';
import { openSession } from '../session';
import { batchSeed, checkScript, mostGames, playGame, runGames } from './batch';
import type { Policy } from './batch';

const DRAWN: Policy = { doctrines: {}, drawn: true, script: [], play: 'doctrine' };
const OWN: Policy = { doctrines: {}, script: [], play: 'doctrine' };
const SHORT: Policy = { doctrines: {}, script: [], play: 'random', turns: 2 };

/** The four-turn level with a short form of two. */
function scenario(): Scenario {
  const read = readLevel(readFileSync(new URL('../../levels/first-shot.json', import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(read.faults[0]?.message);
  const { level, hash } = read.scenario;
  return { hash, level: { ...level, forms: [{ id: 'short', title: level.title, turns: 2, minutes: 5 }] } };
}

describe('a game in a shorter form', () => {
  it('ends with its last turn at the latest, and plays again from its link on screen and off', async () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const { record, journals, outcome } = playGame(scenario(), seed, SHORT);
      expect(record).toMatchObject({ turns: 2, level: { hash: scenario().hash } });
      expect(outcome.turn).toBeLessThanOrEqual(2);
      expect(journals).toHaveLength(outcome.turn);
      const link = await readLink(await writeLink(record));
      expect(link).toEqual({ ok: true, value: record });
      const replay = replayRecord(record, rulebook, scenario());
      expect(replay.turns.map(({ checksum }) => checksum)).toEqual(journals.map(({ checksum }) => checksum));
      const session = openSession({ rulebook, cast, scenario: scenario(), record });
      expect(worldChecksum(session.state().world)).toBe(worldChecksum(replay.world));
      session.stop();
    }
  });

  it('has no room for a script of its later turns, and asks for less memory', () => {
    const late = [{ turn: 3, day: 1, seat: 'federal-reserve', action: 'speak-calm', args: {} }];
    expect(checkScript(scenario(), late)).toBeNull();
    expect(checkScript(scenario(), late, 2)).toEqual({ code: 'script-turn', args: { turn: 3, turns: 2 } });
    expect(mostGames(scenario(), true, 2)).toBeGreaterThan(mostGames(scenario(), true));
    expect(() => playGame(scenario(), 1, { ...SHORT, turns: 3 })).toThrow('session.unknown-form');
  });
});

describe('drawn doctrines', () => {
  it('give every seat each doctrine of its institution, the same for the same seed', () => {
    const { seats } = scenario().level;
    const drawn = Array.from({ length: 40 }, (_, game) => playGame(scenario(), batchSeed(3, game), DRAWN).record.seats);
    expect(playGame(scenario(), batchSeed(3, 7), DRAWN).record.seats).toEqual(drawn[7]);
    for (const { id, institution } of seats) {
      const known = cast.find((entry) => entry.id === institution)?.doctrines.map((doctrine) => doctrine.id) ?? [];
      expect(new Set(drawn.map((record) => record[id]?.doctrine))).toEqual(new Set(known));
    }
  });

  it('leave a seat alone whose doctrine is named', () => {
    for (let seed = 0; seed < 10; seed += 1) {
      const { record } = playGame(scenario(), seed, { ...DRAWN, doctrines: { 'eu-commission': 'dialogue' } });
      expect(record.seats['eu-commission']?.doctrine).toBe('dialogue');
    }
  });
});

describe('a batch', () => {
  it('tells for every set of goals the share of games that met it', () => {
    const games = Array.from({ length: 12 }, (_, game) => playGame(scenario(), batchSeed(5, game), OWN));
    const { goalsMet, outcomes } = runGames(scenario(), 5, 12, OWN, false);
    for (const { id, goalSets } of scenario().level.seats) {
      expect(Object.keys(goalsMet[id] ?? {})).toEqual(goalSets.map((set) => set.id));
      for (const set of goalSets) {
        expect(goalsMet[id]?.[set.id]).toBeCloseTo(games.filter(({ met }) => met[id]?.[set.id] === true).length / 12, 12);
      }
    }
    for (const { goals, met } of games) {
      for (const [seat, verdict] of Object.entries(goals)) expect(met[seat]?.[verdict.goalSet]).toBe(verdict.met);
    }
    expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(12);
  });

  it('has bands for the markets of the level and no others', () => {
    const { level, hash } = scenario();
    const fewer: Scenario = { hash, level: { ...level, markets: level.markets.filter(({ id }) => id !== 'bitcoin') } };
    expect(Object.keys(runGames(fewer, 1, 2, OWN, true).markets)).toEqual(fewer.level.markets.map(({ id }) => id));
    expect(mostGames(fewer, true)).toBeGreaterThan(mostGames(scenario(), true));
  });

  it('tells which decisions of its script were refused, and in how many games', () => {
    const sale = (usdBn: number) => ({ turn: 1, day: 2, seat: 'akademiker-pension', action: 'sell-treasuries', args: { usdBn, days: 1 } });
    const lapsed = (usdBn: number) => runGames(scenario(), 1, 3, { ...OWN, script: [sale(usdBn)] }, false).lapsed;
    expect(lapsed(0.1)).toEqual([]);
    expect(lapsed(50)).toMatchObject([{ turn: 1, day: 2, seat: 'akademiker-pension', action: 'sell-treasuries', games: 3 }]);
    expect(lapsed(50)[0]?.because).not.toBe('');
  });
});
