import { UserError } from '../../../policy/message.ts';
import type { ListSource, Sheet } from '../../../policy/roster/read-table.ts';
import type { ReadReply } from './read-list.worker.ts';

/**
 * Reads what the user gave in a worker of its own, which ends with it: names stay in no thread that goes on running.
 *
 * @throws UserError naming the file and what to do
 */
export async function readList(source: ListSource): Promise<Sheet> {
  const worker = new Worker(new URL('./read-list.worker.ts', import.meta.url), { type: 'module' });
  try {
    const reply = await new Promise<ReadReply>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(source, 'bytes' in source ? [source.bytes.buffer as ArrayBuffer] : []);
    });
    if ('fault' in reply) throw new UserError(reply.fault.key, reply.fault.params);
    return reply.sheet;
  } finally {
    worker.terminate();
  }
}
