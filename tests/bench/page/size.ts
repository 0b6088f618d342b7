import { contentScriptSizes } from '../../tools/size.ts';
import { targets } from '../../tools/built.ts';
import type { Figure } from '../figure.ts';

/** Size of what runs on a page, for each site: a page carries the script of its own site and no other. */
export function run(): Promise<Figure[]> {
  const figures = targets.flatMap((target) =>
    contentScriptSizes(target).map(({ pages, bytes }) => ({
      name: `size of what runs on ${pages}, ${target}, gzip`,
      value: bytes / 1024,
      unit: 'KiB',
      aim: 18,
    })),
  );
  return Promise.resolve(figures);
}
