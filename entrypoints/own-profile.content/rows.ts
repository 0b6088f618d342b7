/** What one row of a profile says: which field, and the value without the words around it. */
import { says, pattern } from '../social.content/reading/text.ts';
import type { ProfileLabels, RowKind } from '../social.content/sites/profile-labels.ts';
import type { Facts } from './facts.ts';

/** A row as it stands in the page or in its data. */
export interface RowText {
  text: string;
  /** Lines beside it: dates, places, labels. */
  details: readonly string[];
  /** The text of the link in it, which is the employer's or school's own name. */
  linked?: string | undefined;
}

/** Which kind a heading or a label names, by the whole text. */
export function kindNamed(tables: readonly ProfileLabels[], text: string): RowKind | undefined {
  const bare = text.replace(/[\s:：]+$/u, '');
  for (const { names } of tables)
    for (const [kind, source] of Object.entries(names))
      if (pattern(`^(?:${source})$`).test(bare)) return kind as RowKind;
  return undefined;
}

/** The same for a label that may say that it is no longer so: "Former workplace". */
export const kindLabelled = (tables: readonly ProfileLabels[], text: string): RowKind | undefined =>
  kindNamed(tables, text) ??
  kindNamed(
    tables,
    tables.reduce((rest, { former }) => rest.replace(pattern(`${former}\\s*`), ''), text),
  );

/** What a sentence says, in a language that is known. */
export function sentence(
  tables: readonly ProfileLabels[],
  text: string,
): { kind: RowKind; what: string } | undefined {
  const isKnown = tables.length <= 2;
  for (const table of tables) {
    for (const [kind, source] of table.says) {
      const match = pattern(source).exec(text);
      // A bare preposition means something in its own language only.
      if (match && (isKnown || table === tables[0] || kind !== 'hometown'))
        return { kind, what: match.groups?.['what'] ?? text };
    }
    if (!isKnown) break;
  }
  return undefined;
}

const email = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u;
const phone = /^\+?[\p{Nd}][\p{Nd}\s().\-/]{6,22}$/u;
const year = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/gu;

/** The kind that the bare shape of a value tells. */
export function kindOfShape(text: string): RowKind | undefined {
  if (email.test(text)) return 'email';
  const digits = text.replaceAll(/\P{Nd}/gu, '').length;
  return phone.test(text) && digits >= 7 && digits <= 15 ? 'phone' : undefined;
}

/** A date, a stretch of time, or anything else that begins with a year, in any digits. */
export const isDated = (text: string): boolean => text.match(year) !== null && text.length < 60;

/** A year's value; Arabic and Urdu digits count. */
const yearOf = (digits: string): number =>
  Number(digits.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)));

/** Whether a stretch of time has ended: two years, the later of them not to come; undefined if no stretch is given. */
function hasEnded(details: readonly string[], now: number): boolean | undefined {
  for (const detail of details) {
    const years = detail.match(year);
    if (!years || !/[-–—‐‑]|\p{L}/u.test(detail)) continue;
    if (years.length > 1) return yearOf(years.at(-1)!) <= now;
    if (/[-–—]/u.test(detail)) return false;
  }
  return undefined;
}

const captured = (text: string, sources: readonly string[]): { job?: string; what?: string } | undefined => {
  for (const source of sources) {
    const groups = pattern(source).exec(text)?.groups;
    if (groups) return groups;
  }
  return undefined;
};

/** Words between a post and an employer that a link leaves standing. */
const joints = /\s+(?:at|for|@|yn|ym|yng|we?|dla|la|en|para|في|لدى|میں|ee|oo ka tirsan)$/iu;

/**
 * A row about work: a post, an employer, and whether it is still so. A former employer is no employer (duty A1).
 *
 * @param year the year by the clock
 * @returns whether it is still so, as far as that is known
 */
export function addWork(
  facts: Facts,
  { text, details, linked }: RowText,
  tables: readonly ProfileLabels[],
  now: number,
): boolean | undefined {
  const former = tables.map((table) => table.former);
  const ended = hasEnded(details, now);
  const isFormer = says(text, former) || details.some((detail) => says(detail, former)) || ended === true;
  const plain = former.reduce(
    (rest, source) => (isFormer ? rest.replace(pattern(`${source}:?\\s*`), '') : rest),
    text,
  );
  const said = sentence(tables, text);
  const works = said?.kind === 'work' ? said.what : undefined;
  const parts = captured(
    plain,
    tables.flatMap((table) => table.workAs),
  );
  const employer = linked ?? works ?? parts?.what ?? plain;
  const isApart = linked !== undefined && !text.includes(linked);
  const before = linked && text !== linked ? plain.slice(0, plain.indexOf(linked)).trim() : '';
  const after = linked && before === '' ? plain.slice(plain.indexOf(linked) + linked.length).trim() : '';
  const job = isApart
    ? plain
    : linked
      ? works === undefined
        ? (parts?.what === linked && parts.job) ||
          before.replace(joints, '') ||
          after.replace(/^(?:میں|کے)\s+/u, '')
        : ''
      : works === undefined
        ? (parts?.job ?? '')
        : '';
  if (isFormer) {
    facts.add('formerWorkplaces', employer.trim());
    return false;
  }
  facts.add('workplace', employer.trim());
  if (job) facts.add('jobTitle', job.trim());
  else if (works !== undefined || linked === text) facts.none('jobTitle');
  else facts.doubt('jobTitle');
  return ended === false || (tables.length > 0 && tables.length <= 2) ? true : undefined;
}

/** A row of any other kind. */
export function addRow(
  facts: Facts,
  kind: RowKind,
  { text, linked }: RowText,
  tables: readonly ProfileLabels[],
): void {
  const said = sentence(tables, text);
  const what = said && (said.kind === kind || kind === 'mixed') ? said.what.trim() : text;
  if (kind === 'education') facts.add('education', linked ?? what);
  else if (kind === 'location' || kind === 'hometown')
    facts.add(kind, linked && text !== linked ? linked : what);
  else if (kind !== 'mixed' && kind !== 'other' && kind !== 'work') facts.add(kind, what);
}
