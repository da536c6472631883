import { describe, expect, it } from 'vitest';
import { loadKernel } from '../../../tools/kernel/load';
import { inForm } from '../../engine';
import { ForecastLuck, openFutures, openFuturesBy, provideKernel } from '../../foresight';
import type { Futures, Outlook, Plan } from '../../foresight';
import { cast } from '../../institutions';
import type { Scenario } from '../../model';
import { rulebook } from '../../rules';
import { newRecord, openSession } from '../../session';
import type { Viewer } from '../../view';
import { worksOfRules } from '../foresight/works-of-rules';
import { loadLevel } from './levels';
import { outlookOf } from './use-forecast';

const GREENLAND = (await loadLevel('greenland-2026')) as Scenario;
const SHORT = 6;
const SEAT = 'us-administration';
const MEASURES = ['market.ust-10y', 'move.sp500', 'trust.dollar'];
const PLAN: Plan = [{ action: 'drop-threat', day: 3, args: { partners: 'the-eight' } }];

/** What a page asks of at the first desk of a short game, from the level as the page cuts it. */
function pagesOutlook(): Outlook {
  const record = newRecord({ scenario: GREENLAND, rulebook, seed: 4, humanSeats: [SEAT], turns: SHORT });
  const session = openSession({ rulebook, cast, scenario: GREENLAND, record });
  while (session.state().phase !== 'decide') session.send({ type: 'next' });
  const viewer = { state: session.state(), scenario: inForm(GREENLAND, record.turns) } as unknown as Viewer;
  return outlookOf(viewer, session.observe().heard);
}

const told = (futures: Futures): string[] => Array.from({ length: 40 }, (_, index) => {
  const { values, ending, goals } = futures.play(index, index % 2 === 0 ? PLAN : []);
  return JSON.stringify([[...values], ending, [...goals]]);
});

describe('futures of a short form', () => {
  it('are those of the rules over its six weeks where the page has a kernel of the whole level', async () => {
    const cut = pagesOutlook();
    const whole: Outlook = { ...cut, scenario: GREENLAND, turns: SHORT };
    const ordinary = openFutures({ rulebook, cast, outlook: whole, measures: MEASURES });
    const expected = told(ordinary);
    expect(ordinary.steps).toBe(SHORT);
    const kernel = await loadKernel(GREENLAND);
    const inFull = openFuturesBy({ rulebook, cast, outlook: { ...cut, scenario: GREENLAND }, measures: MEASURES, kernel }, new ForecastLuck());
    expect('left' in inFull.player, 'the kernel plays the whole level').toBe(true);
    provideKernel(kernel);
    for (const outlook of [cut, whole]) {
      const futures = worksOfRules.open(outlook, MEASURES);
      expect(futures.steps).toBe(SHORT);
      expect(told(futures)).toEqual(expected);
    }
  });
});
