import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import chinese from '../../../assets/messages/zh-CN/institutions.json';
import english from '../../../assets/messages/en/institutions.json';
import { doctrineOf, LOOK_AHEAD } from '../../model';
import type { Choice, Doctrine, Forecaster, Prospect, Situation } from '../../model';
import { cast } from '..';
import { observations, situationOf } from '../sketch.test';
import { lookingAhead } from './foresight';

const WORDS: { readonly [key: string]: string } = english;
const OBSERVED = fc.sample(observations, { numRuns: 1, seed: 1 })[0] as Situation['observation'];

const act = (action: string, args: Choice['args'] = {}): Choice => ({ action, day: 2, args });
const named = (choices: readonly Choice[]): string => choices.map(({ action, args }) => [action, ...Object.values(args)].join(' ')).join(' + ');

/** A plain doctrine that always does the same. */
const always = (id: string, ...choices: Choice[]): Doctrine => ({ id, decide: () => ({ choices, reason: { code: `plain.${id}`, args: {} } }) });

const ROLE = { id: 'somebody', role: 'government' as const, chart: null };
const TALKER = lookingAhead({ ...ROLE, doctrines: [always('talk', act('talk')), always('wait')] });

type Worth = (prospect: Prospect, future: number) => number;

/** A world in which what a course is worth is known: shares of four goals. */
function oracle(worth: Worth, acts: readonly Choice[] = [act('push'), act('pull')], margin: Worth = () => 0): Forecaster & { readonly asked: number[] } {
  const asked: number[] = [];
  return {
    acts,
    asked,
    variants: (choice) => [1, 2].map((much) => act(choice.action, { much })),
    compare: (prospects, futures) => {
      asked.push(prospects.length * futures);
      const each = (value: Worth) => (prospect: Prospect) => Array.from({ length: futures }, (_, future) => value(prospect, future));
      return prospects.map((prospect) => ({ met: each(worth)(prospect), margin: each(margin)(prospect), endings: {} }));
    },
  };
}

function decided(forecaster: Forecaster | undefined, { institution = TALKER, level = 1, allowed = () => true }: { institution?: typeof TALKER; level?: number; allowed?: (choices: readonly Choice[]) => boolean } = {}) {
  const doctrine = doctrineOf(institution, LOOK_AHEAD[level] ?? '');
  if (doctrine === undefined) throw new Error('no such doctrine');
  return doctrine.decide({ ...situationOf(OBSERVED, allowed), ...(forecaster === undefined ? {} : { forecaster }) });
}

describe('a doctrine that looks ahead', () => {
  it('does what is best in the futures it is shown', () => {
    const best = oracle(({ choices }) => (named(choices) === 'pull' ? 1 : 0.25));
    expect(named(decided(best).choices)).toBe('pull');
  });

  it('sets the best act as it is best set', () => {
    const tuned = oracle(({ choices }) => (named(choices) === 'push 2' ? 1 : named(choices) === 'push' ? 0.75 : 0.25));
    expect(named(decided(tuned).choices)).toBe('push 2');
  });

  it('joins two acts where both together are better', () => {
    const both = oracle(({ choices }) => choices.length / 4);
    expect(decided(both).choices.map(({ action }) => action)).toHaveLength(2);
    expect(decided(both, { allowed: (choices) => choices.length < 2 }).choices).toHaveLength(1);
  });

  it('keeps to the plain course whose later turns are best where nothing new is better', () => {
    expect(named(decided(oracle(({ later }) => (later === 'talk' ? 0.75 : 0.5))).choices)).toBe('talk');
    expect(named(decided(oracle(({ later }) => (later === 'wait' ? 0.75 : 0.5))).choices)).toBe('');
    expect(named(decided(oracle(() => 0.5)).choices)).toBe('talk');
  });

  it('leaves the plain course only for what is better beyond the luck of a few futures', () => {
    const byLuck = oracle(({ choices }, future) => (named(choices) === 'push' && future % 2 === 0 ? 1 : named(choices) === 'push' ? 0 : 0.499));
    expect(named(decided(byLuck).choices)).toBe('talk');
  });

  it('prefers the larger margin where goals do not tell courses apart, and goals to any margin', () => {
    const margins = oracle(() => 0.5, undefined, ({ choices }) => (named(choices) === 'push' ? 2 : 0));
    expect(named(decided(margins).choices)).toBe('push');
    const goals = oracle(({ choices }) => (named(choices) === 'pull' ? 0.75 : 0.5), undefined, ({ choices }) => (named(choices) === 'push' ? 1000 : 0));
    expect(named(decided(goals).choices)).toBe('pull');
  });

  it('decides as the first plain doctrine of its institution where nobody can look ahead', () => {
    expect(decided(undefined)).toEqual({ choices: [act('talk')], reason: { code: 'plain.talk', args: {} } });
  });

  it('plays more futures on a harder level, and a bounded number', () => {
    const spent = [0, 1, 2].map((level) => {
      const forecaster = oracle(() => 0.5, Array.from({ length: 12 }, (_, place) => act(`act-${place}`)));
      decided(forecaster, { level });
      return forecaster.asked.reduce((sum, futures) => sum + futures, 0);
    });
    expect(spent).toEqual([...spent].sort((a, b) => a - b));
    expect(spent[2]).toBeLessThan(1000);
  });

  it('says what it expected in words that both languages have, with all their figures', () => {
    const worths = fc.func<[string, number], number>(fc.nat(4).map((goals) => goals / 4));
    const codes = new Set<string>();
    fc.assert(fc.property(worths, fc.subarray([act('push'), act('pull'), act('talk')]), fc.nat(2), (worth, acts, level) => {
      const institution = acts.length === 1 ? lookingAhead({ ...ROLE, doctrines: [always('wait')] }) : TALKER;
      const { reason } = decided(oracle(({ choices, later }, future) => worth(`${named(choices)} ${later}`, future % 3), acts), { institution, level });
      codes.add(reason.code);
      for (const [, name = '', format = ''] of (WORDS[`reason.${reason.code}`] ?? '{missing|int}').matchAll(/\{(\w+)\|(\w+)\}/g)) {
        expect(reason.args[name]).toSatisfy((value: unknown) => (format === 'action' ? typeof value === 'string' : Number.isInteger(value)));
      }
    }), { numRuns: 300 });
    expect([...codes].sort()).toEqual(['foresight.act', 'foresight.act-not-silence', 'foresight.alike', 'foresight.silence']);
    const alone = lookingAhead({ ...ROLE, doctrines: [always('wait')] });
    expect(decided(oracle(() => 0.5, []), { institution: alone }).reason).toEqual({ code: 'foresight.alike', args: { futures: 24, meanPct: 50, allPct: 0 } });
    for (const words of [english, chinese]) for (const code of [...codes, 'foresight.alike', 'foresight.recorded']) expect(words).toHaveProperty([`reason.${code}`]);
  });
});

describe('looking ahead', () => {
  it('is open to every institution, beside its plain doctrines and not among them', () => {
    for (const institution of cast) {
      expect(institution.lookAhead?.map(({ id }) => id)).toEqual(LOOK_AHEAD);
      for (const id of LOOK_AHEAD) expect(institution.doctrines.some((doctrine) => doctrine.id === id)).toBe(false);
    }
  });

  it.each([['English', english], ['Chinese', chinese]])('has a name and a creed for each level in %s', (_, words: { readonly [key: string]: string }) => {
    for (const id of LOOK_AHEAD) expect([words[`doctrine.${id}.name`], words[`doctrine.${id}.creed`]]).not.toContain(undefined);
  });
});
