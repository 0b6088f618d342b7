import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import { answersCsv } from '../../../policy/log/answers-csv.ts';
import { countOf, recordsCsv, recordsJson } from '../../../policy/log/records-file.ts';
import {
  exampleDeclaration,
  exampleDeviation,
  examplePermission,
  openDeclaration,
} from '../forms/records.ts';
import { answer } from './answers.ts';

const none = { permissions: [], deviations: [], declarations: [], noted: [] };

/** Rows of an exported file, by heading. */
function rows(text: string): Record<string, string>[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true });
  expect(errors).toEqual([]);
  return data;
}

test('records for a spreadsheet: both forms in one table, formulas disarmed, every cell text', () => {
  const text = recordsCsv(
    {
      ...none,
      permissions: [examplePermission({ by: '=HYPERLINK("https://example.invalid")' })],
      deviations: [exampleDeviation({ action: '+44 1234', duties: ['D1', 'D7'] })],
    },
    sayMessage,
    '2026-11-20',
  );
  const [note, permission] = rows(text);
  expect(permission).toMatchObject({
    Form: 'Permission record',
    State: 'In force',
    'First day': "'2026-09-01",
    'Last day': "'2026-12-18",
    'What is permitted': 'Personal account on a school device',
    'Permitted by': `'=HYPERLINK("https://example.invalid")`,
    Justification: '',
  });
  expect(note).toMatchObject({
    Form: 'Deviation note',
    'Rules departed from':
      'D1 No social media in lesson or teaching time; D7 Not on the school’s devices without permission',
    'Action proposed or taken': "'+44 1234",
    'Told to the headteacher on': "'2026-09-02",
    'Permitted by': '',
  });
});

test('declarations and family in the same table, who and with whom in words', () => {
  const [declared, locked, family, gone] = rows(
    recordsCsv(
      {
        ...none,
        declarations: [
          exampleDeclaration({
            decision: 'conditions',
            until: '2027-07-20',
            content: { conditions: '=1+1' },
          }),
          { ...openDeclaration(), content: 'locked' },
        ],
        noted: [
          {
            id: 'k1',
            kind: 'family',
            site: 'x',
            since: '2026-11-02',
            person: { name: 'Otti', handle: 'otti', note: 'my niece' },
          },
          {
            id: 'k2',
            kind: 'declared',
            site: 'x',
            since: '2026-11-02',
            declaredOn: '2026-10-02',
            person: 'locked',
          },
        ],
      },
      sayMessage,
      '2026-11-20',
    ),
  );
  expect(declared).toMatchObject({
    Form: 'Declaration of a pre-existing relationship',
    State: 'In force',
    'Last day': "'2027-07-20",
    Who: 'Ottoline Quarrendon @otti.q (Pupil, Facebook)',
    Relationship: 'My godchild',
    'Talked over with': 'DSL: 3 November 2026, Pia Example; Headteacher: 4 November 2026, Pat Example',
    Decision: 'Approved with conditions, 2026-11-05, Pat Example',
    Conditions: "'=1+1",
  });
  expect(locked).toMatchObject({ Who: 'Locked', Relationship: '', Decision: 'Not yet' });
  expect(family).toMatchObject({ Form: 'Family', Who: 'Otti @otti', Relationship: 'my niece', Sites: 'X' });
  expect(gone).toMatchObject({
    Form: 'Declared (noted by one click)',
    'First day': "'2026-10-02",
    Who: 'Locked',
  });
});

test('records exactly: as they are stored', () => {
  const all = {
    permissions: [examplePermission({ by: '=1+1' })],
    deviations: [exampleDeviation()],
    declarations: [exampleDeclaration()],
    noted: [],
  };
  expect(countOf(all)).toBe(3);
  expect(JSON.parse(recordsJson(all, '2026-11-20T19:05:12Z'))).toEqual({
    format: 'staffroom-records',
    version: 2,
    exportedAt: '2026-11-20T19:05:12Z',
    ...all,
  });
});

test('answers to notices for a spreadsheet, by the same rules as the log', () => {
  const { until: _, ...left } = answer({ id: '2', choice: 'leave', permittedBy: '' });
  const [teaching, leaving] = rows(
    answersCsv([answer({ permittedBy: '@all\r\n=1' }), left], sayMessage, 'Europe/London'),
  );
  expect(teaching).toEqual({
    When: '2026-11-16T09:05:00+00:00',
    Site: 'facebook.com',
    Choice: 'This is for teaching',
    'What was permitted and by whom': "'@all\r\n=1",
    'What was on': 'lesson',
    'Name in the timetable': 'Maths',
    From: '2026-11-16T08:45:00+00:00',
    To: '2026-11-16T09:45:00+00:00',
    'No notice until': '2026-11-16T09:45:00+00:00',
    Rule: 'No social media in lesson or teaching time',
    'How strongly': 'Required',
    Clause: "'5.8",
  });
  expect(leaving).toMatchObject({ Choice: 'Left', 'No notice until': '' });
});
