/**
 * Keys that bring differently written forms of one name together. They only propose candidates and name the
 * kind of agreement; how much an agreement weighs is decided by frequency (evidence.ts).
 */

/**
 * Spelling family: letters and pairs that English spelling of many languages exchanges freely are folded (ph/f, c/k/q,
 * z/s, y/i/ee, ou/oo/u, w/v, doubled letters, silent h, final e). Small on purpose, so that it can be explained.
 *
 * @param name folded: a to z only
 */
export function familyKey(name: string): string {
  return name
    .replace(/ph/g, 'f')
    .replace(/sch|sh/g, 'S')
    .replace(/ch(?=[lr])/g, 'k')
    .replace(/tch|ch|cz/g, 'C')
    .replace(/ck|[cq]/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/eigh/g, 'ei')
    .replace(/gh/g, 'g')
    .replace(/th/g, 't')
    .replace(/(?<=[a-z])h/g, '')
    .replace(/z/g, 's')
    .replace(/[jy]|ee|ea|ie|ei|ey/g, 'i')
    .replace(/ou|oo|w(?=[^aeiou]|$)/g, 'u')
    .replace(/w/g, 'v')
    .replace(/(?<=.{2})e$/, '')
    .replace(/ai|ae|ay/g, 'e')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.{2})ie?$/, 'i');
}

/** What is left when vowels are dropped, as in "bth okfr"; the first letter stays. */
export function consonantKey(name: string): string {
  return (
    name.slice(0, 1) +
    name
      .slice(1)
      .replace(/[aeiou]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/**
 * The consonants that Arabic script would write for a Latin name, in the alphabet of scripts.ts: "mohammed" and "muhamad"
 * are both mhmd. A vowel at the start is A; w and y count at the start only.
 */
export function abjadKey(name: string): string {
  const plain = name
    .replace(/^(?:al|el)-?(?=.{4})/, '')
    .replace(/^abd[aeou]l?l?/, 'abd')
    .replace(/ph/g, 'f')
    .replace(/tch|ch/g, 'C')
    .replace(/sh/g, 'S')
    .replace(/kh/g, 'x')
    .replace(/gh/g, 'G')
    .replace(/th/g, 's')
    .replace(/dh/g, 'd')
    .replace(/ck|[cq]/g, 'k')
    .replace(/p/g, 'b')
    .replace(/v/g, 'w')
    .replace(/h$/, '');
  const start = /^[aeiou]/.test(plain) ? 'A' : plain.slice(0, 1);
  return (start + plain.slice(1).replace(/[aeiouwy]/g, '')).replace(/(.)\1+/g, '$1');
}

/** The Latin letters that a name may begin with, by its first consonant in that alphabet. */
export const abjadInitials: Readonly<Record<string, string>> = {
  A: 'aeiou',
  C: 'c',
  G: 'g',
  S: 's',
  b: 'bp',
  f: 'fp',
  k: 'kcq',
  w: 'wv',
  x: 'k',
};

/** Every string that results from leaving out one letter (symmetric-delete indexing, Garbe 2012). */
export function deletions(name: string): string[] {
  const found: string[] = [];
  for (let place = 0; place < name.length; place++)
    if (place === 0 || name[place] !== name[place - 1])
      found.push(name.slice(0, place) + name.slice(place + 1));
  return found;
}

/**
 * Edit distance with transpositions of neighbours (optimal string alignment), given up beyond `limit`.
 *
 * @returns the distance, or limit + 1 when it is larger
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - start;
  const restB = endB - start;
  if (restA <= 1 && restB <= 1) return 1;
  if (restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]) return 1;
  if (limit < 2) return limit + 1;
  return aligned(a.slice(start, endA), b.slice(start, endB), limit);
}

function aligned(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}
