/** What can be wrong with a timetable, term dates or an imported calendar. `row` names the entry, as “Monday, entry 2 (Maths)”. */
export const timetable = {
  'timetable.row.period':
    '{day, select, monday {Monday} tuesday {Tuesday} wednesday {Wednesday} thursday {Thursday} other {Friday}}{week, select, A {, week A} B {, week B} other {}}, entry {n} ({label})',
  'timetable.row.day':
    '{day, select, monday {Monday} tuesday {Tuesday} wednesday {Wednesday} thursday {Thursday} other {Friday}}{week, select, A {, week A} B {, week B} other {}}',
  'timetable.row.term': 'Term {n} ({name})',
  'timetable.row.halfTerm': 'The half-term of term {n} ({name})',
  'timetable.row.insetDay': 'INSET day {n}',
  'timetable.row.closure': 'Closure {n} ({label})',
  'timetable.row.openOn': 'Bank holiday {n} with the school open',
  'timetable.row.startsWith': 'Start of week {week} ({n})',
  'timetable.row.change': 'The change for {date}',
  'timetable.row.cycle': 'The two-week timetable',
  'timetable.row.zone': 'The time zone',

  'timetable.problem.noDate': 'A date is missing.',
  'timetable.problem.noStart': 'The time it starts is missing.',
  'timetable.problem.noEnd': 'The time it ends is missing.',
  'timetable.problem.noSuchTime': 'There is no time “{time}”. Write times from 00:00 to 23:59, as 09:05.',
  'timetable.problem.midnight':
    'It runs from {start} to {end}, past midnight. An entry ends on the day it starts: end it by 23:59.',
  'timetable.problem.endBeforeStart':
    'It ends at {end}, before it starts at {start}. Swap or correct the times.',
  'timetable.problem.noLength': 'It starts and ends at {start}. Give it a later end.',
  'timetable.problem.overlap': 'It starts at {start}, before “{other}” ends at {end}. Move one of them.',
  'timetable.problem.noLabel': 'It has no label. Give it a name, as “Period 1”.',
  'timetable.problem.sameDay': 'The day is there twice. Keep one of them, or give them different weeks.',
  'timetable.problem.weekInOneWeek':
    'It is for week {week}, but the timetable has one week only. Make it a two-week timetable, or take the week away.',
  'timetable.problem.noWeekStart':
    'Nothing says which week is week A. Enter term dates, or a date whose week is known.',
  'timetable.problem.hoursReversed':
    'The working day ends at {end}, which is not after its start at {start}. Correct the times.',
  'timetable.problem.outsideHours':
    '“{label}” lies outside the working day from {start} to {end}. Correct the entry or the working day.',
  'timetable.problem.noSuchDate': 'There is no such date as {date}. Write dates as 2026-11-23.',
  'timetable.problem.noLeapDay': '29 February {year} does not exist: {year} is not a leap year.',
  'timetable.problem.datesReversed':
    'It ends on {end}, before it starts on {start}. Swap or correct the dates.',
  'timetable.problem.termsOverlap':
    'It starts on {start}, before “{other}” ends on {end}. Correct one of them.',
  'timetable.problem.outsideTerm': 'It lies outside the term, which runs from {start} to {end}.',
  'timetable.problem.unknownZone': 'There is no time zone “{zone}”. Give its IANA name, as Europe/London.',
  'timetable.problem.twice': 'The date {date} is there twice.',
  'timetable.problem.weekend': '{date} is at a weekend, when there is no school.',
} as const;
