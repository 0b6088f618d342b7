// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { readPage, type SeenSurface } from '../../../entrypoints/social.content/reader.ts';
import {
  forgetAround,
  forgetReadings,
  keepReadings,
  keptOf,
} from '../../../entrypoints/social.content/reading/kept.ts';
import { allReaders } from '../../../entrypoints/social.content/reading/rules.ts';
import { siteFor } from '../../../entrypoints/social.content/sites/index.ts';
import { replicas } from '../../sites/replicas.ts';

afterEach(forgetReadings);

test('what was read is read again once it, or something in it, has changed', () => {
  document.body.innerHTML = '<ul><li><b></b></li><li></li></ul>';
  const [first, second] = document.querySelectorAll('li');
  const read = vi.fn(() => 'read');
  const readBoth = (): void => [first, second].forEach((row) => keptOf(row!, 'name', read));
  readBoth();
  readBoth();
  expect(read, 'nobody has asked for keeping').toHaveBeenCalledTimes(4);
  keepReadings();
  readBoth();
  readBoth();
  expect(read).toHaveBeenCalledTimes(6);
  forgetAround(document.querySelector('b')!);
  readBoth();
  expect(read, 'only the row around the change').toHaveBeenCalledTimes(7);
  keptOf(first!, 'label', read);
  expect(read, 'something else of it').toHaveBeenCalledTimes(8);
});

test.each(['facebook/requests-found-en', 'facebook/requests-cards-en', 'x/requests-found-en'])(
  '%s: a page that changes is read as if nothing had been kept',
  (name) => {
    const replica = replicas.find((each) => each.name === name)!;
    const url = new URL(replica.url);
    const map = siteFor(url)!;
    const page = new DOMParser().parseFromString(replica.html, 'text/html');
    const read = (): SeenSurface[] => readPage(map, allReaders, page, url);
    const anew = (): SeenSurface[] => {
      forgetReadings();
      const seen = read();
      keepReadings();
      return seen;
    };
    keepReadings();
    const before = read();
    expect(read()).toEqual(before);
    const rows = before.flatMap((seen) =>
      seen.observations.flatMap((one) => ('element' in one ? one.element : [])),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const parent = row.parentElement!;
      read();
      row.remove();
      forgetAround(parent);
      const without = read();
      expect(without).toEqual(anew());
      expect(without).not.toEqual(before);
      parent.append(row);
      forgetAround(parent);
      expect(read()).toEqual(anew());
    }
  },
);
