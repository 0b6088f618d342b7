import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Zod probes `new Function` when the first schema is made, unless it was told before; our policy refuses that (trust.md P4). */
test.each(['background/index.ts', 'options/main.tsx', 'report/main.tsx', 'sidepanel/main.tsx'])(
  "the first import of %s is Zod's set-up",
  (file) => {
    const text = readFileSync(path.resolve('entrypoints', file), 'utf8');
    expect(/^import\s.*$/m.exec(text)?.[0]).toMatch(/\/zod-set-up\.ts';$/);
  },
);
