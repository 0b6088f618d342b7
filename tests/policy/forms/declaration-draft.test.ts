import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeclarationDraft } from '../../../policy/forms/declaration-draft.ts';
import {
  declarationDraft,
  departureFrom,
  discussWith,
  newDeclaration,
  newDeclarationContent,
  readDeclaration,
} from '../../../policy/forms/declaration-draft.ts';
import { declarationState } from '../../../policy/forms/declaration-state.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import { exampleDeclaration, openDeclaration } from './records.ts';

const policyOf = (id: string) => schoolPolicies.find((each) => each.id === id)!;
const wateringbury = policyOf('wateringbury');
const carville = policyOf('carville');
const today = '2026-11-20';
const kept = { id: 'declaration-1', date: '2026-11-02' };

const draftOf = (change: Partial<DeclarationDraft> = {}): DeclarationDraft => {
  const { content, ...dates } = exampleDeclaration();
  return { ...declarationDraft(dates, content), ...change };
};
const read = (change: Partial<DeclarationDraft>, policy = wateringbury) =>
  readDeclaration(draftOf(change), kept, policy, today);
const problemsOf = (change: Partial<DeclarationDraft>, policy = wateringbury) => {
  const result = read(change, policy);
  return 'problems' in result
    ? Object.fromEntries(Object.entries(result.problems).map(([field, { key }]) => [field, key]))
    : {};
};

test('a declaration goes through its form unchanged', () => {
  for (const record of [exampleDeclaration({ changed: today }), { ...openDeclaration(), changed: today }]) {
    const { content, ...dates } = record;
    expect(readDeclaration(declarationDraft(dates, content), kept, wateringbury, today)).toEqual({ record });
  }
});

describe('what is wrong, by field', () => {
  const person = { name: 'Otti', site: 'x', group: 'pupil' as const };
  test.each<[string, Partial<DeclarationDraft>, Record<string, string>]>([
    ['nobody', { persons: [] }, { persons: 'declarations.problem.noPerson' }],
    [
      'somebody without name and handle',
      { persons: [person, { ...person, name: ' ', handle: '' }] },
      { persons: 'declarations.problem.nameless' },
    ],
    ['no relationship', { nature: ' \n' }, { nature: 'declarations.problem.nature' }],
    [
      'talked over on days to come',
      { dslOn: '2026-11-21', headteacherOn: '2027-01-01' },
      {
        dslOn: 'declarations.problem.discussedFuture',
        headteacherOn: 'declarations.problem.discussedFuture',
      },
    ],
    ['a day that does not exist', { dslOn: '2026-02-30' }, { dslOn: 'records.problem.noSuchDate' }],
    ['no leap year', { until: '2027-02-29' }, { until: 'records.problem.noLeapDay' }],
    [
      'approved, and nobody asked',
      { dslOn: '', headteacherOn: '' },
      { dslOn: 'declarations.problem.noDsl', headteacherOn: 'declarations.problem.noHeadteacher' },
    ],
    ['approved on no day', { decidedOn: '' }, { decidedOn: 'declarations.problem.noDecidedOn' }],
    [
      'decided on a day to come',
      { decidedOn: '2026-11-21' },
      { decidedOn: 'declarations.problem.decidedFuture' },
    ],
    [
      'conditions without any',
      { decision: 'conditions' },
      { conditions: 'declarations.problem.noConditions' },
    ],
    [
      'the end before the start',
      { until: '2026-11-04', reviewOn: '' },
      { until: 'declarations.problem.untilFirst' },
    ],
    ['neither end nor review', { until: '', reviewOn: '' }, { reviewOn: 'declarations.problem.noEnd' }],
    ['the review after the end', { reviewOn: '2027-07-21' }, { reviewOn: 'declarations.problem.reviewLate' }],
    [
      'the review before the start',
      { reviewOn: '2026-11-04' },
      { reviewOn: 'declarations.problem.reviewFirst' },
    ],
    [
      'undecided, and over already',
      { decision: 'not-yet', until: '2026-11-19', reviewOn: '' },
      { until: 'declarations.problem.untilPast' },
    ],
    [
      'undecided, and reviewed already',
      { decision: 'not-yet', until: '', reviewOn: '2026-11-19' },
      { reviewOn: 'declarations.problem.reviewPast' },
    ],
  ])('%s', (_name, change, problems) => {
    expect(problemsOf(change)).toEqual(problems);
  });

  test.each<[string, Partial<DeclarationDraft>]>([
    ['an end alone', { reviewOn: '' }],
    ['a review alone', { until: '' }],
    ['an end on the day of the decision', { until: '2026-11-05', reviewOn: '' }],
    ['both on the same day', { reviewOn: '2027-07-20' }],
    [
      'undecided with nothing but who and what',
      { decision: 'not-yet', dslOn: '', headteacherOn: '', until: '', reviewOn: '' },
    ],
    ['refused, whatever the end says', { decision: 'refused', until: '2020-01-01', dslOn: '' }],
    ['a handle and no name', { persons: [{ name: '', handle: '@otti', site: 'x', group: 'not-known' }] }],
    ['the discussion today', { dslOn: today, headteacherOn: today, decidedOn: today }],
  ])('%s is no problem', (_name, change) => {
    expect(problemsOf(change)).toEqual({});
  });

  test('a school whose policy names nobody asks for the headteacher alone', () => {
    expect(discussWith(wateringbury)).toEqual(['dsl', 'headteacher']);
    expect(discussWith(carville)).toEqual(['headteacher']);
    expect(discussWith(undefined)).toEqual(['headteacher']);
    expect(problemsOf({ dslOn: '', headteacherOn: '' }, carville)).toEqual({
      headteacherOn: 'declarations.problem.noHeadteacher',
    });
  });
});

test('what was entered for a decision that is not there is not kept', () => {
  const refused = read({ decision: 'refused' });
  expect('record' in refused && refused.record).not.toHaveProperty('until');
  expect('record' in refused && refused.record).not.toHaveProperty('reviewOn');
  const undecided = read({ decision: 'not-yet' });
  expect('record' in undecided && undecided.record).not.toHaveProperty('decidedOn');
});

test('what is typed is kept without what stands around it', () => {
  const result = read({
    nature: '  My godchild\n',
    persons: [{ name: ' Otti ', handle: ' @@otti.q ', site: 'x', group: 'pupil' }],
  });
  expect(result).toMatchObject({
    record: {
      changed: today,
      content: { nature: 'My godchild', persons: [{ name: 'Otti', handle: 'otti.q' }] },
    },
  });
});

test('whatever is typed, the answer is a record that stands as it says, or sentences', () => {
  const text = fc.oneof(fc.constant(''), fc.string({ maxLength: 40 }));
  const day = fc.oneof(
    fc.constant(''),
    fc.constantFrom('2026-11-04', '2026-11-05', '2026-11-20', '2026-11-21', '2027-02-29', 'tomorrow'),
  );
  fc.assert(
    fc.property(
      fc.record({
        nature: text,
        conditions: text,
        dslOn: day,
        headteacherOn: day,
        decidedOn: day,
        reviewOn: day,
        until: day,
        decision: fc.constantFrom('not-yet', 'approved', 'conditions', 'refused'),
        persons: fc.array(fc.record({ name: text, site: fc.constant('x'), group: fc.constant('pupil') }), {
          maxLength: 3,
        }),
      }),
      (change) => {
        const result = read(change as Partial<DeclarationDraft>);
        if ('problems' in result) return;
        const state = declarationState(result.record, today);
        expect(change.decision === 'approved' || change.decision === 'conditions').toBe(
          state === 'in-force' || state === 'ended',
        );
        if (state === 'in-force') {
          expect(result.record.dslOn).toBeDefined();
          expect(result.record.headteacherOn).toBeDefined();
          expect(result.record.until ?? result.record.reviewOn).toBeDefined();
        }
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['wateringbury', 'Wateringbury CE Primary School, §4.2 b4'],
  ['st-marys', 'St. Mary’s CE Primary School, Per b3'],
  ['primary-advantage', 'Primary Advantage, §1 last para'],
  ['carville', ''],
  ['casterton', ''],
])('a new form holds what is known: %s', (id, clause) => {
  const content = newDeclarationContent(
    [
      { name: 'Otti', site: 'x', group: 'pupil' },
      { name: 'Pim', site: 'facebook', group: 'parent' },
      { name: 'Lu', site: 'x', group: 'parent' },
      { name: 'Jo', site: '', group: 'parent' },
    ],
    {
      policy: policyOf(id),
      recipients: [{ role: 'headteacher', name: ' Pat Example ', address: '', phone: '' }],
      nameOfSite: (site) => site.toUpperCase(),
    },
  );
  expect(content).toMatchObject({ sites: 'X, FACEBOOK', dsl: '', headteacher: 'Pat Example', nature: '' });
  expect(content.clause.replace(/'/g, '’')).toContain(clause.split(', ').at(-1));
  expect(content.clause === '').toBe(clause === '');
  expect(declarationState(newDeclaration('n', today, content), today)).toBe('draft');
});

test('the departure note gets the rules and nothing that says who', () => {
  const { content } = exampleDeclaration({
    content: {
      persons: [
        { name: 'A', site: 'x', group: 'leaver' },
        { name: 'B', site: 'x', group: 'family' },
        { name: 'C', site: 'x', group: 'parent' },
        { name: 'D', site: 'x', group: 'not-known' },
      ],
    },
  });
  expect(departureFrom(content)).toEqual({ duties: ['B2', 'B3'] });
});
