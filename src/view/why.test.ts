import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../model';
import type { Contribution } from '../model';
import { perCent } from './numbers';
import { SALE, testViewer } from './testing/game';
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

  it('never folds away what the player did', () => {
    const { rows } = whyView(testViewer(), 'ust-10y');
    const mine = rows.filter(({ you }) => you);
    expect(mine.map(({ text, kind }) => [kind, text])).toEqual([['belief', '+0.9'], ['flow', '+0.02']]);
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
    expect(slip.facts.map(({ text }) => text)).toEqual(['sell-treasuries before', 'sell-treasuries source', 'disputed']);
  });

  it('dates a threat of the prologue on its weekend', () => {
    const slip = slipOf('Washington threatens 10% on eight allies');
    expect(slip.date).toBe('Saturday 17 January');
    expect(slip.beliefs.map(({ now }) => now)).toEqual(['32.0%', '45.0%', '23.0%']);
  });

  it('tells a shock with its source', () => {
    const slip = slipOf('Tokyo bonds fall');
    expect(slip.quote).toBe('The 40-year yield passes 4%.');
    expect(slip.facts[0]?.text).toBe('Agency report, Press, 2026-01-17');
    expect(slip.beliefs).toEqual([]);
  });

  it('has bars that add up to all rows of its cause, chance left out', () => {
    fc.assert(fc.property(partsOf('sp500'), (parts) => {
      const { rows } = whyView(testViewer({ parts }), 'sp500');
      for (const { slip, id } of rows.filter(({ id: row }) => row.startsWith(SALE))) {
        const bars = slip.bars.reduce((sum, bar) => sum + bar.amount, 0);
        const own = rows.filter((row) => row.id.startsWith(SALE)).reduce((sum, row) => sum + row.amount, 0);
        expect([id, Math.abs(bars - own) < 1e-9]).toEqual([id, true]);
      }
    }));
  });
});
