import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayMessage } from '../../../../assets/messages/index.ts';
import { UserError } from '../../../../policy/message.ts';
import { readCalendar } from '../../../../policy/timetable/import/calendar.ts';
import { applyProposal } from '../../../../policy/timetable/import/proposal.ts';
import { cycleWeekOf } from '../../../../policy/timetable/cycle.ts';
import { timeProblems } from '../../../../policy/timetable/problems.ts';
import type { SchoolTime } from '../../../../policy/timetable/schema.ts';
import { schoolTimeSchema } from '../../../../policy/timetable/schema.ts';
import { day, exampleTime } from '../example-school.ts';
import { calendar, event, lesson, weeksAfter, wholeDays } from './ics.ts';

const none = schoolTimeSchema.parse({});
const today = day('2026-11-23');
const read = (text: string, time: SchoolTime = none) => readCalendar(text, { time, today });
const all = { timetable: true, terms: true, insetDays: true, closures: true };

function week(text: string, time?: SchoolTime): string[] {
  return (read(text, time).timetable?.days ?? []).map(
    ({ day, week: turn = '', periods }) =>
      `${day.slice(0, 3)}${turn} ${periods.map((p) => `${p.start}-${p.end} ${p.label}`).join(', ')}`,
  );
}
const problemsOf = (text: string, time?: SchoolTime) =>
  read(text, time).problems.map(({ row, message }) => `${sayMessage(row)}: ${sayMessage(message)}`);
const notesOf = (text: string, time?: SchoolTime) => read(text, time).notes.map(sayMessage);
const refusal = (text: string) => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UserError) return sayMessage(error.say);
    throw error;
  }
  return '';
};

describe('a week', () => {
  test.each([
    ['an endless series', calendar(lesson('Maths', '20260907T090000', 'RRULE:FREQ=WEEKLY'))],
    ['a series that began in 1970', calendar(lesson('Maths', '19700105T090000', 'RRULE:FREQ=WEEKLY'))],
    [
      'a series with an end',
      calendar(lesson('Maths', '20260907T090000', 'RRULE:FREQ=WEEKLY;UNTIL=20270701T220000Z')),
    ],
    ['a series with a number', calendar(lesson('Maths', '20260907T090000', 'RRULE:FREQ=WEEKLY;COUNT=30'))],
    [
      'single dates',
      calendar(...[0, 1, 2, 3, 4].map((n) => lesson('Maths', `${weeksAfter('2026-11-23', n)}T090000`))),
    ],
    [
      'dates of one series',
      calendar(
        lesson('Maths', '20261123T090000', 'RDATE;TZID=Europe/London:20261130T090000,20261207T090000'),
      ),
    ],
    [
      'two series, one after the other',
      calendar(
        lesson('Maths', '20260907T090000', 'RRULE:FREQ=WEEKLY;UNTIL=20261206T000000Z'),
        lesson('Maths', '20261207T090000', 'RRULE:FREQ=WEEKLY'),
      ),
    ],
    ['a folded title', calendar(lesson('Ma\r\n ths', '20260907T090000', 'RRULE:FREQ=WEEKLY'))],
    [
      'line feeds only',
      calendar(lesson('Maths', '20260907T090000', 'RRULE:FREQ=WEEKLY')).replaceAll('\r', ''),
    ],
    [
      'an alarm with a trigger',
      calendar(
        lesson(
          'Maths',
          '20260907T090000',
          'RRULE:FREQ=WEEKLY',
          'BEGIN:VALARM',
          'SUMMARY:No',
          'DURATION:PT9H',
          'END:VALARM',
        ),
      ),
    ],
  ])('from %s', (_, text) => {
    expect(week(text)).toEqual(['mon 09:00-10:00 Maths']);
    expect(problemsOf(text)).toEqual([]);
  });

  test('from a series on several days, or on every weekday', () => {
    expect(week(calendar(lesson('Maths', '20260907T090000', 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE')))).toEqual([
      'mon 09:00-10:00 Maths',
      'wed 09:00-10:00 Maths',
    ]);
    for (const rule of ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'])
      expect(week(calendar(lesson('Registration', '20260907T083000', `RRULE:${rule}`)))).toHaveLength(5);
  });

  test('counts to the number that the series has', () => {
    const text = (count: number) =>
      calendar(lesson('Maths', '20260907T090000', `RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=${count}`));
    // 7 September to 22 November are eleven weeks of two.
    expect(week(text(22))).toEqual(['mon 09:00-10:00 Maths', 'wed 09:00-10:00 Maths']);
    expect(notesOf(text(22))[0]).toContain('from 14 September 2026 to 22 November 2026');
    expect(notesOf(text(23))[0]).toContain('to 29 November 2026');
  });

  test('does not hold what is there for once, and says so', () => {
    const text = calendar(
      lesson('Maths', '20260907T090000', 'RRULE:FREQ=WEEKLY'),
      lesson('Visit', '20261130T110000'),
    );
    expect(week(text)).toEqual(['mon 09:00-10:00 Maths']);
    expect(problemsOf(text)).toEqual([
      '“Visit” on Mondays: It is there in one week of 10 (at 11:00, first on 30 November 2026), so it is not part of the week. If it is, add it by hand.',
    ]);
  });

  test('is the one from now on, not the one of last term', () => {
    const text = calendar(
      lesson('Maths', '20260907T090000', 'RRULE:FREQ=WEEKLY;UNTIL=20261101T000000Z'),
      lesson('Art', '20261102T090000', 'RRULE:FREQ=WEEKLY'),
    );
    expect(week(text)).toEqual(['mon 09:00-10:00 Art']);
  });

  test('keeps of two overlapping lessons the more frequent, and names both', () => {
    const text = calendar(
      lesson('Maths', '20261123T090000', 'RRULE:FREQ=WEEKLY'),
      lesson('Choir', '20261123T093000', 'RRULE:FREQ=WEEKLY;COUNT=7'),
    );
    expect(week(text)).toEqual(['mon 09:00-10:00 Maths']);
    expect(problemsOf(text)).toEqual([
      '“Choir” on Mondays: “Choir” starts at 09:30, before “Maths” ends at 10:00, and was left out. Correct one of them and import again, or add it by hand.',
    ]);
  });
});

describe('two weeks', () => {
  const fortnight = 'RRULE:FREQ=WEEKLY;INTERVAL=2';
  test('from series that come every second week', () => {
    const text = calendar(
      lesson('Maths', '20260907T090000', fortnight),
      lesson('Art', '20260914T090000', fortnight),
      lesson('PE', '20260908T090000', 'RRULE:FREQ=WEEKLY'),
    );
    const { timetable } = read(text);
    expect(week(text)).toEqual(['monA 09:00-10:00 Art', 'monB 09:00-10:00 Maths', 'tue 09:00-10:00 PE']);
    expect(timetable).toMatchObject({ weeks: 2, counting: 'calendar-weeks' });
    expect(timetable!.startsWith[0]).toEqual({ date: '2026-11-23', week: 'A' });
  });

  /** Lessons on real dates over the weeks of the example school, by what week of its cycle they lie in. */
  const byDates = (from: string, weeks: number) =>
    calendar(
      ...Array.from({ length: weeks }, (_, n) => day(from).add({ weeks: n }))
        .filter((monday) => cycleWeekOf(exampleTime, monday) && isTaught(monday))
        .map((monday) =>
          lesson(
            cycleWeekOf(exampleTime, monday) === 'A' ? 'Maths' : 'Art',
            `${monday.toString().replaceAll('-', '')}T090000`,
          ),
        ),
    );
  const isTaught = (monday: Temporal.PlainDate) =>
    exampleTime.terms.some(
      ({ start, end, halfTerm }) =>
        start <= monday.toString() &&
        monday.toString() <= end &&
        !(halfTerm && halfTerm.start <= monday.toString() && monday.toString() <= halfTerm.end),
    );

  test('from real dates, across a half-term of one week', () => {
    const text = byDates('2026-11-23', 20);
    const { timetable } = read(text);
    expect(week(text)).toEqual(['monA 09:00-10:00 Art', 'monB 09:00-10:00 Maths']);
    const after = applyProposal({ ...exampleTime, timetable: none.timetable }, read(text), all);
    for (const date of ['2026-11-23', '2026-12-07', '2027-01-04', '2027-02-08', '2027-02-22'])
      expect(cycleWeekOf(after, day(date)), date).not.toBe(cycleWeekOf(exampleTime, day(date)));
    expect(timetable!.counting).toBe('school-weeks');
  });

  test('named by the calendar itself', () => {
    const text = calendar(
      ...[0, 2, 4, 6].flatMap((n) => [
        wholeDays('Week B', weeksAfter('2026-11-23', n)),
        wholeDays('Week A', weeksAfter('2026-11-30', n)),
      ]),
      lesson('Maths', '20261123T090000', fortnight),
      lesson('Art', '20261130T090000', fortnight),
    );
    expect(week(text)).toEqual(['monA 09:00-10:00 Art', 'monB 09:00-10:00 Maths']);
    expect(notesOf(text)[1]).toContain(
      'By the names in the calendar, the week of 23 November 2026 is week B.',
    );
  });

  test('are not made of a change for once', () => {
    const maths = [0, 1, 2, 3, 4, 5, 6, 7].map((n) =>
      lesson(n === 3 ? 'Test' : 'Maths', `${weeksAfter('2026-11-23', n)}T090000`),
    );
    expect(week(calendar(...maths))).toEqual(['mon 09:00-10:00 Maths']);
  });
});

describe('zones', () => {
  const at = (start: string, ...more: string[]) =>
    week(calendar(event('SUMMARY:Maths', start, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY', ...more)));
  test.each([
    ['an IANA name', 'DTSTART;TZID=Europe/London:20260907T090000', '09:00-10:00'],
    ['Outlook’s name', 'DTSTART;TZID=GMT Standard Time:20260907T090000', '09:00-10:00'],
    ['Outlook’s name in quotes', 'DTSTART;TZID="W. Europe Standard Time":20260907T100000', '09:00-10:00'],
    [
      'what Windows shows',
      'DTSTART;TZID="(UTC+00:00) Dublin, Edinburgh, Lisbon, London":20260907T090000',
      '09:00-10:00',
    ],
    ['a path', 'DTSTART;TZID=/example.org/20260101_1/Europe/London:20260907T090000', '09:00-10:00'],
    ['another zone', 'DTSTART;TZID=America/New_York:20260907T040000', '09:00-10:00'],
    ['no zone: the school’s', 'DTSTART:20260907T090000', '09:00-10:00'],
    ['UTC, in which a series stands still when our clocks change', 'DTSTART:20260907T080000Z', '08:00-09:00'],
  ])('%s', (_, start, expected) => {
    expect(at(start)).toEqual([`mon ${expected} Maths`]);
  });

  test('the VTIMEZONE of a file is not believed', () => {
    const wrong =
      'BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE';
    expect(week(calendar(wrong, lesson('Maths', '20260907T090000', 'RRULE:FREQ=WEEKLY')))).toEqual([
      'mon 09:00-10:00 Maths',
    ]);
  });

  test('a school elsewhere gets its own times', () => {
    const text = calendar(lesson('Maths', '20261123T090000', 'RRULE:FREQ=WEEKLY'));
    expect(week(text, { ...none, zone: 'Europe/Paris', nation: 'none' })).toEqual(['mon 10:00-11:00 Maths']);
  });

  test('an unknown one is refused with its name and the event’s', () => {
    const text = calendar(event('SUMMARY:Drama', 'DTSTART;TZID=Mars/Base:20261123T090000', 'DURATION:PT1H'));
    expect(problemsOf(text)).toEqual([
      '“Drama”: Its time zone, “Mars/Base”, is not known, so it was left out. Set the zone of the event to a city, as London, and export the calendar again.',
    ]);
  });

  test('the calendar’s own zone holds for times without one; an unknown one is told', () => {
    const text = (zone: string) =>
      calendar(
        `X-WR-TIMEZONE:${zone}`,
        event('SUMMARY:Maths', 'DTSTART:20261123T100000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'),
      );
    expect(week(text('Europe/Paris'))).toEqual(['mon 09:00-10:00 Maths']);
    expect(week(text('Mars/Base'))).toEqual(['mon 10:00-11:00 Maths']);
    expect(notesOf(text('Mars/Base'))[0]).toContain('“Mars/Base”, is not known');
  });
});

describe('single dates', () => {
  const series = (...more: string[]) =>
    event(
      'UID:1',
      'SUMMARY:Maths',
      'DTSTART;TZID=Europe/London:20261123T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY',
      ...more,
    );

  test('without a lesson do not change the week, and are named', () => {
    const text = calendar(series('EXDATE;TZID=Europe/London:20261207T090000', 'EXDATE:20261214T090000Z'));
    expect(week(text)).toEqual(['mon 09:00-10:00 Maths']);
    expect(problemsOf(text)).toEqual([
      '“Maths”, 7 December 2026: It does not take place on this date. A week cannot say so: enter it under single dates.',
      '“Maths”, 14 December 2026: It does not take place on this date. A week cannot say so: enter it under single dates.',
    ]);
  });

  test('in the holidays are not worth a word', () => {
    expect(problemsOf(calendar(series('EXDATE;TZID=Europe/London:20261228T090000')), exampleTime)).toEqual(
      [],
    );
  });

  test('with a lesson at another time do not make a second lesson', () => {
    const text = calendar(
      series(),
      event(
        'UID:1',
        'SUMMARY:Maths',
        'RECURRENCE-ID;TZID=Europe/London:20261207T090000',
        'DTSTART;TZID=Europe/London:20261208T110000',
        'DURATION:PT1H',
      ),
      event(
        'UID:1',
        'SUMMARY:Maths',
        'RECURRENCE-ID:20261214T090000Z',
        'DTSTART:20261214T090000Z',
        'DURATION:PT1H',
        'STATUS:CANCELLED',
      ),
    );
    expect(week(text)).toEqual(['mon 09:00-10:00 Maths']);
    expect(problemsOf(text).filter((each) => each.includes('moved'))).toEqual([
      '“Maths”, 7 December 2026: On this date it is moved to 11:00 on 8 December 2026. A week cannot say so: enter it under single dates.',
    ]);
    expect(notesOf(text).at(-1)).toBe('One cancelled event was left out.');
  });
});

describe('the school’s calendar', () => {
  const dates = (...events: string[]) => read(calendar(...events)).calendar;
  const autumn = { name: 'Autumn Term', start: '2026-09-02', end: '2026-12-18' };

  test('terms as stretches, with the half-term that lies in them', () => {
    expect(
      dates(
        wholeDays('Autumn Term', '20260902', '20261219'),
        wholeDays('Half-term holiday', '20261026', '20261031'),
      ).terms,
    ).toEqual([{ ...autumn, halfTerm: { start: '2026-10-26', end: '2026-10-30' } }]);
  });

  test('terms by their first and last day', () => {
    expect(
      dates(
        wholeDays('Term starts', '20270104'),
        wholeDays('Last day of term', '20270325'),
        wholeDays('Term ends', '20270721'),
      ).terms,
    ).toEqual([{ name: 'Spring 2027', start: '2027-01-04', end: '2027-03-25' }]);
    expect(problemsOf(calendar(wholeDays('Term ends', '20270721')))).toEqual([
      '“Term ends”, 21 July 2027: It ends a term, but no event starts that term, so it was left out. Enter the term by hand.',
    ]);
  });

  test('a half-term finds its term among those that are there', () => {
    const terms = [{ name: 'Autumn', start: '2026-09-02', end: '2026-12-18' }];
    const found = read(calendar(wholeDays('Half term', '20261026', '20261031')), { ...none, terms });
    expect(found.calendar.terms).toEqual([
      { ...terms[0], halfTerm: { start: '2026-10-26', end: '2026-10-30' } },
    ]);
  });

  test.each([
    ['INSET', ['2026-12-14']],
    ['Staff training day', ['2026-12-14']],
    ['In-service day', ['2026-12-14']],
    ['Inset: safeguarding', ['2026-12-14']],
    ['Insects trip', []],
  ])('“%s” is on INSET days: %j', (title, expected) => {
    expect(dates(wholeDays(title, '20261214')).insetDays.map(({ date }) => date)).toEqual(expected);
  });

  test('an INSET day with hours, and one of several days without its weekend', () => {
    const inHours = event(
      'SUMMARY:INSET day',
      'DTSTART;TZID=Europe/London:20261214T083000',
      'DTEND;TZID=Europe/London:20261214T153000',
    );
    expect(dates(inHours).insetDays.map(({ date }) => date)).toEqual(['2026-12-14']);
    expect(dates(wholeDays('INSET', '20261211', '20261215')).insetDays.map(({ date }) => date)).toEqual([
      '2026-12-11',
      '2026-12-14',
    ]);
  });

  test.each([
    ['Christmas holiday', '20261221', '20270102', [{ start: '2026-12-21', end: '2027-01-01' }]],
    ['School closed (polling day)', '20261126', undefined, [{ start: '2026-11-26', end: '2026-11-26' }]],
    ['Early May bank holiday', '20270503', undefined, []],
    ['Holiday club', '20270401', '20270405', []],
  ])('“%s” closes the school', (title, first, end, expected) => {
    expect(dates(wholeDays(title, first, end)).closures).toMatchObject(expected);
  });

  test('a date whose length is told in hours is that date', () => {
    const odd = event('SUMMARY:School closed', 'DTSTART;VALUE=DATE:20261126', 'DURATION:PT1H');
    expect(dates(odd).closures).toMatchObject([{ start: '2026-11-26', end: '2026-11-26' }]);
  });

  test('a holiday given day by day is one', () => {
    const days = ['20261026', '20261027', '20261028', '20261029', '20261030', '20261102'];
    expect(dates(...days.map((date) => wholeDays('School holiday', date))).closures).toEqual([
      { start: '2026-10-26', end: '2026-11-02', label: 'School holiday' },
    ]);
  });

  test('lessons on its free days are not held against the week', () => {
    const text = calendar(
      wholeDays('School closed', '20261130', '20261205'),
      lesson(
        'Maths',
        '20261123T090000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE;TZID=Europe/London:20261130T090000',
      ),
    );
    expect(week(text)).toEqual(['mon 09:00-10:00 Maths']);
  });

  test('other whole days are left out by name', () => {
    expect(problemsOf(calendar(wholeDays('Someone’s birthday', '20261127')))).toEqual([
      '“Someone’s birthday”, 27 November 2026: It lasts the whole day, so it is no lesson, and its name says nothing of a term, INSET day or holiday. It was left out.',
    ]);
  });

  test('taken over, it replaces terms that overlap and adds the rest', () => {
    const proposal = read(
      calendar(
        wholeDays('Autumn Term', '20260901', '20261219'),
        wholeDays('INSET', '20260901'),
        wholeDays('INSET', '20261214'),
      ),
    );
    const after = applyProposal(exampleTime, proposal, all);
    expect(after.terms.map(({ name }) => name)).toEqual(['Autumn Term', 'Spring 2027', 'Summer 2027']);
    expect(after.insetDays.map(({ date }) => date)).toEqual(['2026-09-01', '2026-09-02', '2026-12-14']);
    expect(timeProblems(after)).toEqual([]);
    expect(applyProposal(exampleTime, proposal, { ...all, terms: false, insetDays: false })).toEqual(
      exampleTime,
    );
  });
});

describe('bad input names the event', () => {
  const bad = (...lines: string[]) => problemsOf(calendar(event('SUMMARY:Maths', ...lines)))[0] ?? '';
  const start = 'DTSTART;TZID=Europe/London:20261123T090000';
  test.each([
    ['no end', [start], 'Nothing says when it ends'],
    ['no start', ['DURATION:PT1H'], 'Nothing says when it starts'],
    [
      'an end before the start',
      [start, 'DTEND;TZID=Europe/London:20261123T080000'],
      'It ends before it starts',
    ],
    ['no length', [start, 'DTEND;TZID=Europe/London:20261123T090000'], 'It ends when it starts'],
    ['an odd duration', [start, 'DURATION:soon'], 'It ends when it starts'],
    [
      'past midnight',
      ['DTSTART;TZID=Europe/London:20261123T220000', 'DURATION:PT4H'],
      'It runs from 22:00 to 02:00, past midnight',
    ],
    [
      'past midnight here only',
      ['DTSTART;TZID=America/New_York:20261123T180000', 'DURATION:PT2H'],
      'It runs from 23:00 to 01:00, past midnight',
    ],
    ['several days', [start, 'DURATION:P2DT1H'], 'It lasts more than a day'],
    [
      '29 February',
      ['DTSTART;VALUE=DATE:20270229'],
      '29 February 2027 does not exist: 2027 is not a leap year.',
    ],
    [
      'no such date',
      ['DTSTART:20261131T090000', 'DURATION:PT1H'],
      'There is no such date or time as “2026-11-31T09:00:00”',
    ],
    ['no such time', ['DTSTART:20261123T250000', 'DURATION:PT1H'], 'There is no such date or time'],
    ['half a date', ['DTSTART:2026', 'DURATION:PT1H'], 'There is no such date or time'],
    [
      'a rule by the month',
      [start, 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;BYDAY=1MO'],
      'It repeats in another way than by days or weeks',
    ],
    [
      'a rule that never comes true',
      [start, 'DURATION:PT1H', 'RRULE:FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2'],
      'It repeats in another way',
    ],
    [
      'a birthday on 29 February',
      ['DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY'],
      'It repeats in another way',
    ],
    ['every second', [start, 'DURATION:PT1H', 'RRULE:FREQ=SECONDLY'], 'It repeats in another way'],
    ['a second', [start, 'DURATION:PT1S'], 'It ends when it starts'],
    [
      'nonsense for a rule',
      [start, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=XX'],
      'One of its lines cannot be read',
    ],
    [
      'no end that counts',
      [start, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;UNTIL=garbage'],
      'How it repeats cannot be read',
    ],
    [
      'a number below one',
      [start, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=-1'],
      'How it repeats cannot be read',
    ],
    [
      'a change of all that follows',
      [start, 'DURATION:PT1H', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261130T090000Z'],
      'It changes a series from one date on',
    ],
    [
      'a line that cannot be read',
      ['DTSTART;TZID="Europe:20261123T090000'],
      'One of its lines cannot be read',
    ],
    ['a Saturday', ['DTSTART;TZID=Europe/London:20261128T090000', 'DURATION:PT1H'], 'It is at a weekend'],
  ])('%s', (_, lines, sentence) => {
    expect(bad(...lines)).toMatch(/^“Maths”/);
    expect(bad(...lines)).toContain(sentence);
  });

  test('no title', () => {
    expect(problemsOf(calendar(event(start, 'DURATION:PT1H')))).toEqual([
      'An event without a title: It has no title, so nobody could tell what it is. It was left out.',
    ]);
  });

  test('cut short: what is whole is read', () => {
    const text = calendar(
      lesson('Maths', '20261123T090000', 'RRULE:FREQ=WEEKLY'),
      lesson('Art', '20261124T090000'),
    );
    const cut = text.slice(0, text.indexOf('DURATION', text.indexOf('Art')));
    expect(week(cut)).toEqual(['mon 09:00-10:00 Maths']);
    expect(problemsOf(cut)).toEqual([
      '“Art”: The file ends in the middle of it, so it was left out. Export or copy the whole calendar again.',
    ]);
    expect(notesOf(cut).at(-1)).toContain('it was cut short');
  });

  test.each([
    ['not a calendar', 'BEGIN:VCARD\nEND:VCARD', 'This is not a calendar file'],
    ['empty', calendar(), 'The calendar has no events'],
  ])('%s is refused as a whole', (_, text, sentence) => {
    expect(refusal(text)).toContain(sentence);
  });
});

test('whatever events say, what comes of them can be used and every problem has its sentence', () => {
  const date = fc.constantFrom(
    '20261123',
    '20261130',
    '20261026',
    '20270229',
    '20271231',
    '20261128',
    '00010101',
    '99991231',
    '2026',
  );
  const time = fc.constantFrom('T090000', 'T093000Z', 'T235900', '', 'T250000');
  const line = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('DTSTART', 'DTEND', 'EXDATE', 'RDATE', 'RECURRENCE-ID'),
        fc.constantFrom('', ';TZID=Europe/London', ';TZID=Nowhere', ';VALUE=DATE'),
        date,
        time,
      )
      .map(([name, parameter, d, t]) => `${name}${parameter}:${d}${t}`),
    fc.constantFrom(
      'RRULE:FREQ=WEEKLY',
      'RRULE:FREQ=DAILY;COUNT=5',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR',
      'RRULE:FREQ=WEEKLY;INTERVAL=99999999',
      'RRULE:FREQ=MONTHLY',
      'DURATION:PT1H',
      'DURATION:P1D',
      'DURATION:-PT1H',
      'UID:1',
      'STATUS:CANCELLED',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'BEGIN:VALARM',
    ),
    fc
      .constantFrom(
        'Maths',
        'INSET',
        'Half term',
        'Term starts',
        'Term ends',
        'Autumn term',
        'Week A',
        'School closed',
        'Lunch',
      )
      .map((title) => `SUMMARY:${title}`),
  );
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 7 }), { maxLength: 6 }), (events) => {
      try {
        const proposal = read(calendar(...events.map((lines) => event(...lines))));
        for (const { row, message } of proposal.problems)
          expect(`${sayMessage(row)} ${sayMessage(message)}`).not.toContain('another version');
        for (const note of proposal.notes) expect(sayMessage(note)).not.toContain('another version');
        expect(timeProblems(applyProposal(none, proposal, all))).toEqual([]);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        expect(error.say.key).toBe('timetableImport.calendar.noEvents');
      }
    }),
    { numRuns: 500 },
  );
});
