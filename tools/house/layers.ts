/** What one folder of src is for and what it may import. */
export interface Layer {
  readonly sentence: string;
  /** Folders of src it may import, values and types. */
  readonly imports: readonly string[];
  /** Folders of src of which it may import types only. */
  readonly types?: readonly string[];
  /** Packages it may import; `name/*` stands for every entry below a name. */
  readonly packages: readonly string[];
  /** Top folders outside src from which it may import files that are not code. */
  readonly assets?: readonly string[];
}

/** The one table of folders, directions and packages. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  maths: {
    sentence: 'exact functions, chance, hashing',
    imports: [],
    packages: [],
  },
  model: {
    sentence: 'the vocabulary and the contracts',
    imports: [],
    packages: [],
  },
  engine: {
    sentence: 'runs a turn for any rulebook',
    imports: ['model', 'maths'],
    packages: [],
  },
  rules: {
    sentence: 'what the world does',
    imports: ['model', 'maths'],
    packages: [],
  },
  institutions: {
    sentence: 'who decides',
    imports: ['model', 'maths'],
    packages: ['xstate'],
  },
  scenarios: {
    sentence: 'reads a level',
    imports: ['model', 'maths'],
    packages: ['valibot'],
  },
  session: {
    sentence: 'one game in progress',
    imports: ['model', 'maths', 'engine'],
    packages: ['xstate', 'immer'],
  },
  foresight: {
    sentence: 'many futures',
    imports: ['model', 'maths', 'engine'],
    packages: [],
  },
  saves: {
    sentence: 'files, links and browser storage',
    imports: ['model', 'scenarios', 'maths'],
    packages: ['idb', 'valibot'],
  },
  classroom: {
    sentence: 'assignments, submissions and reports',
    imports: ['model', 'scenarios', 'saves', 'session'],
    packages: [],
  },
  view: {
    sentence: 'what a screen shows, as plain data',
    imports: ['model', 'session', 'maths'],
    types: ['foresight'],
    packages: [],
  },
  stage: {
    sentence: 'draws a view-model on the canvas',
    imports: ['view'],
    packages: ['phaser'],
  },
  ui: {
    sentence: 'the HTML screens',
    imports: ['view', 'session', 'saves', 'classroom'],
    packages: ['preact', 'preact/*', '@fontsource-variable/*'],
    assets: ['assets'],
  },
  app: {
    sentence: 'the composition roots',
    imports: [
      'maths', 'model', 'engine', 'rules', 'institutions', 'scenarios', 'session',
      'foresight', 'saves', 'classroom', 'view', 'stage', 'ui',
    ],
    packages: ['preact', 'preact/*', '@fontsource-variable/*', 'comlink', 'comlink/*'],
    assets: ['assets', 'levels'],
  },
};

/** Files of src from which every other file of their folder must be reachable, where not index.ts alone. */
export const ROOTS: Readonly<Record<string, readonly string[]>> = {
  app: ['index.ts', 'main.tsx', 'worker.ts', 'headless.ts'],
};

/** Files other than index.ts through which another folder may be entered. */
export const DOORS: readonly string[] = ['src/app/headless.ts'];

/** Packages that test files may import on top of their folder's own. */
export const TEST_PACKAGES: readonly string[] = [
  'vitest', 'fast-check', '@stdlib/*', 'happy-dom', 'immer', 'xstate', 'xstate/graph', 'node:*',
];

/** Folders whose results must be the same on every machine. */
export const PURE: readonly string[] = [
  'maths', 'model', 'engine', 'rules', 'institutions', 'scenarios',
];

/** Folders whose files stand alone and never import each other. */
export const SIBLINGS: readonly string[] = ['src/rules/actions/', 'src/rules/shocks/'];

/** Folders that must stay free of the words in NAMES. */
export const NAMELESS: readonly string[] = ['engine'];

/** Names of countries and institutions, in lower case and single spaces. */
export const NAMES: readonly string[] = [
  'united states', 'usa', 'america', 'american', 'washington', 'white house', 'congress',
  'fed', 'fomc', 'federal reserve', 'treasury', 'pentagon',
  'europe', 'european', 'eu', 'ecb', 'brussels', 'frankfurt', 'nato',
  'denmark', 'danish', 'copenhagen', 'greenland', 'nuuk', 'norway', 'norges', 'sweden',
  'germany', 'german', 'france', 'french', 'belgium', 'euroclear', 'ireland', 'britain',
  'china', 'chinese', 'pboc', 'beijing', 'japan', 'japanese', 'canada', 'russia', 'india',
];

/** The longest function and the longest file allowed, in lines. */
export const SIZE = { functionLines: 60, fileLines: 400 } as const;
