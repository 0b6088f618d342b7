import type { Group } from './person.ts';

/** What a group, status or relationship cell says. `other`: a person who is none of the four, such as a teacher. */
export type GroupWord = Group | 'other' | 'unknown';

const plain = (raw: string): string =>
  raw
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const pupil =
  /^(?:(?:current|dual|single|main|guest|subsidiary|sole) )?(?:pupils?|students?|learners?|child|children|registration|registered|on roll|current|enrolled)(?: (?:registration|on roll))?$/;
const leaver = /\b(?:leavers?|left|former|ex|alumni|alumnus|alumna|off roll|previous|past)\b/;
const parent =
  /\b(?:mother|father|parents?|mum|mummy|mam|mom|dad|daddy|guardians?|carers?|step ?(?:mother|father|mum|dad|parent))\b/;
const inLaw = /\b(?:in law|partner of|friend)\b/;
const family =
  /\b(?:famil(?:y|ies)|relatives?|siblings?|(?:step|half)? ?(?:brother|sister)|aunt|auntie|aunty|uncle|cousin|niece|nephew|grand ?\p{L}+|great \p{L}+|nan|nana|nanna|gran|granny|grandad|god ?(?:mother|father|parent)|wife|husband|partner|son|daughter)\b/u;
/** People who are on a contact list because of their work; no policy restricts contact with them as family. */
const professional =
  /\b(?:staff|teachers?|tutor|governor|doctor|gp|dentist|social worker|health visitor|solicitor|police|probation|school|nursery|agency|social services|local authority|hospital|surgery|headteacher|visitor|volunteer|contractor)\b/;

/** Reads a relationship ("Mother", "Foster carer", "Grandparent") as the group of the contact. Empty counts as parent. */
export function groupOfRelationship(raw: string): 'parent' | 'family' | 'other' {
  const words = plain(raw);
  if (words === '') return 'parent';
  if (professional.test(words)) return 'other';
  if (/\b(?:grand ?|god ?)(?:mother|father|parents?|mum|dad)\b/.test(words) || inLaw.test(words))
    return 'family';
  return parent.test(words) ? 'parent' : 'family';
}

/** Reads a group, status or relationship cell of the row's own person. */
export function groupOfWord(raw: string): GroupWord {
  const words = plain(raw);
  if (pupil.test(words)) return 'pupil';
  if (professional.test(words)) return 'other';
  if (family.test(words) && !/\bstep ?(?:mother|father|mum|dad|parent)\b/.test(words)) {
    // "Parent or family" means parents first.
    return parent.test(words) && /\bfamily\b/.test(words) ? 'parent' : 'family';
  }
  if (leaver.test(words) && !parent.test(words)) return 'leaver';
  if (parent.test(words) || /^contacts?$/.test(words)) return 'parent';
  return 'unknown';
}
