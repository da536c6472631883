import { describe, expect, it } from 'vitest';
import { inFirstShot, situationOf, sketch, THREAT } from '../sketch.test';
import type { Sketch } from '../sketch.test';
import { affordability, leverage } from './doctrines';
import { painPoints, painThreshold, talksOpen, withdrawalPoints } from './readings';

const COLLECTED = { ...THREAT, stage: 'in-force', inForcePp: 10, nextPp: 25, nextStepTurn: 20 };
const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

function decides(doctrine: typeof leverage, week: Sketch, seed = 1) {
  return doctrine.decide(situationOf(sketch({ seat: 'us-administration', turn: 2, threats: [THREAT], capacity: 41, ...week }), inFirstShot, seed));
}

/** A week whose whole fall is put down to the tariff. */
function moves(sp500: number, ust10y: number): Sketch {
  return { metrics: { 'move.sp500': sp500, 'move.ust-10y': ust10y, 'tariff.discount-pct': Math.max(0, -sp500) } };
}

function because(doctrine: typeof leverage, week: Sketch, seed = 1): string {
  return decides(doctrine, week, seed).reason.code.split('.').at(-1) ?? '';
}

function withdrawalShare(sp500: number, ust10y: number, more: { readonly [metric: string]: number } = {}): number {
  const week = { metrics: { ...moves(sp500, ust10y).metrics, ...more } };
  const withdrawn = SEEDS.filter((seed) => decides(leverage, week, seed).choices[0]?.action === 'drop-threat');
  return withdrawn.length / SEEDS.length;
}

describe('market pain', () => {
  it('adds a per cent of shares and ten basis points of yield, and no lower yield offsets a loss', () => {
    expect(painPoints(sketch(moves(-2, 6)))).toBeCloseTo(2.6, 12);
    expect(painPoints(sketch(moves(-2, -30)))).toBe(2);
  });

  it('counts half of a fall that the tariff is not blamed for, and half of a blame that luck has covered up', () => {
    expect(painPoints(sketch({ metrics: { 'move.sp500': -2, 'tariff.discount-pct': 0 } }))).toBe(1);
    expect(painPoints(sketch({ metrics: { 'move.sp500': -1, 'tariff.discount-pct': 3 } }))).toBe(2);
  });

  it('is nothing while shares are up, whatever the yield does', () => {
    expect(painPoints(sketch(moves(0.1, 60)))).toBe(0);
    expect(withdrawalShare(0.1, 60)).toBe(0);
  });

  it('is borne longer while approval is high, within bounds', () => {
    const at = (capacity: number) => painThreshold(sketch({ capacity }));
    expect(at(41)).toBe(2.75);
    expect(at(50)).toBeGreaterThan(at(41));
    expect([at(0), at(100)]).toEqual([1.5, 5]);
  });

  it('decides sooner with talks to show for it, and later under a counter-list of more than a gesture', () => {
    const at = (metrics: { readonly [metric: string]: number }) => withdrawalPoints(sketch({ turn: 2, capacity: 41, metrics }));
    expect(at({})).toBe(2.75);
    expect(at({ 'action.negotiate.count': 1 })).toBeCloseTo(2.15, 12);
    expect(at({ 'list.announced-eur-bn': 30 })).toBe(2.75);
    expect(at({ 'list.announced-eur-bn': 31 })).toBeCloseTo(3.15, 12);
  });

  it('counts talks that are heard now or surely no older than two turns', () => {
    const talks = (turn: number, rounds: number) => talksOpen(sketch({ turn, metrics: { 'action.negotiate.count': rounds } }));
    expect([talks(2, 0), talks(2, 1), talks(3, 1), talks(4, 1), talks(4, 2)]).toEqual([false, true, true, false, true]);
    expect(talksOpen(sketch({ heard: [{ turn: 1, day: 2, seat: 'eu-commission', action: 'negotiate', args: {} }] }))).toBe(true);
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

  it('withdraws more often when talks are open, less often under a large counter-list', () => {
    const talks = withdrawalShare(-2, 6, { 'action.negotiate.count': 1 });
    const list = withdrawalShare(-2, 6, { 'list.announced-eur-bn': 60 });
    expect(talks).toBeGreaterThan(withdrawalShare(-2, 6) + 0.2);
    expect(list).toBeLessThan(withdrawalShare(-2, 6) - 0.15);
  });

  it('names talks as its reason where they decide, and markets where those alone would', () => {
    const codes = (sp500: number) => SEEDS.map((seed) =>
      because(leverage, { metrics: { ...moves(sp500, 0).metrics, 'action.negotiate.count': 1 } }, seed));
    expect(new Set(codes(-2.2))).toContain('talks-open');
    expect(new Set(codes(-9))).toEqual(new Set(['market-pain']));
  });

  it('has seen nothing in the first week, and holds', () => {
    expect(decides(leverage, { turn: 1 })).toMatchObject({ choices: [], reason: { code: 'us-administration.leverage.hold' } });
  });

  it('signs near the date when markets are calm, and pauses or signs when they hurt half-way to the threshold', () => {
    const sign = { action: 'order-tariff', day: 5, args: { partners: 'the-eight' } };
    const pause = { action: 'pause-tariff', day: 4, args: { partners: 'the-eight', weeks: 4 } };
    expect(decides(leverage, moves(0.4, 1)).choices).toEqual([sign]);
    expect(decides(leverage, moves(0.4, 1)).reason.args).toMatchObject({ nextPp: 10, tariffPp: 25 });
    const halfWay = SEEDS.map((seed) => decides(leverage, moves(-1.7, 0), seed).choices[0]);
    expect(halfWay).toContainEqual(sign);
    expect(halfWay).toContainEqual(pause);
    for (const choice of halfWay) expect([sign, pause]).toContainEqual(choice);
  });

  it('raises a tariff that is collected once when a counter-list is dated and markets are calm', () => {
    const dated: Sketch = { turn: 3, threats: [{ ...COLLECTED, tariffPp: 10 }], metrics: { 'list.announced-eur-bn': 30 }, taken: { 'threaten-tariff': 1 } };
    const raised = { action: 'threaten-tariff', day: 4, args: { partners: 'the-eight', tariffPp: 25, weeks: 2, basis: 'ieepa' } };
    expect(decides(leverage, dated)).toMatchObject({ choices: [raised], reason: { code: 'us-administration.leverage.list-dated' } });
    expect(decides(leverage, { ...dated, taken: { 'threaten-tariff': 2 } }).choices).toEqual([]);
  });

  it('keeps a withdrawn threat withdrawn', () => {
    expect(decides(leverage, { threats: [{ ...THREAT, stage: 'dropped' }], ...moves(-9, 40) }).choices).toEqual([]);
  });
});

describe('affordability', () => {
  const withdrawal = [{ action: 'drop-threat', day: 3, args: { partners: 'the-eight' } }];

  it('withdraws at a pain that leverage bears', () => {
    expect(decides(affordability, moves(-1.2, 0))).toMatchObject({ choices: withdrawal, reason: { code: 'us-administration.affordability.prices' } });
    expect(withdrawalShare(-1.2, 0)).toBe(0);
  });

  it('trades the threat for talks', () => {
    expect(decides(affordability, { turn: 1, metrics: { 'action.negotiate.count': 1 } }).choices).toEqual(withdrawal);
    expect(decides(affordability, { turn: 1 }).choices).toEqual([]);
  });

  it('lets no date pass without a pause', () => {
    expect(decides(affordability, {}).choices).toMatchObject([{ action: 'pause-tariff' }]);
    expect(because(affordability, {})).toBe('time');
  });

  it('leaves its own pause in place', () => {
    const paused = { threats: [{ ...THREAT, stage: 'paused', nextStepTurn: 10 }], taken: { 'pause-tariff': 1 } };
    expect(decides(affordability, { ...paused, turn: 3 }).choices).toEqual([]);
    expect(because(affordability, { ...paused, turn: 3 })).toBe('paused');
  });
});
