import type { Outcome } from '../observation.ts';
import type { ProfileFieldName } from './observation.ts';
import type { OwnProfile } from './own-profile.ts';
import { fieldsOf, isWhole, pageOfField } from './places.ts';

/** A text in a field, and where it was last seen. */
export interface SeenValue {
  text: string;
  page: string;
  /** ISO instant. */
  at: string;
}

/** What is known of one field, over all pages of the profile that were looked at. */
export interface KnownField {
  field: ProfileFieldName;
  /** `not-seen`: no page that shows it was looked at. */
  outcome: Outcome | 'not-seen';
  values: SeenValue[];
  /** Whether some page that shows it could not be read: then what was found may not be all. */
  partly: boolean;
  /** ISO instant of the last look at it. */
  at?: string;
}

interface Look {
  page: string;
  at: string;
  outcome: Outcome;
  values: readonly string[];
}

/** Every look at a field that still counts, newest first. */
function looksAt({ site, pages }: OwnProfile, field: ProfileFieldName): Look[] {
  const looks: Look[] = [];
  for (const [page, { at, outcome, fields }] of Object.entries(pages)) {
    const reading = fields[field];
    if (reading) looks.push({ page, at, ...reading });
    // A page that could not be read at all hides what it shows.
    else if (outcome === 'cannot-read' && pageOfField(site, field, [page]) === page)
      looks.push({ page, at, outcome, values: [] });
  }
  looks.sort((a, b) => b.at.localeCompare(a.at));
  // Other pages show the same again, in part: once the page that has all of it is read, what they showed before is past.
  const last = looks.findIndex(
    ({ page, outcome }) => isWhole(site, field, page) && outcome !== 'cannot-read',
  );
  return last < 0 ? looks : looks.slice(0, last + 1);
}

/** What is known of each field of a profile: those that the site has, and any other that was read. */
export function knownFields(profile: OwnProfile): KnownField[] {
  const read = Object.values(profile.pages).flatMap(
    ({ fields }) => Object.keys(fields) as ProfileFieldName[],
  );
  return [...new Set([...fieldsOf(profile.site), ...read])].map((field) => {
    const looks = looksAt(profile, field);
    const values: SeenValue[] = [];
    for (const { page, at, values: texts } of looks)
      for (const text of texts)
        if (!values.some((each) => each.text === text)) values.push({ text, page, at });
    const partly = looks.some(({ outcome }) => outcome === 'cannot-read');
    const [newest] = looks;
    return {
      field,
      outcome: !newest ? 'not-seen' : values.length > 0 ? 'found' : partly ? 'cannot-read' : 'none',
      values,
      partly,
      ...(newest && { at: newest.at }),
    };
  });
}
