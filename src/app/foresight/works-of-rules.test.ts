import { describe, expect, it } from 'vitest';
import { openGame, startWorld } from '../../engine';
import type { Arm, Forecast, Outlook } from '../../foresight';
import type { Scenario } from '../../model';
import { rulebook } from '../../rules';
import { loadLevel } from '../page/levels';
import { handAtHome } from './at-home';
import { Foresight } from './client';
import type { Hand, Promised } from './hand';
import { sums } from './sums';
import type { WorkerApi } from './worker-api';
import { worksOfRules } from './works-of-rules';

const TEN_YEAR = 'market.ust-10y';
const MEASURES = [TEN_YEAR];
const SEAT = 'akademiker-pension';

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
async function firstForecast(workers: number, outlook: Outlook): Promise<Forecast> {
  const troubles: unknown[] = [];
  const hands = Array.from({ length: workers }, (_, number) => copyingHand(number % 3));
  const client = new Foresight({ hire: () => hands, atHome: () => Promise.reject(new Error('there are workers')), sums, trouble: (refusal) => void troubles.push(refusal) });
  client.prepare(outlook, MEASURES, []);
  const sell = [{ action: 'sell-treasuries', day: 2, args: { usdBn: 0.1, days: 1 } }];
  const forecast = await new Promise<Forecast>((resolve) => client.ask(sell, resolve));
  client.stop();
  expect(troubles).toEqual([]);
  return forecast;
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
