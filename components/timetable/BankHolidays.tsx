import { say } from '../../assets/messages/index.ts';
import type { MessageKey } from '../../assets/messages/index.ts';
import { bankHolidays, bankHolidayYears } from '../../policy/timetable/bank-holidays.ts';
import type { TimeProblem } from '../../policy/timetable/problems.ts';
import type { Nation, SchoolTime } from '../../policy/timetable/schema.ts';
import { nations } from '../../policy/timetable/schema.ts';
import { Button } from '../ui/Button.tsx';
import { CheckBox } from '../ui/Choices.tsx';
import { Select } from '../ui/Field.tsx';
import { Table } from '../ui/Table.tsx';
import type { EditTime } from './words.ts';
import { dateText, problemsAt } from './words.ts';

/** Those of the twelve months from today on. */
function comingYear(nation: Nation, today: Temporal.PlainDate) {
  const end = today.add({ years: 1 });
  return [today.year, today.year + 1]
    .flatMap((year) => bankHolidays(nation, year))
    .filter(
      ({ date }) => Temporal.PlainDate.compare(today, date) <= 0 && Temporal.PlainDate.compare(date, end) < 0,
    );
}

/** Whose bank holidays are kept, which they are, until when they are known, and on which of them the school is open. */
export function BankHolidays({
  time,
  problems,
  today,
  onEdit,
}: {
  time: SchoolTime;
  problems: readonly TimeProblem[];
  today: Temporal.PlainDate;
  onEdit: EditTime;
}) {
  const coming = comingYear(time.nation, today);
  const others = time.openOn
    .map((date, i) => ({ date, i }))
    .filter(({ date }) => !coming.some((holiday) => holiday.date.toString() === date));
  const setOpen = (date: string, open: boolean) =>
    onEdit(
      (latest) => {
        const rest = latest.openOn.filter((each) => each !== date);
        return { ...latest, openOn: open ? [...rest, date].sort() : rest };
      },
      { key: 'timetableTab.did.openOn', params: { date: dateText(date), open: open ? 'yes' : 'no' } },
    );
  return (
    <div class="stack">
      <h3>{say('timetableTab.bankHolidays')}</h3>
      <Select
        label={say('timetableTab.nation')}
        value={time.nation}
        options={nations.map((value) => ({ value, label: say(`timetableTab.nation.${value}`) }))}
        onChange={(nation) => onEdit((latest) => ({ ...latest, nation }), { key: 'timetableTab.did.nation' })}
      />
      {coming.length > 0 ? (
        <>
          <details class="stack-tight">
            <summary>{say('timetableTab.bankHolidaysYear')}</summary>
            <Table
              caption={say('timetableTab.bankHolidaysYear')}
              hideCaption
              columns={[
                { key: 'date', label: say('timetableTab.date') },
                { key: 'name', label: say('timetableTab.holiday') },
                { key: 'open', label: say('timetableTab.isOpen') },
              ]}
              rows={coming.map(({ date, name }) => ({
                key: date.toString(),
                cells: [
                  dateText(date.toString()),
                  say(`timetableTab.holiday.${name}` as MessageKey),
                  <CheckBox
                    key="open"
                    label={
                      <span class="visually-hidden">
                        {say('timetableTab.openOnDate', { date: dateText(date.toString()) })}
                      </span>
                    }
                    checked={time.openOn.includes(date.toString())}
                    onChange={(open) => setOpen(date.toString(), open)}
                  />,
                ],
              }))}
            />
          </details>
          <p class="quiet small">
            {say('timetableTab.bankHolidaysKnown', {
              from: String(bankHolidayYears.from),
              to: String(bankHolidayYears.to),
            })}
          </p>
        </>
      ) : null}
      {others.length > 0 ? (
        <>
          <h4>{say('timetableTab.otherOpen')}</h4>
          <ul class="plain-list">
            {others.map(({ date, i }) => (
              <li key={date} class="row" data-path={`openOn[${i}]`}>
                <span>{dateText(date)}</span>
                <Button
                  kind="quiet"
                  aria-label={say('timetableTab.removeRow', { name: dateText(date) })}
                  onClick={() => setOpen(date, false)}
                >
                  {say('common.remove')}
                </Button>
                {problemsAt(problems, `openOn[${i}]`) ? (
                  <span class="field-error">{problemsAt(problems, `openOn[${i}]`)}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
