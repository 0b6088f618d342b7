import { afterEach, expect, test, vi } from 'vitest';
import { nameData } from '../../../assets/names/index.ts';
import { buildIndex, screen } from '../../../policy/names/index.ts';
import { roster } from './roster.ts';

const index = buildIndex(roster, nameData);

/** Work is counted in look-ups and pattern matches, not in time: the machine may be busy. */
function workOf(name: string, handle = ''): number {
  let work = 0;
  const spies = [
    vi.spyOn(Map.prototype, 'get'),
    vi.spyOn(Map.prototype, 'has'),
    vi.spyOn(String.prototype, 'normalize'),
    vi.spyOn(RegExp.prototype, 'test'),
  ];
  screen(name, handle, index);
  for (const spy of spies) work += spy.mock.calls.length;
  vi.restoreAllMocks();
  return work;
}

afterEach(() => {
  vi.restoreAllMocks();
});

const attacks: readonly (readonly [string, (size: number) => string])[] = [
  ['one letter', (size) => 'a'.repeat(size)],
  ['x', (size) => 'x'.repeat(size)],
  ['a space', (size) => ' '.repeat(size)],
  ['an open bracket', (size) => '('.repeat(size)],
  ['a hyphen', (size) => '-'.repeat(size)],
  ['a digit', (size) => '1'.repeat(size)],
  ['a dollar sign', (size) => '$'.repeat(size)],
  ['a combining mark', (size) => '\u0301'.repeat(size)],
  ['an emoji', (size) => '🌸'.repeat(size / 2)],
  ['a regional indicator', (size) => '\u{1F1E6}'.repeat(size / 2)],
  ['a zero-width joiner', (size) => '\u200d'.repeat(size)],
  ['an Arabic ligature', (size) => '\ufdfa'.repeat(size)],
  ['a Chinese character', (size) => '王'.repeat(size)],
  ['nested brackets', (size) => `${'('.repeat(size / 2)}Jess${')'.repeat(size / 2)}`],
  ['ten thousand words', (size) => 'Jess Hathersage '.repeat(size / 16)],
  ['letter-spacing without end', (size) => 'j e s s '.repeat(size / 8)],
  ['towers of marks', (size) => 'J\u0301\u0302\u0303\u0304\u0305\u0306\u0307'.repeat(size / 8)],
  ['repeated syllables', (size) => 'anana'.repeat(size / 5)],
  ['hyphens between letters', (size) => 'a-'.repeat(size / 2)],
  ['quotes between letters', (size) => "a'".repeat(size / 2)],
];

test.each(attacks)('100 kB of %s: twice the input takes at most about twice the work', (_what, make) => {
  const once = workOf(make(50_000), make(50_000));
  const twice = workOf(make(100_000), make(100_000));
  expect(twice).toBeLessThanOrEqual(once * 2.2 + 50);
  expect(twice).toBeLessThan(60_000);
});

test('the name before the flood is still read', () => {
  expect(screen(`Jess Hathersage ${'🌸'.repeat(50_000)}`, '', index).matches[0]?.personId).toBe('jessica');
  const tower = [...'Jess Hathersage'].map((char) => char + '\u0315\u0353\u0329\u0301'.repeat(40)).join('');
  expect(screen(tower, '', index).matches[0]?.personId).toBe('jessica');
});
