import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Whether a module is the script that Node was started with. */
export const isMain = (url: string): boolean =>
  process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(url);

export interface Ran {
  ok: boolean;
  /** Standard output and standard error as they came, empty when they were shown at once. */
  output: string;
}

/**
 * Runs one of the installed command-line tools in the project's folder, without a standard input.
 *
 * @param show whether its output appears at once; otherwise it is handed back
 */
export function tool(
  name: string,
  args: string[],
  { show = false, cwd = root, env = {} }: { show?: boolean; cwd?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(root, 'node_modules', '.bin', name), args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    const keep = (text: Buffer) => (output += text.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
