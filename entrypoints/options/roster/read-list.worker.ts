/** Reads a list of people away from the page, which goes on answering meanwhile: a large workbook takes seconds. */
import { type Message, UserError } from '../../../policy/message.ts';
import { type ListSource, readSource, type Sheet } from '../../../policy/roster/read-table.ts';

export type ReadReply = { sheet: Sheet } | { fault: Message };

async function reply(source: ListSource): Promise<ReadReply> {
  try {
    return { sheet: await readSource(source) };
  } catch (error) {
    if (error instanceof UserError) return { fault: error.say };
    throw error;
  }
}

// A defect rejects here, which the page hears of as an error of the worker.
addEventListener('message', ({ data }: MessageEvent<ListSource>) => {
  void reply(data).then(
    (made) => postMessage(made),
    (error: unknown) => reportError(error),
  );
});
