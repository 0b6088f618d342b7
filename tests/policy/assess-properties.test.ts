import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../policy/assess.ts';
import { byStrength, strengths } from '../../policy/duties.ts';
import type { DutyId } from '../../policy/duties.ts';
import { buildIndex, screen } from '../../policy/names/index.ts';
import type { RequestKind } from '../../policy/observation.ts';
import { groups } from '../../policy/roster/person.ts';
import type { RosterPerson } from '../../policy/roster/person.ts';
import { blankPolicy } from '../../policy/schools/blank.ts';
import { schoolPolicies } from '../../policy/schools/index.ts';
import type { Clause, SchoolPolicy } from '../../policy/schools/school-policy.ts';
import type { Situation } from '../../policy/situation.ts';
import { observed, screeningOf, situation } from './example-situation.ts';

const kinds: RequestKind[] = ['friend-request', 'follow-request', 'followed-you', 'message-request'];
const date = fc
  .integer({ min: -800, max: 800 })
  .map((days) => Temporal.PlainDate.from('2026-11-20').add({ days }).toString());

const people: fc.Arbitrary<RosterPerson[]> = fc
  .array(
    fc.record(
      {
        forename: fc.constant('Ottilie'),
        surname: fc.constant('Quennell'),
        group: fc.constantFrom(...groups),
        until: date,
        expires: date,
      },
      { requiredKeys: ['forename', 'surname', 'group', 'expires'] },
    ),
    { maxLength: 8 },
  )
  .map((list) => list.map((each, index) => ({ ...each, id: `p${index}` })));

const policies = fc.oneof(
  fc.constantFrom(...schoolPolicies),
  fc
    .record({ groups: fc.subarray([...groups]), strength: fc.constantFrom(...strengths) })
    .map((own) => blankPolicy(own)),
);

const situations: fc.Arbitrary<Situation> = fc
  .record({
    policy: policies,
    people,
    roster: fc.constantFrom('none', 'locked', 'open'),
    outcome: fc.constantFrom('possible-match', 'cannot-tell', 'no-match'),
    answer: fc.option(fc.constantFrom(...groups, 'none' as const), { nil: undefined }),
    contactReportsTo: fc.subarray(['headteacher', 'dsl', 'line-manager'] as const),
  })
  .map(({ policy, people, roster, outcome, answer, contactReportsTo }) =>
    situation(policy, people, {
      roster,
      contactReportsTo,
      screening: screeningOf(outcome === 'no-match' ? [] : people, outcome),
      ...(answer && { answer }),
    }),
  );

const weaken = (policy: SchoolPolicy, steps: number): SchoolPolicy => ({
  ...policy,
  duties: Object.fromEntries(
    Object.entries(policy.duties).map(([duty, clauses]) => [
      duty,
      clauses.map((clause): Clause => ({
        ...clause,
        strength: strengths[Math.min(strengths.length - 1, strengths.indexOf(clause.strength) + steps)]!,
      })),
    ]),
  ),
});

const check = (property: fc.IProperty<[Situation, RequestKind]>) => fc.assert(property, { numRuns: 500 });
const any = [situations, fc.constantFrom(...kinds)] as const;

describe('whatever the situation', () => {
  test('a weaker policy never yields a stronger finding, nor one for somebody new', () => {
    fc.assert(
      fc.property(...any, fc.integer({ min: 1, max: 4 }), (where, kind, steps) => {
        const before = assess(observed(kind), where).findings;
        const after = assess(observed(kind), { ...where, policy: weaken(where.policy, steps) }).findings;
        for (const finding of after) {
          const same = before.find(({ group }) => group === finding.group);
          expect(same).toBeDefined();
          expect(byStrength(finding.strength, same!.strength)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no finding is stronger than some clause of the policy on that duty', () => {
    check(
      fc.property(...any, (where, kind) => {
        for (const finding of assess(observed(kind), where).findings) {
          const clauses = where.policy.duties[finding.duty as DutyId] ?? [];
          const cited = clauses.find(({ cite }) => cite === finding.citation.clause);
          expect(cited?.strength).toBe(finding.strength);
          expect(cited?.groups).toContain(finding.group);
          expect(['must', 'should', 'advised']).toContain(finding.strength);
        }
      }),
    );
  });

  test('findings are there exactly when the result is a match, and come strongest first', () => {
    check(
      fc.property(...any, (where, kind) => {
        const { result, findings, reasons } = assess(observed(kind), where);
        expect(findings.length > 0).toBe(result === 'match');
        if (result === 'match') expect(reasons).toEqual([]);
        for (const [index, finding] of findings.entries())
          if (index > 0)
            expect(byStrength(findings[index - 1]!.strength, finding.strength)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('there is one finding per duty and group, and everybody stands in at most one', () => {
    check(
      fc.property(...any, (where, kind) => {
        const { findings } = assess(observed(kind), where);
        const keys = findings.map(({ duty, group }) => `${duty} ${group}`);
        expect(new Set(keys).size).toBe(keys.length);
        const ids = findings.flatMap(({ personIds }) => personIds);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('nobody is named who has expired, is of age under an age limit, or is of another group', () => {
    check(
      fc.property(...any, (where, kind) => {
        const today = where.today.toString();
        for (const finding of assess(observed(kind), where).findings)
          for (const id of finding.personIds) {
            const who = where.people.find((each) => each.id === id)!;
            expect(who.group).toBe(finding.group);
            expect(who.expires >= today).toBe(true);
            if (who.group === 'leaver' && ['st-marys', 'casterton'].includes(where.policy.id))
              expect(who.until === undefined || who.until > today).toBe(true);
          }
      }),
    );
  });

  test('what was decided earlier never yields a finding', () => {
    fc.assert(
      fc.property(
        ...any,
        fc.constantFrom('not-same-person', 'family', 'declared', 'not-from-school'),
        (where, kind, decision) => {
          const { result, findings } = assess(observed(kind), { ...where, remembered: decision });
          expect(result).toBe('remembered');
          expect(findings).toEqual([]);
        },
      ),
    );
  });

  test('a locked roster never looks like an empty one', () => {
    check(
      fc.property(...any, (where, kind) => {
        const { answer: _, ...unanswered } = where;
        const locked = assess(observed(kind), { ...unanswered, roster: 'locked' });
        const none = assess(observed(kind), { ...unanswered, roster: 'none' });
        if (none.result === 'question') expect(locked.result).toBe('locked');
        else expect(locked).toEqual(none);
      }),
    );
  });

  test('the order of the roster does not matter', () => {
    fc.assert(
      fc.property(...any, fc.infiniteStream(fc.nat()), (where, kind, numbers) => {
        const shuffled = where.people
          .map((each) => ({ each, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(assess(observed(kind), { ...where, people: shuffled })).toEqual(assess(observed(kind), where));
      }),
    );
  });

  test('nor does it through the comparison of names: the same people are found', () => {
    fc.assert(
      fc.property(policies, people, fc.constantFrom(...kinds), (policy, roster, kind) => {
        const found = (list: RosterPerson[]) =>
          assess(
            observed(kind),
            situation(policy, list, { screening: screen('Ottilie Quennell', undefined, buildIndex(list)) }),
          ).findings.map(({ duty, group, strength, personIds }) => ({
            duty,
            group,
            strength,
            ids: [...personIds].sort(),
          }));
        expect(found([...roster].reverse())).toEqual(found(roster));
      }),
    );
  });

  test('it is pure: neither the observation nor the situation is changed', () => {
    check(
      fc.property(...any, (where, kind) => {
        const before = JSON.stringify(where);
        assess(Object.freeze(observed(kind)), Object.freeze(where));
        expect(JSON.stringify(where)).toBe(before);
      }),
    );
  });
});
