import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

afterEach(cleanup);

/** A message without a sentence is shown as one of another version; that is right for what was stored, never for what was just made. */
const unsaid: string[] = [];
const { warn } = console;
console.warn = (...words: unknown[]) => {
  if (String(words[0]).startsWith('Staffroom: no sentence')) unsaid.push(String(words[0]));
  warn(...words);
};
afterEach(() => {
  const found = unsaid.splice(0);
  if (found.length > 0) throw new Error(`Add to assets/messages: ${found.join(', ')}`);
});
