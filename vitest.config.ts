import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    /** `npm run mutation` runs the tests of one folder at a time. */
    include: [process.env['KHULASA_TESTS'] ?? 'tests/**/*.test.ts'],
    setupFiles: ['tests/support/set-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
