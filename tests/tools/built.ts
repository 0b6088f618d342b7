import path from 'node:path';
import { root } from './run.ts';

/** The builds: one for Chrome and Edge, one for Firefox. */
export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** Where the builds go; STAFFROOM_OUT names another folder (wxt.config.ts reads the same variable). */
export const outFolder = (): string => path.resolve(root, process.env['STAFFROOM_OUT'] ?? '.output');

/** The unpacked extension for one browser. */
export const builtFor = (target: Target): string => path.join(outFolder(), `${target}-mv3`);

/**
 * Whatever the shell or a test runner says: what is built here is a release. With another NODE_ENV, Vite leaves file names of
 * this machine in the code.
 */
export function asRelease(): void {
  process.env['NODE_ENV'] = 'production';
}
