import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from './run.ts';
import type { Reply } from './web.ts';

/** The editors that the sites use. */
export type EditorName = 'lexical' | 'draft';

/** The library of an editor with what sets it up in a replica page, as one script to be served to the page. */
export async function editorScript(name: EditorName): Promise<Reply> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      rolldownOptions: {
        input: path.join(root, 'tests/sites/editors', `${name}.js`),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunk = built.output.find((each) => each.type === 'chunk')!;
  return { body: chunk.code, type: 'text/javascript' };
}
