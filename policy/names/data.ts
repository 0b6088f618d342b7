/**
 * The name data the engine weighs with. It is built from public lists by tests/tools/names-data and shipped in
 * assets/names; policy gets it handed in, because policy reads no files.
 */
export interface NameData {
  /** Names by frequency band: each entry is [-log2 of the share of people, names separated by spaces]. */
  forenames: readonly (readonly [number, string])[];
  surnames: readonly (readonly [number, string])[];
  /** "elizabeth:beth3 liz3|robert:bob2": short forms, each with -log2 of how often a bearer goes by it. */
  shortForms: string;
  /** "muhammad mohammed|ahmed ahmad": one name, several spellings. */
  forenameFamilies: string;
  surnameFamilies: string;
  /** Name communities: concentrated name stocks in which forename and surname go together. */
  communities: readonly { name: string; share: number; forenames: string; surnames: string }[];
  /** "wang王汪 li李": readings of Chinese characters; family names as written outside the mainland. */
  han: string;
  hanSurnames: string;
  /** Look-alike characters, each followed by the Latin letter it looks like. */
  lookAlikes: string;
}

/** Enough for tests and for a caller without data: every name is then taken to be rare. */
export const noNameData: NameData = {
  forenames: [],
  surnames: [],
  shortForms: '',
  forenameFamilies: '',
  surnameFamilies: '',
  communities: [],
  han: '',
  hanSurnames: '',
  lookAlikes: '',
};
