import type { MessageKey } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import { shownName } from '../../policy/roster/decode.ts';

async function read<T>(file: File, reading: Promise<T>, gone: MessageKey): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DOMException) throw new UserError(gone, { name: shownName(file.name) });
    throw error;
  }
}

/**
 * The bytes of a chosen file.
 *
 * @param gone  the sentence for a file that cannot be read any more; it gets the file's `name`
 * @throws UserError with that sentence
 */
export const bytesOf = async (file: File, gone: MessageKey): Promise<Uint8Array> =>
  new Uint8Array(await read(file, file.arrayBuffer(), gone));

/** The text of a chosen file, as {@link bytesOf}. */
export const textOf = (file: File, gone: MessageKey): Promise<string> => read(file, file.text(), gone);
