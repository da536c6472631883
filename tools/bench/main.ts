import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { kernels } from '../kernel/plugin';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}node_modules/.cache/bench`;
const LEVELS = ['first-shot', 'greenland-2026'].map((id) => `${ROOT}levels/${id}.json`);
/** What a process runs that serves one workload. */
const SERVE = `import { serveWorkload } from './bench.js';
await serveWorkload(${JSON.stringify(LEVELS)}, Number(process.argv[2]), Number(process.argv[3]));
`;

/** The runner that starts this file wraps every closure to keep its name, which no shipped build does: bundle first. */
async function bundled(): Promise<typeof import('./bench')> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [kernels()],
    ssr: { noExternal: true },
    build: { ssr: 'tools/bench/bench.ts', outDir: OUT, emptyOutDir: true, minify: false, target: 'node20' },
  });
  writeFileSync(`${OUT}/serve.js`, SERVE);
  return (await import(pathToFileURL(`${OUT}/bench.js`).href)) as typeof import('./bench');
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    milliseconds: { type: 'string', default: '300' },
  },
});
process.env['NODE_ENV'] = 'production';
const { bench } = await bundled();
const effort = { rounds: Number(values.rounds), millisecondsEach: Number(values.milliseconds) };
process.stdout.write(`${await bench(LEVELS, `${OUT}/serve.js`, values.json, effort)}\n`);
