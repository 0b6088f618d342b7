import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayMessage } from '../../../../assets/messages/index.ts';
import { UserError } from '../../../../policy/message.ts';
import { applyProposal } from '../../../../policy/timetable/import/proposal.ts';
import { readGrid } from '../../../../policy/timetable/import/grid.ts';
import { timeProblems } from '../../../../policy/timetable/problems.ts';
import type { Timetable } from '../../../../policy/timetable/schema.ts';
import { schoolDays, schoolTimeSchema } from '../../../../policy/timetable/schema.ts';

const shown = ({ days }: Timetable) =>
  days.map(
    ({ day, week = '', periods }) =>
      `${day.slice(0, 3)}${week} ${periods.map((p) => `${p.start}-${p.end} ${p.label}${p.kind === 'lesson' ? '' : ` [${p.kind}]`}`).join(', ')}`,
  );
const week = (text: string) => shown(readGrid(text).timetable!);
const problemsOf = (text: string) =>
  readGrid(text).problems.map(({ row, message }) => `${sayMessage(row)}: ${sayMessage(message)}`);
const notesOf = (text: string) => readGrid(text).notes.map(sayMessage);
const days = 'Monday\tTuesday\tWednesday\tThursday\tFriday';

describe('what stands between the cells', () => {
  const expected = ['mon 09:00-10:00 Maths', 'tue 09:00-10:00 Art', 'wed 09:00-10:00 Music'];
  test.each([
    ['tabs', '\tMon\tTue\tWed\n9:00-10:00\tMaths\tArt\tMusic\n'],
    ['commas', 'Time,Mon,Tue,Wed\n9:00-10:00,Maths,Art,Music\n'],
    ['semicolons', 'Time;Mon;Tue;Wed\n9:00-10:00;Maths;Art;Music\n'],
    ['bars', '| Time | Mon | Tue | Wed |\n|---|---|---|---|\n| 9:00-10:00 | Maths | Art | Music |\n'],
    ['wide blanks', '              Mon     Tue    Wed\n9:00-10:00    Maths   Art    Music\n'],
    ['carriage returns', '\tMon\tTue\tWed\r9:00-10:00\tMaths\tArt\tMusic\r'],
    ['quoted cells', '\tMon\tTue\tWed\r\n"9:00-\r\n10:00"\t"Maths"\tArt\tMusic\r\n'],
    ['blank rows and a title', 'My timetable\n\n\tMon\tTue\tWed\n\n9:00-10:00\tMaths\tArt\tMusic\n'],
  ])('%s', (_, text) => {
    expect(week(text)).toEqual(expected);
  });

  test('wide blanks with empty cells are read by where they stand', () => {
    const text = `
                 Monday     Tuesday    Wednesday
P1  9:00-10:00              Art        Music
P2  10:00-11:00  Maths                 Music`;
    expect(week(text)).toEqual([
      'mon 10:00-11:00 Maths',
      'tue 09:00-10:00 Art',
      'wed 09:00-10:00 Music, 10:00-11:00 Music',
    ]);
  });
});

describe('days', () => {
  test.each([
    'Mon',
    'MONDAY',
    'Mo',
    'mon.',
    'Mondays',
    'Monday 23/11',
    'Monday 23 November',
    'Mon 23.11.2026',
  ])('“%s” is Monday', (heading) => {
    expect(week(`\t${heading}\tTue\n9:00-10:00\tMaths\tArt\n`)[0]).toBe('mon 09:00-10:00 Maths');
  });

  test('may be single letters for the whole week', () => {
    expect(week('\tM\tT\tW\tT\tF\n9-10\ta\tb\tc\td\te\n').map((each) => each.slice(0, 3))).toEqual(
      schoolDays.map((day) => day.slice(0, 3)),
    );
  });

  test('may go down, with names and times above them', () => {
    const text =
      '\tP1\tP2\tLunch\n\t9:00-10:00\t10:00-11:00\t12:00-13:00\nMonday\tMaths\tPPA\t\nTuesday\tArt\t\t\n';
    expect(week(text)).toEqual([
      'mon 09:00-10:00 Maths, 10:00-11:00 PPA [planning], 12:00-13:00 Lunch [lunch]',
      'tue 09:00-10:00 Art, 12:00-13:00 Lunch [lunch]',
    ]);
    expect(notesOf(text)[0]).toBe('The days were read down, as one week.');
  });
});

describe('times', () => {
  test.each([
    ['9:00–10:00', '09:00-10:00'],
    ['9.00-10.00', '09:00-10:00'],
    ['0900-1000', '09:00-10:00'],
    ['0900 to 1000', '09:00-10:00'],
    ['9am-10am', '09:00-10:00'],
    ['9-10am', '09:00-10:00'],
    ['9-10', '09:00-10:00'],
    ['9:00 10:00', '09:00-10:00'],
    ['P1 (9:00 - 10:00)', '09:00-10:00'],
    ['1 9:00-10:00', '09:00-10:00'],
    ['Period 3: 11h20–12h20', '11:20-12:20'],
    ['11:30 - 12:30pm', '11:30-12:30'],
    ['12.20-1.05', '12:20-13:05'],
    ['1:10-2:10', '13:10-14:10'],
    ['1-2pm', '13:00-14:00'],
    ['1pm-2pm', '13:00-14:00'],
    ['12pm-1pm', '12:00-13:00'],
  ])('%s', (text, expected) => {
    expect(week(`\t${days}\n${text}\ta\tb\tc\td\te\n`)[0]).toBe(`mon ${expected} a`);
  });

  test('may stand in two columns, or as starts only', () => {
    expect(week('Start\tEnd\tMon\tTue\n09:00\t10:00\ta\tb\n')[0]).toBe('mon 09:00-10:00 a');
    const starts = '\tMon\tTue\n9:00\ta\tb\n10:00\tc\td\n11:00\t\t\n';
    expect(week(starts)[0]).toBe('mon 09:00-10:00 a, 10:00-11:00 c');
    expect(problemsOf(starts).filter((each) => !each.includes('There is no'))).toEqual([]);
  });

  test('of a cell go before those of its row', () => {
    expect(week('\tMon\tTue\n9:00-10:00\ta\tb (9:15-9:45)\n')[1]).toBe('tue 09:15-09:45 b');
    expect(week('\tMon\tTue\nP1\ta 9:00-10:00\tb 9:15-9:45\n')).toEqual([
      'mon 09:00-10:00 a',
      'tue 09:15-09:45 b',
    ]);
  });

  test('without “pm” in the afternoon are told', () => {
    expect(notesOf('\tMon\tTue\n1:10-2:10\ta\tb\n')).toContain(
      'Hours from 1 to 6 without “am” are taken as afternoon.',
    );
    expect(notesOf('\tMon\tTue\n9:10-10:10\ta\tb\n')).toHaveLength(1);
  });
});

describe('kinds', () => {
  test.each([
    ['Maths', 'lesson'],
    ['Registration', 'lesson'],
    ['Assembly', 'lesson'],
    ['Free', 'planning'],
    ['PPA', 'planning'],
    ['Non-contact', 'planning'],
    ['Lunch', 'lunch'],
    ['Break', 'break'],
    ['Break duty', 'duty'],
    ['Lunch duty (gate)', 'duty'],
    ['Homework club', 'duty'],
    ['Breakfast table', 'lesson'],
    ['Department meeting', 'planning'],
  ])('%s is %s', (label, kind) => {
    const text = `\tMon\tTue\n9-10\tx\tx\n10-11\t${label}\tx\n11-12\tx\tx\n`;
    expect(readGrid(text).timetable!.days[0]!.periods[1]).toMatchObject({ label, kind });
  });

  test('meetings before the first lesson and after the last are at work without pupils', () => {
    const text = '\tMon\tTue\n8-8.30\tBriefing\t\n9-10\tx\tx\n3.30-4.30pm\tStaff meeting\t\n';
    expect(readGrid(text).timetable!.days[0]!.periods.map(({ kind }) => kind)).toEqual([
      'before-school',
      'lesson',
      'after-school',
    ]);
  });

  test.each([
    ['beside the times', '\tMon\tTue\n9-10\ta\tb\nBreak 10-10.15\t\t\n'],
    ['in the first day only', '\tMon\tTue\n9-10\ta\tb\n10-10.15\tBreak\t\n'],
  ])('a break that stands once, %s, is one of every day', (_, text) => {
    expect(week(text)).toEqual([
      'mon 09:00-10:00 a, 10:00-10:15 Break [break]',
      'tue 09:00-10:00 b, 10:00-10:15 Break [break]',
    ]);
  });
});

describe('two weeks', () => {
  const expected = ['monA 09:00-10:00 a', 'tueA 09:00-10:00 b', 'monB 09:00-10:00 c', 'tueB 09:00-10:00 d'];
  test.each([
    ['named, side by side', '\tWeek A\t\tWeek B\t\n\tMon\tTue\tMon\tTue\n9-10\ta\tb\tc\td\n'],
    ['named in each heading', '\tMon A\tTue A\tMon B\tTue B\n9-10\ta\tb\tc\td\n'],
    ['named as 1 and 2', '\tWk1 Mon\tWk1 Tue\tWk2 Mon\tWk2 Tue\n9-10\ta\tb\tc\td\n'],
    ['unnamed, side by side', '\tMon\tTue\tMon\tTue\n9-10\ta\tb\tc\td\n'],
    ['side by side with times of their own', 'T\tMon\tTue\tT\tMon\tTue\n9-10\ta\tb\t9-10\tc\td\n'],
    ['named, below each other', 'Week A\n\tMon\tTue\n9-10\ta\tb\n\nWeek B\n\tMon\tTue\n9-10\tc\td\n'],
    ['named in the corner', 'Week A\tMon\tTue\n9-10\ta\tb\nWeek B\tMon\tTue\n9-10\tc\td\n'],
    ['unnamed, below each other', '\tMon\tTue\n9-10\ta\tb\n\tMon\tTue\n9-10\tc\td\n'],
    ['days down, below each other', '\t9-10\t10-11\nMon A\ta\t\nTue A\tb\t\nMon B\tc\t\nTue B\td\t\n'],
  ])('%s', (_, text) => {
    expect(week(text)).toEqual(expected);
    expect(readGrid(text).timetable!.weeks).toBe(2);
  });

  test('are told to be counted where nothing names them', () => {
    expect(notesOf('\tMon\tTue\tMon\tTue\n9-10\ta\tb\tc\td\n')).toContain(
      'Nothing names the weeks: the first is taken as week A, the second as week B.',
    );
  });

  test('of which one is missing', () => {
    expect(notesOf('Week A\n\tMon\tTue\n9-10\ta\tb\n').at(-1)).toContain('Only week A was found.');
  });
});

describe('bad input names the row or column', () => {
  test.each<[string, string, ...string[]]>([
    [
      'a missing day',
      '\tMon\tTue\tThu\tFri\n9-10\ta\tb\tc\td\n',
      'Row 1: There is no Wednesday. It is taken as a day on which you do not work.',
    ],
    [
      'a day whose heading is misspelt',
      '\tMon\tTue\tWendesday\tThu\tFri\n9-10\ta\tb\tc\td\te\n',
      'Column 4 (“Wendesday”): There is no day over its entries, so they were left out. Write the day over them and paste again.',
      'Row 1: There is no Wednesday. It is taken as a day on which you do not work.',
    ],
    [
      'a missing time',
      `\t${days}\n9-10\ta\tb\tc\td\te\nPeriod 2\ta\tb\tc\td\te\n`,
      'Row 3 (“Period 2”): It has no time, so its entries were left out. Write its times at the side, as 10:00–11:00, and paste again.',
    ],
    [
      'a missing end',
      `\t${days}\nP6 15:00\ta\tb\tc\td\te\n`,
      'Row 2 (“P6”): It starts at 15:00, but nothing says when it ends, so its entries were left out. Write it as 15:00–, followed by its end, and paste again.',
    ],
    [
      'a doubled day',
      '\tMon\tTue\tTue\tWed\tThu\tFri\n9-10\ta\tb\tx\tc\td\te\n',
      'Column 4 (“Tue”): Tuesday is there twice: it stands in column 3, too. The second one was left out. If they are two weeks, write “Week A” and “Week B” over them.',
    ],
    [
      'a doubled day, going down',
      '\t9-10\t10-11\nMon\ta\tb\nTue\ta\tb\nTue\tc\td\nWed\ta\tb\nThu\ta\tb\nFri\ta\tb\n',
      'Row 4 (“Tue”): Tuesday is there twice: it stands in row 3, too. The second one was left out. If they are two weeks, write “Week A” and “Week B” over them.',
    ],
    [
      'a time that does not exist',
      `\t${days}\n9:75-10:00\ta\tb\tc\td\te\n`,
      'Row 2: There is no time “9:75”. Write times from 00:00 to 23:59, as 09:05.',
    ],
    [
      'an end before the start',
      `\t${days}\n11:00-10:00\ta\tb\tc\td\te\n`,
      'Row 2: It ends at 10:00, before it starts at 11:00. Swap or correct the times.',
    ],
    [
      'no length',
      `\t${days}\n11:00-11:00\ta\tb\tc\td\te\n`,
      'Row 2: It starts and ends at 11:00. Give it a later end.',
    ],
    [
      'past midnight',
      `\t${days}\n22:00-01:00\ta\tb\tc\td\te\n`,
      'Row 2: It runs from 22:00 to 01:00, past midnight. An entry ends on the day it starts: end it by 23:59.',
    ],
    [
      'overlapping rows',
      `\t${days}\n9:00-10:00\ta\tb\tc\td\te\n9:30-10:30\tx\t\t\t\t\n`,
      'Row 3 (“x”), Monday: “x” starts at 09:30, before “a” ends at 10:00, and was left out. Correct one of them and import again, or add it by hand.',
    ],
    [
      'a Saturday',
      `\t${days}\tSaturday\n9:00-10:00\ta\tb\tc\td\te\tx\n`,
      'Column 7 (“Saturday”): It is at a weekend, when no timetable is kept, and was left out.',
    ],
  ])('%s', (_, text, ...sentences) => {
    expect(problemsOf(text)).toEqual(sentences);
  });

  test.each([
    ['nothing', '  \n ', 'Nothing was pasted.'],
    ['no day', 'a\tb\nc\td\n', 'No day of the week was found'],
    ['a letter', 'x'.repeat(200_001), 'more than 200,000 characters'],
    ['too many rows', `\t${days}\n${'9-10\ta\n'.repeat(501)}`, 'up to 500 rows'],
    ['too many columns', `\t${days}${'\tx'.repeat(200)}\n`, '100 columns'],
    ['an open quotation mark', '\tMon\tTue\n9-10\t"a\tb\n', 'quotation mark in row 2'],
  ])('%s is refused as a whole', (_, text, sentence) => {
    let said = '';
    try {
      readGrid(text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      said = sayMessage(error.say);
    }
    expect(said).toContain(sentence);
  });
});

test('whatever is pasted, the result can be used, and every problem and note has its sentence', () => {
  const cell = fc.constantFrom(
    '',
    '9-10',
    '10:00-11:15',
    '9am',
    'Mon',
    'Tue',
    'Fri B',
    'Week A',
    'Week 2',
    'Maths',
    'Break',
    'P1',
    '25:00',
    '22:00-01:00',
    'Lunch 12-1',
    '-',
    '"',
  );
  const grid = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 })
    .chain((rows) =>
      fc.constantFrom('\t', ',', ';', '   ').map((by) => rows.map((row) => row.join(by)).join('\n')),
    );
  fc.assert(
    fc.property(fc.oneof(grid, fc.string({ maxLength: 300 })), (text) => {
      try {
        const proposal = readGrid(text);
        for (const { row, message } of proposal.problems)
          expect(`${sayMessage(row)} ${sayMessage(message)}`).not.toContain('another version');
        const all = { timetable: true, terms: true, insetDays: true, closures: true };
        const monday = { date: '2026-11-23', week: 'A' as const };
        expect(timeProblems(applyProposal(schoolTimeSchema.parse({}), proposal, all, monday))).toEqual([]);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        expect(sayMessage(error.say)).not.toContain('another version');
      }
    }),
    { numRuns: 500 },
  );
});

/** What a spreadsheet would give for a timetable: read again, it is the same. */
test('a timetable written as a grid is read as it was', () => {
  const label = fc.constantFrom('Maths', 'Art', 'PPA', 'Year 4', 'Music');
  const table = fc.array(fc.array(fc.option(label, { nil: '' }), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(table, fc.constantFrom('\t', ',', ';'), fc.boolean(), (rows, by, down) => {
      const clock = (i: number) => `${String(9 + i).padStart(2, '0')}:00`;
      const lines = [['', ...schoolDays], ...rows.map((row, i) => [`${clock(i)}-${clock(i + 1)}`, ...row])];
      const turned = lines[0]!.map((_, c) => lines.map((line) => line[c]!));
      const { timetable, problems } = readGrid(
        (down ? turned : lines).map((line) => line.join(by)).join('\n'),
      );
      expect(problems).toEqual([]);
      const read = (timetable?.days ?? []).map(({ day, periods }) => [
        day,
        ...periods.map(({ start, end, label: text }) => `${start}-${end} ${text}`),
      ]);
      const wanted = schoolDays
        .map((day, c) => [
          day,
          ...rows.flatMap((row, i) => (row[c] ? [`${clock(i)}-${clock(i + 1)} ${row[c]}`] : [])),
        ])
        .filter((row) => row.length > 1);
      expect(read).toEqual(wanted);
    }),
  );
});
