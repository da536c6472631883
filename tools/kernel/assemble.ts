import { calleesOf, print } from './stage/code';
import type { Residual, Stage } from './stage/stage';
import { tidy } from './stage/tidy';
import type { Loose } from './stage/values';

/** What a module of code is made from. */
export interface Parts {
  readonly stage: Stage;
  /** The text that goes before the code. */
  readonly runtime: string;
  readonly turn: Residual;
  /** Null for a seat whose posture nobody asks. */
  readonly looks: readonly (Residual | null)[];
  readonly decides: readonly Residual[];
  readonly reads: readonly { readonly name: string; readonly residual: Residual; readonly constant: number | undefined }[];
  /** Cells that do not begin at zero. */
  readonly initial: readonly (readonly [number, number])[];
  /** What is told about the code as plain data. */
  readonly facts: { readonly [fact: string]: Loose };
}

const SPARE_CELLS = 64;

/** Puts functions, tables and texts together as one module. */
export function assemble(parts: Parts): string {
  const { stage, runtime, turn, looks, decides, reads, initial, facts } = parts;
  const entries = [turn, ...looks.filter((look) => look !== null), ...decides, ...reads.map(({ residual }) => residual)];
  const functions = reached(stage, entries);
  functions.forEach(({ body }) => tidy(body));
  const exports = Object.entries(facts).map(([name, fact]) => `export const ${name} = ${JSON.stringify(fact)};\n`);
  return [
    runtime,
    `export const m = new Float64Array(${stage.free + SPARE_CELLS});\n`,
    ...initial.map(([cell, value]) => `m[${cell}] = ${value};\n`),
    SUPPORT,
    `export const texts = ${JSON.stringify(stage.texts)};\nconst places = new Map(texts.map((each, place) => [each, place]));\n`,
    ...stage.tables.map((table, place) => `const T${place} = [${table.join(', ')}];\n`),
    ...functions.map(({ name, parameters, body }) => `function ${name}(${parameters.join(', ')}) {\n${print(body)}}\n`),
    ...exports,
    `export const turn = ${turn.name};\n`,
    `export const looks = [${looks.map((look) => look?.name ?? '() => undefined').join(', ')}];\nexport const decides = [${decides.map(({ name }) => name).join(', ')}];\n`,
    `export const reads = {\n${reads.map(({ name, residual, constant }) => `${JSON.stringify(name)}: () => ${constant ?? `(${residual.name}(), RT[0])`},\n`).join('')}};\n`,
  ].join('');
}

/** Some functions and all that they call. */
export function reached(stage: Stage, entries: readonly Residual[]): Residual[] {
  const byName = new Map(stage.residuals.map((residual) => [residual.name, residual]));
  const all = new Set(entries);
  for (const residual of all) calleesOf(residual.body).forEach((name) => all.add(byName.get(name) as Residual));
  return [...all];
}

const SUPPORT = `
const AR = new Float64Array(32);
const RT = new Float64Array(64);
let C = null;
let D = null;
export function useChance(rules, doctrines) { C = rules; D = doctrines; }
export class GaveUp extends Error {}
export function intern(each) {
  let place = places.get(each);
  if (place === undefined) { place = texts.length; texts.push(each); places.set(each, place); }
  return place;
}
const X = {
  intern,
  text: (place) => texts[place],
  part: (place, at) => intern(texts[place].split(':')[at] ?? ''),
  giveUp(list) { throw new GaveUp(list); },
  fault() { throw new Error('the rules have thrown'); },
};
`;
