import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hedgedAfterPct, sellableUsdBn } from '../shared/fund-readings';
import { sketch, situationOf, THREAT } from '../sketch.test';
import type { Sketch } from '../sketch.test';
import { fiduciary, voice } from './doctrines';

const START: Sketch = { seat: 'akademiker-pension', threats: [THREAT], metrics: { 'trust.dollar': 0.554 } };
const SOLD: Sketch = { own: { treasuriesUsdBn: 0 }, taken: { 'sell-treasuries': 1, 'publish-reason': 1 } };

function moveOf(doctrine: typeof voice, week: Sketch, refused = '') {
  const allowed = (choices: readonly { readonly action: string }[]) => choices.every(({ action }) => action !== refused);
  return doctrine.decide(situationOf(sketch({ ...START, ...week }), allowed));
}

function because(doctrine: typeof voice, week: Sketch, refused = ''): string {
  return moveOf(doctrine, week, refused).reason.code.split('.').at(-1) ?? '';
}

function decides(doctrine: typeof voice, week: Sketch, refused = ''): readonly string[] {
  const { choices } = moveOf(doctrine, week, refused);
  return choices.map(({ action, args }) => [action, ...Object.values(args)].join(' '));
}

describe('fiduciary duty', () => {
  it('sells the small position once, in silence after a threat among allies', () => {
    expect(decides(fiduciary, {})).toEqual(['sell-treasuries 0.1 1']);
    expect(because(fiduciary, {})).toBe('quiet-sale');
    expect(decides(fiduciary, SOLD)).toEqual([]);
  });

  it('cites finances only when the debt is doubted more than that', () => {
    const doubted: Sketch = { metrics: { 'trust.dollar': 0.54 } };
    expect(decides(fiduciary, doubted)).toEqual(['sell-treasuries 0.1 1', 'publish-reason finances']);
    expect(decides(fiduciary, doubted, 'publish-reason')).toEqual(['sell-treasuries 0.1 1']);
  });

  it('gives its members an account of a quiet sale once the debt is doubted more', () => {
    const later: Sketch = { ...SOLD, taken: { 'sell-treasuries': 1 } };
    expect(decides(fiduciary, later)).toEqual([]);
    expect(decides(fiduciary, { ...later, metrics: { 'trust.dollar': 0.54 } })).toEqual(['publish-reason finances']);
    expect(because(fiduciary, { ...later, metrics: { 'trust.dollar': 0.54 } })).toBe('account');
    expect(decides(fiduciary, { ...SOLD, metrics: { 'trust.dollar': 0.54 } })).toEqual([]);
  });

  it('does not say that it holds what it has sold', () => {
    expect(because(fiduciary, SOLD)).toBe('sold');
    expect(because(fiduciary, { metrics: { 'trust.dollar': 0.65 } })).toBe('hold');
  });

  it('keeps the position while the dollar is trusted', () => {
    expect(decides(fiduciary, { metrics: { 'trust.dollar': 0.65 } })).toEqual([]);
  });

  it('hedges when its own books suffer', () => {
    expect(decides(fiduciary, { ...SOLD, own: { treasuriesUsdBn: 0, returnPct: -0.8 } })).toEqual(['hedge-dollar 60']);
    expect(decides(fiduciary, { ...SOLD, metrics: { 'fund.akademiker-pension.funding-change-pp': -0.6 } })).toEqual(['hedge-dollar 60']);
  });
});

describe('voice', () => {
  it('sells and cites politics, then hedges twice, then rests', () => {
    expect(decides(voice, {})).toEqual(['sell-treasuries 0.1 1', 'publish-reason politics']);
    expect(decides(voice, SOLD)).toEqual(['hedge-dollar 70']);
    expect(decides(voice, { ...SOLD, taken: { ...SOLD.taken, 'hedge-dollar': 2 } })).toEqual([]);
  });

  it('speaks even where it may not sell', () => {
    expect(decides(voice, {}, 'sell-treasuries')).toEqual(['publish-reason politics']);
    expect(because(voice, { ...SOLD, taken: { 'sell-treasuries': 1 } })).toBe('speak');
  });

  it('has nothing to say once the threat is withdrawn', () => {
    expect(decides(voice, { threats: [{ ...THREAT, stage: 'dropped' }] })).toEqual([]);
  });

  it('does not say that it holds what it has sold', () => {
    const gone: Sketch = { threats: [{ ...THREAT, stage: 'dropped' }] };
    expect([because(voice, gone), because(voice, { ...gone, ...SOLD })]).toEqual(['no-threat', 'no-threat-sold']);
    expect(because(voice, { ...SOLD, taken: { ...SOLD.taken, 'hedge-dollar': 2 } })).toBe('sold');
  });
});

describe('what a fund can sell and hedge', () => {
  it('is never more than it has, in whole steps', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2000 }), (tenths) => {
      expect(sellableUsdBn(sketch({ own: { treasuriesUsdBn: tenths / 10 } }))).toBe(tenths / 10);
      expect(sellableUsdBn(sketch({ own: { treasuriesUsdBn: tenths / 10 + 0.07 } }))).toBe(tenths / 10);
    }));
  });

  it('hedges in steps of five and at most everything', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(10, 20), (hedgedShare, part) => {
      const pct = hedgedAfterPct(sketch({ own: { hedgedShare } }), part);
      expect(pct % 5).toBe(0);
      expect(pct).toBeLessThanOrEqual(100);
      expect(pct).toBeGreaterThanOrEqual(Math.min(100, 100 * hedgedShare + part - 2.5));
    }));
  });
});
