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
  /** Its time was over before it ended, and it was ended. */
  late: boolean;
}

/**
 * Runs one of the installed command-line tools in the project's folder, without a standard input.
 *
 * @param show  whether its output appears at once; otherwise it is handed back
 * @param limit milliseconds after which it is ended with all that it has started; absent: never
 */
export function tool(
  name: string,
  args: string[],
  {
    show = false,
    cwd = root,
    env = {},
    limit,
  }: { show?: boolean; cwd?: string; env?: Record<string, string>; limit?: number } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(root, 'node_modules', '.bin', name), args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      // A group of its own can be ended as a whole.
      detached: limit !== undefined,
    });
    let late = false;
    // First asked, so that browsers are closed; then made to.
    const end = (signal: 'SIGTERM' | 'SIGKILL') => {
      late = true;
      try {
        process.kill(-child.pid!, signal);
      } catch {
        // It has ended by itself in the meantime.
      }
    };
    const timers =
      limit === undefined
        ? []
        : [setTimeout(() => end('SIGTERM'), limit), setTimeout(() => end('SIGKILL'), limit + 5_000)];
    let output = '';
    const keep = (text: Buffer) => (output += text.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      for (const timer of timers) clearTimeout(timer);
      resolve({ ok: code === 0, output, late });
    });
  });
}
