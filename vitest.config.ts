import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    include: ['tests/{policy,storage,components,entrypoints,sites}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/tools/vitest-set-up.ts'],
    restoreMocks: true,
  },
});
