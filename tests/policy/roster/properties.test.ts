import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import { UserError } from '../../../policy/message.ts';
import { MAX_NAME_LENGTH } from '../../../policy/roster/limits.ts';
import { type PeopleOfTable, peopleOf } from '../../../policy/roster/people.ts';
import { groups } from '../../../policy/roster/person.ts';
import { layOut, readFile, readPasted } from '../../../policy/roster/read-table.ts';
import { contactParts, personTargets, type Target } from '../../../policy/roster/targets.ts';
import { importText, today } from './import-text.ts';
import { serialise } from './serialise.ts';
import { makeWorkbook } from './workbook.ts';

const expires = Temporal.PlainDate.from('2027-08-31');
const target: fc.Arbitrary<Target> = fc.constantFrom<Target[]>(
  'notKept',
  ...personTargets,
  ...contactParts.flatMap((part) => [`contact1.${part}`, `contact2.${part}`] as Target[]),
);
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.string({
    unit: fc.constantFrom('a', 'é', ' ', ',', '.', '(', ')', '-', '=', '&', '/', '\u200B', '\u202E', '1'),
    maxLength: 20,
  }),
  fc.constantFrom(
    'Mr and Mrs Lee',
    'Lee, Anna',
    'Mother',
    '31/02/2026',
    '01/09/2020',
    '__proto__',
    'leaver',
    '=A1',
    'Anna (Annie)',
  ),
);

function expectSound({ people, problems }: PeopleOfTable): void {
  expect(new Set(people.map((person) => person.id)).size).toBe(people.length);
  for (const person of people) {
    expect(person.surname.trim()).not.toBe('');
    expect(groups).toContain(person.group);
    expect(person.expires).toBe('2027-08-31');
    for (const name of [person.forename, person.surname, person.knownAs ?? '', person.formerSurname ?? '']) {
      expect(name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
      expect(name).not.toMatch(/\p{C}/u);
      expect(name).not.toMatch(/^[=+@]/);
    }
    if (person.until !== undefined) {
      expect(person.group).toBe('leaver');
      const until = Temporal.PlainDate.from(person.until);
      expect(until.day).toBe(until.daysInMonth);
    }
  }
  for (const { reason } of problems) expect(sayMessage(reason)).not.toBe('');
}

const quote = (value: string | null) => `"${(value ?? '').replaceAll('"', '""')}"`;

describe('whatever comes in', { timeout: 60_000 }, () => {
  const members = JSON.stringify(Reflect.ownKeys(Object.prototype).map(String));

  it('bytes make a table or a sentence', async () => {
    const start = fc.constantFrom<string[]>('', 'PK\u0003\u0004', '%PDF', '\uFEFF', 'Forename,Surname\n');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (magic, tail) => {
        try {
          const bytes = new Uint8Array([...new TextEncoder().encode(magic), ...tail]);
          layOut(await readFile(bytes, 'x.csv')).notes.forEach(sayMessage);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect(sayMessage((error as UserError).say)).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a damaged workbook makes a table or a sentence', async () => {
    const whole = makeWorkbook([
      ['Forename', 'Surname', 'DOB'],
      ['Anna', 'Lee', { serial: 40_000 }],
      ['Finn', { formula: 'A1' }, null],
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          try {
            layOut(await readFile(bytes, 'x.xlsx'));
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('any table under any mapping makes sound people', () => {
    fc.assert(
      fc.property(
        fc.array(target, { minLength: 1, maxLength: 8 }),
        fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...groups),
        (mapping, rows, defaultGroup) => {
          const table = {
            source: { source: 'paste', name: '' } as const,
            headings: mapping.map(() => 'x'),
            rows: rows.map((cells, index) => ({ number: index + 1, cells })),
            notes: [],
          };
          expectSound(peopleOf(table, mapping, { defaultGroup, today, expires }));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('people written out and read again are the same people', () => {
    const word = fc.string({
      unit: fc.constantFrom('A', 'b', 'é', 'ß', 'İ', '’', '-', ' ', ',', '"', '(', ')', '1'),
      minLength: 1,
      maxLength: 14,
    });
    const row = fc.tuple(
      word,
      word,
      fc.option(word),
      fc.option(word),
      fc.constantFrom(...groups),
      fc.option(fc.constantFrom('31/03/2028', '2029-07')),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (rows) => {
        const lines = rows.map((cells) => cells.map(quote).join(','));
        const first = importText(
          ['forename,surname,known_as,former_surname,group,until', ...lines].join('\n'),
        );
        expectSound(first);
        if (first.people.length === 0) return;
        const again = importText(serialise(first.people));
        expect(again.problems).toEqual([]);
        expect(again.people).toEqual(first.people);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves Object.prototype as it was', () => {
    const payloads = ['__proto__', 'constructor', 'prototype', 'constructor.prototype', '__proto__.polluted'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...payloads, 'Surname'), { minLength: 1, maxLength: 6 }),
        (headings) => {
          const rows = [headings, headings.map(() => 'polluted')].map((cells) => cells.join(','));
          layOut(readPasted(rows.join('\n')));
          importText(['Surname,Forename', 'Lee,__proto__', ...rows].join('\n'));
          expect(JSON.stringify(Reflect.ownKeys(Object.prototype).map(String))).toBe(members);
        },
      ),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
