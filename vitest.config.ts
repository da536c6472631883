import './vitest.shim.ts';
import { defineConfig } from 'vitest/config';
import { excerpts } from './tools/build/excerpts.ts';

export default defineConfig({
  plugins: [excerpts()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    testTimeout: 120_000,
  },
});
