import {
  colleagueEntry,
  domainEntry,
  handleEntry,
  hashtagEntry,
  shortFormEntry,
  wordsEntry,
} from '../../policy/text/identity-entry.ts';
import { mostEntries } from '../../policy/text/identity.ts';
import type { LinesRule } from '../ui/LinesField.tsx';

/** The lists by which a school is known besides its names, in the order in which they are asked for. */
export const identityLists = [
  'abbreviations',
  'handles',
  'domains',
  'hashtags',
  'classNames',
  'staff',
] as const;
export type IdentityList = (typeof identityLists)[number];

const entries: Record<IdentityList, (line: string) => string> = {
  abbreviations: shortFormEntry,
  handles: handleEntry,
  domains: domainEntry,
  hashtags: hashtagEntry,
  classNames: wordsEntry,
  staff: colleagueEntry,
};

/** What each list takes. */
export const listRules = Object.fromEntries(
  identityLists.map((list) => [list, { entry: entries[list], most: mostEntries[list] }]),
) as Record<IdentityList, LinesRule>;
