import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Level } from '../model';
import sample from '../scenarios/sample-episode.json';
import { backtest, planEpisode, readBacktestEpisode } from './backtest';
import type { PlannedEpisode, ReadyEpisode, ReadyResult } from './backtest';

const BASE = JSON.parse(readFileSync(new URL('../../levels/greenland-2026.json', import.meta.url), 'utf8')) as Level;

const read = (changes: object = {}): ReadyResult => readBacktestEpisode(JSON.stringify({ ...sample, ...changes }), BASE);

function ready(changes: object = {}): ReadyEpisode {
  const result = read(changes);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.ready;
}

function faultsOf(changes: object): string {
  const result = read(changes);
  return result.ok ? '' : result.faults.map(({ path, message }) => `${path} ${message}`).join('\n');
}

/** For a pool, which is not played. */
function planned(changes: object): PlannedEpisode {
  const result = planEpisode(JSON.stringify({ ...sample, ...changes }), BASE);
  if ('faults' in result) throw new Error(JSON.stringify(result));
  return result;
}

const SAMPLE = ready();

const act = (seat: string, action: string, args: object): object => ({ on: '2011-09-06', seat, action, args, why: 'Test.', known: 'announced', source: 'test' });

describe('an episode in the game', () => {
  it('is played and scored in every cell that was observed', () => {
    const [episode] = backtest([SAMPLE], [], 60, 1).episodes;
    expect(episode?.cells.map(({ market, horizon }) => `${market} ${horizon}`)).toEqual(['sp500 d1', 'sp500 w1', 'sp500 m1', 'ust-10y d1', 'vix d1']);
    for (const cell of episode?.cells ?? []) {
      expect(cell.p10).toBeLessThan(cell.median);
      expect(cell.median).toBeLessThan(cell.p90);
      expect(cell.inside).toBe(cell.observed >= cell.p10 && cell.observed <= cell.p90);
      expect(cell.crps).toBeGreaterThan(0);
      expect(cell.crpsRegression).toBeNull();
    }
  });

  it('comes to the same numbers whichever others are played with it', () => {
    const alone = backtest([SAMPLE], [], 40, 1).episodes[0];
    const other = ready({ id: 'other', baseClose: '2011-08-05', news: sample.news.slice(0, 1), meetings: [] });
    expect(backtest([other, SAMPLE], [], 40, 1).episodes[1]).toEqual(alone);
    expect(backtest([SAMPLE], [], 40, 2).episodes[0]).not.toEqual(alone);
  });

  it('learns a line from a pool of five, without itself', () => {
    const pool = [1, 2, 3, 4, 5].map((place) => planned({ id: `other-${place}`, observed: { sp500: { d1: place } } }));
    const [cell] = backtest([SAMPLE], [...pool, SAMPLE], 40, 1).episodes[0]?.cells ?? [];
    expect(cell?.crpsRegression).toBeGreaterThan(0);
    expect(backtest([SAMPLE], pool.slice(1), 40, 1).episodes[0]?.cells[0]?.crpsRegression).toBeNull();
  });

  it('leaves inputs out of coverage and scores, and counts them apart', () => {
    const report = backtest([ready({ inputs: [{ market: 'sp500', horizons: ['d1', 'w1', 'm1'] }] })], [], 40, 1);
    expect(report.inputs.cells).toBe(3);
    expect(Object.keys(report.crps)).toEqual(['ust-10y', 'vix']);
  });

  it('tells a broad dollar as 0.7 of the dollar index', () => {
    const observed = { usd: { d1: 0.1, m1: 0.1 } };
    const dxy = backtest([ready({ observed, start: { ...sample.start, usdIndex: 'dxy' } })], [], 40, 1).episodes[0]?.cells ?? [];
    const broad = backtest([ready({ observed })], [], 40, 1).episodes[0]?.cells ?? [];
    expect(broad).toHaveLength(2);
    broad.forEach((cell, place) => expect(cell.median).toBeCloseTo(0.7 * (dxy[place]?.median ?? 0), 9));
  });

  it('holds the median against its bands', () => {
    const bands = [
      { id: 'wide', market: 'sp500', session: 21, since: 0, measure: 'move', low: -90, high: 90 },
      { id: 'absurd', market: 'vix', session: 5, since: 0, measure: 'peak', low: 1, high: 2 },
    ];
    const report = backtest([ready({ bands })], [], 40, 1);
    expect(report.episodes[0]?.bands.map(({ id, holds }) => [id, holds])).toEqual([['wide', true], ['absurd', false]]);
    expect(report.bands).toEqual({ held: 1, of: 2 });
  });
});

describe('acts that stand when an episode begins', () => {
  const threat = { ...act('us-administration', 'threaten-tariff', { partners: 'china', tariffPp: 25, weeks: 8, basis: 'ieepa' }), on: '2011-08-22' };
  const pause = act('us-administration', 'pause-tariff', { partners: 'china', weeks: 13 });

  it('can be undone by its news, and have moved no price themselves', () => {
    const standing = [threat];
    expect(read({ standing, news: [pause], meetings: [] })).toMatchObject({ ok: true });
    const quiet = { standing, news: sample.news.slice(0, 1), meetings: [] };
    const [sharesWith, sharesWithout] = [ready(quiet), ready({ ...quiet, standing: undefined })].map((episode) => backtest([episode], [], 60, 1).episodes[0]?.cells[0]?.median ?? NaN);
    expect(Math.abs((sharesWith ?? NaN) - (sharesWithout ?? NaN))).toBeLessThan(0.5);
  });

  it('are refused where the law refuses them', () => {
    expect(read({ standing: [{ ...pause, on: '2011-08-22' }] })).toMatchObject({ ok: false, refused: [{ path: '$.standing[0]' }] });
  });
});

describe('an episode that cannot be played', () => {
  it.each<[object, string]>([
    [{ news: [{ ...sample.news[0], shock: 'meteor' }] }, '$.news[0].shock There is no shock "meteor"'],
    [{ news: [sample.news[0], act('federal-reserve', 'meteor', {})] }, '$.news[1].action There is no action "meteor"'],
    [{ news: [act('federal-reserve', 'guide-path', { bp: 1000 })] }, '$.news[0].args.bp Give one value from -75 to 75'],
    [{ news: [act('federal-reserve', 'guide-path', {})] }, '$.news[0].args The parameter "bp" is missing'],
    [{ news: [act('federal-reserve', 'attack-fed', { tone: 1 })] }, '$.news[0].action The action "attack-fed" is not open to the role'],
    [{ news: [act('bundesbank', 'guide-path', { bp: 25 })] }, '$.news[0].seat There is no seat "bundesbank"'],
    [{ news: [act('us-administration', 'order-tariff', { partners: 'mars' })] }, '$.news[0].args.partners There is no group of partners "mars"'],
    [{ start: { ...sample.start, beliefs: { 'government.hawk': 0.9 } } }, '$.start.beliefs The beliefs government.hawk'],
    [{ start: { ...sample.start, markets: { vix: 0 } } }, '$.start.markets.vix Give a number from 5 to 150'],
  ])('says why with the place in its own file: %j', (changes, sentence) => {
    expect(faultsOf(changes)).toContain(sentence);
  });

  it('names an act that the rules refuse on its day', () => {
    const result = read({ news: [act('us-administration', 'pause-tariff', { partners: 'china', weeks: 13 })] });
    expect(result).toMatchObject({ ok: false, faults: [], refused: [{ path: '$.news[0]', act: { seat: 'us-administration', id: 'pause-tariff' } }] });
    expect(read({ news: [act('federal-reserve', 'set-policy-rate', { bp: -25 })] })).toMatchObject({ ok: false, refused: [{ refusal: { code: 'no-day' } }] });
  });
});
