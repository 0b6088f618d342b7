// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import PostalMime from 'postal-mime';
import { expect, test, vi } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import type { ReportDraft } from '../../../entrypoints/background/protocol.ts';
import { ReportApp } from '../../../entrypoints/report/ReportApp.tsx';
import { contactReportSchema } from '../../../policy/forms/contact-report.ts';
import { draftContactReport } from '../../../policy/forms/draft-contact-report.ts';
import type { Incident } from '../../../policy/incident.ts';
import { expectAccessible } from '../../components/axe.ts';
import { exampleIncident, exampleSettings } from '../../policy/forms/example-incident.ts';
import type { Handlers } from '../fake-background.ts';
import { fakeBackground, refuse, workingStatus } from '../fake-background.ts';

const now = Temporal.ZonedDateTime.from('2026-11-20T19:30:00[Europe/London]');

/** The background's part: a draft that remembers whether it was prepared and sent. */
function keeping(incident: Incident = exampleIncident(), settings = exampleSettings()): Handlers {
  let prepared: ReportDraft['prepared'];
  return {
    'settings.get': () => settings,
    'report.draft': () => ({
      incident,
      report: draftContactReport(incident, {
        settings,
        earlier: [],
        zone: 'Europe/London',
        say: sayMessage,
      }),
      ...(prepared && { prepared }),
    }),
    'report.prepared': ({ report }) => {
      contactReportSchema.parse(report);
      prepared = { at: now.toInstant().toString() };
      return null;
    },
    'report.sent': () => {
      prepared = { ...prepared!, sentAt: now.toInstant().toString() };
      return null;
    },
  };
}

async function open(handlers: Handlers, incidentId: string | null = 'incident-12') {
  const background = fakeBackground(handlers);
  const user = userEvent.setup();
  const out = {
    copy: vi.fn(async (_text: string) => true),
    print: vi.fn(),
    download: vi.fn((_name: string, _text: string) => {}),
    openMail: vi.fn((_link: string) => {}),
  };
  const openLog = vi.fn();
  render(
    <ReportApp
      ask={background.ask}
      onChange={background.onChange}
      incidentId={incidentId}
      {...out}
      openLog={openLog}
      now={() => now}
    />,
  );
  await waitFor(() => expect(screen.queryByText('Fetching the report…')).toBeNull());
  return { background, user, out, openLog };
}

const press = (name: string) => screen.getByRole('button', { name });
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const status = () => screen.getByRole('status').textContent;
const recorded = (background: Awaited<ReturnType<typeof open>>['background']) =>
  background.orders().map((order) => ('by' in order ? `${order.type} by ${order.by}` : order.type));

test('form 4.5 is filled in, and nothing has been handed out', async () => {
  const { background, out } = await open(keeping());
  for (const [label, value] of [
    ['Name as shown', 'Beth Quillfeather'],
    ['Account address or handle', '@beth.q, https://www.facebook.com/beth.q'],
    ['Kind of contact', 'friend-request'],
    ['Site', 'Facebook'],
    ['Seen on', 'Friday 20 November 2026, 19:05 (UTC+00:00, Europe/London)'],
    ['My own account', 'ms.tester'],
    ['Believed to be', 'pupil'],
    ['What I did', 'nothing'],
    ['Policy and clause', 'Hillcrest Primary, 5.13 and 5.14'],
    ['Reference', 'Staffroom 12'],
    ['Your name', 'Ines Tester'],
    ['School e-mail address', 'head@hillcrest.example'],
  ])
    expect(field(label!).value, label).toBe(value);
  expect(field('How sure').value).toContain('possible match by name only');
  expect(screen.getByText(/A report that names a pupil is school business/)).toBeTruthy();
  expect(screen.getAllByText(/Share it only with those named in it/).length).toBeGreaterThan(0);
  expect(recorded(background)).toEqual([]);
  for (const way of Object.values(out)) expect(way).not.toHaveBeenCalled();
  await expectAccessible();
});

test('the text follows the fields until the user changes it, and can be written afresh', async () => {
  const { user } = await open(keeping());
  const text = () => field('Your account of it').value;
  await user.selectOptions(field('What I did'), 'declined');
  expect(text()).toContain('I have declined it.');
  await user.type(field('Your account of it'), ' She wrote twice.');
  await user.selectOptions(field('What I did'), 'ignored');
  expect(text()).toContain('I have declined it.');
  expect(text()).toContain('She wrote twice.');
  await user.click(press('Write it afresh from the fields'));
  expect(text()).toContain('I have ignored it');
  expect(text()).not.toContain('She wrote twice.');
  await user.selectOptions(field('What I did'), 'other');
  await user.type(field('What you did, in your words'), 'I told the deputy head.');
  expect(text()).toContain('I told the deputy head.');
  await expectAccessible();
});

test('copy: on the click, whole, recorded as prepared', async () => {
  const { background, user, out } = await open(keeping());
  await user.click(press('Copy'));
  await waitFor(() => expect(status()).toBe('Copied. Paste it where it should go.'));
  const copied = out.copy.mock.calls[0]![0];
  for (const part of [
    'Beth Quillfeather',
    'I noticed a friend request on Facebook',
    'Staffroom 12',
    'Confidential.',
  ])
    expect(copied).toContain(part);
  expect(recorded(background)).toEqual(['report.prepared by copy']);
  expect(screen.getByText('Prepared, not marked as sent')).toBeTruthy();
});

test('a browser that does not allow copying: the text to copy by hand, and nothing recorded', async () => {
  const { background, user, out } = await open(keeping());
  out.copy.mockResolvedValue(false);
  await user.click(press('Copy'));
  expect(field('The whole report, to copy').value).toContain('Beth Quillfeather');
  expect(recorded(background)).toEqual([]);
  await expectAccessible();
});

test('the draft file: recipients, subject, date and text right; no name in subject or file name', async () => {
  const { background, user, out } = await open(keeping());
  await user.click(press('Save as a mail draft'));
  await waitFor(() => expect(out.download).toHaveBeenCalledOnce());
  const [name, file] = out.download.mock.calls[0]!;
  expect(name).toBe('staffroom-report-12.eml');
  const mail = await PostalMime.parse(file);
  expect(mail.to).toEqual([{ name: 'Pat Example', address: 'head@hillcrest.example' }]);
  expect(mail.subject).toBe('Staffroom 12: contact on a personal account');
  expect(mail.date).toBe('2026-11-20T19:30:00.000Z');
  expect(mail.text).toContain('Beth Quillfeather');
  expect(mail.text).toContain('Hillcrest Primary, 5.13 and 5.14');
  expect(file).toContain('X-Unsent: 1\r\n');
  expect(recorded(background)).toEqual(['report.prepared by file']);
  expect(status()).toBe('Saved as staffroom-report-12.eml in your downloads.');
});

test('print: the browser’s print window, and a sheet with every field', async () => {
  const { background, user, out } = await open(keeping());
  await user.click(press('Print'));
  await waitFor(() => expect(out.print).toHaveBeenCalledOnce());
  expect(recorded(background)).toEqual(['report.prepared by print']);
  const sheet = document.querySelector('.printed')!.textContent;
  for (const part of [
    'Name as shown',
    'Beth Quillfeather',
    'Headteacher: Pat Example',
    'Signature',
    'Confidential.',
  ])
    expect(sheet).toContain(part);
  expect(document.querySelectorAll('.printed :is(img, script, a, input)')).toHaveLength(0);
});

test('the mail program: a warning about personal addresses once, then the link', async () => {
  const { background, user, out } = await open(keeping());
  await user.click(press('Open in mail program'));
  expect(out.openMail).not.toHaveBeenCalled();
  expect(
    screen.getByText(/from a personal address, and if it is web mail, that service receives the text/),
  ).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Which mail account will open?'));
  await expectAccessible();
  await user.click(press('Open the mail program'));
  await waitFor(() => expect(out.openMail).toHaveBeenCalledOnce());
  const link = new URL(out.openMail.mock.calls[0]![0]);
  expect(link.pathname).toBe('head@hillcrest.example');
  expect(link.searchParams.get('subject')).toBe('Staffroom 12: contact on a personal account');
  expect(link.searchParams.get('body')).toContain('Beth Quillfeather');
  await user.click(press('Open in mail program'));
  await waitFor(() => expect(out.openMail).toHaveBeenCalledTimes(2));
  expect(recorded(background)).toEqual(['report.prepared by mail', 'report.prepared by mail']);
});

test('the warning leads to copying as well', async () => {
  const { background, user, out } = await open(keeping());
  await user.click(press('Open in mail program'));
  await user.click(press('Copy instead'));
  await waitFor(() => expect(out.copy).toHaveBeenCalledOnce());
  expect(recorded(background)).toEqual(['report.prepared by copy']);
  expect(screen.queryByText('Which mail account will open?')).toBeNull();
});

test('too long for a link: copied instead, and said so', async () => {
  const { background, user, out } = await open(keeping());
  const text = field('Your account of it');
  await user.click(text);
  await user.paste('x'.repeat(10_000));
  await user.click(press('Open in mail program'));
  await user.click(press('Open the mail program'));
  await waitFor(() => expect(status()).toContain('too long for a mail link'));
  expect(out.openMail).not.toHaveBeenCalled();
  expect(out.copy).toHaveBeenCalledOnce();
  expect(recorded(background)).toEqual(['report.prepared by copy']);
});

test('what cannot be noted in the log is said, not pretended', async () => {
  const { user, out } = await open({ ...keeping(), 'report.prepared': () => refuse('common.noAnswer') });
  await user.click(press('Save as a mail draft'));
  await waitFor(() => expect(out.download).toHaveBeenCalledOnce());
  expect(status()).toContain('could not be noted in the log');
  expect(screen.getByText('Draft')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'I have sent it' })).toBeNull();
});

test('sent is the user’s own statement, and possible once it was prepared', async () => {
  const { background, user } = await open(keeping());
  expect(screen.queryByRole('button', { name: 'I have sent it' })).toBeNull();
  await user.click(press('Copy'));
  await user.click(await screen.findByRole('button', { name: 'I have sent it' }));
  expect(await screen.findByText(/you said that you had sent this report/)).toBeTruthy();
  expect(screen.getByText('Sent, as you said')).toBeTruthy();
  expect(recorded(background)).toEqual(['report.prepared by copy', 'report.sent']);
  await expectAccessible();
});

test('a report that concerns its recipient goes to somebody else', async () => {
  const { user, out } = await open(keeping());
  await user.click(screen.getByText('Change'));
  await user.click(press('It concerns this person: Pat Example'));
  expect(status()).toBe('Pat Example will not receive this report. Now addressed: Sam Sample.');
  await user.click(press('Save as a mail draft'));
  await waitFor(() => expect(out.download).toHaveBeenCalledOnce());
  const mail = await PostalMime.parse(out.download.mock.calls[0]![1]);
  expect(mail.to?.map(({ address }) => address)).toEqual(['dsl@hillcrest.example']);
  expect(mail.text).not.toContain('Pat Example');
});

test('recipients can be added, changed and taken off; an address that is none is said to be none', async () => {
  const { user } = await open(keeping(exampleIncident(), exampleSettings({ recipients: [] })));
  expect(screen.getByText('Name not entered')).toBeTruthy();
  await user.type(field('School e-mail address'), 'head at school');
  expect(screen.getByText(/not a complete e-mail address/)).toBeTruthy();
  await expectAccessible();
  await user.click(press('Take off: the headteacher'));
  expect(screen.getByText(/Nobody yet/)).toBeTruthy();
  await user.click(press('Add a person'));
  await user.type(field('Name'), 'Kit Substitute');
  expect(screen.getByText('Kit Substitute')).toBeTruthy();
});

test('a draft without anybody’s address says that it has none', async () => {
  const { user, out } = await open(keeping(exampleIncident(), exampleSettings({ recipients: [] })));
  await user.click(press('Save as a mail draft'));
  await waitFor(() => expect(status()).toContain('It has no address yet'));
  expect(out.download.mock.calls[0]![1]).not.toContain('\r\nTo:');
});

test('the focus stays in its part of the page when what had it goes away', async () => {
  const { user } = await open(keeping());
  const focused = () => document.activeElement?.textContent;
  await user.click(screen.getByText('Change'));
  await user.click(press('Take off: Pat Example'));
  await waitFor(() => expect(focused()).toBe('Who hears of it'));
  await user.type(field('Your account of it'), 'x');
  await user.click(press('Write it afresh from the fields'));
  await waitFor(() => expect(focused()).toBe('In your words'));
  await user.click(press('Open in mail program'));
  await user.click(press('Cancel'));
  await waitFor(() => expect(focused()).toBe('Pass it on'));
  await user.click(press('Copy'));
  await user.click(await screen.findByRole('button', { name: 'I have sent it' }));
  await waitFor(() => expect(focused()).toBe('Pass it on'));
});

test('to be told at once: telephone numbers before everything else', async () => {
  await open(keeping(exampleIncident({ immediately: true, recipients: ['dsl', 'deputy-dsl'] })));
  const notice = screen
    .getByText('Your school’s policy asks for this to be told at once')
    .closest('.notice')!;
  expect(
    within(notice as HTMLElement)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'Sam Sample: 01632 960002',
    'No telephone number is entered for Jo Specimen. Ring the school office, then pass on this report.',
  ]);
  expect(notice.compareDocumentPosition(field('Name as shown'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await expectAccessible();
});

test.each(['hidden', 'nearby'] as const)(
  '%s: nothing of the report is left on the page; what was typed is there again afterwards',
  async (why) => {
    let hidden = false;
    const { background, user } = await open({
      ...keeping(),
      'status.get': () => ({ ...workingStatus, [why]: hidden }),
      'hidden.set': () => {
        if (why === 'hidden') hidden = false;
        return null;
      },
      'nearby.set': () => {
        hidden = false;
        return null;
      },
    });
    await user.type(field('Your account of it'), ' She wrote twice.');
    hidden = true;
    background.changed();
    await waitFor(() => expect(document.body.textContent).toBe('StaffroomShow'));
    await user.click(press('Show'));
    await waitFor(() => expect(field('Your account of it').value).toContain('She wrote twice.'));
  },
);

test('locked: the passphrase right here, then the report', async () => {
  let vault: 'locked' | 'open' = 'locked';
  const { background, user } = await open({
    ...keeping(),
    'status.get': () => ({ ...workingStatus, vault }),
    'vault.unlock': () => {
      vault = 'open';
      return null;
    },
  });
  expect(background.requests.map(({ type }) => type)).not.toContain('report.draft');
  await expectAccessible();
  await user.type(field('Passphrase'), 'right{Enter}');
  expect(await screen.findByLabelText('Name as shown')).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Report of contact'));
});

test.each<[string, Handlers, string | null, RegExp]>([
  ['an address without an incident', {}, null, /does not name an entry/],
  ['an incident that is gone', { 'report.draft': () => refuse('incident.gone') }, 'gone', /./],
  [
    'a record that is damaged',
    { 'report.draft': () => refuse('report.person.unreadable') },
    'x',
    /is damaged/,
  ],
  ['no answer', { 'status.get': () => refuse('common.noAnswer') }, 'x', /did not answer/],
])('says plainly: %s', async (_, handlers, incidentId, sentence) => {
  const { openLog, user } = await open(handlers, incidentId);
  expect(document.querySelector('.notice')!.textContent).toMatch(sentence);
  await expectAccessible();
  await user.click(press('Open the log'));
  expect(openLog).toHaveBeenCalledOnce();
});

test('hostile text is text: in the form, on paper, in the file, in the link', async () => {
  const name = '<img src=x onerror=alert(1)>&cc=evil@x.example\r\nBcc: evil@x.example\u{202E}';
  const person = { name, handle: name, profileUrl: name, account: name, reasons: [] };
  const { user, out } = await open(keeping(exampleIncident({ person })));
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('.printed')!.textContent).toContain('[U+202E]');
  await user.click(press('Save as a mail draft'));
  await waitFor(() => expect(out.download).toHaveBeenCalledOnce());
  const [fileName, file] = out.download.mock.calls[0]!;
  const mail = await PostalMime.parse(file);
  expect(fileName).toBe('staffroom-report-12.eml');
  expect(mail.subject).toBe('Staffroom 12: contact on a personal account');
  expect([mail.to?.length, mail.cc, mail.bcc, mail.html]).toEqual([1, undefined, undefined, undefined]);
  await user.click(press('Open in mail program'));
  await user.click(press('Open the mail program'));
  await waitFor(() => expect(out.openMail).toHaveBeenCalledOnce());
  const link = new URL(out.openMail.mock.calls[0]![0]);
  expect(link.pathname).toBe('head@hillcrest.example');
  expect([...link.searchParams.keys()]).toEqual(['subject', 'body']);
});

test('no field keeps what was typed in it, and the title of the page is never touched', async () => {
  document.title = 'untouched';
  await open(keeping());
  for (const input of document.querySelectorAll('input, textarea'))
    expect(input.getAttribute('autocomplete')).toBe('off');
  expect(document.querySelector('form')!.getAttribute('autocomplete')).toBe('off');
  expect(document.title).toBe('untouched');
});

test('closing the tab asks first while something typed has not been handed out', async () => {
  const { user } = await open(keeping());
  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(closing()).toBe(false);
  await user.type(field('Your account of it'), 'x');
  await waitFor(() => expect(closing()).toBe(true));
  await user.click(press('Copy'));
  await waitFor(() => expect(closing()).toBe(false));
});
