/**
 * Text that came from a page, a file or a mail field, made safe to read: what cannot be seen or would change the direction of the
 * text around it is written out, so that it can neither hide nor disguise anything (trust.md H7).
 */

/** What a joiner may stand between: letters of the scripts that need it, and the parts of an emoji. */
const joinable = /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
const joiner = /[\u{200C}\u{200D}]/u;

/**
 * Invisible or direction-changing characters: controls, format characters (bidi marks and overrides, zero-width characters, tags),
 * fillers that look like nothing, halves of surrogate pairs.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u{34F}\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}]/u;

const lineBreakOrTab = /[\t\n\v\f\r\u{85}\u{2028}\u{2029}]/u;

/** The three flags spelt with tag characters (England, Scotland, Wales), or one character. */
const parts =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}|[^]/gu;

const codePoint = (character: string) =>
  `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * One line of foreign text for showing: line breaks and tabs become spaces, other unseen characters are written as their code point
 * ("[U+202E]"), and what is longer than `cap` characters ends in "…".
 *
 * @returns text without any control, bidi or zero-width character, except joiners (and three flags) in their proper place
 */
export function visible(text: string, cap = 300): string {
  const characters = text.slice(0, cap * 16).match(parts) ?? [];
  const shown = characters.slice(0, cap).map((character, i) => {
    if (lineBreakOrTab.test(character)) return ' ';
    if (joiner.test(character)) {
      const proper = joinable.test(characters[i - 1] ?? '') && joinable.test(characters[i + 1] ?? '');
      return proper ? character : codePoint(character);
    }
    return character.length < 3 && unseen.test(character) ? codePoint(character) : character;
  });
  return shown.join('') + (characters.length > cap ? '…' : '');
}

/** Several lines that the user wrote or took over: like `visible`, but line breaks stay, as "\n". */
export function visibleLines(text: string, cap = 20_000): string {
  return text
    .slice(0, cap)
    .replace(/\r\n|[\r\v\f\u{85}\u{2028}\u{2029}]/gu, '\n')
    .split('\n')
    .map((line) => visible(line, cap))
    .join('\n');
}
