import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameData } from '../../../assets/names/index.ts';
import { buildIndex, screen } from '../../../policy/names/index.ts';
import { cases } from './reasons.table.ts';
import { roster } from './roster.ts';

const index = buildIndex(roster, nameData);
const person = fc.constantFrom(...roster);
const shownName = fc.oneof(
  fc.constantFrom(...cases.map(([, name]) => name).filter((name) => name.length < 200)),
  person.map(({ forename, surname }) => `${forename} ${surname}`),
  fc.tuple(person, person).map(([a, b]) => `${a.forename} ${b.surname}`),
);
const emoji = fc.constantFrom('🌸', '❤️', '👩🏽‍🏫', '🇬🇧', '⚽', '™', '1️⃣', '🅰️');

/** Any characters at all, lone surrogates among them. */
const anyString = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0x20, 0x28, 0x29, 0x41, 0x1f1e6, 0x1d4d0, 0xfdfa),
    ),
    { maxLength: 80 },
  )
  .map((codes) => String.fromCodePoint(...codes));

const decision = (name: string, handle?: string) => {
  const { outcome, matches } = screen(name, handle, index);
  return { outcome, people: matches.map(({ personId }) => personId).sort() };
};
const isLatin = (name: string): boolean =>
  /^[\p{Script=Latin}\p{N}\p{P}\s]*$/u.test(name) && !/[ᴀ-ᴢꜱɐ-ʯǝ]/u.test(name);

describe('the decision does not depend on', () => {
  test('case', () => {
    fc.assert(
      fc.property(shownName.filter(isLatin), (name) => {
        expect(decision(name.toUpperCase())).toEqual(decision(name.toLowerCase()));
      }),
    );
  });

  test('emoji added', () => {
    fc.assert(
      fc.property(
        shownName.filter(isLatin),
        emoji,
        fc.constantFrom('before', 'after', 'both'),
        (name, one, where) => {
          const decorated = `${where === 'after' ? '' : `${one} `}${name}${where === 'before' ? '' : ` ${one}`}`;
          expect(decision(decorated)).toEqual(decision(name));
        },
      ),
    );
  });

  test('spacing', () => {
    fc.assert(
      fc.property(
        person,
        fc.constantFrom('  ', '\t', '\u00a0', ' \u200b ', '\u2003'),
        ({ forename, surname }, space) => {
          expect(decision(`${space}${forename}${space}${surname}${space}`)).toEqual(
            decision(`${forename} ${surname}`),
          );
        },
      ),
    );
  });

  test('the order of the roster', () => {
    fc.assert(
      fc.property(shownName, fc.shuffledSubarray(roster, { minLength: roster.length }), (name, shuffled) => {
        const other = screen(name, '', buildIndex(shuffled, nameData));
        const usual = screen(name, '', index);
        expect(other.outcome).toBe(usual.outcome);
        expect(other.matches.map(({ personId }) => personId).sort()).toEqual(
          usual.matches.map(({ personId }) => personId).sort(),
        );
        if (Number.isFinite(usual.score)) expect(other.score).toBeCloseTo(usual.score, 6);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a person', () => {
  test('always matches their own exact name, at least as strongly as anything else that matches them', () => {
    const best = new Map<string, number>();
    for (const [, name, handle] of cases)
      for (const { personId, strengthBits } of screen(name, handle, index).matches)
        best.set(personId, Math.max(best.get(personId) ?? 0, strengthBits));
    for (const { id, forename, surname } of roster) {
      const own = screen(`${forename} ${surname}`, '', index);
      const match = own.matches.find(({ personId }) => personId === id);
      expect(own.outcome, id).toBe('possible-match');
      expect(match?.strengthBits, id).toBeGreaterThanOrEqual(best.get(id) ?? 0);
    }
  });

  test('is never matched by a forename alone', () => {
    for (const { forename, knownAs } of roster)
      for (const name of [forename, knownAs])
        if (name !== undefined) expect(screen(name, '', index).outcome, name).not.toBe('possible-match');
  });

  test('is never matched by a sibling of another name', () => {
    for (const { surname } of roster)
      expect(screen(`Bartholomew ${surname}`, '', index).matches, surname).toEqual([]);
  });
});

test('nothing throws, whatever the string', () => {
  fc.assert(
    fc.property(anyString, fc.string({ maxLength: 100 }), (name, handle) => {
      const { score, matches } = screen(name, handle, index);
      expect(Number.isNaN(score)).toBe(false);
      for (const { coincidence, strengthBits } of matches) {
        expect(coincidence).toBeGreaterThan(0);
        expect(coincidence).toBeLessThanOrEqual(1);
        expect(strengthBits).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 100 },
  );
});

test('an empty roster matches nobody', () => {
  const empty = buildIndex([], nameData);
  expect(screen('Jess Hathersage', 'jess', empty)).toEqual({
    outcome: 'no-match',
    score: Number.NEGATIVE_INFINITY,
    matches: [],
  });
});

test('people without a usable name do not disturb the others', () => {
  const blank = { ...roster[0]!, id: 'blank', forename: '', surname: '' };
  const strange = { ...roster[0]!, id: 'strange', forename: '???', surname: '__proto__' };
  const mixed = buildIndex([blank, strange, ...roster], nameData);
  expect(screen('Jess Hathersage', '', mixed).matches.map(({ personId }) => personId)).toEqual(['jessica']);
});

test('works without name data, every name then being rare', () => {
  const bare = buildIndex(roster);
  expect(screen('Jessica Hathersage', '', bare).outcome).toBe('possible-match');
  expect(screen('Jessica Smithson', '', bare).outcome).toBe('no-match');
});
