import type { SiteMap } from '../site-map.ts';
import { all, attribute } from './dom.ts';
import { capture, clean, says, textRuns } from './text.ts';

/** What of a map tells names from other texts. */
export type NameRules = Pick<SiteMap, 'notNames' | 'pictureLabels'>;

/** Letters only, to compare a label with a text that is spaced out or carries emoji. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

export function isName(map: NameRules, text: string): boolean {
  return text !== '' && !text.startsWith('@') && !says(text, map.notNames);
}

/** What assistive technology is told about a link or the pictures in it. */
export function labelsOf(element: Element): string[] {
  return [element, ...all(element, '[aria-label]:not(button, [role="button"]), img[alt]')]
    .map((inner) => clean(attribute(inner, 'aria-label') ?? attribute(inner, 'alt') ?? ''))
    .filter((label) => label !== '');
}

function bare(map: NameRules, label: string): string {
  return capture(label, map.pictureLabels) || label;
}

/**
 * The name that a person's own links show. A text that the picture's label confirms comes before any other text, and
 * any text before a label alone, because labels are worded by the site; the row's free text comes last.
 *
 * @param otherLinks selector of what in the row is not about the person
 */
export function nameIn(
  map: NameRules,
  links: readonly Element[],
  row: Element | undefined,
  otherLinks: string,
): string {
  const labels = links.flatMap(labelsOf).filter((label) => isName(map, label));
  const texts = links
    .flatMap((link) => textRuns(link, 'button, [role="button"]'))
    .filter((text) => isName(map, text));
  for (const text of texts) {
    const label = labels.find(
      (candidate) => letters(text) !== '' && letters(candidate).includes(letters(text)),
    );
    if (label !== undefined) return /^\S(?: \S)+$/u.test(text) ? bare(map, label) : text;
  }
  const free = (): string | undefined => row && textRuns(row, otherLinks).find((text) => isName(map, text));
  return texts[0] ?? (labels[0] === undefined ? (free() ?? '') : bare(map, labels[0]));
}

/**
 * The name in a row that is a sentence about somebody: set apart by the site, or confirmed by a picture's label, or
 * cut out of a sentence whose wording is known. Empty rather than a guess.
 */
export function nameInSentence(
  map: NameRules,
  row: Element,
  selector: string,
  said: readonly string[],
): string {
  const apart = all(row, selector).flatMap((element) => textRuns(element));
  const runs = textRuns(row);
  const sentences = [...runs, runs.join(' ')];
  const longest = Math.max(...runs.map((run) => run.length));
  const inLabels = labelsOf(row)
    .map((label) => bare(map, label))
    .filter((label) => label.length > 2 && label.length < longest && runs.some((run) => run.includes(label)));
  const cut = sentences.map((sentence) => capture(sentence, said));
  return [...apart, ...inLabels, ...cut].find((name) => isName(map, name)) ?? '';
}

/** Whether a row says the sentence. */
export function saysSentence(row: Element, said: readonly string[]): boolean {
  const runs = textRuns(row);
  return [...runs, runs.join(' ')].some((sentence) => says(sentence, said));
}
