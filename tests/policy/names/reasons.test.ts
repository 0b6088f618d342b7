import { describe, expect, test } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import { nameData } from '../../../assets/names/index.ts';
import { buildIndex, screen } from '../../../policy/names/index.ts';
import { cases } from './reasons.table.ts';
import { roster } from './roster.ts';

const index = buildIndex(roster, nameData);

describe('what is said of a name', () => {
  test('the table is long enough to mean something', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
  });

  test.each(cases)('%s: %j %j', (_kind, name, handle, outcome, who, reason) => {
    const screening = screen(name, handle, index);
    expect(screening.outcome).toBe(outcome);
    expect(screening.matches.map(({ personId }) => personId)).toEqual(who);
    expect(screening.matches[0]?.reasons.map(sayMessage).join(' ') ?? '').toBe(reason);
  });

  test('no sentence gives a percentage', () => {
    for (const [, name, handle] of cases)
      for (const match of screen(name, handle, index).matches)
        expect(match.reasons.map(sayMessage).join(' ')).not.toMatch(/%|per ?cent/i);
  });
});

describe('the place', () => {
  test('a town makes its own names commoner, and is named in the reason', () => {
    const [match] = screen('James Smith', '', index, 20_000).matches;
    expect(match?.reasons.map(sayMessage).join(' ')).toBe(
      'Same forename and surname as James Smith. In a town of 20,000 people, about one person would match this by chance.',
    );
    const many = buildIndex(
      [...Array(60).keys()].map((number) => ({
        ...roster[12]!,
        id: `q${number}`,
        forename: `Edward${'abcdefgh'[number % 8]}`,
      })),
      nameData,
    );
    const share = (place: 'uk' | number) =>
      screen('Edwarda Quillfeather', '', many, place).matches[0]!.coincidence;
    expect(share(5000)).toBeGreaterThan(share('uk'));
  });
});
