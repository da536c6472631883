import { describe, expect, it } from 'vitest';
import { openGame, startWorld } from '../../engine';
import { counterfactual, openFutures, shapley } from '../../foresight';
import type { Arm, Band, Forecast, Measures, Outlook } from '../../foresight';
import type { Decision, GameRecord, Scenario } from '../../model';
import { cast } from '../../institutions';
import { rulebook } from '../../rules';
import { loadLevel } from '../page/levels';
import { handAtHome } from './at-home';
import { Foresight } from './client';
import type { Told } from './errand';
import type { Hand, Promised } from './hand';
import { sums } from './sums';
import type { WorkerApi } from './worker-api';
import { worksOfRules } from './works-of-rules';

const TEN_YEAR = 'market.ust-10y';
const MEASURES = [TEN_YEAR];
const SEAT = 'akademiker-pension';
const SELL = [{ action: 'sell-treasuries', day: 2, args: { usdBn: 0.1, days: 1 } }];

async function outlookOf(seed: number): Promise<Outlook> {
  const scenario = (await loadLevel('first-shot')) as Scenario;
  const { level } = scenario;
  const { world } = startWorld(openGame(rulebook, scenario, seed, {}));
  const seat = level.seats.find(({ id }) => id === SEAT);
  return { scenario, world, overrides: {}, order: level.order, postures: {}, seat: SEAT, doctrine: seat?.doctrine ?? '', goalSet: seat?.goalSets[0]?.id ?? '', heard: [] };
}

/** A worker in this thread to and from which all is copied, as between threads. */
function copyingHand(pace: number): Hand {
  let ticks = 0;
  const home = handAtHome(worksOfRules, { now: () => (ticks += 1), rest: () => new Promise((resolve) => setTimeout(resolve, pace)) });
  const copying = <G extends readonly unknown[], R>(act: (...given: G) => Promise<R>) => async (...given: G): Promise<R> => structuredClone(await act(...structuredClone(given)));
  const { open, play, hold, begin, next, drop } = home.api;
  const api: Promised<WorkerApi> = { open: copying(open), play: copying(play), hold: copying(hold), begin: copying(begin), next: copying(next), drop: copying(drop) };
  return { ...home, api };
}

/** The first forecast that is shown, with so many workers of unlike pace. */
async function firstForecast(workers: number, outlook: Outlook, measures: Measures = MEASURES): Promise<Forecast> {
  const troubles: unknown[] = [];
  const hands = Array.from({ length: workers }, (_, number) => copyingHand(number % 3));
  const client = new Foresight({ hire: () => hands, atHome: () => Promise.reject(new Error('there are workers')), sums, trouble: (refusal) => void troubles.push(refusal) });
  client.prepare(outlook, measures, []);
  const forecast = await new Promise<Forecast>((resolve) => client.ask(SELL, resolve));
  client.stop();
  expect(troubles).toEqual([]);
  return forecast;
}

/** A client with one worker for questions that one answers. */
function clientOfOne(): Foresight {
  return new Foresight({ hire: () => [copyingHand(0)], atHome: () => Promise.reject(new Error('there is a worker')), sums, trouble: () => {} });
}

/** A short game: the government threatens, the fund sells. */
function recordOf({ scenario }: Outlook): GameRecord {
  const decisions: Decision[] = [
    { turn: 1, seat: 'us-administration', action: 'threaten-tariff', day: 2, args: {} },
    { turn: 2, seat: SEAT, action: 'sell-treasuries', day: 2, args: { usdBn: 0.1, days: 1 } },
  ];
  const seats = Object.fromEntries(scenario.level.seats.map(({ id, doctrine }) => [id, { control: 'scripted' as const, doctrine, goalSet: '' }]));
  const level = { id: scenario.level.id, hash: scenario.hash };
  return { format: 1, rulesVersion: rulebook.version, level, seed: 3, order: 'sealed', overrides: {}, seats, decisions, predictions: [], turnsPlayed: 2 };
}

/** The middle and both ends of nine tenths of the futures of a plan, by step, from the sorted values themselves. */
function sortedBands(outlook: Outlook, measure: string, futures: number): Pick<Band, 'low90' | 'median' | 'high90'> {
  const { play, steps } = openFutures({ rulebook, cast, outlook, measures: [measure] });
  const played = Array.from({ length: futures }, (_, index) => [...play(index, SELL).values]);
  const at = (share: number) => Array.from({ length: steps + 1 }, (_, step) => played.map((values) => values[step] as number).sort((a, b) => a - b)[Math.ceil(share * futures) - 1] as number);
  return { low90: at(0.05), median: at(0.5), high90: at(0.95) };
}

const numbersOf = ({ above, ...arm }: Arm) => ({ ...arm, above: above(TEN_YEAR, 4.2) });

describe('a forecast by the rules', () => {
  it('is the same for one, two and four workers', async () => {
    const outlook = await outlookOf(7);
    const [one, two, four] = await Promise.all([1, 2, 4].map((workers) => firstForecast(workers, outlook)));
    if (one?.with === undefined || two?.with === undefined || four?.with === undefined) throw new Error('no forecast came');
    for (const other of [two, four]) {
      expect(numbersOf(other.without)).toEqual(numbersOf(one.without));
      expect(numbersOf(other.with ?? other.without)).toEqual(numbersOf(one.with));
    }
    expect(one.with.futures).toBe(500);
    const { median = [], low90 = [], high90 = [] } = one.with.bands[TEN_YEAR] ?? {};
    expect(median.length).toBeGreaterThan(2);
    expect(high90.at(-1)).toBeGreaterThan(low90.at(-1) ?? NaN);
  });
});

describe('a band of a plan', () => {
  it.each(['fund.akademiker-pension.benchmark-gap-pct', TEN_YEAR])('is that of the futures themselves, also where silence never goes: %s', async (measure) => {
    const outlook = await outlookOf(7);
    const { with: sold } = await firstForecast(1, outlook, [measure]);
    const exact = sortedBands(outlook, measure, sold?.futures ?? 0);
    for (const end of ['low90', 'median', 'high90'] as const) {
      sold?.bands[measure]?.[end].forEach((value, step) => {
        const width = (exact.high90[step] as number) - (exact.low90[step] as number);
        expect([measure, end, step, Math.abs(value - (exact[end][step] as number)) <= 0.05 * width + 1e-6]).toEqual([measure, end, step, true]);
      });
    }
  });
});

describe('an answer from a worker', () => {
  it('is that which the page itself would have worked out', async () => {
    const outlook = await outlookOf(7);
    const { scenario } = outlook;
    const record = recordOf(outlook);
    const client = clientOfOne();
    const asked = { scenario, record, measures: MEASURES, rulebook };
    expect(await client.attribution(record, scenario, 'game', MEASURES)).toEqual(shapley({ ...asked, scope: 'game' }));
    expect(await client.counterfactual(record, scenario, SEAT, 2, MEASURES)).toEqual(counterfactual({ ...asked, seat: SEAT, turn: 2 }));
    client.stop();
  });

  it('comes first roughly and then finely where it takes long', async () => {
    const outlook = await outlookOf(7);
    const client = clientOfOne();
    const { seat, doctrine, goalSet } = outlook;
    const options = [{ id: 'silent', plan: [] }, { id: 'sell', plan: SELL }];
    const side = { seat, doctrine, goalSet, options };
    const other = { ...side, seat: 'eu-commission', doctrine: 'dialogue', goalSet: 'deter', options: options.slice(0, 1) };
    const told: Told<'payoff'>[] = [];
    await new Promise<void>((resolve, fail) => void client.payoff(outlook, side, other, (table) => {
      told.push(table);
      if (table.finished) resolve();
    }, fail));
    client.stop();
    expect(told.map(({ finished }) => finished)).toEqual([...told.slice(1).map(() => false), true]);
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)?.answer.row.options).toEqual(['silent', 'sell']);
  });
});
