import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kernel } from '../../src/foresight';
import type { Scenario } from '../../src/model';
import { generate } from './generate';
import { asWasm } from './wasm/module';

/** Loads the text of a module, for tests and measurements. */
export async function loadText(text: string): Promise<unknown> {
  const file = join(mkdtempSync(join(tmpdir(), 'kernel-')), 'kernel.mjs');
  writeFileSync(file, text);
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

/** Writes the kernel of a level as it is shipped and loads it. */
export async function loadKernel(scenario: Scenario): Promise<Kernel> {
  return (await loadText(asWasm(await generate(scenario)))) as Kernel;
}
