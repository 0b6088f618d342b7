import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../assets/messages/index.ts';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a message can say: every branch of it, with "X" for what is filled in. */
function spoken(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if ('options' in part)
        return Object.values(part.options)
          .map(({ value }) => spoken(value))
          .join('|');
      return part.type === 0 ? part.value : 'X';
    })
    .join('');
}

// Compiling it here finds a message with a syntax error.
const sentences = Object.entries(catalogue).map(([key, source]) => ({
  key,
  says: spoken(new IntlMessageFormat(source, 'en-GB', undefined, { ignoreTag: true }).getAst()),
}));

/** Every message in which something is found that should not be there. */
const withAny = (unwanted: RegExp) =>
  sentences.filter(({ says }) => unwanted.test(says)).map(({ key, says }) => `${key}: ${says}`);

describe('no sentence in the catalogue', () => {
  test('has a stray mark: an apostrophe from the keyboard starts a quotation in ICU syntax', () => {
    // A sentence that the fields below it finish.
    const unfinished = 'timetableTab.whatIf: What would happen at …';
    expect(withAny(/['"]|\.\.\.|\s…|\S {2,}\S|^\s|\s$/).filter((line) => line !== unfinished)).toEqual([]);
  });

  test('raises its voice', () => {
    expect(
      withAny(
        /!|\b(warning|alert|danger\w*|violat\w*|breach\w*|offen[cd]e\w*|suspicious|suspect\w*|caught|threat\w*|flagged|oops|sorry|please note)\b/i,
      ),
    ).toEqual([]);
  });

  test('is written as outside Britain', () => {
    expect(
      withAny(
        /\b(color|behavior|favorite|center|recogniz\w*|organiz\w*|customiz\w*|canceled|analyz\w*|gray|students?|gotten)\b/i,
      ),
    ).toEqual([]);
  });

  test('takes a name for a fact', () => {
    expect(
      withAny(
        /\b(has matched|identified|confirmed match|(?<!who the )account belongs to|recognised as|detected)\b/i,
      ),
    ).toEqual([]);
    // A match is only ever a possible one, or spoken of as chance.
    expect(
      withAny(/\bmatch\b/i).filter((line) => !/possible match|name match|would match|by chance/i.test(line)),
    ).toEqual([]);
  });
});
