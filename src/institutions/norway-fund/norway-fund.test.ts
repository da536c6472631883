import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFirstShot, observations, situationOf, sketch } from '../sketch.test';
import type { Sketch } from '../sketch.test';
import { citizens, mandate } from './doctrines';

function moveOf(doctrine: typeof mandate, week: Sketch) {
  return doctrine.decide(situationOf(sketch({ seat: 'norway-fund', own: { treasuriesUsdBn: 199, hedgedShare: 0 }, ...week }), inFirstShot));
}

function decides(doctrine: typeof mandate, week: Sketch): readonly string[] {
  const { choices } = moveOf(doctrine, week);
  return choices.map(({ action, args }) => [action, ...Object.values(args)].join(' '));
}

const trust = (value: number) => ({ metrics: { 'trust.dollar': value } });
const ASKED: Sketch = { heard: [{ turn: 1, day: 2, seat: 'eu-commission', action: 'urge-funds-to-diversify', args: {} }] };

describe.each([['mandate', mandate], ['citizens', citizens]])('the fund under %s', (name, doctrine) => {
  it('never says a political word', () => {
    fc.assert(fc.property(observations, (observation) => {
      const { choices } = doctrine.decide(situationOf(observation));
      expect(choices.map(({ args }) => args['reason'])).not.toContain('politics');
    }));
  });

  it('answers a public question once, and speaks of finances', () => {
    expect(decides(doctrine, { ...ASKED, ...trust(0.6) })).toEqual(['publish-reason finances']);
    expect(moveOf(doctrine, { ...ASKED, ...trust(0.6) }).reason.code).toBe(`norway-fund.${name}.asked`);
    expect(decides(doctrine, { ...ASKED, ...trust(0.6), taken: { 'publish-reason': 1 } })).toEqual([]);
  });
});

describe('mandate', () => {
  it('never trades, whatever trust and shares do', () => {
    expect(decides(mandate, trust(0.5))).toEqual([]);
    expect(decides(mandate, { metrics: { 'move.sp500': -12 } })).toEqual([]);
  });
});

describe('citizens', () => {
  const runOff = { 'stop-reinvesting': 1 };

  it('holds while the dollar is trusted, then takes one small step at a time', () => {
    expect(decides(citizens, trust(0.58))).toEqual([]);
    expect(decides(citizens, trust(0.56))).toEqual(['stop-reinvesting 20']);
    expect(decides(citizens, { ...trust(0.55), taken: runOff })).toEqual(['hedge-dollar 10']);
    expect(decides(citizens, { ...trust(0.54), taken: { ...runOff, 'hedge-dollar': 1 } })).toEqual(['sell-treasuries 5 20']);
  });

  it('stops selling after three small sales', () => {
    const taken = { ...runOff, 'hedge-dollar': 1, 'sell-treasuries': 3 };
    expect(decides(citizens, { ...trust(0.5), taken })).toEqual([]);
  });
});
