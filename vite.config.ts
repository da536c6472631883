import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { excerpts } from './tools/build/excerpts.ts';
import { kernels } from './tools/kernel/plugin.ts';

const POLICY = [
  "default-src 'none'",
  // Lets workers compile kernels from WebAssembly; text is no more turned into code than without it.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types app-url',
].join('; ');

/** Writes the content security policy into the built page, so that it holds on any host. */
function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}

/** What the built page holds of others besides the dependencies: two typefaces and the outlines of the map. */
const ALSO_BUILT_IN = ['@fontsource-variable/newsreader', '@fontsource-variable/source-sans-3', 'world-atlas'];

interface Package {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const root = (path: string): URL => new URL(path, import.meta.url);
const packageAt = (path: string): Package => JSON.parse(readFileSync(root(`${path}package.json`), 'utf8')) as Package;

/** Packages with all that they depend on, each once. */
function withTheirOwn(names: readonly string[]): string[] {
  const all = new Set(names);
  for (const name of all) Object.keys(packageAt(`node_modules/${name}/`).dependencies ?? {}).forEach((own) => all.add(own));
  return [...all].sort();
}

/** A package's name and the licence it came with; one without a licence may not be handed on. */
function noticeOf(name: string): string {
  const folder = `node_modules/${name}/`;
  const file = existsSync(root(folder)) ? readdirSync(root(folder)).find((each) => /^(licen[cs]e|copying)/i.test(each)) : undefined;
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name} ${packageAt(folder).version}\n\n${readFileSync(root(folder + file), 'utf8').trim()}\n`;
}

/** Writes the licences of everything that the built page holds of others beside it. */
function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      const names = withTheirOwn([...Object.keys(packageAt('./').dependencies ?? {}), ...ALSO_BUILT_IN]);
      const source = names.map(noticeOf).join(`\n${'-'.repeat(72)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source });
    },
  };
}

/** A screen that a door lets through but nobody has asked for yet stays with the part that asks for it. */
const TREESHAKE = { moduleSideEffects: [{ test: /\/src\/(?!app\/(main|worker)\.|ui\/(index|styles|reference-sheet)).*\.tsx?$/, sideEffects: false }] };

export default defineConfig({
  base: './',
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
    assetsInlineLimit: 0,
    rolldownOptions: { treeshake: TREESHAKE },
  },
  worker: { format: 'es', plugins: () => [kernels()], rolldownOptions: { treeshake: TREESHAKE } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  preview: { headers: { 'Content-Security-Policy': POLICY, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' } },
  plugins: [excerpts(), kernels(), securityPolicy(), licences()],
});
