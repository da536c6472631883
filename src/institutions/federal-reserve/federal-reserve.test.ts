import { describe, expect, it } from 'vitest';
import { inFirstShot, situationOf, sketch } from '../sketch.test';
import type { Sketch } from '../sketch.test';
import { marketFunctioning, patience } from './doctrines';

function moveOf(doctrine: typeof patience, week: Sketch) {
  return doctrine.decide(situationOf(sketch({ seat: 'federal-reserve', ...week }), inFirstShot));
}

function decides(doctrine: typeof patience, week: Sketch) {
  return moveOf(doctrine, week).choices;
}

const QUIET: Sketch = {};
const UNEASY: Sketch = { week: { sp500: -2.4, 'ust-10y': 6 }, vix: 20 };
const PRESSED: Sketch = { week: { sp500: -5, 'ust-10y': 25 }, vix: 32 };
const BROKEN: Sketch = { week: { sp500: -9, 'ust-10y': 52 }, vix: 61 };
const LINE = [{ action: 'open-fima-repo', day: 2, args: {} }];

describe('patience', () => {
  it('is silent through all but a broken market', () => {
    expect([QUIET, UNEASY, PRESSED].map((week) => decides(patience, week))).toEqual([[], [], []]);
    expect(decides(patience, BROKEN)).toEqual(LINE);
    expect(moveOf(patience, BROKEN).reason.code).toBe('federal-reserve.patience.market-broken');
  });

  it('widens the line once', () => {
    expect(decides(patience, { ...BROKEN, taken: { 'open-fima-repo': 1 } })).toEqual([]);
  });

  it('holds the rate on the last day of a meeting, even far down', () => {
    const hold = [{ action: 'set-policy-rate', day: 3, args: { bp: 0 } }];
    expect(decides(patience, { meetingDays: [2, 3], metrics: { 'move.sp500': -12 } })).toEqual(hold);
  });
});

describe('market functioning', () => {
  it('speaks when markets are uneasy and lends when they are pressed', () => {
    expect(decides(marketFunctioning, QUIET)).toEqual([]);
    expect(decides(marketFunctioning, UNEASY)).toEqual([{ action: 'speak-calm', day: 2, args: {} }]);
    expect(decides(marketFunctioning, PRESSED)).toEqual(LINE);
    expect(moveOf(marketFunctioning, PRESSED).reason.code).toBe('federal-reserve.market-functioning.open-line');
  });

  it('speaks at most twice', () => {
    expect(decides(marketFunctioning, { ...UNEASY, taken: { 'speak-calm': 2 } })).toEqual([]);
  });

  it('cuts at a meeting when shares have fallen 8%, and never between meetings', () => {
    const down: Sketch = { metrics: { 'move.sp500': -8 } };
    expect(decides(marketFunctioning, { ...down, meetingDays: [3] })).toEqual([{ action: 'set-policy-rate', day: 3, args: { bp: -25 } }]);
    expect(decides(marketFunctioning, down)).toEqual([]);
    expect(moveOf(marketFunctioning, { ...down, meetingDays: [3] }).reason.code).toBe('federal-reserve.market-functioning.cut');
  });
});
