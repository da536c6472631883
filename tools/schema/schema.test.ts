import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLevel } from '../../src/scenarios';
import { levelSchemaText, SCHEMA_PATH } from './level';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Part = { readonly [keyword: string]: never };

const ROOT = JSON.parse(levelSchemaText());
const SAMPLE = readFileSync('src/scenarios/sample-level.json', 'utf8');

/** A validator of the keywords that occur, read from the specification and apart from the converter. */
function accepts(part: Part, value: Json): boolean {
  return Object.entries(part).every(([keyword, rule]) => KEYWORDS[keyword]?.(rule, value, part) ?? true);
}

function isTable(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const KEYWORDS: { readonly [keyword: string]: (rule: never, value: Json, part: Part) => boolean } = {
  $ref: (rule: string, value) => accepts(ROOT.$defs[rule.replace('#/$defs/', '')], value),
  type: (rule: string, value) => {
    if (rule === 'object') return isTable(value);
    if (rule === 'array') return Array.isArray(value);
    return rule === 'integer' ? Number.isInteger(value) : typeof value === rule;
  },
  const: (rule: Json, value) => rule === value,
  enum: (rule: Json[], value) => rule.includes(value),
  anyOf: (rule: Part[], value) => rule.some((part) => accepts(part, value)),
  items: (rule: Part, value) => !Array.isArray(value) || value.every((item: Json) => accepts(rule, item)),
  required: (rule: string[], value) => !isTable(value) || rule.every((key) => key in value),
  properties: (rule: { [key: string]: Part }, value) => !isTable(value)
    || Object.entries(value).every(([key, held]) => !rule[key] || accepts(rule[key], held)),
  propertyNames: (rule: Part, value) => !isTable(value) || Object.keys(value).every((key) => accepts(rule, key)),
  additionalProperties: (rule: Part | false, value, part) => !isTable(value)
    || Object.entries(value).every(([key, held]) => key in (part['properties'] ?? {}) || (rule !== false && accepts(rule, held))),
  minimum: (rule: number, value) => typeof value !== 'number' || value >= rule,
  maximum: (rule: number, value) => typeof value !== 'number' || value <= rule,
  minItems: (rule: number, value) => !Array.isArray(value) || value.length >= rule,
  maxItems: (rule: number, value) => !Array.isArray(value) || value.length <= rule,
  maxLength: (rule: number, value) => typeof value !== 'string' || value.length <= rule,
  pattern: (rule: string, value) => typeof value !== 'string' || new RegExp(rule, 'u').test(value),
};

/** Keywords that say something and demand nothing. */
const NOTES = new Set(['$schema', '$defs', 'title', 'description']);

function partsOf(part: object): object[] {
  return [part, ...Object.values(part).filter((held) => typeof held === 'object' && held !== null).flatMap(partsOf)];
}

describe('the published schema', () => {
  it('is up to date: run npx tsx tools/schema/main.ts', () => {
    expect(readFileSync(SCHEMA_PATH, 'utf8')).toBe(levelSchemaText());
  });

  it('uses only keywords that this test knows', () => {
    const isSchema = (part: object) => 'type' in part && typeof part.type === 'string';
    const used = new Set(partsOf(ROOT).filter(isSchema).flatMap(Object.keys));
    expect([...used].filter((keyword) => !NOTES.has(keyword) && !KEYWORDS[keyword])).toEqual([]);
  });

  it('refers only to what it defines', () => {
    const refs = partsOf(ROOT).flatMap((part) => ('$ref' in part && typeof part.$ref === 'string' ? [part.$ref] : []));
    expect(refs.length).toBeGreaterThan(10);
    for (const ref of refs) expect(Object.keys(ROOT.$defs)).toContain(ref.replace('#/$defs/', ''));
  });

  it('accepts what the reader of levels accepts', () => {
    expect(checkLevel(JSON.parse(SAMPLE)).ok).toBe(true);
    expect(accepts(ROOT, JSON.parse(SAMPLE))).toBe(true);
  });

  it.each<[string, string, string]>([
    ['an unknown key', '"minutes": 5', '"minutes": 5, "hours": 1'],
    ['a renamed key', '"lesson":', '"lessons":'],
    ['a wrong type', '"minutes": 5', '"minutes": "5"'],
    ['a fraction of a turn', '"turns": 3', '"turns": 2.5'],
    ['an unknown operator', '"op": "=="', '"op": "!="'],
    ['an id in capitals', '"id": "sample"', '"id": "Sample"'],
    ['an empty text', '"en": "Sample"', '"en": ""'],
    ['an address that is a program', '"url": "https:', '"url": "javascript:'],
    ['a list for a table', '"args": {}', '"args": []'],
  ])('refuses %s, as the reader does', (_, before, after) => {
    const wrong = JSON.parse(SAMPLE.replace(before, after));
    expect(wrong).not.toEqual(JSON.parse(SAMPLE));
    expect(checkLevel(wrong).ok).toBe(false);
    expect(accepts(ROOT, wrong)).toBe(false);
  });
});
