import type { SchoolIdentity } from '../text/identity.ts';
import type { ProfileFieldName } from './observation.ts';

/** A value as running text, and where a stretch of that stands in the value itself. */
export interface WrittenAs {
  text: string;
  placeOf: (span: readonly [number, number]) => [number, number];
}

const squashed = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** "MsTester_EPS" as "Ms Tester EPS"; what stands between words keeps its place, so that a stretch is found again. */
function inWords(username: string): WrittenAs {
  let text = '';
  const places: number[] = [];
  for (let i = 0; i < username.length; i++) {
    const character = username[i]!;
    const before = username[i - 1] ?? '';
    const after = username[i + 1] ?? '';
    const isCapital = /\p{Lu}/u.test(character);
    const starts =
      (isCapital && /[\p{Ll}\d]/u.test(before) && !/^\p{Lu}(?!\p{L})/u.test(username.slice(i))) ||
      (isCapital && /\p{Lu}/u.test(before) && /\p{Ll}/u.test(after)) ||
      // "Year4", "99Ines"; but "Y4" and "4B" are one.
      (/\d/.test(character) && /\p{L}{2}$/u.test(username.slice(0, i))) ||
      (/\d/.test(before) && /^\p{L}{2}/u.test(username.slice(i)));
    if (starts) {
      text += ' ';
      places.push(i);
    }
    text += /[._-]/.test(character) ? ' ' : character;
    places.push(i);
  }
  return {
    text,
    placeOf: ([start, end]) => [places[start] ?? 0, (places[end - 1] ?? username.length - 1) + 1],
  };
}

/** Names of a school that stand in a username without spaces: "elmbridgeprimary" for Elmbridge Primary School. */
function namesWithin(username: string, { names }: SchoolIdentity): WrittenAs[] {
  const whole = squashed(username);
  return names
    .filter((name) => {
      const short = squashed(name.replace(/\bschool\s*$/i, ''));
      return short.length >= 8 && /\s/.test(name.trim()) && whole.includes(short);
    })
    .map((name) => ({ text: name, placeOf: () => [0, username.length] }));
}

/** In running text a short form alone may stand for anything; as somebody's whole workplace it is the school. */
function shortFormAs(
  field: ProfileFieldName,
  value: string,
  { abbreviations, names }: SchoolIdentity,
): WrittenAs[] {
  const whole = squashed(value);
  const [name = ''] = names;
  return field === 'workplace' &&
    name !== '' &&
    abbreviations.some((each) => squashed(each) === whole && whole !== '')
    ? [{ text: name, placeOf: () => [0, value.length] }]
    : [];
}

/** The ways in which a value is to be read. A username has no spaces; everything else is text already. */
export function writtenAs(field: ProfileFieldName, value: string, school: SchoolIdentity): WrittenAs[] {
  if (field !== 'handle')
    return [{ text: value, placeOf: ([start, end]) => [start, end] }, ...shortFormAs(field, value, school)];
  const username = value.replace(/^@/, '').slice(0, 200);
  const shift = value.length - username.length;
  return [
    {
      text: `@${username}`,
      placeOf: ([start, end]) => [Math.max(0, start - 1), end - 1],
    } satisfies WrittenAs,
    inWords(username),
    ...namesWithin(username, school),
  ].map(({ text, placeOf }) => ({
    text,
    placeOf: (span) => {
      const [start, end] = placeOf(span);
      return [start + shift, end + shift];
    },
  }));
}
