import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../model';
import type { Contribution, NewsItem } from '../model';
import { perCent } from './numbers';
import { PARTS, SALE, testViewer } from './testing/game';
import type { WhyView } from './types';
import { whyView } from './why';

const causes = ['shock:tokyo-bond-rout', 'mechanism:drift', 'mechanism:basis-trade', SALE, 'decision:0:us-administration:threaten-tariff'];

const partOf = (market: string): fc.Arbitrary<Contribution> => fc.record({
  turn: fc.constant(1),
  day: fc.integer({ min: 2, max: 5 }),
  market: fc.constant(market),
  kind: fc.constantFrom(...KINDS),
  cause: fc.constantFrom(...causes),
  amount: fc.oneof(fc.double({ min: -8, max: 8, noNaN: true }), fc.double({ min: -0.05, max: 0.05, noNaN: true })),
});

const partsOf = (market: string): fc.Arbitrary<Contribution[]> => fc.array(partOf(market), { maxLength: 40 });

const total = (parts: readonly Contribution[]): number => parts.reduce((sum, { amount }) => sum + amount, 0);

function expectContinuous({ rows, totalAmount }: WhyView): void {
  let running = 0;
  for (const row of rows) {
    expect(row.from).toBe(running);
    expect(row.to).toBe(row.from + row.amount);
    running = row.to;
  }
  expect(totalAmount).toBe(running);
}

describe('why', () => {
  it('adds up to the move of the yield, each row starting where the last one ended', () => {
    fc.assert(fc.property(partsOf('ust-10y'), (parts) => {
      const view = whyView(testViewer({ parts }), 'ust-10y');
      expectContinuous(view);
      expect(Math.abs(view.totalAmount - total(parts))).toBeLessThan(1e-9);
    }));
  });

  it('adds up to the per cent that shares really moved', () => {
    fc.assert(fc.property(partsOf('sp500'), (parts) => {
      const view = whyView(testViewer({ parts }), 'sp500');
      expectContinuous(view);
      expect(Math.abs(view.totalAmount - perCent(total(parts)))).toBeLessThan(1e-9);
    }));
  });

  it('puts larger causes first, small ones together after them, chance last', () => {
    fc.assert(fc.property(partsOf('ust-10y'), (parts) => {
      const { rows } = whyView(testViewer({ parts }), 'ust-10y');
      const named = rows.filter(({ chance, id }) => !chance && !id.endsWith('folded'));
      const sizes = named.map(({ amount }) => Math.abs(amount));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(rows.slice(0, named.length)).toEqual(named);
      expect(rows.filter(({ chance }) => chance).length).toBeLessThanOrEqual(1);
      expect(rows.slice(0, -1).every(({ chance }) => !chance)).toBe(true);
    }));
  });

  it('gives each cause one row, at most eight rows to causes, and the player’s own first claim to one', () => {
    const many = fc.array(partOf('ust-10y'), { minLength: 1, maxLength: 60 })
      .chain((parts) => fc.array(fc.nat(20), { minLength: parts.length, maxLength: parts.length })
        .map((names) => parts.map((part, index) => ({ ...part, cause: `mechanism:cause-${names[index] ?? 0}` }))));
    const own: Contribution = { turn: 1, day: 3, market: 'ust-10y', kind: 'flow', cause: SALE, amount: 0.01 };
    fc.assert(fc.property(many, (parts) => {
      const view = whyView(testViewer({ parts: [...parts, own] }), 'ust-10y');
      const named = view.rows.filter(({ chance, id }) => !chance && !id.endsWith('folded'));
      const causesNamed = named.map(({ id }) => id.split('|')[0]);
      expect(named.length).toBeLessThanOrEqual(8);
      expect(new Set(causesNamed).size).toBe(causesNamed.length);
      expect(causesNamed).toContain(SALE);
      expect(Math.abs(view.totalAmount - total([...parts, own]))).toBeLessThan(1e-9);
    }));
  });

  it('names a cause by the kind that most of it is of, else several', () => {
    const part = (kind: Contribution['kind'], amount: number): Contribution =>
      ({ turn: 1, day: 2, market: 'ust-10y', kind, cause: 'shock:tokyo-bond-rout', amount });
    const kindOf = (...parts: Contribution[]): string | undefined => whyView(testViewer({ parts }), 'ust-10y').rows[0]?.kind;
    expect(kindOf(part('belief', 3), part('risk', 1))).toBe('belief');
    expect(kindOf(part('belief', 2), part('risk', 2), part('trust', 1))).toBe('several');
  });

  it('never folds away what the player did', () => {
    const { rows } = whyView(testViewer(), 'ust-10y');
    const mine = rows.filter(({ you }) => you);
    expect(mine.map(({ text, kind }) => [kind, text])).toEqual([['belief', '+0.9']]);
  });

  it('says what happened in the title and the total', () => {
    const view = whyView(testViewer(), 'ust-10y');
    expect(view.title).toBe('Why the 10-year yield rose 9 basis points');
    expect(view.open).toBe('4.24%');
    expect(view.total).toBe('+8.7 bp, to 4.33%');
    expect(whyView(testViewer(), 'sp500').title).toBe('Why the S&P 500 fell 2.1%');
    expect(whyView(testViewer(), 'vix').title).toBe('Why the VIX rose 4.1 points');
    expect(whyView(testViewer({ turnsPlayed: 2 }), 'gold').title).toBe('Why gold did not move');
  });

  it('explains the whole game when asked', () => {
    const viewer = testViewer({ turnsPlayed: 2 });
    const view = whyView(viewer, 'ust-10y', 'game');
    expect(view.totalAmount).toBeCloseTo(viewer.state.world.moves[3] ?? Number.NaN, 9);
    expect(view.note).not.toBe(whyView(viewer, 'ust-10y').note);
  });

  it('is empty before anything has been played', () => {
    const view = whyView(testViewer({ turnsPlayed: 0 }), 'ust-10y');
    expect(view.rows).toEqual([]);
    expect(view.totalAmount).toBe(0);
  });
});

describe('a cause slip', () => {
  const slipOf = (label: string) => {
    const row = whyView(testViewer(), 'ust-10y').rows.find((entry) => entry.label === label);
    if (row === undefined) throw new Error(`no row ${label}`);
    return row.slip;
  };

  it('shows a decision as a flow beside a signal, with its reason and the beliefs it changed', () => {
    const slip = slipOf('Danish fund sells $0.1bn of Treasuries');
    expect(slip.actor).toBe('Danish fund');
    expect(slip.date).toBe('Wednesday 21 January');
    expect(slip.quote).toBe('Yields of 4.31% do not pay for the risk.');
    expect(slip.bars.map(({ label, text }) => [label, text])).toEqual([['As a flow', '+0.02 bp'], ['As a signal', '+0.9 bp']]);
    expect(slip.bars[0]?.note).toBe('$0.1bn, 0.0003% of the Treasury market');
    expect(slip.beliefs).toEqual([{ label: 'Political', now: '4.0%', was: 'was 3.0%' }, { label: 'Fiduciary', now: '96.0%', was: 'was 97.0%' }]);
    expect(slip.facts.map(({ text }) => text)).toEqual([
      'The signal is 56 times the flow; together they are 9.6% of the week’s ups and downs.',
      'sell-treasuries before', 'sell-treasuries source', 'disputed',
    ]);
  });

  it('dates a threat of the prologue on its weekend', () => {
    const slip = slipOf('Washington threatens 10% on eight allies');
    expect(slip.date).toBe('Saturday 17 January');
    expect(slip.beliefs.map(({ now, was }) => [now, was])).toEqual([['22.0%', 'was 24.0%'], ['45.0%', 'was 45.0%'], ['33.0%', 'was 31.0%']]);
  });

  it('tells a shock with its source', () => {
    const slip = slipOf('Tokyo bonds fall');
    expect(slip.quote).toBe('The 40-year yield passes 4%.');
    expect(slip.facts[0]?.text).toBe('Agency report, Press, 2026-01-17');
    expect(slip.beliefs).toEqual([]);
  });

  it('leaves beliefs out where the act told markets nothing of its author', () => {
    const viewer = testViewer();
    const actions = viewer.rulebook.actions.map((action) => ({ ...action, evidence: () => [] }));
    const { rows } = whyView({ ...viewer, rulebook: { ...viewer.rulebook, actions } }, 'ust-10y');
    expect(rows.map(({ slip }) => slip.beliefs.length)).toEqual(rows.map(() => 0));
  });

  it('is about the clock where one struck, and tells the act that set it', () => {
    const parts: readonly Contribution[] = [...PARTS, { turn: 2, day: 1, market: 'ust-10y', kind: 'belief', cause: SALE, amount: 2 }];
    const viewer = testViewer({ parts, turnsPlayed: 2 });
    const rowAfter = (turn: number, day: number) => {
      const event: NewsItem = { turn, day, type: 'event', seat: '', id: 'list-lapses', cause: SALE, args: {} };
      const journals = viewer.state.journals.map((journal) => (journal.turn === turn ? { ...journal, news: [...journal.news, event] } : journal));
      return whyView({ ...viewer, state: { ...viewer.state, journals } }, 'ust-10y').rows[0];
    };
    const row = rowAfter(2, 1);
    expect([row?.label, row?.slip.title, row?.slip.date]).toEqual(['Counter-duties lapse', 'Counter-duties lapse', 'Monday 26 January']);
    expect(row?.slip.facts[0]).toEqual({ label: 'Goes back to', text: 'Danish fund sells $0.1bn of Treasuries (Wednesday 21 January)' });
    const unnamed = rowAfter(1, 5);
    // What still moves prices a week later says from which week it is.
    expect([unnamed?.label, unnamed?.slip.title]).toEqual(['19 Jan: Danish fund sells $0.1bn of Treasuries', 'Danish fund sells $0.1bn of Treasuries']);
  });

  it('reads chance against what a quiet week does', () => {
    const slip = slipOf('No cause found');
    expect(slip.quote).toBe('Some moves have no cause that anyone can name. A usual week is ±10 bp for the 10-year yield; this one drew +1.3 bp.');
    expect([slip.actor, slip.date]).toEqual(['Nobody', 'week of 19 Jan']);
  });

  it('shows no bar that would print as nothing', () => {
    fc.assert(fc.property(partsOf('ust-10y'), (parts) => {
      const bars = whyView(testViewer({ parts }), 'ust-10y').rows.filter(({ id }) => !id.endsWith('folded')).flatMap(({ slip }) => slip.bars);
      expect(bars.filter(({ text }) => /^[+\u2212]?0\.0+ /.test(text))).toEqual([]);
    }));
  });

  it('has bars that add up to all rows of its cause, chance left out', () => {
    fc.assert(fc.property(partsOf('sp500'), (parts) => {
      const { rows } = whyView(testViewer({ parts }), 'sp500');
      for (const { slip, id } of rows.filter(({ id: row }) => row.startsWith(SALE))) {
        const bars = slip.bars.reduce((sum, bar) => sum + bar.amount, 0);
        const own = rows.filter((row) => row.id.startsWith(SALE)).reduce((sum, row) => sum + row.amount, 0);
        // Each of five kinds may hold up to half of the last printed decimal without a bar.
        expect([id, Math.abs(bars - own) < 5 * 0.005]).toEqual([id, true]);
      }
    }));
  });
});
