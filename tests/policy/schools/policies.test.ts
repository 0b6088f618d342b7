import { describe, expect, test } from 'vitest';
import { duties } from '../../../assets/messages/duties.ts';
import { dutyIds, strengths } from '../../../policy/duties.ts';
import type { DutyId } from '../../../policy/duties.ts';
import { UserError } from '../../../policy/message.ts';
import { groups } from '../../../policy/roster/person.ts';
import { blankId, policyOf, schoolPolicies } from '../../../policy/schools/index.ts';
import { settingsSchema } from '../../../policy/settings.ts';

/**
 * Every duty on contacts and reporting, as the list of duties cites it: "strength clause", several clauses of one duty by " / ",
 * "–" where the policy is silent. Where the list marks no strength, the weaker one stands.
 */
const stated: Record<string, [string, string, string, string, string]> = {
  //     Carville           Primary Advantage          St Mary's                   Wateringbury          Casterton
  B1: ['must 5.13', 'must §8 b5, §12 b2', 'must Per b3–b4', 'advised §4.2 b2', 'must Personal use–Pupils'],
  B2: ['must 5.13', 'must §12 b1–b2', 'must Per b3', 'advised §4.2 b2', '–'],
  B3: ['–', '–', 'must Per b4', 'advised §4.2 b2', 'must Personal use–Pupils'],
  B4: [
    'must 5.13',
    'must §12 b1',
    'must Per b3',
    'advised §4.2 b2',
    'must Personal use–Pupils / must Personal use–Pupils',
  ],
  B5: [
    'must 5.13, 5.15',
    'should §10 b5',
    'must Per b3, San b10',
    'must §4.2 b1',
    'must Personal use–Pupils / must Personal use–Pupils',
  ],
  B6: ['–', 'must §8 b5, §12 b2', '–', '–', '–'],
  B7: ['–', '–', 'permitted Per b3', '–', '–'],
  B8: ['–', '–', '–', 'must §4.2 b4', '–'],
  B9: ['–', 'should §1 last para', '–', '–', '–'],
  B10: ['–', '–', '–', '–', 'advised App b6'],
  B11: ['–', 'should §11 b1–b2', '–', '–', '–'],
  B12: ['–', 'should §12 b3', '–', '–', '–'],
  B13: ['–', '–', '–', 'advised §4.2 b5', '–'],
  C1: ['must 5.14', 'should §7 b3', '–', 'must §4.2 b3', 'should Behaviour'],
  C2: ['–', '–', 'should Per b5', '–', '–'],
  C3: ['must 2.2', '–', '–', 'must §7 b1', 'should Behaviour'],
  C4: ['–', '–', '–', 'must §4.1 b6', '–'],
  C5: ['should 8.3', 'should §7 b3', '–', '–', '–'],
  C6: ['–', '–', 'should Per b12', 'must §7 b4', 'should Behaviour'],
  C7: ['must 5.28', 'should §9 b4, §10 b2', 'should Per b8–b9', '–', '–'],
  C8: ['–', '–', '–', '–', 'advised App b10'],
  C9: ['permitted 2.1', '–', '–', 'permitted §7 b1, b5', '–'],
};

/** Who hears of what, in the policy's order; "!" = at once. Policies and duties not listed name nobody. */
const heardBy: Record<string, string> = {
  'carville C1': 'headteacher',
  'carville C3': '!',
  'carville C5': 'headteacher',
  'primary-advantage B9': 'headteacher',
  'st-marys C2': 'dsl !',
  'wateringbury B8': 'dsl headteacher',
  'wateringbury C1': 'dsl headteacher',
  'wateringbury C3': '!',
  'wateringbury C4': 'senior-leader',
  'casterton C1': 'senior-leader',
  'casterton C3': 'senior-leader !',
};

const cells = Object.entries(stated).flatMap(([duty, row]) =>
  row.map((expected, index) => ({ duty: duty as DutyId, policy: schoolPolicies[index]!, expected })),
);

describe('the five policies', () => {
  test('stand in the order of the list', () => {
    expect(schoolPolicies.map(({ id, dated }) => `${id} ${dated}`)).toEqual([
      'carville 2019-02',
      'primary-advantage 2018-10',
      'st-marys 2016-09',
      'wateringbury 2024-03',
      'casterton 2024-03',
    ]);
  });

  test('every duty on contacts and reporting has its row', () => {
    expect(Object.keys(stated)).toEqual(dutyIds.filter((id) => /^[BC]/.test(id)));
  });

  test.each(cells)('$policy.id $duty: $expected', ({ duty, policy, expected }) => {
    const clauses = policy.duties[duty] ?? [];
    expect(clauses.map(({ strength, cite }) => `${strength} ${cite}`).join(' / ') || '–').toBe(expected);
    for (const clause of clauses)
      expect([...clause.recipients, ...(clause.immediately ? ['!'] : [])].join(' ')).toBe(
        heardBy[`${policy.id} ${duty}`] ?? '',
      );
  });

  test.each(schoolPolicies)(
    '$id: only St Mary’s and Casterton have an age limit, and only for former pupils',
    (policy) => {
      const limited = Object.values(policy.duties)
        .flat()
        .filter((clause) => clause.underAge !== undefined);
      if (['st-marys', 'casterton'].includes(policy.id)) expect(limited.length).toBeGreaterThan(0);
      else expect(limited).toEqual([]);
      for (const clause of limited) expect(clause.groups).toContain('leaver');
    },
  );

  test.each(schoolPolicies)('$id: exceptions are those it states', (policy) => {
    const named = new Set(
      Object.values(policy.duties)
        .flat()
        .flatMap((clause) => clause.exceptions),
    );
    const expected: Record<string, string[]> = {
      'st-marys': ['family'],
      wateringbury: ['declared-relationship', 'official-channel'],
    };
    expect([...named].sort()).toEqual(expected[policy.id] ?? []);
  });

  // A clause's words may not sound stronger than its strength.
  const words = {
    must: /\b(advised|encouraged|should)\b/,
    should: /\b(must|never|advised)\b/,
    advised: /\b(must|never|should|required)\b/,
    permitted: /\b(must|never|should|required|advised)\b/,
  };
  const clauses = schoolPolicies.flatMap((policy) =>
    Object.entries(policy.duties).flatMap(([duty, list]) =>
      list.map((clause) => ({ policy: policy.id, duty, ...clause })),
    ),
  );

  test.each(clauses)(
    '$policy $duty ($strength): the paraphrase says it no stronger',
    ({ strength, gist }) => {
      expect(strength).not.toBe('silent');
      if (strength === 'silent') return;
      expect(gist).not.toMatch(words[strength]);
      if (strength === 'advised') expect(gist).toMatch(/\badvised\b/);
      if (strength === 'should') expect(gist).toMatch(/\bshould\b|recorded|reported/);
      expect(gist).toMatch(/^[A-Z].*\.$/);
    },
  );

  test('every paraphrase is at most one short sentence or two', () => {
    for (const { gist } of clauses) expect(gist.length).toBeLessThan(140);
  });
});

describe('the list of duties', () => {
  test('runs from A1 to K6, each once', () => {
    const perArea: Record<string, number> = {
      A: 9,
      B: 13,
      C: 9,
      D: 10,
      E: 10,
      F: 9,
      G: 4,
      H: 7,
      I: 6,
      J: 14,
      K: 6,
    };
    const expected = Object.entries(perArea).flatMap(([area, count]) =>
      Array.from({ length: count }, (_, index) => `${area}${index + 1}`),
    );
    expect([...dutyIds]).toEqual(expected);
  });

  test.each(dutyIds)('%s has a title', (id) => {
    expect(duties[`duty.${id}`]).toMatch(/^\S.{3,}$/);
  });
});

describe('the policy in force', () => {
  const settings = (more: object = {}) => settingsSchema.parse({ version: 1, ...more });

  test.each(schoolPolicies)('$id, when chosen', (policy) => {
    expect(policyOf(settings({ policyId: policy.id }))).toBe(policy);
  });

  test.each([null, blankId])('one’s own answers, when the choice is %s', (policyId) => {
    const own = policyOf(
      settings({
        policyId,
        schoolNames: ['Heronsbrook Primary School'],
        ownPolicy: { groups: ['leaver', 'pupil', 'family'], strength: 'advised' },
      }),
    );
    expect(own.school).toBe('Heronsbrook Primary School');
    const rules = Object.entries(own.duties).map(
      ([duty, clauses]) => `${duty} ${clauses.map((clause) => `${clause.strength} ${clause.groups}`)}`,
    );
    expect(rules).toEqual(['B1 advised pupil', 'B2 advised family', 'B3 advised leaver']);
  });

  test('nobody’s, while nothing was answered', () => {
    expect(policyOf(settings()).duties).toEqual({});
  });

  test('one’s own takes every strength and group', () => {
    for (const strength of strengths)
      for (const group of groups)
        expect(
          Object.values(policyOf(settings({ ownPolicy: { groups: [group], strength } })).duties).flat(),
        ).toMatchObject([{ groups: [group], strength }]);
  });

  test('a policy this version does not know is refused by name', () => {
    expect(() => policyOf(settings({ policyId: 'elsewhere' }))).toThrow(UserError);
  });
});
