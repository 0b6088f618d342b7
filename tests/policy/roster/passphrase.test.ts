import { expect, test } from 'vitest';
import { judgePassphrase } from '../../../policy/roster/passphrase.ts';

test.each([
  ['too-short', ['', 'otter', 'Tr0ub4dor&3', '🦦🦦🦦🦦🦦']],
  [
    'guessable',
    [
      'passwordpassword',
      'Password123456',
      'aaaaaaaaaaaaaa',
      'abcabcabcabcabc',
      'abcdefghijklmnop',
      'qwertyuiopasdf',
      '123456789012',
      '098765432109',
      '19840512198405',
      'staffroom staffroom',
      'Liverpool2026!',
    ],
  ],
  ['fair', ['copper lantern', 'xk7#Lq9!mZ2p', 'tidy-otter-9']],
  [
    'strong',
    ['copper lantern tidy otter', 'correct-horse-battery-staple', 'x'.repeat(5) + 'kq7LmZ29vbTRw81'],
  ],
])('%s', (level, list) => {
  expect(list.filter((passphrase) => judgePassphrase(passphrase).level !== level)).toEqual([]);
});

test('adversarial length is no work', () => {
  for (const text of ['a'.repeat(100_000), 'ab'.repeat(50_000) + 'c', ' '.repeat(100_000)])
    expect(judgePassphrase(text).level).not.toBe('too-short');
});
