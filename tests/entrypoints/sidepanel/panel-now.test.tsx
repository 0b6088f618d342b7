// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { PanelApp } from '../../../entrypoints/sidepanel/PanelApp.tsx';
import type { DayChange } from '../../../policy/timetable/schema.ts';
import type { TimeNow } from '../../../policy/time-now.ts';
import { expectAccessible } from '../../components/axe.ts';
import { exampleIncident, exampleSettings } from '../../policy/forms/example-incident.ts';
import { exampleTime } from '../../policy/timetable/example-school.ts';
import { exampleDeclaration } from '../../policy/forms/records.ts';
import type { Handlers } from '../fake-background.ts';
import { fakeBackground, quietTime, refuse } from '../fake-background.ts';

afterEach(() => vi.useRealTimers());

/** Monday 16 November 2026, ten past nine. */
const start = '2026-11-16T09:10:00Z';
const at = (time: string, date = '2026-11-16') => `${date}T${time}:00Z`;

const lesson: TimeNow = quietTime({
  restricted: true,
  duty: 'D1',
  strength: 'must',
  cite: '5.8',
  interval: { start: at('08:45'), end: at('09:45'), kind: 'lesson', label: 'Maths' },
  next: { at: at('09:45'), restricted: false, kind: 'planning', label: 'PPA' },
  why: [
    { key: 'time.why.restricted.lesson', params: { label: 'Maths', start: '08:45', end: '09:45' } },
    { key: 'time.why.clause', params: { gist: 'No social media during lessons.' } },
  ],
  holdsUntil: at('09:45'),
});
const onBreak: TimeNow = quietTime({
  duty: 'D2',
  strength: 'permitted',
  cite: '5.10',
  interval: { start: at('09:45'), end: at('10:30'), kind: 'planning', label: 'PPA' },
  next: { at: at('10:45'), restricted: true, kind: 'lesson', label: 'English' },
  why: [{ key: 'time.why.now.planning', params: { label: 'PPA' } }],
  holdsUntil: at('10:30'),
});

async function open(handlers: Handlers, policyId = 'carville') {
  const background = fakeBackground({
    'page.get': () => ({ settled: true, surfaces: [], people: [] }),
    'settings.get': () => exampleSettings({ policyId, time: exampleTime }),
    ...handlers,
  });
  const openOptions = vi.fn();
  const clock = { now: Temporal.Instant.from(start) };
  render(
    <PanelApp
      ask={background.ask}
      onChange={background.onChange}
      followTab={(callback) => {
        callback(7);
        return () => {};
      }}
      openReport={vi.fn()}
      openOptions={openOptions}
      sites={['facebook', 'x']}
      now={() => clock.now}
    />,
  );
  const section = async () => within(await screen.findByRole('region', { name: 'Now' }));
  return { background, openOptions, clock, section, user: userEvent.setup() };
}

const text = () => screen.getByRole('region', { name: 'Now' }).textContent;

test('in a lesson: what is on, what is asked and how strongly, what comes next; the clause and why, folded away', async () => {
  const { section } = await open({ 'time.get': () => lesson });
  const now = await section();
  for (const sentence of [
    'Maths (lesson), until 09:45',
    'The policy requires it: no personal social media now.',
    'After that, from 09:45: PPA (planning time).',
  ])
    expect(now.getByText(sentence)).toBeTruthy();
  expect(now.getByText('Required')).toBeTruthy();
  expect(now.getByText('Why').closest('details')!.open).toBe(false);
  expect(now.getByText('Carville Primary School, 5.8')).toBeTruthy();
  expect(now.getByText('No social media during lessons.')).toBeTruthy();
  await expectAccessible();
});

test('on a break: nothing asked, and when the rule speaks next', async () => {
  const { section } = await open({ 'time.get': () => onBreak });
  const now = await section();
  expect(now.getByText('PPA (planning time), until 10:30')).toBeTruthy();
  expect(now.getByText('The rule on time asks nothing of you now.')).toBeTruthy();
  expect(now.getByText('Next time that the rule covers: English (lesson), from 10:45.')).toBeTruthy();
});

test.each<[what: string, next: TimeNow['next'], sentence: RegExp]>([
  [
    'tomorrow',
    { at: at('08:45', '2026-11-17'), restricted: true, kind: 'lesson', label: 'Art' },
    /: Art \(lesson\), from tomorrow, 08:45/,
  ],
  [
    'this week',
    { at: at('08:45', '2026-11-19'), restricted: true, kind: 'lesson', label: '' },
    /: lesson, from Thursday, 08:45/,
  ],
  [
    'later',
    { at: at('08:45', '2027-01-04'), restricted: true, kind: 'work', label: '' },
    /: working day, from Monday 4 January, 08:45/,
  ],
  [
    'in summer time',
    { at: at('07:45', '2027-04-12'), restricted: true, kind: 'lesson', label: 'Art' },
    /Monday 12 April, 08:45/,
  ],
  ['never', null, /The rule covers no time in the next 120 days/],
])('the next stretch %s is written by the school’s clock', async (_, next, sentence) => {
  await open({ 'time.get': () => ({ ...onBreak, next }) });
  await screen.findByRole('region', { name: 'Now' });
  expect(text()).toMatch(sentence);
});

test.each([
  ['must', 'Required', /^.*requires it: no personal social media now/],
  ['should', 'Expected', /expects it: no personal social media now/],
  ['advised', 'Advised', /advises against personal social media now\. The choice is yours/],
  ['permitted', 'Permitted', /permits personal use at other times\. This is not one of them/],
] as const)('a clause of strength %s says no more than it does', async (strength, tag, sentence) => {
  const { section } = await open({ 'time.get': () => ({ ...lesson, strength }) });
  expect((await section()).getByText(tag)).toBeTruthy();
  expect(text()).toMatch(sentence);
  if (strength !== 'must') expect(text()).not.toMatch(/requires|must|forbid|prohibit|not allowed/i);
});

test('a school device, and the user’s own minutes, are named for what they are', async () => {
  let time: TimeNow = {
    ...lesson,
    duty: 'D7',
    strength: 'should',
    interval: { start: at('00:00'), end: at('00:00', '2026-11-17'), kind: 'device', label: '' },
    next: null,
  };
  const { background } = await open({ 'time.get': () => time });
  expect(await screen.findByText('This is set as a school device')).toBeTruthy();
  expect(text()).toContain('The policy expects it: no personal accounts on this device.');
  time = {
    ...time,
    duty: 'D4',
    interval: { ...time.interval!, kind: 'allowance' },
    usedToday: 1259,
    allowanceMinutes: 20,
  };
  background.changed();
  expect(await screen.findByText('Your minutes for today are used up')).toBeTruthy();
  expect(text()).toContain('The limit is your own.');
  expect(text()).toContain('Your use in working hours today: 20 of the 20 minutes you allow yourself.');
});

test.each([
  [
    'the weekend',
    { why: [{ key: 'time.why.day.weekend' }] },
    'carville',
    [/It is the weekend/, /asks nothing/],
  ],
  [
    'a policy without such a rule',
    { why: [{ key: 'time.why.noRule', params: { school: 'Primary Advantage' } }] },
    'primary-advantage',
    [/has no rule about when/],
  ],
] as const)('%s', async (_, change, policyId, sentences) => {
  await open({ 'time.get': () => quietTime({ ...change, why: [...change.why] }) }, policyId);
  await screen.findByRole('region', { name: 'Now' });
  for (const sentence of sentences) expect(text()).toMatch(sentence);
});

test('no timetable yet: said, with the way to it', async () => {
  const { section, openOptions, user } = await open({
    'settings.get': () => exampleSettings({ policyId: 'carville' }),
  });
  await user.click((await section()).getByRole('button', { name: 'Enter the timetable' }));
  expect(openOptions).toHaveBeenCalledWith('timetable');
});

test('an answer in force: what was said and until when, and it can be ended', async () => {
  let time: TimeNow = {
    ...lesson,
    restricted: false,
    why: [{ key: 'time.why.said.teaching' }],
    answer: { id: 'a1', choice: 'teaching', until: at('09:45') },
  };
  const { section, background, user } = await open({
    'time.get': () => time,
    'answers.end': () => {
      time = lesson;
      return null;
    },
  });
  const now = await section();
  expect(text()).toContain('You said that this is for teaching. No notice until 09:45.');
  // A clause that is lifted is not held up.
  expect(now.queryByText('Required')).toBeNull();
  await user.click(now.getByRole('button', { name: 'End it' }));
  await waitFor(() => expect(text()).toContain('The policy requires it'));
  expect(background.orders()).toEqual([{ type: 'answers.end', id: 'a1' }]);
  expect(document.activeElement?.textContent).toBe('Now');
});

/** A background that keeps what today has of its own. */
function keeping(initial: DayChange[] = []): { handlers: Handlers; stored: () => DayChange[] } {
  let stored = initial;
  return {
    stored: () => stored,
    handlers: {
      'time.get': () => onBreak,
      'changes.list': () => stored,
      'changes.save': ({ date, changes }) => {
        stored = [...stored.filter((each) => each.date !== date), ...changes];
        return null;
      },
    },
  };
}

const summary = () =>
  [...document.querySelectorAll('summary')].find((each) => /oday/.test(each.textContent))!;

test('off work, and a trip with and without its times, for today alone', async () => {
  const other: DayChange = { kind: 'off', date: '2026-11-17' };
  const days = keeping([other]);
  const { user, section } = await open(days.handlers, 'st-marys');
  const now = await section();
  expect(summary().textContent).toBe('Is today different?');
  await user.click(summary());
  await user.click(now.getByRole('checkbox', { name: 'Off work today' }));
  await waitFor(() => expect(days.stored()).toEqual([other, { kind: 'off', date: '2026-11-16' }]));
  await waitFor(() => expect(summary().textContent).toBe('Today: Off work today'));
  expect(now.queryByRole('checkbox', { name: 'School trip today' })).toBeNull();
  await user.click(now.getByRole('checkbox', { name: 'Off work today' }));
  await user.click(await now.findByRole('checkbox', { name: 'School trip today' }));
  await waitFor(() =>
    expect(days.stored()).toEqual([other, { kind: 'trip', date: '2026-11-16', label: '' }]),
  );
  expect(await now.findByText('Counts from midnight to midnight.')).toBeTruthy();
  await user.click(now.getByRole('button', { name: 'Set its times' }));
  await user.click(now.getByRole('button', { name: 'Set' }));
  expect(now.getByText('Enter a time, as 10:05.')).toBeTruthy();
  await user.type(now.getByLabelText('From'), '09:30');
  await user.type(now.getByLabelText('Until'), '09:30');
  await user.click(now.getByRole('button', { name: 'Set' }));
  expect(now.getByText('Enter a time after 09:30, and before midnight.')).toBeTruthy();
  await user.clear(now.getByLabelText('Until'));
  await user.type(now.getByLabelText('Until'), '14:00');
  await user.click(now.getByRole('button', { name: 'Set' }));
  expect(await now.findByText('Counts from 09:30 to 14:00.')).toBeTruthy();
  expect(days.stored()).toContainEqual({
    kind: 'trip',
    date: '2026-11-16',
    label: '',
    hours: { start: '09:30', end: '14:00' },
  });
  await expectAccessible();
  await user.click(now.getByRole('button', { name: 'Count the whole day' }));
  expect(await now.findByText('Counts from midnight to midnight.')).toBeTruthy();
  await user.click(now.getByRole('checkbox', { name: 'School trip today' }));
  await waitFor(() => expect(days.stored()).toEqual([other]));
});

test('a trip means nothing to a rule about lessons, and that is said', async () => {
  const { section, user } = await open(keeping([{ kind: 'trip', date: '2026-11-16', label: '' }]).handlers);
  const now = await section();
  await user.click(summary());
  expect(now.getByText('Your policy’s rule does not speak of trips.')).toBeTruthy();
  expect(now.queryByRole('button', { name: 'Set its times' })).toBeNull();
});

test('teaching now although the timetable says otherwise: from now until the time given, and taken away again', async () => {
  const days = keeping();
  const { section, user } = await open(days.handlers);
  const now = await section();
  await user.click(summary());
  await user.click(now.getByRole('button', { name: 'I am teaching now' }));
  expect(now.getByLabelText<HTMLInputElement>('Until').value).toBe('10:10');
  await user.clear(now.getByLabelText('Until'));
  await user.type(now.getByLabelText('Until'), '09:05');
  await user.click(now.getByRole('button', { name: 'Set' }));
  expect(now.getByText('Enter a time after 09:10, and before midnight.')).toBeTruthy();
  await user.clear(now.getByLabelText('Until'));
  await user.type(now.getByLabelText('Until'), '11:00');
  await user.click(now.getByRole('button', { name: 'Set' }));
  await waitFor(() =>
    expect(days.stored()).toEqual([
      { kind: 'cover', date: '2026-11-16', start: '09:10', end: '11:00', label: 'Cover' },
    ]),
  );
  await user.click(await now.findByRole('button', { name: 'Take it away: cover from 09:10 to 11:00' }));
  await waitFor(() => expect(days.stored()).toEqual([]));
});

test('pupils nearby: no name anywhere and no way to show one, until it is taken away', async () => {
  let nearby = false;
  const { section, user } = await open({
    'time.get': () => ({ ...onBreak, nearby }),
    'nearby.set': (request) => {
      nearby = request.nearby;
      return null;
    },
    'page.get': () => ({
      site: 'facebook',
      settled: true,
      surfaces: [{ surface: 'incoming-requests', outcome: 'found' }],
      people: [
        {
          key: 'k1',
          surface: 'incoming-requests',
          contact: { kind: 'friend-request', name: 'Beth Quillfeather' },
          result: 'match',
          findings: [],
          reasons: [],
          incident: exampleIncident(),
        },
      ],
    }),
  });
  const now = await section();
  expect(document.body.textContent).toContain('Quillfeather');
  // What asks for a decision comes first.
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(headings).toEqual(['1 person to look at', 'Now']);
  await user.click(now.getByRole('checkbox', { name: 'Pupils nearby' }));
  await waitFor(() => expect(document.body.textContent).not.toMatch(/Beth|Quillfeather/));
  expect(screen.queryByRole('button', { name: /Show/ })).toBeNull();
  await expectAccessible();
  await user.click(now.getByRole('checkbox', { name: 'Pupils nearby' }));
  await waitFor(() => expect(document.body.textContent).toContain('Quillfeather'));
});

test.each([
  ['wateringbury', 'Advised', 'Staff are advised to log out after use.'],
  ['carville', 'Expected', 'A device should not be left logged in while one is away from it.'],
])('log out (%s): as strongly as the policy puts it, and gone when noted', async (policyId, tag, gist) => {
  let logOut: TimeNow['logOut'] = { hosts: ['facebook.com', 'x.com'], because: 'day-end' };
  const { background, user } = await open(
    {
      'time.get': () => quietTime(logOut && { logOut }),
      'log-out.done': () => {
        logOut = undefined;
        return null;
      },
    },
    policyId,
  );
  expect(
    await screen.findByText(/The working day is over, and you used facebook.com and x.com in it/),
  ).toBeTruthy();
  expect(screen.getByText(tag)).toBeTruthy();
  expect(document.body.textContent).toContain(gist);
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByText('Log out?')).toBeNull());
  expect(background.orders()).toEqual([{ type: 'log-out.done' }]);
});

test('what runs out within a week is counted, and leads to the records', async () => {
  const permission = (id: string, until: string) => ({
    id,
    what: 'school-device' as const,
    by: 'Headteacher',
    date: '2026-09-01',
    until,
    conditions: '',
  });
  const { section, user, openOptions } = await open({
    'time.get': () => onBreak,
    'permissions.list': () => [permission('1', '2026-11-23'), permission('2', '2026-11-24')],
  });
  const now = await section();
  expect(text()).toContain('A permission or departure runs out within a week.');
  await user.click(now.getByRole('button', { name: 'Show' }));
  expect(openOptions).toHaveBeenCalledWith('records');
  await user.click(now.getByRole('button', { name: 'Timetable' }));
  await user.click(now.getByRole('button', { name: 'Social sites' }));
  expect(openOptions.mock.calls.slice(1)).toEqual([['timetable'], ['sites']]);
});

test('what is to be reviewed or ends within a week is counted, without a name, and leads to the list', async () => {
  const { content: _, ...dates } = exampleDeclaration({ decidedOn: '2026-11-05' });
  const { reviewOn: _r, ...unreviewed } = dates;
  const { section, user, openOptions } = await open({
    'time.get': () => onBreak,
    'declarations.standing': () => ({
      declarations: [
        { ...dates, id: 'due', reviewOn: '2026-11-20' },
        { ...unreviewed, id: 'ending', until: '2026-11-20' },
        { ...dates, id: 'later' },
        { ...dates, id: 'refused', decision: 'refused', reviewOn: '2026-11-20' },
      ],
      family: 3,
    }),
  });
  const now = await section();
  expect(text()).toContain('2 declared relationships are due for review or about to end.');
  await user.click(now.getByRole('button', { name: 'Show them' }));
  expect(openOptions).toHaveBeenCalledWith('declarations');
});

test('in step with the clock: asked anew at the edge, once; after sleep; when the clock is set back', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let time = lesson;
  const { background, clock } = await open({ 'time.get': () => time });
  const asked = () => background.requests.filter(({ type }) => type === 'time.get').length;
  const tick = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 10_000) {
      clock.now = clock.now.add({ seconds: 10 });
      await tick(10_000);
    }
  };
  await tick(0);
  expect(text()).toContain('Maths');
  const first = asked();
  for (let minute = 0; minute < 34; minute++) await pass(60_000);
  expect(asked()).toBe(first);
  time = onBreak;
  await pass(60_000);
  expect(asked()).toBe(first + 1);
  expect(text()).toContain('PPA');
  // Three hours of sleep: the timers stood still, the clock did not.
  time = {
    ...onBreak,
    holdsUntil: at('14:00'),
    interval: { ...onBreak.interval!, kind: 'lunch', label: 'Lunch' },
  };
  clock.now = Temporal.Instant.from(at('12:45'));
  await tick(20_000);
  expect(asked()).toBe(first + 2);
  expect(text()).toContain('Lunch');
  // Set back by an hour.
  time = lesson;
  clock.now = Temporal.Instant.from(at('11:45'));
  await tick(20_000);
  expect(asked()).toBe(first + 3);
});

test('a failure is said where it belongs, and the rest of the panel stands', async () => {
  await open({ 'time.get': () => refuse('common.noAnswer') });
  expect(
    await screen.findByText(/How the rule on time stands cannot be told\. Staffroom did not answer/),
  ).toBeTruthy();
  expect(screen.getByText('Nothing to read here')).toBeTruthy();
});

test('without a policy no rule is claimed', async () => {
  await open({ 'settings.get': () => exampleSettings({ policyId: null }), 'time.get': () => lesson });
  await screen.findByRole('region', { name: 'Now' });
  expect(text()).toContain('no rule on time is applied');
  expect(text()).not.toMatch(/requires|Maths/);
});
