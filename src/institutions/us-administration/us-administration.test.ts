import { describe, expect, it } from 'vitest';
import { sketch, situationOf, THREAT } from '../sketch.test';
import type { Sketch } from '../sketch.test';
import { affordability, leverage } from './doctrines';
import { painPoints, painThreshold } from './readings';

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

function decides(doctrine: typeof leverage, week: Sketch, seed = 1) {
  return doctrine.decide(situationOf(sketch({ seat: 'us-administration', turn: 2, threats: [THREAT], capacity: 41, ...week }), undefined, seed));
}

function moves(sp500: number, ust10y: number): Sketch {
  return { metrics: { 'move.sp500': sp500, 'move.ust-10y': ust10y } };
}

function withdrawalShare(sp500: number, ust10y: number): number {
  const withdrawn = SEEDS.filter((seed) => decides(leverage, moves(sp500, ust10y), seed).choices[0]?.action === 'drop-threat');
  return withdrawn.length / SEEDS.length;
}

describe('market pain', () => {
  it('adds a per cent of shares and ten basis points of yield, and no gain offsets a loss', () => {
    expect(painPoints(sketch(moves(-2, 6)))).toBeCloseTo(2.6, 12);
    expect(painPoints(sketch(moves(3, 6)))).toBeCloseTo(0.6, 12);
    expect(painPoints(sketch(moves(-2, -30)))).toBe(2);
  });

  it('is borne longer while approval is high, within bounds', () => {
    const at = (capacity: number) => painThreshold(sketch({ capacity }));
    expect(at(41)).toBe(2.75);
    expect(at(50)).toBeGreaterThan(at(41));
    expect([at(0), at(100)]).toEqual([1.5, 5]);
  });
});

describe('leverage', () => {
  it('often, not always, withdraws after a week like that of 20 January 2026', () => {
    expect(withdrawalShare(-2, 7)).toBeGreaterThan(0.3);
    expect(withdrawalShare(-2, 7)).toBeLessThan(0.7);
  });

  it('withdraws never after a calm week, always after a bad one, and never less often when it was worse', () => {
    expect(withdrawalShare(-0.5, 2)).toBe(0);
    expect(withdrawalShare(-4, 12)).toBe(1);
    const shares = [-1, -1.5, -2, -2.5, -3, -3.5].map((sp500) => withdrawalShare(sp500, 6));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('answers to yields as well as to shares', () => {
    expect(withdrawalShare(-1.5, 20)).toBeGreaterThan(withdrawalShare(-1.5, 0));
  });

  it('has seen nothing in the first week, and holds', () => {
    expect(decides(leverage, { turn: 1 })).toMatchObject({ choices: [], reason: { code: 'us-administration.leverage.hold' } });
  });

  it('signs near the date when markets are calm, and pauses or signs when they hurt half-way to the threshold', () => {
    const sign = { action: 'order-tariff', day: 5, args: { partners: 'the-eight' } };
    const pause = { action: 'pause-tariff', day: 4, args: { partners: 'the-eight', weeks: 4 } };
    expect(decides(leverage, moves(0.4, 1)).choices).toEqual([sign]);
    const halfWay = SEEDS.map((seed) => decides(leverage, moves(-1.7, 0), seed).choices[0]);
    expect(halfWay).toContainEqual(sign);
    expect(halfWay).toContainEqual(pause);
    for (const choice of halfWay) expect([sign, pause]).toContainEqual(choice);
  });

  it('raises a signed threat once when a counter-list is dated and markets are calm', () => {
    const dated: Sketch = { threats: [{ ...THREAT, stage: 'ordered' }], metrics: { 'list.announced-eur-bn': 30 }, taken: { 'threaten-tariff': 1 } };
    const raised = { action: 'threaten-tariff', day: 4, args: { partners: 'the-eight', tariffPp: 25, weeks: 2, basis: 'ieepa' } };
    expect(decides(leverage, dated).choices).toEqual([raised]);
    expect(decides(leverage, { ...dated, taken: { 'threaten-tariff': 2 } }).choices).toEqual([]);
  });

  it('keeps a withdrawn threat withdrawn', () => {
    expect(decides(leverage, { threats: [{ ...THREAT, stage: 'dropped' }], ...moves(-9, 40) }).choices).toEqual([]);
  });
});

describe('affordability', () => {
  const withdrawal = [{ action: 'drop-threat', day: 3, args: { partners: 'the-eight' } }];

  it('withdraws at a pain that leverage bears', () => {
    expect(decides(affordability, moves(-1.2, 0)).choices).toEqual(withdrawal);
    expect(withdrawalShare(-1.2, 0)).toBe(0);
  });

  it('trades the threat for talks', () => {
    expect(decides(affordability, { turn: 1, metrics: { 'action.negotiate.count': 1 } }).choices).toEqual(withdrawal);
    expect(decides(affordability, { turn: 1 }).choices).toEqual([]);
  });

  it('lets no date pass without a pause', () => {
    expect(decides(affordability, {}).choices).toMatchObject([{ action: 'pause-tariff' }]);
  });
});
