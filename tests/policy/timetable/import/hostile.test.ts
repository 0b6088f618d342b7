import { expect, test } from 'vitest';
import { UserError } from '../../../../policy/message.ts';
import { readCalendar } from '../../../../policy/timetable/import/calendar.ts';
import { readGrid } from '../../../../policy/timetable/import/grid.ts';
import { schoolTimeSchema } from '../../../../policy/timetable/schema.ts';
import { calendar, event } from './ics.ts';

const about = { time: schoolTimeSchema.parse({}), today: Temporal.PlainDate.from('2026-11-23') };

/** Calls are counted, and what walks over a list counts for its length: a busy machine makes no difference. */
function workOf(run: () => unknown): number {
  let work = 0;
  const count = (amount: number) => {
    work += amount;
  };
  const list = Array.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const lists = [
    'filter',
    'map',
    'flatMap',
    'some',
    'every',
    'find',
    'findIndex',
    'includes',
    'indexOf',
    'reduce',
    'slice',
    'toSorted',
    'sort',
    'join',
  ];
  const calls: [object, string][] = [
    [Map.prototype, 'get'],
    [Map.prototype, 'has'],
    [Map.prototype, 'set'],
    [Set.prototype, 'has'],
    [Set.prototype, 'add'],
    [Array.prototype, 'push'],
    [RegExp.prototype, 'exec'],
    [RegExp.prototype, 'test'],
    [String.prototype, 'slice'],
    [String.prototype, 'indexOf'],
    [String.prototype, 'normalize'],
    [String.prototype, 'split'],
    [Temporal.PlainDate.prototype, 'add'],
    [Temporal.Instant.prototype, 'toZonedDateTimeISO'],
  ];
  const restore: (() => void)[] = [];
  const wrap = (owner: object, name: string, amountOf: (self: unknown) => number) => {
    const methods = owner as Record<string, (...args: unknown[]) => unknown>;
    const original = methods[name]!;
    methods[name] = function counted(this: unknown, ...args: unknown[]) {
      count(amountOf(this));
      return original.apply(this, args);
    };
    restore.push(() => {
      methods[name] = original;
    });
  };
  for (const [owner, name] of calls) wrap(owner, name, () => 1);
  for (const name of lists) wrap(list, name, (self) => 1 + (self as unknown[]).length);
  try {
    run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  } finally {
    for (const undo of restore) undo();
  }
  return work;
}

const many = (size: number, each: number, make: (i: number) => string): string =>
  Array.from({ length: Math.floor(size / each) }, (_, i) => make(i)).join('\r\n');
const date = (i: number) =>
  Temporal.PlainDate.from('2026-09-01')
    .add({ days: i % 300 })
    .toString()
    .replaceAll('-', '');
const start = 'DTSTART:20261123T090000';
const hour = 'DURATION:PT1H';

const calendars: readonly (readonly [string, (size: number) => string])[] = [
  [
    'single lessons',
    (n) =>
      calendar(
        many(n, 100, (i) =>
          event(`SUMMARY:Lesson ${i}`, `DTSTART;TZID=Europe/London:${date(i)}T090000`, hour),
        ),
      ),
  ],
  ['lessons at one time', (n) => calendar(many(n, 100, (i) => event(`SUMMARY:L${i}`, start, hour)))],
  [
    'endless days since 1970',
    (n) =>
      calendar(
        many(n, 100, (i) => event(`SUMMARY:L${i}`, 'DTSTART:19700101T090000', hour, 'RRULE:FREQ=DAILY')),
      ),
  ],
  [
    'endless weeks since the year 1',
    (n) =>
      calendar(
        many(n, 100, (i) =>
          event(
            `SUMMARY:L${i}`,
            'DTSTART;TZID=America/New_York:00010101T090000',
            hour,
            'RRULE:FREQ=WEEKLY;COUNT=99999999',
          ),
        ),
      ),
  ],
  [
    'exceptions of one series',
    (n) =>
      calendar(
        event(
          'SUMMARY:x',
          start,
          hour,
          'RRULE:FREQ=WEEKLY',
          many(n, 30, (i) => `EXDATE:${date(i)}T090000Z`),
        ),
      ),
  ],
  [
    'changes of many series with one UID',
    (n) =>
      calendar(
        many(n, 200, () => event('UID:1', 'SUMMARY:x', start, hour, 'RRULE:FREQ=WEEKLY')),
        many(n, 200, (i) =>
          event('UID:1', 'SUMMARY:x', `RECURRENCE-ID:${date(i)}T090000`, `DTSTART:${date(i)}T100000`, hour),
        ),
      ),
  ],
  [
    'zones of their own',
    (n) => calendar(many(n, 100, (i) => event(`SUMMARY:L${i}`, `DTSTART;TZID=Z${i}:20261123T090000`, hour))),
  ],
  [
    'whole days',
    (n) => calendar(many(n, 80, (i) => event(`SUMMARY:School closed ${i}`, `DTSTART;VALUE=DATE:${date(i)}`))),
  ],
  [
    'half-terms',
    (n) => calendar(many(n, 80, (i) => event(`SUMMARY:Half term ${i}`, `DTSTART;VALUE=DATE:${date(i)}`))),
  ],
  [
    'starts of terms',
    (n) => calendar(many(n, 80, (i) => event(`SUMMARY:Term starts ${i}`, `DTSTART;VALUE=DATE:${date(i)}`))),
  ],
  ['a folded title', (n) => calendar(event(`SUMMARY:${'a\r\n '.repeat(n / 4)}`, start, hour))],
  ['events in events', (n) => `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(n / 14)}`],
  ['parts in parts', (n) => `BEGIN:VCALENDAR\r\n${many(n, 12, (i) => `BEGIN:X${i}`)}`],
  ['parameters', (n) => calendar(event('SUMMARY:x', `DTSTART;${'A=1;'.repeat(n / 4)}B=2:20261123T090000`))],
  ['one long line', (n) => `BEGIN:VCALENDAR${' '.repeat(n)}`],
  ['blank lines', (n) => `BEGIN:VCALENDAR${'\r\n'.repeat(n / 2)}`],
  [
    'days of a rule',
    (n) => calendar(event('SUMMARY:x', start, hour, `RRULE:FREQ=WEEKLY;BYDAY=${'MO,'.repeat(n / 3)}TU`)),
  ],
];

test.each(calendars)('a calendar of %s: twice the text takes at most about twice the work', (_what, make) => {
  const once = workOf(() => readCalendar(make(60_000), about));
  const twice = workOf(() => readCalendar(make(120_000), about));
  expect(twice).toBeLessThanOrEqual(once * 2.3 + 3000);
});

const grids: readonly (readonly [string, (size: number) => string])[] = [
  ['rows', (n) => `\tMon\tTue\n${'9-10\ta\tb\n'.repeat(n / 10)}`],
  ['headings', (n) => '\tMon\tTue\n'.repeat(n / 9)],
  ['blanks', (n) => `Mon  Tue\n${' '.repeat(n)}`],
  ['words in one cell', (n) => `\tMon\tTue\n9-10\t${'a '.repeat(n / 2)}\tb\n`],
  ['digits', (n) => `\tMon\tTue\n${'1'.repeat(n)}\ta\tb\n`],
  ['dashes', (n) => `\tMon\tTue\n${'9-'.repeat(n / 2)}\ta\tb\n`],
  ['bars', (n) => `${'|'.repeat(n)}\n`],
  ['pieces set wide', (n) => `Mon  Tue\n${'a  '.repeat(n / 3)}\n`],
];

test.each(grids)('a grid of %s: twice the text takes at most about twice the work', (_what, make) => {
  const once = workOf(() => readGrid(make(20_000)));
  const twice = workOf(() => readGrid(make(40_000)));
  expect(twice).toBeLessThanOrEqual(once * 2.3 + 3000);
});
