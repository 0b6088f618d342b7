import { contentScriptSize } from '../../tools/size.ts';
import { targets } from '../../tools/built.ts';
import type { Figure } from '../figure.ts';

/** Size of what runs on a page. */
export function run(): Promise<Figure[]> {
  const figures = targets.map((target) => ({
    name: `size of what runs on a page, ${target}, gzip`,
    value: contentScriptSize(target) / 1024,
    unit: 'KiB',
    aim: 18,
  }));
  return Promise.resolve(figures);
}
