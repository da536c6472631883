import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { spreadOf, tableOf } from './figures';
import type { Row } from './figures';
import { measure } from './rounds';
import type { Measured } from './rounds';
import { takeNotes, watchFans, watchWorkers } from './watch';

const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'];
/** Draws the stage by software: every frame then costs more than the futures that it shows. */
const SOFTWARE_STAGE = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

const { values } = parseArgs({
  options: {
    'software-stage': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    hovers: { type: 'string', default: '40' },
    cold: { type: 'string', default: '20' },
    memory: { type: 'string', default: '200' },
    patience: { type: 'string', default: '60000' },
  },
});

async function run(): Promise<{ readonly measured: Measured; readonly browser: string }> {
  const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0, open: false } });
  const address = server.httpServer.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: [...FLAGS, ...(values['software-stage'] ? SOFTWARE_STAGE : [])] });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
    // The runner of this file wraps functions to keep their names; in the page that wrapper is missing.
    await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    for (const watch of [takeNotes, watchFans, watchWorkers]) await page.addInitScript(watch);
    await page.goto(`http://127.0.0.1:${port}/`);
    const effort = { hovers: Number(values.hovers), cold: Number(values.cold), memory: Number(values.memory), patienceMs: Number(values.patience) };
    return { measured: await measure(page, effort), browser: browser.version() };
  } finally {
    await browser.close();
    await server.close();
  }
}

function rowsOf({ warm, cold, heldMs, eventsMs, interactionsMs, baseMs }: Measured): Row[] {
  const row = (words: string, found: readonly number[] | undefined, target?: number): Row => ({ words, unit: 'ms', spread: spreadOf(found ?? []), ...(target === undefined ? {} : { target }) });
  return [
    row('hover to painted fan of 1,000, likely card', warm[1_000], 50),
    row('turn of a control to painted fan of 500, plan not foreseen', cold[500]),
    row('turn of a control to painted fan of 1,000, plan not foreseen', cold[1_000], 50),
    row('turn of a control to painted fan of 10,000, plan not foreseen', cold[10_000], 300),
    row('desk open to arm without, 10,000 (below 0: there before)', [baseMs]),
    row('question replaced to work handed in', heldMs, 5),
    row('events of a hand over 16 ms while forecasting', eventsMs, 50),
    row('of these: interactions (INP is the p98)', interactionsMs, 50),
  ];
}

const { measured, browser } = await run();
const rows = rowsOf(measured);
const { heapEarly, heapLate, workers } = measured;
if (values.json) process.stdout.write(`${JSON.stringify({ browser, cores: cpus().length, workers, rows, heapEarly, heapLate }, null, 2)}\n`);
else {
  const heap = ({ pageMb, workersMb, buffersMb }: Measured['heapEarly']): string => `page ${pageMb.toFixed(1)}, workers ${workersMb.toFixed(1)}, buffers ${buffersMb.toFixed(1)} MB`;
  process.stdout.write(`Chromium ${browser}, ${cpus().length} cores, ${workers} workers; Greenland, first turn\n${tableOf(rows)}\nmemory after 20 hovers: ${heap(heapEarly)}\nmemory after ${values.memory} more: ${heap(heapLate)}\n`);
}
