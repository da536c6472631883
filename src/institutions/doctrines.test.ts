import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../assets/messages/en/institutions.json';
import chinese from '../../assets/messages/zh-CN/institutions.json';
import type { Args, Choice, Move, Observation } from '../model';
import { cast } from '.';
import { observations, situationOf } from './sketch.test';

const WORDS: { readonly [key: string]: string } = english;
const PLACEHOLDER = /\{(\w+)\|(pct1|pct2|bp0|bp1|pp0|pp1|usdBn|eurBn|int|points1|trust2|seat|market|partners)\}/g;
const TEXT_FORMATS = ['seat', 'market', 'partners'];

const ALL = cast.flatMap((institution) => institution.doctrines.map((doctrine) => ({ institution, doctrine })));
const NAMED = ALL.map(({ institution, doctrine }) => [`${institution.id}.${doctrine.id}`, doctrine] as const);

/** A law court with moods: allows or refuses by the letters of what it is asked. */
const courts = fc.func<[string], boolean>(fc.boolean()).map((judge) => (choices: readonly Choice[]) => judge(JSON.stringify(choices)));

function holesOf(text: string): { readonly name: string; readonly format: string }[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '', format = '']) => ({ name, format }));
}

function expectFilled(text: string, args: Args): void {
  expect(text.replaceAll(PLACEHOLDER, '')).not.toMatch(/[{}]/);
  for (const { name, format } of holesOf(text)) {
    if (TEXT_FORMATS.includes(format)) expect(args[name]).toMatch(/^(?!none$)[a-z-]+$/);
    else expect(args[name]).toSatisfy(Number.isFinite);
  }
}

function expectSound(choices: Move['choices']): void {
  expect(choices.length).toBeLessThanOrEqual(2);
  for (const { day, args } of choices) {
    expect([1, 2, 3, 4, 5]).toContain(day);
    for (const value of Object.values(args)) expect(value).toSatisfy((x: unknown) => typeof x === 'string' || Number.isFinite(x));
  }
}

describe.each(NAMED)('the doctrine %s', (name, doctrine) => {
  it('decides only what is allowed, with a reason in words that has all its figures', () => {
    fc.assert(fc.property(observations, courts, (observation, allowed) => {
      const { choices, reason } = doctrine.decide(situationOf(observation, allowed));
      expect(choices.length === 0 || allowed(choices)).toBe(true);
      expectSound(choices);
      expect(reason.code.startsWith(`${name}.`)).toBe(true);
      expectFilled(WORDS[`reason.${reason.code}`] ?? '{missing}', reason.args);
    }), { numRuns: 400 });
  });

  it('decides the same in the same situation and leaves it as it was', () => {
    fc.assert(fc.property(observations, (observation) => {
      const before = JSON.stringify(observation);
      expect(doctrine.decide(situationOf(observation))).toEqual(doctrine.decide(situationOf(observation)));
      expect(JSON.stringify(observation)).toBe(before);
    }));
  });

  it('falls silent where nothing is allowed', () => {
    fc.assert(fc.property(observations, (observation) => {
      expect(doctrine.decide(situationOf(observation, () => false)).choices).toEqual([]);
    }));
  });

  it('gives every reason that it has words for', () => {
    const given = new Set(reasonsGiven(doctrine.decide));
    const worded = Object.keys(WORDS).filter((key) => key.startsWith(`reason.${name}.`));
    expect([...given].map((code) => `reason.${code}`).sort()).toEqual(worded.sort());
  });

  it.each([['English', english], ['Chinese', chinese]])('has a name and a creed in %s', (_, words: { readonly [key: string]: string }) => {
    expect(words[`doctrine.${name}.name`]).toBeTruthy();
    expect(words[`doctrine.${name}.creed`]).toMatch(/[.。]$/);
  });
});

function reasonsGiven(decide: (situation: ReturnType<typeof situationOf>) => Move): string[] {
  const seen: readonly Observation[] = fc.sample(observations, { numRuns: 4000, seed: 20260119 });
  const single = (choices: readonly Choice[]) => choices.length === 1;
  const noTalks = (choices: readonly Choice[]) => choices.length === 1 && choices[0]?.action !== 'negotiate';
  return seen.flatMap((observation) =>
    [undefined, single, noTalks].map((allowed) => decide(situationOf(observation, allowed)).reason.code));
}

describe.each(cast.map((institution) => [institution.id, institution] as const))('the doctrines of %s', (id, { doctrines }) => {
  it('are at least two, and often part ways', () => {
    expect(doctrines.length).toBeGreaterThanOrEqual(2);
    const seen = fc.sample(observations, { numRuns: 500, seed: 20260119 });
    const apart = seen.filter((observation) => {
      const [one, other] = doctrines.map((doctrine) => JSON.stringify(doctrine.decide(situationOf({ ...observation, seat: id })).choices));
      return one !== other;
    });
    expect(apart.length).toBeGreaterThan(50);
  });
});

describe('the catalogues', () => {
  it('have the same keys in the same order, with the same figures', () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
    const sorted = (text: string) => holesOf(text).map(({ name, format }) => `${name}|${format}`).sort();
    for (const [key, text] of Object.entries(chinese)) expect(sorted(text)).toEqual(sorted(WORDS[key] ?? ''));
  });

  it('hold no word for an institution, a doctrine or a reason that is not there', () => {
    const known = new Set(ALL.map(({ institution, doctrine }) => `${institution.id}.${doctrine.id}`));
    for (const key of Object.keys(english).filter((key) => !/^[a-z]+\.foresight(\.|-)/.test(key))) {
      const [kind, institution = '', rest = ''] = key.split('.');
      if (kind === 'posture') expect(cast.map(({ id }) => id)).toContain(institution);
      else expect(known).toContain(`${institution}.${rest}`);
    }
  });

  it('word every reason as one sentence', () => {
    for (const [key, text] of Object.entries(english).filter(([key]) => key.startsWith('reason.'))) {
      expect(text, key).toMatch(/^[^.]*\.$/);
    }
    for (const [key, text] of Object.entries(chinese).filter(([key]) => key.startsWith('reason.'))) {
      expect(text, key).toMatch(/^[^。]*。$/);
    }
  });
});
