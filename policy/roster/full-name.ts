/** Splitting names as schools write them: "Surname, Forename", "Mrs J Smith", "Mr and Mrs Smith". */

import { cleanName } from './clean-name.ts';

export interface SplitName {
  /** May be empty, or an initial. */
  forename: string;
  /** Empty if the name does not tell one. */
  surname: string;
  knownAs?: string;
}

const titles = new Set(
  (
    'mr mrs miss ms mx mme mstr master dr doctor prof professor rev revd reverend fr sir dame lady lord hon cllr capt ' +
    'captain major col colonel sgt lt cdr pc imam rabbi canon'
  ).split(' '),
);
const afterNames = new Set('jr jnr sr snr ii iii obe mbe cbe phd qc kc'.split(' '));
/** Words that begin a surname of several words; never taken for one in first place. */
const particles = new Set(
  'de da do dos das du del della di la le van von der den ter ten af al el bin bint ibn abu ben st saint mac mc ap ab ferch zu'.split(
    ' ',
  ),
);

const bare = (word: string): string => word.toLowerCase().replace(/[.,]/g, '');
const isTitle = (word: string): boolean => titles.has(bare(word));

/** Takes the title off the front ("Dr", "Mr.", "Rev Dr"), and post-nominals off the end. */
function withoutTitles(words: readonly string[]): { words: string[]; titled: boolean } {
  let start = 0;
  while (start < words.length && isTitle(words[start]!)) start += 1;
  let end = words.length;
  while (end > start + 1 && afterNames.has(bare(words[end - 1]!))) end -= 1;
  return { words: words.slice(start, end), titled: start > 0 };
}

const isUpper = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** Where the surname begins in "forename … surname": at a particle, at the words in capitals, or at the last word. */
function surnameStart(words: readonly string[]): number {
  const particle = words.findIndex((word, index) => index > 0 && particles.has(bare(word)));
  if (particle > 0 && particle < words.length - 1) return particle;
  let capitals = words.length;
  while (capitals > 0 && isUpper(words[capitals - 1]!)) capitals -= 1;
  return capitals > 0 && capitals < words.length ? capitals : words.length - 1;
}

/** "Elizabeth (Beth)" → forename and known-as name. */
export function splitKnownAs(forename: string): { forename: string; knownAs?: string } {
  const found = /^([^()]+)\(([^()]+)\)$/.exec(forename);
  if (!found) return { forename };
  const [given, called] = [found[1]!.trim(), found[2]!.trim()];
  const areNames = [given, called].every((name) => cleanName(name).text === name && name !== '');
  return areNames ? { forename: given, knownAs: called } : { forename };
}

/** One person's name, already cleaned. A single word is a surname only after a title. */
export function splitFullName(name: string): SplitName {
  const comma = name.indexOf(',');
  const after = comma === -1 ? '' : name.slice(comma + 1);
  const afterWords = words(after);
  if (comma > 0 && afterWords.some((word) => !afterNames.has(bare(word)))) {
    const surname = withoutTitles(words(name.slice(0, comma))).words.join(' ');
    return { ...splitKnownAs(withoutTitles(afterWords).words.join(' ').replaceAll(',', '')), surname };
  }
  const called = /\(([^()]+)\)/.exec(name);
  const core = withoutTitles(words(called ? name.replace(called[0], ' ') : name));
  const known = called?.[1]?.trim();
  const extra = known ? { knownAs: known } : {};
  if (core.words.length === 0) return { forename: '', surname: '' };
  if (core.words.length === 1)
    return core.titled
      ? { forename: '', surname: core.words[0]!, ...extra }
      : { forename: core.words[0]!, surname: '', ...extra };
  const start = surnameStart(core.words);
  return {
    forename: core.words.slice(0, start).join(' '),
    surname: core.words.slice(start).join(' '),
    ...extra,
  };
}

const words = (text: string): string[] => text.split(' ').filter(Boolean);

/**
 * A contact's name, which may hold several people: "Mr and Mrs Smith" is one entry by surname, "Mr J & Mrs A Smith" two,
 * "Mr A Smith and Ms B Jones" two. Nobody is given a surname that the text does not hold.
 *
 * @returns at least one entry for a text with a word in it; entries without a surname have it empty
 */
export function splitContactName(name: string): SplitName[] {
  const sides = name.split(/\s+(?:and|\+)\s+|\s*&\s*|\s*\/\s*/i).filter((side) => side.trim() !== '');
  const last = sides.at(-1);
  if (sides.length < 2 || last === undefined) return [splitFullName(name)];
  const shared = splitFullName(last).surname;
  const entries = sides.map((side, index): SplitName => {
    if (index === sides.length - 1) return splitFullName(side);
    const { words: own, titled } = withoutTitles(words(side));
    if (own.length === 0) return { forename: '', surname: shared };
    // "Mr J and Mrs A Smith", "John and Anna Smith": a forename before a shared surname; "Mr Smith and Mrs Jones" is not.
    const onlyForename = own.length === 1 && (!titled || bare(own[0]!).length === 1);
    return onlyForename ? { forename: own[0]!, surname: shared } : splitFullName(side);
  });
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = `${entry.forename}|${entry.surname}`.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
