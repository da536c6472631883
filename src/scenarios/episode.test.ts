import { readFileSync } from 'node:fs';
import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, isOpen, isoDate, weekday } from '../model';
import type { Level, LevelHolder } from '../model';
import { episodeCalendar, landingOf, sessionOf } from './episode-calendar';
import { episodeLevel, episodePath } from './episode-level';
import type { EpisodePlan } from './episode-level';
import type { Episode } from './episode-schema';
import { readEpisode } from './read-episode';
import { checkLevel } from './read-level';
import sample from './sample-episode.json';

const BASE = JSON.parse(readFileSync(new URL('../../levels/greenland-2026.json', import.meta.url), 'utf8')) as Level;
const ACTIONS = [
  { id: 'set-policy-rate', roles: ['central-bank'] as const },
  { id: 'stay-silent', roles: ['central-bank', 'government', 'trade-bloc', 'sovereign-fund', 'pension-fund', 'reserve-manager'] as const },
];

function episode(changes: object = {}): Episode {
  const read = readEpisode(JSON.stringify({ ...sample, ...changes }));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.episode;
}

function plan(changes: object = {}): EpisodePlan {
  const planned = episodeLevel(episode(changes), BASE, ACTIONS);
  if (!planned.ok) throw new Error(JSON.stringify(planned.faults));
  return planned.plan;
}

function faultsOf(changes: object): string[] {
  const read = readEpisode(JSON.stringify({ ...sample, ...changes }));
  if (!read.ok) return read.faults.map(({ path, message }) => `${path} ${message}`);
  const planned = episodeLevel(read.episode, BASE, ACTIONS);
  return planned.ok ? [] : planned.faults.map(({ path, message }) => `${path} ${message}`);
}

const total = (holders: readonly LevelHolder[], key: 'treasuriesUsdBn' | 'equitiesUsdBn'): number => holders.reduce((sum, holder) => sum + holder[key].value, 0);
const start = (changes: object): object => ({ start: { ...sample.start, ...changes } });

describe('the level of an episode', () => {
  it('is a level that can be read', () => {
    expect(checkLevel(plan().level)).toMatchObject({ ok: true });
  });

  it('holds exactly what was outstanding, and the leverage that is given', () => {
    assert(property(integer({ min: 2000, max: 400_000 }), integer({ min: 0, max: 1500 }), integer({ min: 100, max: 400_000 }), (tenths, basisTradersUsdBn, shares) => {
      const treasuriesUsdBn = 1500 + tenths / 10;
      const { holders } = plan(start({ treasuriesUsdBn, basisTradersUsdBn, equitiesUsdBn: shares / 10 })).level;
      expect(total(holders, 'treasuriesUsdBn')).toBe(treasuriesUsdBn);
      expect(total(holders, 'equitiesUsdBn')).toBe(shares / 10);
      expect(holders.find(({ kind }) => kind === 'basis-traders')?.treasuriesUsdBn.value).toBe(basisTradersUsdBn);
      expect(holders.every((holder) => holder.treasuriesUsdBn.value >= 0)).toBe(true);
    }), { numRuns: 50 });
  });

  it('keeps everyone else in proportion', () => {
    const { holders } = plan().level;
    const ratio = (id: string, other: string, rows: readonly LevelHolder[]): number => {
      const of = (name: string): number => rows.find((holder) => holder.id === name)?.treasuriesUsdBn.value ?? 0;
      return of(id) / of(other);
    };
    expect(ratio('norway-fund', 'japan-reserves', holders)).toBeCloseTo(ratio('norway-fund', 'japan-reserves', BASE.holders), 6);
  });

  it('starts from the prices, trust and figures of the episode, and keeps prices that it does not give', () => {
    const { level } = plan();
    const price = (id: string): number | undefined => level.markets.find((market) => market.id === id)?.start.value;
    expect([price('dxy'), price('sp500'), price('vix')]).toEqual([74, 1200, 31.5]);
    expect(price('bitcoin')).toBe(BASE.markets.find(({ id }) => id === 'bitcoin')?.start.value);
    expect(level.trust.map(({ mean }) => mean.value)).toEqual([0.9, 0.9, 0.9, 0.9]);
    expect(level.figures).toMatchObject({ independence: { value: 0.9 }, yieldSdBp: { value: 6 }, policyRatePct: { value: 0.1 } });
    expect(level.figures).not.toHaveProperty('goldTrendPct');
    expect(Object.keys(level.parameters).sort()).toEqual(['basisReferenceUsdBn', 'retreatThresholdPct']);
    expect(plan({ start: { ...sample.start, retreatThresholdPct: undefined } }).level.parameters).not.toHaveProperty('retreatThresholdPct');
  });

  it('takes trust by bloc where that is given', () => {
    const { dollarTrust: _, ...rest } = sample.start;
    const { level } = plan({ start: { ...rest, trust: { europe: 0.5, japan: 0.6, china: 0.3, other: 0.4 }, independence: 0.7 } });
    expect(Object.fromEntries(level.trust.map(({ bloc, mean }) => [bloc, mean.value]))).toEqual({ europe: 0.5, japan: 0.6, china: 0.3, other: 0.4 });
    expect(level.figures['independence']?.value).toBe(0.7);
  });

  it('has none of the stock level\'s own story', () => {
    const { level } = plan();
    expect(level.auctions).toBeUndefined();
    expect(level.forms).toBeUndefined();
    expect([level.prologue, level.expect, level.claims, level.history]).toEqual([[], [], [], []]);
    expect(level.endings).toHaveLength(1);
    expect(Object.keys(level.dates)).toEqual(['policy-meeting']);
    expect(level.council?.members.flatMap(({ groups }) => groups)).toEqual([]);
    expect(level.seats.every(({ capacity }) => capacity.start.value === 100)).toBe(true);
    expect(level.seats.find(({ id }) => id === 'federal-reserve')?.actions).toEqual(['set-policy-rate', 'stay-silent']);
  });
});

describe('the calendar of an episode', () => {
  it('shuts the days of the first week that lie before it', () => {
    const { firstMonday, closed, baseClose } = plan().level.calendar;
    expect([firstMonday, baseClose]).toEqual(['2011-08-29', '2011-08-26']);
    expect(closed).toEqual(['2011-08-29', '2011-08-30', '2011-08-31', '2011-09-05']);
  });

  it('counts 21 open sessions from any base close, each once and in order', () => {
    assert(property(integer({ min: 0, max: 20_000 }), (offset) => {
      const base = dayNumber('1971-01-04') + offset;
      if (weekday(base) > 5) return;
      const calendar = episodeCalendar({ baseClose: isoDate(base), closed: [] });
      const dates = calendar.sessions.map((session) => dateOf(calendar, session));
      expect(dates).toHaveLength(21);
      expect(dates.every((date, place) => date > (dates[place - 1] ?? isoDate(base)) && weekday(dayNumber(date)) <= 5)).toBe(true);
      expect(calendar.sessions.every((session) => isOpen(calendar, session))).toBe(true);
      expect([5, 6, 7]).toContain(calendar.turns);
      expect(calendar.sessions.at(-1)?.turn).toBe(calendar.turns);
      expect(weekday(dayNumber(calendar.firstMonday))).toBe(1);
    }));
  });

  it('prices news of a weekend or a holiday on the next open day', () => {
    const calendar = episodeCalendar(episode());
    const session = (date: string): number => sessionOf(calendar, landingOf(calendar, date));
    expect([session('2011-09-01'), session('2011-09-02'), session('2011-09-03'), session('2011-09-05'), session('2011-09-06')]).toEqual([1, 2, 3, 3, 3]);
    expect(plan().news.map((item) => item.session)).toEqual([3, 14]);
    expect(plan().decisions).toEqual([{ turn: 4, day: 3, seat: 'federal-reserve', action: 'set-policy-rate', args: { bp: -25 } }]);
  });

  it('lands news of a weekend before its first Monday on that Monday', () => {
    const calendar = episodeCalendar({ baseClose: '2011-08-05', closed: [] });
    expect(landingOf(calendar, '2011-08-06')).toEqual({ turn: 1, day: 1 });
    expect(plan({ baseClose: '2011-08-05', closed: [], news: [{ ...sample.news[0], on: '2011-08-06' }], meetings: [] }).level.shocks[0]?.on).toBe('2011-08-08');
  });
});

describe('what is wrong with an episode', () => {
  it.each<[object, string]>([
    [{ news: [{ ...sample.news[0], on: '2011-08-31' }] }, '$.news[0].on 2011-08-31 is not after the base close'],
    [{ news: [{ ...sample.news[0], on: '2011-10-20' }] }, '$.news[0].on 2011-10-20 is after session 21, which is 2011-09-30'],
    [{ news: [] }, '$.news Give at least one piece of news.'],
    [{ news: [{ ...sample.news[0], price: 3 }] }, '$.news[0].price This key is not known here'],
    [{ news: [{ ...sample.news[0], known: 'hindsight' }] }, '$.news[0].known Its size was taken from what then happened'],
    [{ parameters: {} }, '$.parameters This key is not known here'],
    [{ standing: [{ ...sample.news[1], on: '2011-09-01' }] }, '$.standing[0].on 2011-09-01 is after the base close'],
    [{ closed: ['2011-09-04'] }, '$.closed[0] 2011-09-04 is at a weekend'],
    [{ closed: ['2011-12-26'] }, '$.closed[0] 2011-12-26 is not between'],
    [{ baseClose: '2011-08-28' }, '$.baseClose 2011-08-28 is at a weekend'],
    [start({ markets: { oil: 90 } }), '$.start.markets Name markets of this list only'],
    [start({ independence: 0.5 }), '$.start Give either "dollarTrust" alone'],
    [start({ basisTradersUsdBn: 900, treasuriesUsdBn: 800 }), '$.start Leveraged traders hold as much as there is'],
    [{ observed: { sp500: { d2: 3 } } }, '$.observed.sp500.d2 This key is not known here'],
    [{ bands: [{ id: 'b', market: 'vix', session: 2, since: 2, measure: 'move', low: 0, high: 1 }] }, '$.bands[0] The session must come after'],
    [{ bands: [{ id: 'b', market: 'vix', session: 2, since: 0, measure: 'move', low: -1e308, high: 1 }] }, '$.bands[0].low Give a number of at least -10000'],
    [{ observed: { vix: { d1: -3 } } }, '$.observed The VIX is observed as its level'],
  ])('is said with its place: %j', (changes, sentence) => {
    expect(faultsOf(changes).join('\n')).toContain(sentence);
  });

  it('is said of a level too, and of what is no JSON', () => {
    const message = (text: string): string => {
      const read = readEpisode(text);
      return read.ok ? '' : (read.faults[0]?.message ?? '');
    };
    expect(message(JSON.stringify(BASE))).toContain('This is a level');
    expect(message('{')).toContain('is not JSON');
    expect(message('{"format":2}')).toContain('"format": 1');
    expect(message('{"format":1,"__proto__":{}}')).toContain('reserved');
  });

  it('is told on one line that a terminal can show, however a file is written', () => {
    const files = ['\u001b[2J{', '{\n"a": NaN,\n"b": 1}', JSON.stringify({ ...sample, bands: [{ measure: `\u001b[31m\u202e\n${'x'.repeat(5000)}` }] })];
    for (const text of files) {
      const read = readEpisode(text);
      const messages = read.ok ? [] : read.faults.map((fault) => fault.message);
      expect(messages).not.toEqual([]);
      for (const message of messages) expect([message, /[\p{C}\n]/u.test(message), message.length < 400]).toEqual([message, false, true]);
    }
  });

  it('is not the mark with which some editors begin a file', () => {
    expect(readEpisode(`\ufeff${JSON.stringify(sample)}`)).toEqual(readEpisode(JSON.stringify(sample)));
  });

  it('is told in places of the episode\'s own file', () => {
    const told = (path: string): string => episodePath(path, episode(), plan().level);
    expect(told('$.shocks[0].args.growthPp')).toBe('$.news[0].args.growthPp');
    expect(told('$.script[0].action')).toBe('$.news[1].action');
    expect(told('$.markets[3].start.value')).toBe('$.start.markets["ust-10y"]');
    expect(told('$.figures.yieldSdBp.value')).toBe('$.start.yieldSdBp');
    expect(told('$.partners[1].general')).toBe('$.partners[1].general');
    expect(told('$.prologue[2].args.bp')).toBe('$.standing[2].args.bp');
    expect(told('$.seats[1]')).toBe('$');
  });
});
