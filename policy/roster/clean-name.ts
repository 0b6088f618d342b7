import { MAX_NAME_LENGTH } from './limits.ts';

/** Characters that show nothing but can hide, reverse or split a name: controls, formats, lone surrogates, private use, selectors. */
const invisible = /\p{C}|[\u115F\u1160\u3164\uFFA0\uFFFC\uFFFD]|\u034F|\p{Variation_Selector}/gu;

/** What exports write into a cell that has no value. */
const noValue = /^(?:[-–—.?/*\s]+|n\/a|#n\/a|#(?:ref|value|name|null|num|div\/0)[!?]?)$/i;

/** Most names need no work at all. */
const plain = /^[A-Za-z]+(?:[ '-][A-Za-z]+)*$/;

export type NameFault = 'formula' | 'tooLong' | 'notAName';

export interface CleanName {
  /** Empty if there is no name in the cell or it was refused. */
  text: string;
  fault?: NameFault;
  /** Whether invisible characters were taken out. */
  altered: boolean;
}

/** One line of harmless text: compatibility forms unified, white space single, nothing invisible. */
function harmless(raw: string): { text: string; altered: boolean } {
  const spaced = raw
    .replace(/[\s\u0085]+/gu, ' ')
    .normalize('NFKC')
    .trim();
  const text = spaced.replace(invisible, '');
  return { text: text.replace(/\s+/gu, ' ').trim(), altered: text !== spaced };
}

/**
 * Makes a cell safe to keep as a name (trust.md H7). Markup stays what it is, text; a formula is refused, because no
 * name starts like one and spreadsheets would run it when the name is exported again (trust.md I1).
 */
export function cleanName(raw: string): CleanName {
  if (raw.length <= MAX_NAME_LENGTH && plain.test(raw)) return { text: raw, altered: false };
  // Long cells are not worth the work of normalising: no name comes near.
  if (raw.length > MAX_NAME_LENGTH * 40) return { text: '', fault: 'tooLong', altered: false };
  const { text, altered } = harmless(raw);
  if (text === '' || noValue.test(text)) return { text: '', altered: false };
  if (/^[=+@]|^-\S/.test(text)) return { text: '', fault: 'formula', altered };
  if (text.length > MAX_NAME_LENGTH) return { text: '', fault: 'tooLong', altered };
  if (!/\p{L}/u.test(text)) return { text: '', fault: 'notAName', altered };
  return { text, altered };
}

/** A short, harmless extract of any text, for showing it in a sentence or a sample. An ellipsis says that it was cut. */
export function displayText(raw: string, length = 40): string {
  const { text } = harmless(raw.slice(0, length * 8));
  const characters = [...text];
  const cut = characters.length > length || raw.length > length * 8;
  return cut ? `${characters.slice(0, length - 1).join('')}…` : text;
}

/** Whether two names are the same but for case and composition. */
export const sameName = (a: string, b: string): boolean => foldName(a) === foldName(b);

/** The form in which names are compared for being one entry. */
export const foldName = (name: string): string =>
  (plain.test(name) ? name : name.normalize('NFKC')).toLowerCase();
