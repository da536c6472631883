import './vitest.shim.ts';
import { defineConfig } from 'vitest/config';
import { excerpts } from './tools/build/excerpts.ts';
import { SLOW_TESTS } from './vitest.config.ts';

export default defineConfig({
  plugins: [excerpts()],
  test: {
    include: [...SLOW_TESTS],
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
