/**
 * Builds Staffroom for both browsers.
 * Use: npm run build [-- chrome|firefox …]; STAFFROOM_OUT names another folder than .output.
 */
import { build } from 'wxt';
import { asRelease, type Target, targets } from './built.ts';
import { isMain, root } from './run.ts';

/** Builds each target into its folder. */
export async function buildAll(which: readonly Target[] = targets): Promise<void> {
  asRelease();
  for (const target of which) await build({ root, browser: target });
}

if (isMain(import.meta.url)) {
  const words = process.argv.slice(2);
  const unknown = words.find((word) => !(targets as readonly string[]).includes(word));
  if (unknown) {
    console.error(`"${unknown}" is not built here. Say ${targets.join(' or ')}, or nothing for both.`);
    process.exit(2);
  }
  await buildAll(words.length > 0 ? (words as Target[]) : targets);
}
