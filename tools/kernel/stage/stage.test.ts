import fc from 'fast-check';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { print } from './code';
import { LANGUAGE } from './language';
import { writeResidual } from './outline';
import { Stage } from './stage';
import type { Residual } from './stage';
import { runBody } from './statements';
import { tidy } from './tidy';
import { Ref } from './values';
import type { Loose, Type } from './values';

const NUMBER: Type = { leaf: 'n', size: 1 };
const ROW: Type = { size: 2, fields: { kind: { type: NUMBER, off: 0 }, size: { type: NUMBER, off: 1 } } };
const MOST = 6;
const LIST: Type = { kind: 'list', count: MOST, element: ROW, size: 1 + MOST * ROW.size };
const WORLD: Type = { size: 3 + LIST.size, fields: { a: { type: NUMBER, off: 0 }, b: { type: NUMBER, off: 1 }, c: { type: NUMBER, off: 2 }, rows: { type: LIST, off: 3 } } };

interface World {
  a: number;
  b: number;
  c: number;
  rows: { kind: number; size: number }[];
}

/** Writes a program's function `play(world)` as code over memory; `leastStatements` says how small functions stand by themselves. */
function staged(text: string, leastStatements: number): (world: World) => World {
  const stage = new Stage({ leastStatements, mostRounds: 4, standIns: {}, before: {} }, LANGUAGE);
  runBody(stage, parseSync('program.js', text).program.body as Loose, stage.top);
  stage.settledAt = stage.state.now().clock;
  stage.free = WORLD.size;
  const residual: Residual = { key: [], name: 'play', isInline: false, cells: new Set(), ranges: [], give: () => undefined, givesItself: false, parameters: [], body: [] };
  const world = new Ref(WORLD, 0, null, 0, WORLD.size);
  writeResidual(stage, residual, 'play', () => LANGUAGE.runClosure(stage, stage.top.names.play.closure, undefined, [world]));
  const all = [...stage.residuals.filter(({ isInline }) => !isInline), residual];
  all.forEach(({ body }) => tidy(body));
  const functions = all.map(({ name, parameters, body }) => `function ${name}(${parameters.join(', ')}) {\n${print(body)}}\n`);
  const tables = stage.tables.map((table, place) => `const T${place} = [${table.join()}];\n`);
  // oxlint-disable-next-line no-implied-eval, no-new-func -- what was written is to be run
  const run = new Function('m', 'AR', 'RT', `${tables.join('')}${functions.join('')}play();`) as (...memories: Float64Array[]) => void;
  return (from) => {
    const m = new Float64Array(stage.free + 8);
    m.set([from.a, from.b, from.c, from.rows.length, ...from.rows.flatMap(({ kind, size }) => [kind, size])]);
    run(m, new Float64Array(32), new Float64Array(64));
    const rows = Array.from({ length: m[3] as number }, (_, place) => ({ kind: m[4 + 2 * place] as number, size: m[5 + 2 * place] as number }));
    return { a: m[0] as number, b: m[1] as number, c: m[2] as number, rows };
  };
}

function plain(text: string): (world: World) => World {
  // oxlint-disable-next-line no-implied-eval, no-new-func -- the same program as it stands
  const play = new Function(`${text}; return play;`)() as (world: World) => void;
  return (from) => {
    const world = structuredClone(from);
    play(world);
    return world;
  };
}

const small = fc.integer({ min: -3, max: 3 });
const worlds = fc.record({ a: small, b: small, c: small, rows: fc.array(fc.record({ kind: small, size: small }), { maxLength: MOST - 1 }) });

const PROGRAMS: { readonly [what: string]: string } = {
  'early returns': 'function f(w) { if (w.a > 1) return w.b; if (w.b > 0) { w.c += 1; return w.c; } return -1; } function play(w) { w.a = f(w) + f(w); }',
  'what only one way sets': 'function play(w) { let x = 1; let y; if (w.a > 0) { x = w.b; y = 2; } else y = w.c; w.c = x * y; }',
  'objects that come from both ways': 'function f(w) { return w.a > 0 ? { up: w.b, by: 1 } : { up: w.c, by: 2 }; } function play(w) { const { up, by } = f(w); w.a = up * by; }',
  'nothing that comes from one way': 'function f(w) { return w.a > 0 ? { up: w.b } : null; } function play(w) { const got = f(w); if (got !== null) w.b = got.up + 1; w.c = (got ?? { up: 7 }).up; }',
  'loops that are known': 'function play(w) { for (const by of [1, 2, 3]) { if (w.a === by) continue; if (w.b === by) break; w.c += by; } }',
  'loops that are not': 'function play(w) { let n = 0; while (n < w.a + 4) { n += 1; if (n === w.b) continue; w.c += n; if (w.c > 9) break; } w.b = n; }',
  'values that change places in a loop': 'function play(w) { let x = w.a, y = w.b; for (let i = 0; i < w.c + 3; i += 1) { const z = x; x = y; y = z + 1; } w.a = x; w.b = y; }',
  'rows that are found': 'const find = (w, kind) => { for (const row of w.rows) if (row.kind === kind) return row; return undefined; }; function play(w) { const row = find(w, w.a); if (row === undefined) w.b = 9; else row.size += 1; w.c = find(w, 1)?.size ?? 5; }',
  'rows that come and go': 'function play(w) { if (w.rows.length > 1) w.rows.length = w.rows.length - 1; w.rows.push({ kind: w.a, size: 2 }); for (const row of w.rows) row.size *= 2; }',
  'things picked by a number': 'const ways = [(x) => x + 1, (x) => 2 * x, (x) => -x]; const worth = [5, 6, 7]; function play(w) { const at = w.a > 0 ? 1 : w.b > 0 ? 2 : 0; w.c = ways[at](w.b) + worth[at]; }',
  'switches': 'function f(x) { switch (x) { case 1: return 10; case 2: case 3: return 20; default: return 30; } } function play(w) { w.c = f(w.a) + f(2); }',
  'conditions that are joined': 'function play(w) { if ((w.a > 0 && w.b > 0) || w.c === 1) w.a = 5; if (!(w.a >= 5) || w.rows.length === 0) w.b += 1; w.c ||= 4; }',
  'classes': 'class Sight { constructor(w, by) { this.w = w; this.by = by; } get far() { return this.w.a * this.by; } near(x) { return this.far + x; } } function play(w) { w.c = new Sight(w, 3).near(w.b); }',
};

describe('staging', () => {
  it.each(Object.entries(PROGRAMS))('keeps what a program does: %s', (_, text) => {
    const wanted = plain(text);
    for (const leastStatements of [0, 1000]) {
      const play = staged(text, leastStatements);
      fc.assert(fc.property(worlds, (world) => {
        expect(play(world)).toEqual(wanted(world));
      }), { numRuns: 200 });
    }
  });
});
