import { describe, expect, it } from 'vitest';
import { sketch, situationOf, THREAT } from '../sketch.test';
import type { Sketch } from '../sketch.test';
import { deterrence, dialogue } from './doctrines';

function decides(doctrine: typeof deterrence, week: Sketch): readonly string[] {
  const { choices } = doctrine.decide(situationOf(sketch({ seat: 'eu-commission', threats: [THREAT], capacity: 74, ...week })));
  return choices.map(({ action, args }) => [action, ...Object.values(args)].join(' '));
}

const SIGNED: Sketch = { turn: 2, threats: [{ ...THREAT, stage: 'ordered' }], taken: { protest: 1, negotiate: 1 } };
const COLLECTED: Sketch = { turn: 3, threats: [{ ...THREAT, stage: 'in-force', nextStepTurn: 20, inForcePp: 10 }], taken: { protest: 1, negotiate: 2 } };
const dated = (eurBn: number) => ({ metrics: { 'list.announced-eur-bn': eurBn } });

describe('deterrence', () => {
  it('dates more of the list as the tariff comes closer: 30, 60, then all 93', () => {
    expect(decides(deterrence, { turn: 1 })).toEqual(['protest', 'unsuspend-list 30']);
    expect(decides(deterrence, { ...SIGNED, ...dated(30) })).toEqual(['unsuspend-list 60']);
    expect(decides(deterrence, { ...COLLECTED, ...dated(60) })).toEqual(['unsuspend-list 93']);
  });

  it('goes no further than the step calls for', () => {
    expect(decides(deterrence, { ...SIGNED, ...dated(60) })).toEqual([]);
    expect(decides(deterrence, { ...COLLECTED, ...dated(93) })).toEqual([]);
  });

  it('mends unity before it hardens', () => {
    expect(decides(deterrence, { turn: 1, capacity: 30 })).toEqual(['negotiate']);
  });

  it('rests while the threat is paused or gone', () => {
    expect(decides(deterrence, { threats: [{ ...THREAT, stage: 'paused' }] })).toEqual([]);
    expect(decides(deterrence, { threats: [] })).toEqual([]);
  });
});

describe('dialogue', () => {
  it('protests and negotiates, and leaves the list suspended while no tariff is collected', () => {
    expect(decides(dialogue, { turn: 1 })).toEqual(['protest', 'negotiate']);
    expect(decides(dialogue, SIGNED)).toEqual(['negotiate']);
    expect(decides(dialogue, { ...SIGNED, taken: { protest: 1, negotiate: 2 } })).toEqual([]);
  });

  it('answers a tariff that is collected with a limited part of the list, once', () => {
    expect(decides(dialogue, COLLECTED)).toEqual(['unsuspend-list 30']);
    expect(decides(dialogue, { ...COLLECTED, ...dated(30) })).toEqual([]);
  });
});
