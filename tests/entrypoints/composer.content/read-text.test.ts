// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readText, shortText } from '../../../entrypoints/composer.content/read-text.ts';

function editor(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
}

test.each([
  ['a plain line', '<div>Grace and hope</div>', 'Grace and hope'],
  [
    'Lexical',
    '<div contenteditable="true"><p dir="ltr"><span data-lexical-text="true">one</span></p><p><br></p><p><span>two</span></p></div>',
    'one\n\ntwo',
  ],
  [
    'Draft.js',
    '<div contenteditable="true"><div data-contents="true"><div data-block="true"><div class="public-DraftStyleDefault-block"><span><span data-text="true">one</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span><span>two</span></span></div></div></div></div>',
    'one\n\ntwo',
  ],
  ['a name in parts of a line', '<div><p><b>Ro</b>wan <i>Ha</i>le</p></div>', 'Rowan Hale'],
  ['text after a block', '<div>one<p>two</p>three</div>', 'one\ntwo\nthree'],
  ['a line break', '<div><p>one<br>two</p></div>', 'one\ntwo'],
  ['an emoji as a picture', '<div><p>well <img alt="🎉" src="data:,">done</p></div>', 'well 🎉done'],
  ['marks that hold a place', '<div><p>\u200bone\ufeff\u00a0two</p></div>', 'one two'],
  ['a text field', '<textarea>one\ntwo</textarea>', 'one\ntwo'],
  ['nothing', '<div><p><br></p></div>', '\n'],
])('%s', (_, html, text) => expect([...readText(editor(html))].join('')).toBe(text));

test('names of its own that a form gives to its fields do not mislead it', () => {
  const html =
    '<div contenteditable="true"><form><p>Rowan Hale</p><input name="firstChild"><input name="nextSibling"><input name="parentElement"></form></div>';
  expect([...readText(editor(html))].join('')).toBe('Rowan Hale');
});

test('stops between parts, however the text is put together', () => {
  const one = [...readText(editor(`<div><p>${'x'.repeat(100_000)}</p></div>`))];
  expect(Math.max(...one.map(({ length }) => length))).toBeLessThanOrEqual(4200);
  expect(one.join('')).toHaveLength(100_000);
  const many = [...readText(editor(`<div>${'<p>word</p>'.repeat(3000)}</div>`))];
  expect(many.length).toBeGreaterThan(10);
  expect([...readText(editor(`<div>${'<p></p>'.repeat(3000)}</div>`))].length).toBeGreaterThan(10);
});

test('reads what is short, and no more of what is long than it has to', () => {
  expect(shortText(editor('<div>Grace</div>'), 5)).toBe('Grace');
  expect(shortText(editor('<div>Grace!</div>'), 5)).toBeUndefined();
});
