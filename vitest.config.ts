import { defineConfig } from 'vitest/config';

const NOT_UNIT = ['tests/browser/**', 'tests/pages/**', 'tests/packages/**'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          alias: { 'webextension-polyfill': new URL('./tests/webextension-polyfill.ts', import.meta.url).pathname },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: NOT_UNIT,
        },
      },
      {
        extends: true,
        test: { name: 'pages', include: ['tests/pages/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      // The built packages.
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['tests/packages/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      // Real browsers, one after the other, as they share the machine.
      {
        extends: true,
        test: {
          name: 'browser',
          globalSetup: 'tests/browser/build.ts',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
