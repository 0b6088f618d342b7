import { expect, test } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import { contactReportSchema } from '../../../policy/forms/contact-report.ts';
import { draftContactReport } from '../../../policy/forms/draft-contact-report.ts';
import type { Incident, IncidentPerson } from '../../../policy/incident.ts';
import { UserError } from '../../../policy/message.ts';
import { reportAsText } from '../../../policy/wording/contact-report.ts';
import { exampleIncident, exampleSettings } from './example-incident.ts';

const draft = (incident: Incident, earlier: Incident[] = []) =>
  draftContactReport(incident, {
    settings: exampleSettings(),
    earlier,
    zone: 'Europe/London',
    say: sayMessage,
  });

const person = (change: Partial<IncidentPerson>): IncidentPerson => ({
  ...(exampleIncident().person as IncidentPerson),
  ...change,
});

test('every field of form 4.5 is filled in from the incident, the settings and the log', () => {
  const earlier = exampleIncident({
    id: 'incident-3',
    number: 3,
    firstSeen: '2026-06-02T10:00:00Z',
    kind: 'message-request',
    state: 'sent',
  });
  const report = draft(exampleIncident(), [earlier, exampleIncident()]);
  expect(report).toMatchObject({
    staffName: 'Ines Tester',
    staffRole: 'Class teacher',
    seenAt: 'Friday 20 November 2026, 19:05 (UTC+00:00, Europe/London)',
    site: 'Facebook',
    nameShown: 'Beth Quillfeather',
    account: '@beth.q, https://www.facebook.com/beth.q',
    ownAccount: 'ms.tester',
    kind: 'friend-request',
    believedToBe: 'pupil',
    whatIDid: 'nothing',
    clause: 'Hillcrest Primary, 5.13 and 5.14',
    reference: 'Staffroom 12',
  });
  expect(report.recipients.map(({ address }) => address)).toEqual(['head@hillcrest.example']);
  expect(report.earlier).toEqual([
    'Tuesday 2 June 2026, 11:00 (UTC+01:00, Europe/London): Message request on Facebook (Staffroom 3; Report sent, as you said)',
  ]);
  expect(contactReportSchema.safeParse(report).error).toBeUndefined();
});

test.each([
  [
    'own-add',
    'I set out to add somebody as a friend or contact on Facebook, from my personal account (ms.tester).',
  ],
  ['own-follow', 'I set out to follow somebody on Facebook'],
  ['own-accept', 'I set out to accept a request on Facebook'],
  ['own-message', 'I set out to write to somebody on Facebook'],
  ['own-share', 'I set out to share something with somebody on Facebook'],
  ['own-view', 'I set out to open somebody’s profile on Facebook'],
] as const)('an act of one’s own (%s): what became of it is left to the user to say', (kind, said) => {
  const report = draft(exampleIncident({ surface: 'own-action', kind }));
  expect(report).toMatchObject({ kind, whatIDid: 'other', otherAction: '' });
  expect(report.text).toContain(said);
  expect(report.text).toContain('The account is shown with the name “Beth Quillfeather”');
  expect(report.text).not.toMatch(/I noticed|I have not accepted|\n{3}/);
  expect(contactReportSchema.safeParse(report).error).toBeUndefined();
});

test('the first-person text states facts and a possible match, never a verdict', () => {
  expect(draft(exampleIncident()).text).toMatchInlineSnapshot(`
    "On Friday 20 November 2026, 19:05 (UTC+00:00, Europe/London), I noticed a friend request on Facebook, on my personal account (ms.tester). The account is shown with the name “Beth Quillfeather” (@beth.q, https://www.facebook.com/beth.q).

    The account may belong to a pupil. This is a possible match by name only. Same forename and surname as Beth Quillfeather. I have not confirmed whose account it is.

    I have not accepted, and I have taken no other action.

    I have no record of earlier contact from this person.

    I am reporting this under our policy (Hillcrest Primary, 5.13 and 5.14)."
  `);
});

test('the whole report as text carries every field, gaps included, and the line on confidence', () => {
  expect(reportAsText(draft(exampleIncident()), sayMessage)).toMatchInlineSnapshot(`
    "Report of contact on a personal social-media account

    On Friday 20 November 2026, 19:05 (UTC+00:00, Europe/London), I noticed a friend request on Facebook, on my personal account (ms.tester). The account is shown with the name “Beth Quillfeather” (@beth.q, https://www.facebook.com/beth.q).

    The account may belong to a pupil. This is a possible match by name only. Same forename and surname as Beth Quillfeather. I have not confirmed whose account it is.

    I have not accepted, and I have taken no other action.

    I have no record of earlier contact from this person.

    I am reporting this under our policy (Hillcrest Primary, 5.13 and 5.14).

    Details
    Reference: Staffroom 12
    Member of staff: Ines Tester, Class teacher
    Seen on: Friday 20 November 2026, 19:05 (UTC+00:00, Europe/London)
    Site: Facebook
    My own account: ms.tester
    Name as shown: Beth Quillfeather
    Account address or handle: @beth.q, https://www.facebook.com/beth.q
    Kind of contact: Friend request
    Believed to be: Pupil
    How sure: This is a possible match by name only. Same forename and surname as Beth Quillfeather. I have not confirmed whose account it is.
    What I did: I have not accepted, and I have taken no other action.
    Earlier contacts: None recorded
    Policy and clause: Hillcrest Primary, 5.13 and 5.14
    For the attention of: Headteacher: Pat Example, head@hillcrest.example, 01632 960001

    Confidential. This report concerns an identifiable person. Share it only with those named in it, and by school channels only."
  `);
});

test('what the user said is not put as a match of names', () => {
  const { howSure, text } = draft(exampleIncident({ basis: 'answer' }));
  expect(howSure).toContain('I recognise the name');
  expect(text).not.toContain('match');
});

test.each([
  ['no clause', { citation: { ...exampleIncident().citation, clause: '' }, reportCitation: undefined }],
  ['no name, only a handle', { person: person({ name: '' }) }],
  ['neither name nor account', { person: { name: '', reasons: [] } }],
  ['advice', { strength: 'advised' as const }],
])('%s: the text is whole sentences', (_, change) => {
  const { text } = draft(exampleIncident(change as Partial<Incident>));
  expect(text).not.toMatch(/undefined|null|“”|\(\)| {2}| ,|\.\./);
  for (const paragraph of text.split('\n\n')) expect(paragraph).toMatch(/^[A-Z].*[.:)]$/s);
});

test.each(['locked', 'erased', 'unreadable'] as const)(
  'a person that is %s: a sentence, not a report',
  (state) => {
    try {
      draft(exampleIncident({ person: state }));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      expect(sayMessage((error as UserError).say)).toMatch(/\.$/);
    }
  },
);

test('hostile names are written out and the form still fits its schema', () => {
  for (const name of [
    '<b>x</b>\r\nBcc: a@b.example',
    '\u{202E}'.repeat(10_000),
    '👩‍👩‍👧'.repeat(3000),
    '\uD83D'.repeat(5000),
  ]) {
    const hostile = person({ name, handle: name, profileUrl: name, account: name });
    const report = draft(exampleIncident({ person: hostile }));
    expect(contactReportSchema.safeParse(report).error).toBeUndefined();
    expect(report.nameShown).not.toMatch(/[\r\n\u{202E}]/u);
    expect(report.text).not.toMatch(/[\r\u{202E}]/u);
  }
});

test.each([
  // Carville 5.14 and St Mary's Per b5 name one post; Wateringbury §4.2 b3 lets the deputy stand in for the DSL.
  ['wateringbury', '§4.2 b3', ['dsl', 'headteacher'], ['deputy-dsl', 'headteacher']],
  ['st-marys', 'Per b5', ['dsl'], ['dsl']],
  ['carville', '5.14', ['headteacher'], ['headteacher']],
] as const)('%s %s, with a deputy but no DSL entered', (policyId, clause, named, expected) => {
  const settings = exampleSettings();
  const recipients = settings.recipients.filter(({ role }) => role !== 'dsl');
  const report = draftContactReport(
    exampleIncident({
      recipients: [...named],
      reportCitation: { policyId, school: 'Any', clause, gist: '' },
    }),
    { settings: { ...settings, recipients }, earlier: [], zone: 'Europe/London', say: sayMessage },
  );
  expect(report.recipients.map(({ role }) => role)).toEqual(expected);
});
