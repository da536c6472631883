import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkHouse, describeReport } from './check';
import { LAYERS } from './layers';

type Tree = Readonly<Record<string, string>>;

const CLEAN: Tree = {
  'src/maths/index.ts': "export { root } from './root';\n",
  'src/maths/root.ts': '/** Takes the square root. */\nexport const root = (x: number) => Math.sqrt(x);\n',
  'src/maths/root.test.ts': "import { it } from 'vitest';\nimport { root } from './root';\nit('roots', () => void root(Date.now() ** 2));\n",
  'src/model/index.ts': '/** A year. */\nexport type Year = number;\n',
  'src/engine/index.ts': "export { step } from './step';\n",
  'src/engine/step.ts': "import type { Year } from '../model';\nimport { root } from '../maths';\n/** Goes on. */\nexport function step(year: Year) { return root(year); }\n",
  'src/foresight/index.ts': "/** A fan. */\nexport type Fan = import('../engine').Step;\n",
  'src/view/index.ts': "import type { Fan } from '../foresight';\n/** A screen. */\nexport interface Screen { fan: Fan }\n",
  'src/rules/index.ts': "export * from './actions';\n",
  'src/rules/actions/index.ts': "export * from './sell';\nexport * from './buy';\n",
  'src/rules/actions/sell.ts': '/** Sells. */\nexport const sell = 1;\n',
  'src/rules/actions/buy.ts': '/** Buys. */\nexport const buy = 2;\n',
  'src/app/main.tsx': "import messages from '../../assets/en.json';\nimport './page.css';\nimport worker from './worker?worker&url';\n/** The page. */\nexport const page = <p>{messages}{worker}</p>;\n",
  'src/app/worker.ts': "import { step } from '../engine';\nstep(1);\n",
  'src/app/page.css': '',
  'assets/en.json': '{}',
  'tools/sim/main.ts': "import { step } from '../../src/engine';\nconsole.log(step(Date.now()));\n",
};

let roots: string[] = [];

afterEach(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
  roots = [];
});

function build(tree: Tree): string {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  roots.push(root);
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Lists `rule file:line` for the clean tree with some files added or replaced. */
function faultsWith(tree: Tree): string[] {
  const { faults } = checkHouse(build({ ...CLEAN, ...tree }));
  return faults.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

function faultsInStep(body: string): string[] {
  return faultsWith({ 'src/engine/step.ts': `/** Goes on. */\nexport const step = (a: any) =>\n${body};\n` });
}

describe('a clean tree', () => {
  it('has no fault', () => {
    expect(checkHouse(build(CLEAN)).faults).toEqual([]);
  });

  it('is summed up in figures', () => {
    const words = describeReport(checkHouse(build(CLEAN)));
    expect(words).toBe('house: 15 files, 16 imports, 0 faults\nfunction lines: median 1, p90 1, max 1');
  });

  it('may be empty', () => {
    expect(checkHouse(build({})).faults).toEqual([]);
  });
});

describe('the table of layers', () => {
  it('goes one way: every folder can be built after those it imports', () => {
    const built = new Set<string>();
    const ready = () => Object.keys(LAYERS).filter((name) => !built.has(name)
      && [...LAYERS[name]!.imports, ...(LAYERS[name]!.types ?? [])].every((other) => built.has(other)));
    for (let next = ready(); next.length > 0; next = ready()) next.forEach((name) => built.add(name));
    expect([...built].sort()).toEqual(Object.keys(LAYERS).sort());
  });
});

describe('direction', () => {
  const forbidden = {
    value: "import { step } from '../engine';\nvoid step;",
    type: "import type { Step } from '../engine';",
    'type expression': "type Step = import('../engine').Step;",
    're-export': "export * from '../engine';",
    dynamic: "void import('../engine');",
    'address of a worker': "new URL('../engine/index.ts', import.meta.url);",
    'javascript ending': "import '../engine/index.js';",
    'path from the root': "import '/src/engine/index.ts';",
    glob: "import.meta.glob('../engine/i*.ts');",
  };
  it.each(Object.entries(forbidden))('catches an import of the form: %s', (_, text) => {
    expect(faultsWith({ 'src/classroom/index.ts': text })).toContain('direction src/classroom/index.ts:1');
  });

  it('tells types from values where only types are allowed', () => {
    const values = "import { type Fan } from '../foresight';\nvoid (0 as Fan);\n";
    expect(faultsWith({ 'src/view/index.ts': values })).toEqual(['direction src/view/index.ts:1']);
  });

  it.each([
    ['a missing file', "import './nowhere';"],
    ['a computed name', 'import(name);'],
    ['a test', "import './root.test';"],
    ['a tool', "import '../../tools/bench';"],
    ['an asset', "import '../../assets/en.json';"],
  ])('catches an import of %s', (_, text) => {
    const tree = { 'src/maths/index.ts': `import './root';\n${text}\n`, 'tools/bench.ts': '' };
    expect(faultsWith(tree)).toEqual(['direction src/maths/index.ts:2']);
  });

  it('catches a folder that is not in the table', () => {
    expect(faultsWith({ 'src/misc/index.ts': "import '../model';" })).toEqual(['direction src/misc/index.ts:1']);
  });

  it('opens levels to app alone', () => {
    const tree = { 'levels/a.json': '{}', 'src/ui/index.ts': "import '../../levels/a.json';" };
    expect(faultsWith(tree)).toEqual(['direction src/ui/index.ts:1']);
    expect(faultsWith({ 'src/app/index.ts': "import.meta.glob('../../levels/*.json');" })).toEqual([]);
  });
});

describe('other imports', () => {
  it('takes a testing folder for test code, and catches a program that leans on it', () => {
    const kit = "import { expect } from 'vitest';\nexport const kit = expect;\n";
    expect(faultsWith({ 'src/session/testing/kit.ts': kit })).toEqual([]);
    const leaning = { 'src/session/testing/kit.ts': kit, 'src/session/index.ts': "import './testing/kit';\n" };
    expect(faultsWith(leaning)).toEqual(['direction src/session/index.ts:1']);
  });

  it('catches a package outside its folder, and one for tests in the program', () => {
    const index = "import 'immer';\nimport 'xstate/graph';\nimport 'fs';\n";
    expect(faultsWith({ 'src/session/index.ts': index })).toEqual([
      'package src/session/index.ts:2',
      'package src/session/index.ts:3',
    ]);
  });

  it('catches a package that even tests may not import', () => {
    expect(faultsWith({ 'src/maths/a.test.ts': "import 'fast-check';\nimport 'phaser';" })).toEqual(['package src/maths/a.test.ts:2']);
  });

  it.each([
    ['src/engine/step.test.ts', '../maths/root'],
    ['tools/sim/play.ts', '../../src/maths/root'],
    ['tests/whole.test.ts', '../src/maths/root'],
  ])('catches entry by a side door in %s', (path, inner) => {
    expect(faultsWith({ [path]: `import '${inner}';` })).toEqual([`door ${path}:1`]);
  });

  it('lets tools in by the headless root', () => {
    const tree = { 'src/app/headless.ts': '/** Plays. */\nexport const play = 1;', 'tools/a.ts': "import '../src/app/headless';" };
    expect(faultsWith(tree)).toEqual([]);
  });

  it.each(["import type { sell } from './sell';", "import { sell } from '.';", "import '../shocks/war';"])('catches an action that reads: %s', (text) => {
    const tree = {
      'src/rules/index.ts': "export * from './actions';\nexport * from './shocks/war';",
      'src/rules/shocks/war.ts': '/** War. */\nexport const war = 3;\n',
      'src/rules/actions/buy.ts': `${text}\n/** Buys. */\nexport const buy = 2;\n`,
    };
    expect(faultsWith(tree)).toContain('siblings src/rules/actions/buy.ts:1');
  });
});

describe('the graph', () => {
  it('catches a circle of types', () => {
    const tree = {
      'src/maths/root.ts': "import type { B } from './b';\n/** A. */\nexport type A = B;\n",
      'src/maths/b.ts': "\nimport type { A } from './c';\n/** B. */\nexport type B = A;\n",
      'src/maths/c.ts': "/** A. */\nexport type { A } from './root';\n",
    };
    expect(faultsWith(tree)).toEqual(['cycle src/maths/b.ts:2']);
  });

  it('catches a file that imports itself', () => {
    expect(faultsWith({ 'src/model/index.ts': "import '.';" })).toEqual(['cycle src/model/index.ts:1']);
  });

  it('catches a file that only a test reaches', () => {
    const tree = { 'src/maths/lost.ts': '', 'src/maths/lost.test.ts': "import './lost';" };
    expect(faultsWith(tree)).toEqual(['orphan src/maths/lost.ts:1']);
  });
});

describe('ambient', () => {
  it.each([
    'Math.random()', 'Math.exp(a)', 'Math["sqrt"](a)', '(({ sqrt }) => sqrt(a))(Math)', 'a ** 2', 'a **= 2',
    'Date.now()', 'new Date(0)', 'performance.now()', 'setTimeout(a, 1)', 'queueMicrotask(a)', 'a || console',
    'document.title', 'window', 'navigator', 'globalThis', 'self.Math', 'fetch(a)', 'crypto', 'process.env',
    'a.toLocaleString()', 'new Intl.NumberFormat()', '({ Date })', 'import.meta', 'a as Date', 'a.localeCompare(a)',
  ])('catches %s', (body) => {
    expect(faultsInStep(body)).toEqual(['ambient src/engine/step.ts:3']);
  });

  it.each(['Math.sqrt(Math.abs(a))', 'a.Date', '({ Date: a }).Date', '"Date"'])('lets %s pass', (body) => {
    expect(faultsInStep(body)).toEqual([]);
  });
});

describe('markup', () => {
  it.each([
    'a.innerHTML = ""', 'a["outerHTML"]', 'a.insertAdjacentHTML("x", "y")', 'eval("1")', 'new Function("1")',
    'document.write("x")', 'window.document.writeln("x")', '({ innerHTML: a })', '<p dangerouslySetInnerHTML={a} />',
  ])('catches %s', (body) => {
    const text = `/** Draws. */\nexport const draw = (a: any) =>\n${body};\n`;
    expect(faultsWith({ 'src/ui/index.ts': "export * from './draw';", 'src/ui/draw.tsx': text })).toEqual(['markup src/ui/draw.tsx:3']);
  });

  it('lets other writers pass', () => {
    expect(faultsInStep('a.write(a)')).toEqual([]);
  });
});

describe('size', () => {
  const lines = (count: number) => 'void 0;\n'.repeat(count);

  it('catches a function of 61 lines and no shorter one', () => {
    expect(faultsWith({ 'tools/a.ts': `const f = () => {\n${lines(59)}};\nf();` })).toEqual(['size tools/a.ts:1']);
    expect(faultsWith({ 'tools/a.ts': `const f = () => {\n${lines(58)}};\nf();` })).toEqual([]);
  });

  it('catches a file of 401 lines and no shorter one', () => {
    expect(faultsWith({ 'tests/a.ts': lines(401) })).toEqual(['size tests/a.ts:1']);
    expect(faultsWith({ 'tests/a.ts': lines(400) })).toEqual([]);
  });

  it('measures tests one by one, not their group', () => {
    expect(faultsWith({ 'tests/a.test.ts': `describe.each([1])('a', () => {\n${lines(99)}});` })).toEqual([]);
    expect(faultsWith({ 'tests/a.test.ts': `it('a', () => {\n${lines(99)}});` })).toEqual(['size tests/a.test.ts:1']);
  });
});

describe('doc', () => {
  it.each([
    'export const a = 1;', '// Plain.\nexport const a = 1;', '/** Far. */\n\nexport const a = 1;', '/** */\nexport const a = 1;',
    'const a = 1;\nexport { a };', 'export default 1;', 'export type { Year } from "./year";', '/** A. */\nexport interface A {}\nexport class B {}',
  ])('catches %j', (text) => {
    const tree = { 'src/model/index.ts': "export * from './a';", 'src/model/a.ts': text, 'src/model/year.ts': '/** A year. */\nexport type Year = 1;' };
    expect(faultsWith(tree).filter((fault) => fault.startsWith('doc src/model/a.ts'))).toHaveLength(1);
  });

  it('asks for one sentence per overloaded function and accepts it at the declaration', () => {
    const text = '/** A. */\nexport function a(x: 1): 1;\nexport function a(x: 2): 2;\nexport function a(x: any) { return x; }\n/** B. */\nconst b = 1;\nexport { b };\n';
    expect(faultsWith({ 'src/model/index.ts': text })).toEqual([]);
  });
});

describe('names and words', () => {
  it.each(['tools/twoWords.ts', 'tools/two_words.ts', 'tests/Big/a.ts', 'tools/plain.js'])('catches the name %s', (path) => {
    expect(faultsWith({ [path]: '' })).toEqual([`name ${path}:1`]);
  });

  it.each(['// the Fed', 'a.treasuryYieldBp', '"united_states"', 'a.EUBonds', '`in Greenland`'])('catches %s in the engine', (text) => {
    expect(faultsWith({ 'src/engine/step.ts': `/** Goes on. */\nexport const step = (a: any) => [\na, ${text}\n];` })).toEqual(['words src/engine/step.ts:3']);
  });

  it('lets other words pass, and names elsewhere', () => {
    expect(faultsInStep('"federated feed, neutral, holdingsUsdBn"')).toEqual([]);
    expect(faultsWith({ 'src/model/index.ts': '/** What the Fed does. */\nexport type Fed = 1;' })).toEqual([]);
  });

  it('catches a file that cannot be parsed', () => {
    expect(faultsWith({ 'tools/a.ts': 'const = ;' })).toContain('parse tools/a.ts:1');
  });
});
