/** The best of what the registry offers, each used as its documentation recommends for names. */
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import * as fuzzball from 'fuzzball';
import { go, prepare } from 'fuzzysort';
import jaroWinkler from 'jaro-winkler';
import MiniSearch from 'minisearch';
import type { Screener } from './measure.ts';
import type { Person } from './people.ts';

export interface Peer {
  name: string;
  /** A query takes so long that only some of the strangers are asked about. */
  slow: boolean;
  make(roster: readonly Person[]): Screener;
}

interface Form {
  id: string;
  text: string;
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every full name a person goes or went by, without marks. */
function formsOf(roster: readonly Person[]): Form[] {
  return roster.flatMap(({ id, forename, surname, knownAs, formerSurname }) =>
    [forename, knownAs].flatMap((first) =>
      [surname, formerSurname].flatMap((last) =>
        first !== undefined && last !== undefined ? [{ id, text: plain(`${first} ${last}`) }] : [],
      ),
    ),
  );
}

const sortedTokens = (text: string): string =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
const query = (name: string, handle: string): string =>
  plain(`${name} ${handle.replace(/[._\d]+/g, ' ')}`.trim());

/** Best score over all forms, with everybody who reaches it. */
function bestOf(
  forms: readonly { id: string; text: string }[],
  score: (text: string) => number,
): { score: number; ids: string[] } {
  let best = Number.NEGATIVE_INFINITY;
  let ids: string[] = [];
  for (const { id, text } of forms) {
    const value = score(text);
    if (value > best) {
      best = value;
      ids = [id];
    } else if (value === best) ids.push(id);
  }
  return { score: best, ids };
}

export const peers: readonly Peer[] = [
  {
    name: 'minisearch',
    slow: false,
    make(roster) {
      const forms = formsOf(roster);
      const search = new MiniSearch({
        fields: ['text'],
        idField: 'key',
        searchOptions: { fuzzy: 0.2, prefix: true },
      });
      search.addAll(forms.map((form, key) => ({ key, text: form.text })));
      return (name, handle) => {
        const found = search.search(query(name, handle));
        const [top] = found;
        if (!top) return { score: Number.NEGATIVE_INFINITY, ids: [] };
        return {
          score: top.score,
          ids: found
            .filter((one) => one.score >= top.score * 0.999)
            .map((one) => forms[one.id as number]!.id),
        };
      };
    },
  },
  {
    name: 'Jaro-Winkler, sorted tokens',
    slow: false,
    make(roster) {
      const forms = formsOf(roster).map(({ id, text }) => ({ id, text: sortedTokens(text) }));
      return (name, handle) => {
        const text = sortedTokens(query(name, handle));
        return text === '' ? { score: 0, ids: [] } : bestOf(forms, (form) => jaroWinkler(text, form));
      };
    },
  },
  {
    name: 'fuzzball token_set_ratio',
    slow: true,
    make(roster) {
      const forms = formsOf(roster);
      return (name, handle) => {
        const text = query(name, handle);
        return text === ''
          ? { score: 0, ids: [] }
          : bestOf(forms, (form) => fuzzball.token_set_ratio(text, form, { full_process: false }));
      };
    },
  },
  {
    name: 'fuse.js',
    slow: true,
    make(roster) {
      const forms = formsOf(roster);
      const fuse = new Fuse(forms, {
        keys: ['text'],
        includeScore: true,
        ignoreLocation: true,
        threshold: 0.5,
      });
      return (name, handle) => {
        const text = query(name, handle).slice(0, 60);
        const found = text === '' ? [] : fuse.search(text, { limit: 10 });
        const top = found[0]?.score;
        if (top === undefined) return { score: Number.NEGATIVE_INFINITY, ids: [] };
        return {
          score: -top,
          ids: found.filter((one) => (one.score ?? 1) <= top + 1e-9).map((one) => one.item.id),
        };
      };
    },
  },
  {
    name: 'uFuzzy',
    slow: false,
    make(roster) {
      const forms = formsOf(roster);
      const haystack = forms.map(({ text }) => text);
      const fuzzy = new uFuzzy({ intraMode: 1 });
      return (name, handle) => {
        // It has no score: what it accepts counts, more exact first.
        const text = query(name, handle)
          .replace(/[^\p{L}\p{N} ]/gu, ' ')
          .slice(0, 60)
          .trim();
        if (text === '') return { score: 0, ids: [] };
        const [ids, info, order] = fuzzy.search(haystack, text, 4);
        if (!ids || ids.length === 0) return { score: 0, ids: [] };
        if (!info || !order) return { score: 1, ids: ids.map((place) => forms[place]!.id) };
        const first = order[0]!;
        const length = haystack[info.idx[first]!]!.length;
        return {
          score: 1 + text.length / Math.max(length, text.length),
          ids: order.slice(0, 5).map((place) => forms[info.idx[place]!]!.id),
        };
      };
    },
  },
  {
    name: 'fuzzysort',
    slow: false,
    make(roster) {
      const forms = formsOf(roster).map(({ id, text }) => ({ id, prepared: prepare(text) }));
      return (name, handle) => {
        const text = query(name, handle).slice(0, 60);
        const found = text === '' ? [] : go(text, forms, { key: 'prepared', limit: 10 });
        const top = found[0];
        if (!top) return { score: Number.NEGATIVE_INFINITY, ids: [] };
        return {
          score: top.score,
          ids: found.filter((one) => one.score === top.score).map((one) => one.obj.id),
        };
      };
    },
  },
];
