import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import type { DeviationDraft, PermissionDraft } from '../../../policy/forms/record-drafts.ts';
import {
  deviationDraft,
  newDeviationDraft,
  newPermissionDraft,
  permissionDraft,
  readDeviation,
  readPermission,
} from '../../../policy/forms/record-drafts.ts';
import { exampleDeviation, examplePermission } from './records.ts';

const today = '2026-11-20';

/** What is said of each field. */
const said = (result: object): Record<string, string> =>
  'problems' in result
    ? Object.fromEntries(
        Object.entries(result.problems as Record<string, { key: string }>).map(([field, message]) => [
          field,
          sayMessage(message),
        ]),
      )
    : {};

test('what is stored comes back from its form as it was', () => {
  const permission = examplePermission({ withdrawn: '2026-10-01' });
  expect(readPermission(permissionDraft(permission), permission)).toEqual({ record: { ...permission } });
  for (const deviation of [
    exampleDeviation(),
    exampleDeviation({ hrAdvice: 'None needed', duties: ['D1', 'D7'] }),
  ])
    expect(readDeviation(deviationDraft(deviation), { id: deviation.id }, today)).toEqual({
      record: deviation,
    });
  const { toldHeadteacherOn: _, ...untold } = exampleDeviation();
  expect(readDeviation(deviationDraft(untold), { id: untold.id }, today)).toEqual({ record: untold });
});

test.each<[what: string, change: Partial<PermissionDraft>, wrong: Record<string, string>]>([
  ['nobody', { by: '  ' }, { by: 'Enter who permitted it.' }],
  ['no first day', { date: '' }, { date: 'Enter a day.' }],
  ['no last day', { until: '' }, { until: 'Enter a day.' }],
  [
    'the last day first',
    { date: '2026-11-20', until: '2026-11-19' },
    { until: 'The last day (2026-11-19) is before the first (2026-11-20). Correct one of them.' },
  ],
  [
    '29 February',
    { until: '2027-02-29' },
    { until: '29 February 2027 does not exist: 2027 is not a leap year.' },
  ],
  ['a day that is none', { date: '2026-11-31' }, { date: 'There is no such day as 2026-11-31. Correct it.' }],
  ['no day at all', { date: 'Friday' }, { date: 'There is no such day as Friday. Correct it.' }],
  ['29 February 2028', { until: '2028-02-29' }, {}],
  ['one day', { date: '2026-11-20', until: '2026-11-20' }, {}],
])('permission record, %s', (_, change, wrong) => {
  const draft = { ...permissionDraft(examplePermission()), ...change };
  expect(said(readPermission(draft, { id: 'p' }))).toEqual(wrong);
});

test.each<[what: string, change: Partial<DeviationDraft>, wrong: Record<string, string>]>([
  ['no rule', { duties: [] }, { duties: 'Choose at least one rule that you depart from.' }],
  ['nothing done', { action: '' }, { action: 'Say what you do, or mean to do.' }],
  ['no reason', { justification: '\n' }, { justification: 'Say why.' }],
  ['told today', { toldHeadteacherOn: today }, {}],
  ['not told', { toldHeadteacherOn: '' }, {}],
  [
    'told tomorrow',
    { toldHeadteacherOn: '2026-11-21' },
    {
      toldHeadteacherOn:
        'This day is yet to come. Enter the day on which you told the headteacher, or leave it empty.',
    },
  ],
  [
    'told on 29 February',
    { toldHeadteacherOn: '2025-02-29' },
    { toldHeadteacherOn: '29 February 2025 does not exist: 2025 is not a leap year.' },
  ],
])('deviation note, %s', (_, change, wrong) => {
  const draft = { ...deviationDraft(exampleDeviation()), ...change };
  expect(said(readDeviation(draft, { id: 'd' }, today))).toEqual(wrong);
});

test('an empty form names every field that is wanted', () => {
  expect(Object.keys(said(readPermission(newPermissionDraft(today), { id: 'p' })))).toEqual(['by', 'until']);
  expect(Object.keys(said(readDeviation(newDeviationDraft(today), { id: 'd' }, today)))).toEqual([
    'duties',
    'action',
    'justification',
    'until',
  ]);
});

test('whatever is typed: a record, or a sentence for a field; never a failure', () => {
  const text = fc.string({ maxLength: 40 });
  fc.assert(
    fc.property(text, text, text, (by, date, until) => {
      const result = readPermission({ what: 'crest', by, date, until, conditions: by }, { id: 'p' });
      if ('problems' in result) expect(Object.keys(result.problems).length).toBeGreaterThan(0);
      else expect(result.record.date <= result.record.until).toBe(true);
    }),
  );
});
