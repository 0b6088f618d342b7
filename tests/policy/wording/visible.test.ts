import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible, visibleLines } from '../../../policy/wording/visible.ts';
import { anyText } from '../any-text.ts';

test.each([
  ['plain', 'Zed Example', 'Zed Example'],
  ['accents and other scripts stay', 'Łukasz Ó Briain 张伟 محمد', 'Łukasz Ó Briain 张伟 محمد'],
  ['bidi override', 'Zed \u{202E}elpmaxE', 'Zed [U+202E]elpmaxE'],
  ['zero-width space', 'Zed\u{200B}Example', 'Zed[U+200B]Example'],
  ['byte-order mark', '\u{FEFF}Zed', '[U+FEFF]Zed'],
  ['line break becomes a space', 'Zed\r\nBcc: x', 'Zed  Bcc: x'],
  ['null', 'a\0b', 'a[U+0000]b'],
  ['a joiner where a script needs it', 'می\u{200C}خواهم', 'می\u{200C}خواهم'],
  ['a joiner where it only hides', 'Zed \u{200D} Example', 'Zed [U+200D] Example'],
  ['an emoji of several parts', 'Zed 👩🏽‍🏫', 'Zed 👩🏽‍🏫'],
  ['the flag of England', 'Zed 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'Zed 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['words hidden in tags', 'Zed\u{E0041}', 'Zed[U+E0041]'],
  ['half a surrogate pair', 'Zed\uD83D', 'Zed[U+D83D]'],
  ['markup is text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
])('%s', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('ten thousand characters are cut where the cap says, with a sign that they were', () => {
  expect(visible('a'.repeat(10_000), 300)).toBe(`${'a'.repeat(300)}…`);
  expect(visible('a'.repeat(300), 300)).toBe('a'.repeat(300));
});

test('no text leaves a control, override or lone surrogate behind', () => {
  const hidden = /[\p{Cc}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]/u;
  fc.assert(
    fc.property(anyText(100), (text) => {
      const shown = visible(text);
      return !hidden.test(shown) && shown.isWellFormed();
    }),
  );
});

test('the user’s own lines stay lines', () => {
  expect(visibleLines('one\r\ntwo\rthree\u{2028}four\u{202E}')).toBe('one\ntwo\nthree\nfour[U+202E]');
});
