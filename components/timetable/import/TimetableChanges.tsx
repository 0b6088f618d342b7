import { say } from '../../../assets/messages/index.ts';
import type { Taken } from '../../../policy/timetable/import/proposal.ts';
import type { Period, SchoolTime, Timetable, TimetableDay } from '../../../policy/timetable/schema.ts';
import { schoolDays } from '../../../policy/timetable/schema.ts';
import { Table } from '../../ui/Table.tsx';
import { calendarTexts, Lines, periodText } from './calendar-words.tsx';

const byStart = (a: Period, b: Period) => (a.start < b.start ? -1 : 1);
const textsOf = (row: TimetableDay | undefined) => [...(row?.periods ?? [])].sort(byStart).map(periodText);

/** The rows of both timetables: by day, and by week where either has two. */
function rowsOf(before: Timetable, after: Timetable) {
  const weeks = before.weeks === 2 || after.weeks === 2 ? (['A', 'B'] as const) : [undefined];
  const rowIn = ({ days }: Timetable, day: string, week: string | undefined) =>
    days.find((row) => row.day === day && row.week !== undefined && row.week === week) ??
    days.find((row) => row.day === day && row.week === undefined);
  return weeks.flatMap((week) =>
    schoolDays.map((day) => ({
      key: `${day} ${week ?? ''}`,
      name: say('timetable.row.day', { day, week: week ?? '' }),
      earlier: textsOf(rowIn(before, day, week)),
      later: textsOf(rowIn(after, day, week)),
    })),
  );
}

/** The timetable day by day, as it is and as it would be. */
export function TimetableChanges({ before, after }: { before: Timetable; after: Timetable }) {
  return (
    <Table
      caption={say('timetableImport.part.timetable')}
      columns={[
        { key: 'day', label: say('timetableImport.day') },
        { key: 'earlier', label: say('timetableImport.now') },
        { key: 'later', label: say('timetableImport.then') },
      ]}
      rows={rowsOf(before, after)
        .filter(({ earlier, later }) => earlier.length > 0 || later.length > 0)
        .map(({ key, name, earlier, later }) => ({
          key,
          cells: [name, <Lines key="earlier" texts={earlier} />, <Lines key="later" texts={later} />],
        }))}
    />
  );
}

/** The chosen parts of the calendar, as they are and as they would be. */
export function CalendarChanges({
  before,
  after,
  parts,
}: {
  before: SchoolTime;
  after: SchoolTime;
  parts: readonly (keyof Taken)[];
}) {
  const shown = parts.filter((part) => part !== 'timetable');
  if (shown.length === 0) return null;
  return (
    <Table
      caption={say('timetableImport.calendar')}
      columns={[
        { key: 'part', label: say('timetableImport.what') },
        { key: 'earlier', label: say('timetableImport.now') },
        { key: 'later', label: say('timetableImport.then') },
      ]}
      rows={shown.map((part) => ({
        key: part,
        cells: [
          say(`timetableImport.part.${part}`),
          <Lines key="earlier" texts={calendarTexts[part](before)} />,
          <Lines key="later" texts={calendarTexts[part](after)} />,
        ],
      }))}
    />
  );
}
