import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import type { Loose } from './stage/values';

/** Puts a file of this folder and all that it imports into one text of plain JavaScript, and parses that. */
export async function programOf(file: string): Promise<Loose> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { xstate: fileURLToPath(new URL('charts-only.ts', import.meta.url)) } },
    build: { write: false, minify: false, target: 'esnext', modulePreload: false, lib: { entry, formats: ['es'], fileName: 'program' } },
  });
  const [{ output }] = made as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  const { program, errors } = parseSync('program.js', output[0].code);
  if (errors.length > 0) throw new SyntaxError(errors[0]?.message);
  return program;
}
