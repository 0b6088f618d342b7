import { say } from '../../../assets/messages/index.ts';
import type { Period, SchoolTime, Term } from '../../../policy/timetable/schema.ts';
import { isolated } from '../../roster/isolated.tsx';
import { dayText } from '../../ui/when.ts';

/** "09:00–10:00 Maths (lesson)" */
export const periodText = ({ start, end, label, kind }: Period) =>
  say('timetableImport.period', { start, end, label, kind: say(`timetableImport.kind.${kind}`) });

/** A date that a broken entry may hold is shown as it is. */
const range = ({ start, end }: { start: string; end: string }) =>
  start === end ? dayText(start) : say('timetableImport.range', { start: dayText(start), end: dayText(end) });

const termText = ({ name, halfTerm, ...term }: Term) =>
  halfTerm
    ? say('timetableImport.termWithHalf', { name, range: range(term), half: range(halfTerm) })
    : say('timetableImport.dated', { label: name, range: range(term) });

/** The parts of the calendar, one line for each entry. */
export const calendarTexts = {
  terms: ({ terms }: Pick<SchoolTime, 'terms'>) => terms.map(termText),
  insetDays: ({ insetDays }: Pick<SchoolTime, 'insetDays'>) =>
    insetDays.map(({ date, label }) => say('timetableImport.dated', { label, range: dayText(date) })),
  closures: ({ closures }: Pick<SchoolTime, 'closures'>) =>
    closures.map(({ label, ...each }) => say('timetableImport.dated', { label, range: range(each) })),
};

/** Lines of a cell; "None" where there are none. */
export function Lines({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return <span class="quiet">{say('common.none')}</span>;
  return (
    <ul>
      {texts.map((text, i) => (
        <li key={`${i} ${text}`}>{isolated(text)}</li>
      ))}
    </ul>
  );
}
