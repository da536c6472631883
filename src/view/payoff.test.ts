import { describe, expect, it } from 'vitest';
import type { PayoffTable, Sensitivity } from '../foresight';
import type { ModelInput } from './model-types';
import { payoffView } from './payoff';
import { tornadoView } from './sensitivity';
import { testViewer } from './testing/game';

const TITLES = new Map([['silence', 'Silence'], ['sell', 'Sell'], ['speak', 'Speak']]);
const cell = (row: number, column: number) => ({ row, column, rowError: 0.015, columnError: 0.02 });

const TABLE: PayoffTable = {
  row: { seat: 'akademiker-pension', options: ['silence', 'sell'] },
  column: { seat: 'eu-commission', options: ['silence', 'speak'] },
  cells: [[cell(0.5, 0.25), cell(0.75, 0.5)], [cell(0.625, 0.5), cell(0.25, 0.125)]],
  bestRows: [[1], [0]], bestColumns: [[1], [0]],
  pure: [{ row: 0, column: 1 }, { row: 1, column: 0 }],
  mixed: [{ row: [0.6, 0.4], column: [0.8, 0.2] }],
  futures: 200,
};

describe('a payoff table in words', () => {
  const view = payoffView(testViewer(), TABLE, TITLES, true);

  it('prints both payoffs in per cent with twice their standard error', () => {
    expect(view.cells[0]?.[0]).toMatchObject({ own: '50', ownError: '3', other: '25', otherError: '4' });
  });

  it('marks best replies and where both are', () => {
    const marks = view.cells.map((row) => row.map(({ isOwnBest, isOtherBest, isPure }) => [isOwnBest, isOtherBest, isPure]));
    expect(marks).toEqual([[[false, false, false], [true, true, true]], [[true, true, true], [false, false, false]]]);
  });

  it('says how many cells hold and how often each mixes, largest share first', () => {
    expect(view.findings[0]).toContain('2 cells');
    expect(view.findings[1]).toBe('Mixed: Danish fund plays Silence 60%, Sell 40%; EU Commission plays Silence 80%, Speak 20%.');
    expect(payoffView(testViewer(), { ...TABLE, pure: [], mixed: [] }, TITLES, true).findings).toEqual([expect.stringContaining('In no cell')]);
  });

  it('says how many futures there are, and that there are more to come', () => {
    expect(view.futuresText).toBe('200 futures a cell');
    expect(payoffView(testViewer(), { ...TABLE, futures: 25 }, TITLES, false).futuresText).toBe('25 futures a cell so far');
  });
});

const facts = { value: 8, low: 4, high: 16, unit: 'bp', asOf: '2026-01-16', source: 'fed', basis: 'judgement', confidence: 'low' } as const;
const MODEL: ModelInput = { parameters: { lastingBpPer100Bn: facts }, groups: { flows: ['lastingBpPer100Bn'] }, sources: {}, schools: [] };

const found: Sensitivity = {
  options: ['silence', 'sell', 'speak'], values: [0.5, 0.7, 0.6], best: 1, futures: 200,
  rows: [{ parameter: 'lastingBpPer100Bn', low: 4, high: 16, atLow: [0.5, 0.8, 0.55], atHigh: [0.5, 0.45, 0.65], best: { low: 1, high: 2 }, swing: 0.45, swingError: 0.02 }],
};

describe('a tornado in words', () => {
  const view = tornadoView(testViewer(), found, TITLES, MODEL, true);
  const [row] = view.rows;

  it('gives the lead over the option against which it goes furthest, at both ends', () => {
    expect(row?.rival).toBe('Speak');
    expect([row?.low.leadText, row?.high.leadText]).toEqual(['+25', '\u221220']);
    expect([row?.low.best, row?.high.best]).toEqual(['Sell', 'Speak']);
    expect(row?.swing).toBe('45 ±4 points');
  });

  it('leads to the number on the model page and says where it comes from', () => {
    expect(row?.href).toBe('#number-lastingBpPer100Bn');
    expect(row?.source).not.toBe('');
    expect(row?.low.value).toMatch(/^4/);
  });

  it('keeps every lead and nought within its scale', () => {
    for (const lead of [0, row?.low.lead ?? NaN, row?.high.lead ?? NaN]) {
      expect(lead).toBeGreaterThan(view.scale.from);
      expect(lead).toBeLessThan(view.scale.to);
    }
  });

  it('lists the options best first and names what turns the ranking', () => {
    expect(view.options.map(({ id, best }) => [id, best])).toEqual([['sell', true], ['speak', false], ['silence', false]]);
    expect(view.finding).toContain(row?.name ?? 'a name');
  });

  it('measures leads from the option that was found best, also where another is worth as much', () => {
    const tied = { ...found, values: [0.7, 0.7, 0.6], best: 1 };
    const told = tornadoView(testViewer(), tied, TITLES, MODEL, true);
    expect(told.options.filter(({ best }) => best).map(({ id }) => id)).toEqual(['sell']);
    expect(told.options[0]?.id).toBe('sell');
    expect(told.rows[0]?.low.leadText).toBe('+25');
  });

  it('calls no other option best at an end where that is not beyond sampling error', () => {
    const near = { ...found, rows: found.rows.map((each) => ({ ...each, atHigh: [0.5, 0.45, 0.47], swing: 0.02 })) };
    const [close] = tornadoView(testViewer(), near, TITLES, MODEL, true).rows;
    expect(close).toMatchObject({ turns: false, sure: false, high: { best: 'too close to tell' } });
  });

  it('says that nothing turns the ranking where nothing does, and says nothing before it is known', () => {
    const still = { ...found, rows: found.rows.map((each) => ({ ...each, atHigh: [0.5, 0.75, 0.65], best: { low: 1, high: 1 } })) };
    expect(tornadoView(testViewer(), still, TITLES, MODEL, true).finding).toContain('“Sell” stays the best option');
    expect(tornadoView(testViewer(), { ...found, rows: [] }, TITLES, MODEL, true).finding).toContain('no assumption');
    expect(tornadoView(testViewer(), { ...found, rows: [] }, TITLES, MODEL, false).finding).toBe('');
  });
});
