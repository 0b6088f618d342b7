import { preact } from '@preact/preset-vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Folders whose tests need the built extension or a real browser. */
const built = 'tests/built/**/*.test.ts';
const browser = 'tests/{browser,journeys}/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, built, browser],
          setupFiles: ['tests/tools/vitest-set-up.ts'],
          restoreMocks: true,
          // Not a measure of speed: the limit only ends what hangs, on a busy machine, too.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'built', include: [built], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: [browser],
          // tests/tools/test.ts runs each file in a process of its own, two at a time.
          fileParallelism: false,
          // A real browser on a busy machine drops a step now and then; what fails three times has failed.
          retry: 2,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
