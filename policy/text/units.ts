/** One word of a running text, made comparable, with its place in the text. */
export interface Unit {
  /** Lower case, no marks, no apostrophes: "marys" for “Mary’s”; abbreviations written out ("saint", "ce"). */
  word: string;
  /** Without a possessive: "mary" for “Mary’s”. */
  stem: string;
  /** As written. */
  raw: string;
  /** Place in the text, in UTF-16 units; the end is the first place after it. */
  start: number;
  end: number;
  /** What stands before it. */
  sign: '' | '#' | '@';
  /** Whether it starts with a capital, and whether it is all capitals. */
  capital: boolean;
  upper: boolean;
  /** What lies between it and the word before: a sentence ends there or not. */
  breakBefore: boolean;
}

/** No more of a text is read; a post is never longer, and the work stays bounded whatever is pasted. */
export const longestText = 100_000;

const foldMarks = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const written: Readonly<Record<string, string>> = {
  st: 'saint',
  sant: 'saint',
  santes: 'saint',
  rc: 'catholic',
  cofe: 'ce',
  coe: 'ce',
  sch: 'school',
  schl: 'school',
  prim: 'primary',
  infants: 'infant',
  juniors: 'junior',
  schools: 'school',
  academys: 'academy',
  academies: 'academy',
  primarys: 'primary',
  hd: 'head',
};

/** Words that are one term: "Church of England" is "ce". */
const joined: readonly [readonly string[], string][] = [
  [['church', 'of', 'england'], 'ce'],
  [['c', 'of', 'e'], 'ce'],
  [['church', 'in', 'wales'], 'ciw'],
  [['c', 'in', 'w'], 'ciw'],
  [['roman', 'catholic'], 'catholic'],
  [['c', 'e'], 'ce'],
  [['r', 'c'], 'catholic'],
];

const letters = /[#@]?[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}]+)*(?:_[\p{L}\p{N}_]+)?/gu;

/** The words of a text in order, at most of its first {@link longestText} characters. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let last = 0;
  const read = text.slice(0, longestText);
  for (const found of read.matchAll(letters)) {
    const sign = found[0].startsWith('#') ? '#' : found[0].startsWith('@') ? '@' : '';
    const raw = found[0].slice(sign.length);
    const bare = foldMarks(raw).replace(/['’ʼ`]s$/, '');
    const whole = foldMarks(raw).replace(/['’ʼ`]/g, '');
    const first = raw[0]!;
    units.push({
      word: sign ? whole : (written[whole] ?? whole),
      stem: sign ? whole : (written[bare] ?? bare.replace(/['’ʼ`]/g, '')),
      raw,
      start: found.index,
      end: found.index + found[0].length,
      sign,
      capital: first !== first.toLowerCase(),
      upper: raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase(),
      breakBefore: endsSentence(read.slice(last, found.index), units.at(-1)),
    });
    last = found.index + found[0].length;
  }
  return units.flatMap((unit, at) => (coveredAt(units, at) ? [] : [mergedAt(units, at) ?? unit]));
}

/** "St. Mary" is no end of a sentence. */
const endsSentence = (gap: string, before: Unit | undefined): boolean =>
  /[!?\n•|]/.test(gap) ||
  (/\.\s/.test(gap) && before !== undefined && before.word.length > 2 && before.word !== 'saint');

function runAt(units: readonly Unit[], at: number): { length: number; word: string } | undefined {
  for (const [words, word] of joined)
    if (words.every((each, offset) => units[at + offset]?.word === each && units[at + offset]?.sign === ''))
      return { length: words.length, word };
  return undefined;
}

function mergedAt(units: readonly Unit[], at: number): Unit | undefined {
  const run = runAt(units, at);
  const unit = units[at]!;
  return run && { ...unit, word: run.word, stem: run.word, end: units[at + run.length - 1]!.end };
}

function coveredAt(units: readonly Unit[], at: number): boolean {
  for (let back = 1; back <= 2 && at - back >= 0; back += 1) {
    const run = runAt(units, at - back);
    if (run && run.length > back) return true;
  }
  return false;
}

/** Whether a word of the text is a word of a name, however the possessive is written. */
export const isSame = (unit: Unit, name: Pick<Unit, 'word' | 'stem'>): boolean =>
  unit.word === name.word || unit.stem === name.word || unit.word === name.stem || unit.stem === name.stem;
