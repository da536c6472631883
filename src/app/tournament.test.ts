import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../model';
import { batchSeed, playGame } from './batch';
import { readPlayableLevel } from './known';
import { runTournament } from './tournament';
import type { TournamentReport } from './tournament';
import { mixesFor, playersOf, profileOf } from './tournament-plan';
import { cellVerdict, sampleOf } from './tournament-score';
import type { Sample } from './tournament-score';

function level(id: string): Scenario {
  const read = readPlayableLevel(readFileSync(new URL(`../../levels/${id}.json`, import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(read.faults[0]?.message);
  return read.scenario;
}

const FIRST = level('first-shot');
const GREENLAND = level('greenland-2026');

describe('the plan of a tournament', () => {
  const players = playersOf(GREENLAND);

  it('seats everyone with two doctrines or more, the level\'s own first', () => {
    expect(players.map(({ seat }) => seat)).toEqual(GREENLAND.level.seats.map(({ id }) => id));
    for (const { seat, doctrines } of players) expect(doctrines[0]).toBe(GREENLAND.level.seats.find(({ id }) => id === seat)?.doctrine);
  });

  it('holds every pair of doctrines of two seats', () => {
    const plays = players.flatMap((player) => mixesFor(player.seat, players).flatMap((mix) => player.doctrines.map((doctrine) => profileOf(GREENLAND, 1, mix, { seat: player.seat, doctrine }))));
    for (const a of players) for (const b of players) {
      if (a.seat === b.seat) continue;
      for (const one of a.doctrines) for (const other of b.doctrines) expect(plays.some((profile) => profile[a.seat] === one && profile[b.seat] === other)).toBe(true);
    }
  });

  it('draws the same opponents for every doctrine of a seat, and others on another seed', () => {
    const drawn = { id: 'drawn', fixed: {}, drawn: true };
    const others = (seed: number, doctrine: string) => ({ ...profileOf(FIRST, seed, drawn, { seat: 'eu-commission', doctrine }), 'eu-commission': '' });
    expect(others(5, 'deterrence')).toEqual(others(5, 'dialogue'));
    expect(new Set(Array.from({ length: 30 }, (_, seed) => JSON.stringify(others(seed, 'dialogue')))).size).toBeGreaterThan(5);
  });
});

describe('a comparison of doctrines', () => {
  const sample = (doctrine: string, all: number[], part = all, margin = all): Sample => ({ doctrine, all, part, margin });
  const often = Array.from({ length: 40 }, (_, place) => (place % 4 === 0 ? 0 : 1));
  const seldom = Array.from({ length: 40 }, (_, place) => (place % 4 === 0 ? 1 : 0));
  const flat = (value: number) => often.map(() => value);

  it('names the better one when the difference is plain, whatever the order', () => {
    const verdict = { decidedBy: 'all', best: 'a', leading: ['a'] };
    expect(cellVerdict([sample('a', often), sample('b', seldom)])).toEqual(verdict);
    expect(cellVerdict([sample('b', seldom), sample('a', often)])).toEqual(verdict);
  });

  it('names none when one game in forty makes the difference, or when two share the lead', () => {
    const nearly = often.map((value, place) => (place === 0 ? 1 : value));
    expect(cellVerdict([sample('a', nearly), sample('b', often)])).toEqual({ decidedBy: 'all', best: null, leading: ['a'] });
    expect(cellVerdict([sample('a', often), sample('b', often), sample('c', seldom)])).toEqual({ decidedBy: 'all', best: null, leading: ['a', 'b'] });
  });

  it('falls back on the share of goals, then on the margin, only where shares of whole sets tell nothing', () => {
    expect(cellVerdict([sample('a', flat(0), flat(0.5)), sample('b', flat(0), flat(0.75))])).toMatchObject({ decidedBy: 'part', best: 'b' });
    expect(cellVerdict([sample('a', flat(1), flat(1), flat(2)), sample('b', flat(1), flat(1), flat(1))])).toMatchObject({ decidedBy: 'margin', best: 'a' });
    expect(cellVerdict([sample('a', flat(1), flat(1), flat(1.05)), sample('b', flat(1), flat(1), flat(1))])).toMatchObject({ decidedBy: 'margin', best: null });
    expect(cellVerdict([sample('a', often, often, flat(9)), sample('b', often, often, flat(1))])).toMatchObject({ decidedBy: 'all', best: null });
  });

  it('counts goals and measures margins in their own spread', () => {
    const games = [[{ met: true, margin: 4 }, { met: false, margin: -3 }], [{ met: true, margin: 2 }, { met: true, margin: 9 }]];
    expect(sampleOf('a', games, [2, 3])).toEqual({ doctrine: 'a', all: [0, 1], part: [0.5, 1], margin: [0.5, 2] });
  });
});

describe('a small tournament', () => {
  const SIZE = { gamesPerDoctrine: 36, seed: 3 };
  let report: TournamentReport;
  beforeAll(() => {
    report = runTournament(FIRST, SIZE);
  });

  it('is the same again, and judges the seats that have goals', () => {
    expect(runTournament(FIRST, SIZE)).toEqual(report);
    expect(Object.keys(report.verdicts)).toEqual(['eu-commission', 'akademiker-pension']);
    expect(report.seeds).toBe(4);
  });

  it('gives the shares that games played one by one give', () => {
    const met = Array.from({ length: report.seeds }, (_, place) => playGame(FIRST, batchSeed(SIZE.seed, place), {
      doctrines: { 'akademiker-pension': 'voice', 'us-administration': 'affordability' }, script: [], play: 'doctrine',
    }).met['akademiker-pension']?.['voice'] === true);
    const share = report.seats['akademiker-pension']?.goalSets['voice']?.['voice']?.mixes['us-administration=affordability'];
    expect(share).toBe(met.filter(Boolean).length / met.length);
  });

  it('has the mean over mixes as its overall share, and counts every place by its rule', () => {
    for (const [seat, { goalSets }] of Object.entries(report.seats)) {
      for (const figures of Object.values(goalSets)) for (const { overall, mixes } of Object.values(figures)) {
        const shares = Object.values(mixes);
        expect(overall).toBeCloseTo(shares.reduce((sum, share) => sum + share, 0) / shares.length, 12);
      }
      const { all, part, margin } = report.verdicts[seat]!.decidedBy;
      expect(all + part + margin).toBe(Object.keys(goalSets).length * mixesFor(seat, playersOf(FIRST)).length);
    }
  });
});
