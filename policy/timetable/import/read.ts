import { UserError } from '../../message.ts';
import type { Message } from '../../message.ts';
import { decodeText, shownName } from '../../roster/decode.ts';
import { fileKind } from '../../roster/file-kind.ts';
import { readGrid } from './grid.ts';
import type { SchoolTime } from '../schema.ts';
import type { TimetableProposal } from './proposal.ts';

/** The largest file that is read: a teacher's calendar of a whole year has about one megabyte. */
export const maxFileBytes = 10 * 1024 * 1024;

/**
 * Refuses a file by its size alone, before a byte of it is read.
 *
 * @throws UserError
 */
export function checkFileSize(size: number, name: string): void {
  const about = { name: shownName(name) };
  if (size === 0) throw new UserError('timetableImport.file.empty', about);
  if (size > maxFileBytes)
    throw new UserError('timetableImport.file.tooLarge', {
      ...about,
      size: Math.ceil(size / 1024 / 1024),
      limit: maxFileBytes / 1024 / 1024,
    });
}

/**
 * The text of a chosen file, whatever its encoding.
 *
 * @throws UserError if it is empty, too large, or not text
 */
export function textOfFile(bytes: Uint8Array, name: string): { text: string; notes: Message[] } {
  checkFileSize(bytes.length, name);
  const notText = () => new UserError('timetableImport.file.notText', { name: shownName(name) });
  if (fileKind(bytes) !== 'text') throw notText();
  try {
    return decodeText(bytes, name);
  } catch (error) {
    if (error instanceof UserError) throw notText();
    throw error;
  }
}

/**
 * What a timetable says that was pasted or read from a file: a calendar by its first words, a grid otherwise.
 *
 * @param about for calendars: the school's time so far, and today by the school's clock
 * @throws UserError if nothing in it can be read
 */
export async function readTimetable(
  text: string,
  about: { time: SchoolTime; today: Temporal.PlainDate },
): Promise<TimetableProposal> {
  if (!/^\s*BEGIN\s*:\s*VCALENDAR/im.test(text.slice(0, 10_000))) return readGrid(text);
  // Loaded only now: the reader of calendars is large, and hardly anybody needs it twice.
  const { readCalendar } = await import('./calendar.ts');
  return readCalendar(text, about);
}
