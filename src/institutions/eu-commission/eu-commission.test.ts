import { describe, expect, it } from 'vitest';
import { inFirstShot, situationOf, sketch, THREAT } from '../sketch.test';
import type { Sketch } from '../sketch.test';
import { deterrence, dialogue } from './doctrines';

function moveOf(doctrine: typeof deterrence, week: Sketch) {
  return doctrine.decide(situationOf(sketch({ seat: 'eu-commission', threats: [THREAT], capacity: 74, ...week }), inFirstShot));
}

function because(doctrine: typeof deterrence, week: Sketch): string {
  return moveOf(doctrine, week).reason.code.split('.').at(-1) ?? '';
}

function decides(doctrine: typeof deterrence, week: Sketch): readonly string[] {
  const { choices } = moveOf(doctrine, week);
  return choices.map(({ action, args }) => [action, ...Object.values(args)].join(' '));
}

const SIGNED: Sketch = { turn: 2, threats: [{ ...THREAT, stage: 'ordered' }], taken: { protest: 1, negotiate: 1 } };
const COLLECTED: Sketch = { turn: 3, threats: [{ ...THREAT, stage: 'in-force', nextPp: 25, nextStepTurn: 20, inForcePp: 10 }], taken: { protest: 1, negotiate: 2 } };
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
    expect(because(deterrence, { turn: 1, capacity: 30 })).toBe('unity');
  });

  it('speaks of the tariff that is close, not of the whole threat', () => {
    expect(moveOf(deterrence, SIGNED).reason).toMatchObject({ code: 'eu-commission.deterrence.date-nears', args: { nextPp: 10, tariffPp: 25 } });
  });

  it('answers in the very turn in which a tariff is first collected, with or without a part dated before', () => {
    expect(decides(deterrence, COLLECTED)).toEqual(['unsuspend-list 93']);
    expect(because(deterrence, COLLECTED)).toBe('in-force');
    expect(because(deterrence, { ...COLLECTED, ...dated(60) })).toBe('in-force');
  });

  it('dates the list anew, without another protest, when a withdrawn threat is renewed for a later date', () => {
    const renewed: Sketch = { turn: 3, threats: [{ ...THREAT, nextStepTurn: 9 }], taken: { protest: 1, 'unsuspend-list': 1 } };
    expect(decides(deterrence, renewed)).toEqual(['unsuspend-list 30']);
    expect(because(deterrence, renewed)).toBe('date-list');
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
    expect(decides(dialogue, { ...COLLECTED, taken: {} })).toEqual(['unsuspend-list 30']);
    expect(moveOf(dialogue, COLLECTED).reason).toMatchObject({ code: 'eu-commission.dialogue.in-force', args: { inForcePp: 10, firstEurBn: 30 } });
    expect(decides(dialogue, { ...COLLECTED, ...dated(30) })).toEqual([]);
  });
});
