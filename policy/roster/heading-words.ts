/**
 * A heading as plain lower-case words: case, spacing, punctuation, underscores, invisible characters and a pattern such
 * as "(dd/mm/yyyy)" make no difference; "Contact1Name" and "CONTACT_1_NAME" are the same three words.
 */
export function headingWords(heading: string): string[] {
  return heading
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/\p{C}/gu, (character) => (/\s/u.test(character) ? ' ' : ''))
    .replace(/\(\s*d+[/.\- ]m+[/.\- ]y+\s*\)/i, ' ')
    .replace(/['’`]|\(s\)/gi, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(?!(?:st|nd|rd|th)\b)(\p{L})/giu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
