import { describe, expect, test } from 'vitest';
import { duties } from '../../../assets/messages/duties.ts';
import { dutyIds, strengths } from '../../../policy/duties.ts';
import type { DutyId } from '../../../policy/duties.ts';
import { UserError } from '../../../policy/message.ts';
import { groups } from '../../../policy/roster/person.ts';
import { blankId, policyOf, schoolPolicies } from '../../../policy/schools/index.ts';
import { settingsSchema } from '../../../policy/settings.ts';
import { excepted, heardBy, stated, variantOf } from './stated.ts';

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

  test('every duty has its row', () => {
    expect(Object.keys(stated)).toEqual(dutyIds);
  });

  test.each([heardBy, variantOf, excepted])('the tables name policies and duties that exist', (table) => {
    const known = new Set(cells.map(({ policy, duty }) => `${policy.id} ${duty}`));
    expect(Object.keys(table).filter((key) => !known.has(key))).toEqual([]);
  });

  test.each(cells)('$policy.id $duty: $expected', ({ duty, policy, expected }) => {
    const clauses = policy.duties[duty] ?? [];
    const key = `${policy.id} ${duty}`;
    expect(clauses.map(({ strength, cite }) => `${strength} ${cite}`.trim()).join(' / ') || '–').toBe(
      expected,
    );
    for (const clause of clauses) {
      const heard = [
        ...clause.recipients,
        ...clause.standIns.map((role) => `(or ${role})`),
        ...clause.others.map((other) => `+${other}`),
        ...(clause.immediately ? ['!'] : []),
      ];
      expect(heard.join(' ')).toBe(heardBy[key] ?? '');
      expect(clause.variant).toBe(variantOf[key]);
      expect(clause.exceptions.join(' ')).toBe(excepted[key] ?? '');
    }
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
