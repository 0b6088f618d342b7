import { say } from '../../assets/messages/index.ts';
import type { SchoolIdentity } from '../../policy/text/identity.ts';
import { nameParts } from '../../policy/text/school-terms.ts';

export interface TermRow {
  key: string;
  /** What is looked for, shortened where there is a lot of it. */
  term: string;
  counts: string;
}

const shown = 3;

function shortened(terms: readonly string[]): string {
  if (terms.length <= shown + 1) return terms.join(', ');
  return say('terms.many', { first: terms.slice(0, shown).join(', '), more: terms.length - shown });
}

/** When a name of the school counts: what of it has to stand there, and what would make it another school's. */
function nameCounts(name: string, town: string): string {
  const parts = nameParts(name);
  if (!parts) return say('terms.name.noWords');
  return [
    say('terms.name', { core: parts.core }),
    ...(parts.hasLevel ? [say('terms.name.kind')] : []),
    ...(parts.isCommon ? [town ? say('terms.name.common', { town }) : say('terms.name.noTown')] : []),
  ].join(' ');
}

const lists = ['abbreviations', 'handles', 'domains', 'hashtags'] as const;
const texts = ['trust', 'town', 'postcode'] as const;
const people = ['classNames', 'staff'] as const;

/** Everything that is looked for in a text, and when it counts (`policy/text/school-terms.ts`, `classes.ts`, `people.ts`). */
export function termRows(school: SchoolIdentity): TermRow[] {
  const row = (key: (typeof lists | typeof texts | typeof people)[number], terms: readonly string[]) =>
    terms.length > 0 ? [{ key, term: shortened(terms), counts: say(`terms.${key}`) }] : [];
  return [
    ...school.names.map((name, at) => ({
      key: `name-${at}`,
      term: name,
      counts: nameCounts(name, school.town),
    })),
    ...lists.flatMap((key) => row(key, school[key])),
    ...texts.flatMap((key) => row(key, [school[key]].filter(Boolean))),
    ...people.flatMap((key) => row(key, school[key])),
  ];
}
