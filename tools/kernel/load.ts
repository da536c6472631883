import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kernel } from '../../src/foresight';
import type { Scenario } from '../../src/model';
import { generate } from './generate';

/** Writes the kernel of a level and loads it, for tests and measurements. */
export async function loadKernel(scenario: Scenario): Promise<Kernel> {
  const file = join(mkdtempSync(join(tmpdir(), 'kernel-')), 'kernel.mjs');
  writeFileSync(file, await generate(scenario));
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Kernel;
}
