import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test, vi } from 'vitest';
import { sayMessage } from '../../assets/messages/index.ts';

const files = import.meta.glob<Record<string, Record<string, string>>>('../../assets/messages/*.ts', {
  eager: true,
});

test('no key stands twice in the catalogue: a later file would silently replace an earlier one', () => {
  const seen = new Map<string, string>();
  for (const [file, exports] of Object.entries(files)) {
    if (file.endsWith('/index.ts')) continue;
    for (const key of Object.values(exports).flatMap((messages) => Object.keys(messages))) {
      expect(seen.get(key), `${key} in ${file} and`).toBeUndefined();
      seen.set(key, file);
    }
  }
  expect(seen.size).toBeGreaterThan(0);
});

test('every sentence is well-formed', () => {
  for (const exports of Object.values(files))
    for (const messages of Object.values(exports).filter((value) => typeof value === 'object'))
      for (const [key, source] of Object.entries(messages))
        expect(
          () => new IntlMessageFormat(source, 'en-GB', undefined, { ignoreTag: true }),
          key,
        ).not.toThrow();
});

test('a message that another version stored is said to be one, and breaks nothing', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(sayMessage({ key: 'names.of-another-time', params: { x: 1 } })).toMatch(/another version/);
  expect(sayMessage({ key: 'constructor' })).toMatch(/another version/);
  expect(warn).toHaveBeenCalledTimes(2);
});
