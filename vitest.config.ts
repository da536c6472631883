import './vitest.shim.ts';
import { defineConfig } from 'vitest/config';
import { excerpts } from './tools/build/excerpts.ts';

/** Tests over thousands of games, which `npm run test:games` runs by themselves. */
export const SLOW_TESTS = ['tests/endings.test.ts', 'tests/futures-games.test.ts', 'tests/look-ahead-games.test.ts', 'tests/strategies.test.ts', 'tests/tournament.test.ts'];

export default defineConfig({
  plugins: [excerpts()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/browser/**', ...SLOW_TESTS, 'node_modules/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
