import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution, Counterfactual } from '../foresight';
import type { Decision } from '../model';
import { sharesView } from './attribution';
import { silenceView, silentAnyway } from './attribution-silence';
import type { SharesView } from './attribution-types';
import { testViewer } from './testing/game';
import { metricAt, worldAfter } from './viewer';
import type { Viewer } from './viewer';

const SEATS = ['us-administration', 'eu-commission', 'akademiker-pension', 'federal-reserve'];
const MEASURES = ['market.ust-10y', 'market.sp500', 'market.vix', 'fund.akademiker-pension.loss-pct'];

const act = (seat: string, turn = 1): Decision => ({ seat, turn, action: 'sell-treasuries', day: 2, args: {} });

function viewerWith(decisions: readonly Decision[], more: Partial<Viewer> = {}, language: 'en' | 'zh-CN' = 'en'): Viewer {
  const viewer = testViewer({ language });
  return { ...viewer, state: { ...viewer.state, record: { ...viewer.state.record, decisions } }, ...more };
}

/** Shares of all seats in all measures; the totals follow. */
function attributionOf(shares: readonly (readonly number[])[], background: readonly number[]): Attribution {
  return { measures: MEASURES, seats: SEATS, shares, background, total: MEASURES.map((_, place) => shares.reduce((sum, row) => sum + (row[place] ?? 0), background[place] ?? 0)) };
}

const PLAIN = attributionOf([[0.034, -12, 2, 0], [0, 0, 0, 0], [0.0004, 0.4, -0.1, 0.21], [0, 0, 0, 0]], [0.0126, -3, 0.4, 0.04]);
const ACTED = [act('us-administration'), act('akademiker-pension')];

const rowOf = (view: SharesView, id: string) => view.rows.find((row) => row.id === id);
const printed = (text: string): number => Number(text.replace('\u2212', '-').replace('+', '').replace(/[^\d.-]/g, ''));

describe('shares of institutions', () => {
  it('add up to the total of every subject', () => {
    const amount = fc.double({ min: -1, max: 1, noNaN: true });
    const row = fc.tuple(amount, amount.map((a) => 100 * a), amount.map((a) => 10 * a), amount);
    fc.assert(fc.property(fc.array(row, { minLength: 4, maxLength: 4 }), row, (shares, background) => {
      const attribution = attributionOf(shares, background);
      const viewer = viewerWith(SEATS.map((seat) => act(seat)));
      const start = metricAt(viewer, worldAfter(viewer, 0), 'market.sp500');
      const view = sharesView(viewer, attribution, 1);
      view.subjects.forEach(({ id }, place) => {
        const sum = view.rows.reduce((all, { cells }) => all + (cells[place]?.amount ?? NaN), 0);
        const unit = { 'market.ust-10y': 100, 'market.sp500': 100 / start }[id] ?? 1;
        expect(sum).toBeCloseTo(unit * (attribution.total[MEASURES.indexOf(id)] ?? NaN), 9);
      });
    }), { numRuns: 30 });
  });

  it('are printed in basis points, per cent and the goal’s own unit', () => {
    const view = sharesView(viewerWith(ACTED), PLAIN, 1);
    const column = (id: string): string[] => {
      const place = view.subjects.findIndex((subject) => subject.id === id);
      return [...view.rows.map(({ cells }) => cells[place]?.text ?? ''), view.subjects[place]?.total.text ?? ''];
    };
    expect(column('market.ust-10y')).toEqual(['+3.40', '+0.04', '+1.26', '+4.70 bp']);
    expect(column('market.vix')).toEqual(['+2.0', '\u22120.1', '+0.4', '+2.3']);
    expect(column('fund.akademiker-pension.loss-pct')).toEqual(['0.00', '+0.21', '+0.04', '+0.25 pp']);
  });

  it('of a goal set on a market print as those of the market', () => {
    const { subjects, rows } = sharesView(viewerWith(ACTED), PLAIN, 1);
    const texts = subjects.flatMap(({ id, total }, place) => (id === 'market.ust-10y' ? [[total.text, ...rows.map(({ cells }) => cells[place]?.text)]] : []));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toEqual(texts[1]);
  });

  it('of a yes or no print in per cent, and the whole in words', () => {
    const voice = viewerWith(ACTED);
    Object.assign(voice.state.record, { seats: { ...voice.state.record.seats, 'akademiker-pension': { control: 'human', goalSet: 'voice' } } });
    const measures = ['action.akademiker-pension.publish-reason.count'];
    const texts = (mine: number, total: number) => {
      const { subjects, rows } = sharesView(voice, { measures, seats: SEATS, shares: SEATS.map((seat) => [seat === 'akademiker-pension' ? mine : 0]), background: [total - mine], total: [total] }, 1);
      return [...rows.map(({ cells }) => cells[0]?.text), subjects[0]?.total.text];
    };
    expect(texts(0.75, 1)).toEqual(['0', '+75%', '+25%', 'from no to yes']);
    expect(texts(-1, -1)).toEqual(['0', '\u2212100%', '0', 'from yes to no']);
    expect(texts(0, 0)).toEqual(['0', '0', '0', 'no change']);
  });

  it('print with more decimals where rounding would not add up', () => {
    const view = sharesView(viewerWith(ACTED), attributionOf([[0, 0, 0.04, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]], [0, 0, -0.38, 0]), 1);
    const place = view.subjects.findIndex(({ id }) => id === 'market.vix');
    const texts = view.rows.map(({ cells }) => cells[place]?.text ?? '');
    expect(texts.map(printed).reduce((sum, value) => sum + value, 0)).toBeCloseTo(printed(view.subjects[place]?.total.text ?? ''), 9);
  });

  it('name who acted, fold who did not into one line and put nobody last', () => {
    const view = sharesView(viewerWith(ACTED), PLAIN, 1);
    expect(view.rows.map(({ id }) => id)).toEqual(['us-administration', 'akademiker-pension', '']);
    expect(view.rows.map(({ you }) => you)).toEqual([false, true, false]);
    expect(view.silent).toContain('EU Commission');
    expect(view.silent).toContain('Federal Reserve');
    expect(view.silent).not.toContain('Danish fund');
    expect(rowOf(view, '')?.name).toBe('Shocks, chance and earlier weeks');
  });

  it('count who acted in earlier weeks for the game and not for the week', () => {
    const viewer = viewerWith([act('eu-commission', 2)]);
    expect(sharesView(viewer, PLAIN, 1).rows).toHaveLength(1);
    expect(sharesView({ ...viewer, state: { ...viewer.state, turn: 2 } }, PLAIN, 'game').rows).toHaveLength(2);
  });
});

describe('shares where a quiet act is nobody else’s business', () => {
  const unnamed = new Set(['akademiker-pension']);
  const silentSeller = attributionOf([[0.034, -12, 2, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]], [0.013, -2.6, 0.3, 0.25]);

  it('show the same screen whether the seat sold or did nothing', () => {
    const sold = sharesView(viewerWith(ACTED, { unnamed }), PLAIN, 1);
    const idle = sharesView(viewerWith([act('us-administration')], { unnamed }), silentSeller, 1);
    const texts = ({ rows, silent, withheld }: SharesView) => ({ rows: rows.map(({ id, name, cells }) => [id, name, cells.map(({ text }) => text)]), silent, withheld });
    expect(texts(sold)).toEqual(texts(idle));
  });

  it('name the seat neither among those who acted nor among those who did not, and say why', () => {
    const view = sharesView(viewerWith([], { unnamed }), PLAIN, 1);
    expect(rowOf(view, 'akademiker-pension')).toBeUndefined();
    expect(view.silent).not.toContain('Danish fund');
    expect(view.withheld).toContain('Danish fund');
  });
});

describe('the week without the player', () => {
  const found: Counterfactual = { seat: 'akademiker-pension', turn: 1, from: 1, measures: MEASURES, played: [[0, 0, 0, 0], [4.29, 6900, 20, 0.6]], silent: [[0, 0, 0, 0], [4.24, 6895, 19.9, 0.4]] };

  it('says what the most moved market would have been, and which goal would have turned', () => {
    const view = silenceView(viewerWith(ACTED), found);
    expect(view.lead).toBe('Had you stayed silent, the 10-year yield would have ended the week at 4.24%, not 4.29%. Your decisions moved it by +5.0 bp.');
    const loss = view.rows.find(({ id }) => id.startsWith('fund.'));
    expect(loss).toMatchObject({ played: '0.6%', silent: '0.4%', turned: 'would be met', difference: { text: '+0.2 pp', direction: 'up' } });
    expect(view.rows.find(({ id }) => id === 'market.vix')?.turned).toBe('');
  });

  it('measures a price in per cent of what it would have been', () => {
    const rallied = { ...found, played: [[0, 0, 0, 0], [4.24, 7590, 20, 0.6]], silent: [[0, 0, 0, 0], [4.24, 7590 / 1.1, 20, 0.6]] };
    expect(silenceView(viewerWith(ACTED), rallied).lead).toBe('Had you stayed silent, the S&P 500 would have ended the week at 6,900, not 7,590. Your decisions moved it by +10.0%.');
  });

  it('says that nothing would have been different where nothing prints differently', () => {
    const same = { ...found, silent: found.played };
    expect(silenceView(viewerWith(ACTED), same).lead).toContain('no market would have ended the week elsewhere');
  });

  it('needs no second game for who did nothing', () => {
    expect(silentAnyway(viewerWith([]), 1)?.rows).toEqual([]);
    expect(silentAnyway(viewerWith(ACTED), 1)).toBeNull();
    expect(silentAnyway(viewerWith([act('akademiker-pension', 2)]), 1)).not.toBeNull();
  });

  it('is told in Chinese too', () => {
    expect(silenceView(viewerWith(ACTED, {}, 'zh-CN'), found).lead).toContain('4.24%，而不是4.29%');
  });
});
