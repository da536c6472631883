import { describe, expect, it } from 'vitest';
import { forecastView } from './forecast';
import { endingChances, goalChances, printShare } from './forecast-chances';
import { forecastMeasures, sharesDiffer } from './forecast-subjects';
import type { ForecastInput, ForecastView } from './forecast-types';
import { CARD, SWAPPED, arm, band } from './testing/forecast';
import { testViewer } from './testing/game';

const viewer = testViewer({ phase: 'decide' });
const card = { action: 'sell-treasuries', title: 'Sell Treasuries', selected: true };

function view(input: Partial<ForecastInput> = {}): ForecastView {
  const made = forecastView(viewer, { forecast: CARD, card, subject: null, ...input });
  if (made === null) throw new Error('there is nothing to draw');
  return made;
}

describe('a forecast', () => {
  it('asks for every market of the level and every goal of the seat, each once', () => {
    const measures = forecastMeasures(viewer);
    expect(measures).toEqual(['market.ust-10y', 'market.sp500', 'market.vix', 'market.dxy', 'market.gold', 'fund.akademiker-pension.loss-pct']);
    expect(view().subjects.map(({ id }) => id)).toEqual(measures);
  });

  it('shows first the market that the card moves most against its spread, and another where one is asked for', () => {
    expect(view().fan.id).toBe('market.vix');
    expect(view({ subject: 'market.gold' }).fan.title).toBe('Gold');
    expect(view({ subject: 'gone' }).fan.id).toBe('market.vix');
    const few = { without: arm({}, { futures: 9 }), with: arm({ vix: 19 }, { futures: 9 }), finished: false };
    expect(view({ forecast: few }).fan.id).toBe('market.ust-10y');
    expect(view({ forecast: { without: CARD.without, finished: true } }).fan.id).toBe('market.ust-10y');
  });

  it('prints yields in per cent, their difference in basis points, and says both in words', () => {
    const { fan } = view({ subject: 'market.ust-10y' });
    expect([fan.withIt?.text, fan.without.text, fan.difference?.text]).toEqual(['4.50%', '4.30%', '+20 bp']);
    expect(fan.summary).toBe('10-year on 13 Feb: median 4.50% with it, 4.30% without, a difference of +20 bp; with it nine futures in ten from 4.10% to 4.90%.');
    expect(view({ subject: 'market.ust-10y', forecast: SWAPPED }).fan.difference?.text).toBe('\u221220 bp');
    expect(view({ subject: 'market.sp500' }).fan.difference?.text).toBe('\u22120.3%');
    expect(view({ subject: 'market.vix' }).fan.difference?.text).toBe('+3.0');
  });

  it('calls no difference one that sampling could make', () => {
    const few = { without: arm({}, { futures: 20 }), with: arm({ 'ust-10y': 4.32 }, { futures: 20 }), finished: false };
    const { fan } = view({ subject: 'market.ust-10y', forecast: few });
    expect(fan.difference).toBeNull();
    expect(fan.summary).toContain('no difference beyond sampling error');
    expect(sharesDiffer(0.34, 0.27, [100, 100])).toBe(false);
    expect(sharesDiffer(0.34, 0.27, [1000, 1000])).toBe(true);
  });

  it('has a row for now and for every turn to the end, with dates, medians and ranges of both arms', () => {
    const { fan } = view({ subject: 'market.ust-10y' });
    expect(fan.rows).toHaveLength(fan.without.median.length);
    expect(fan.rows[0]).toEqual({ when: 'now', withIt: '4.24%', withRange: '4.24% to 4.24%', without: '4.24%', withoutRange: '4.24% to 4.24%' });
    expect(fan.rows.at(-1)).toMatchObject({ withIt: '4.50%', withRange: '4.10% to 4.90%', without: '4.30%', withoutRange: '3.90% to 4.70%' });
  });

  it('draws the past from the worlds of the game, the goal as a line, and round ticks', () => {
    const { fan } = view({ subject: 'market.ust-10y' });
    expect(fan.history).toHaveLength(2);
    expect(fan.history[0]).toBeCloseTo(4.24, 9);
    expect(fan.target).toEqual({ value: 4.3, text: 'goal: at most 4.30%', beyond: null });
    expect(fan.ticks.map(({ text }) => text)).toEqual(['4.00%', '4.20%', '4.40%', '4.60%', '4.80%']);
    expect(view({ subject: 'market.gold' }).fan.target).toBeNull();
  });

  it('thins ticks where they would crowd', () => {
    const wide = { without: arm({}, { bands: { 'market.gold': band(4588, 5200, 337) } }), finished: true };
    expect(view({ forecast: wide }).fan.ticks.map(({ text }) => text)).toEqual(['4,600', '5,000', '5,400', '5,800']);
  });

  it('says how many futures there are, and speaks only when a card that was selected has all of them', () => {
    expect(view().futuresText).toBe('10,000 futures');
    expect(view({ forecast: { ...CARD, finished: false } }).futuresText).toBe('10,000 futures so far');
    expect(view().spoken).toMatch(/^Sell Treasuries\. VIX on /);
    expect(view({ card: { ...card, selected: false } }).spoken).toBe('');
    expect(view({ forecast: { ...CARD, finished: false } }).spoken).toBe('');
  });

  it('names the card only where its futures are shown', () => {
    expect(view().card).toBe('sell-treasuries');
    expect(view({ forecast: { without: CARD.without, finished: true } }).card).toBeNull();
  });

  it('is nothing without a finite median', () => {
    expect(forecastView(viewer, { forecast: { without: arm({}, { bands: {} }), finished: false }, card: null, subject: null })).toBeNull();
  });
});

describe('chances', () => {
  it('of goals stand in the order of the set, then all together, with what the card changes', () => {
    const rows = goalChances(viewer, CARD);
    expect(rows.map(({ title, text, without, change }) => [title, text, without?.text, change?.text])).toEqual([
      ['Loss', '70%', '70%', undefined], ['10-year', '20%', '50%', '\u221230 pp'], ['All goals met', '10%', '40%', '\u221230 pp'],
    ]);
  });

  it('of endings stand with the likeliest first and leave out what no future comes to', () => {
    expect(endingChances(viewer, CARD).map(({ id, share, change }) => [id, share, change?.text])).toEqual([['threat-withdrawn', 0.8, '+20 pp'], ['stand-off', 0.2, '\u221220 pp']]);
    expect(endingChances(viewer, { without: CARD.without, finished: true }).map(({ id, without, change }) => [id, without, change])).toEqual([['threat-withdrawn', null, null], ['stand-off', null, null]]);
  });

  it('never round to none or all', () => {
    expect([0, 0.001, 0.34, 0.999, 1].map((share) => printShare(viewer.words, share))).toEqual(['0%', '<1%', '34%', '>99%', '100%']);
  });

  it('have words in both languages', () => {
    const zh = testViewer({ phase: 'decide', language: 'zh-CN' });
    forecastView(zh, { forecast: CARD, card, subject: null });
    forecastView(zh, { forecast: { without: CARD.without, finished: false }, card: null, subject: null });
    view();
    expect([[...zh.words.missing], [...viewer.words.missing]]).toEqual([[], []]);
  });
});
