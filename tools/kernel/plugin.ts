import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';

type Maker = typeof import('./maker');

const ASKED = /\?kernel$/;
const MAKER = fileURLToPath(new URL('./maker.ts', import.meta.url));

let maker: Promise<Maker> | undefined;

/** The program's own staging, loaded once and only where a kernel is asked for. */
function kernelMaker(): Promise<Maker> {
  maker ??= runnerImport<Maker>(MAKER).then(({ module }) => module);
  return maker;
}

/** Lets a worker import the kernel of a level (`?kernel`): its rules as straight-line code. */
export function kernels(): Plugin {
  return {
    name: 'kernels',
    // While rules are being changed they play their futures themselves: a kernel would be of yesterday.
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!ASKED.test(id)) return null;
      const path = id.replace(ASKED, '');
      this.addWatchFile(path);
      const { generate, readLevel, asWasm } = await kernelMaker();
      const read = readLevel(readFileSync(path, 'utf8'));
      if (!read.ok) throw new Error(`${path} ${read.faults[0]?.message ?? ''}`);
      return { code: asWasm(await generate(read.scenario)), map: null, moduleType: 'js' };
    },
  };
}
