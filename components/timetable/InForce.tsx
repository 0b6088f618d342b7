import { say, sayMessage } from '../../assets/messages/index.ts';
import type { TimeProblem } from '../../policy/timetable/problems.ts';
import type { SchoolTime } from '../../policy/timetable/schema.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** More are only counted. */
const mostShown = 30;

/** Goes to the entry that a problem is about, or to the part of the page that has it. */
function goTo(path: string): void {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const at = document.querySelector<HTMLElement>(
      `[data-path="${CSS.escape(parts.slice(0, length).join('.'))}"]`,
    );
    if (!at) continue;
    const control = at.matches('button, input, select')
      ? at
      : at.querySelector<HTMLElement>('input, select, button');
    (control ?? at).scrollIntoView({ block: 'center' });
    control?.focus();
    return;
  }
}

/** Whether what is shown is in force, and if not, what to put right; each problem leads to its place. */
export function InForce({
  problems,
  isDraft,
  inForce,
  isEmpty,
  onDiscard,
}: {
  problems: readonly TimeProblem[];
  isDraft: boolean;
  inForce: SchoolTime;
  isEmpty: boolean;
  onDiscard: () => void;
}) {
  if (problems.length > 0) {
    const { days, weeks } = inForce.timetable;
    const entries = days.reduce((sum, { periods }) => sum + periods.length, 0);
    const over = problems.length - mostShown;
    return (
      <Notice tone="warn" title={say('timetableTab.draft', { count: problems.length })}>
        <p>
          {days.length === 0
            ? say('timetableTab.draftEmpty')
            : say('timetableTab.draftText', { days: days.length, weeks, entries })}
        </p>
        <ul aria-label={say('timetableTab.problems')}>
          {problems.slice(0, mostShown).map(({ path, row, message }, i) => (
            // One entry can have two problems, and two the same sentence.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${path} ${message.key} ${i}`}>
              <button type="button" class="link" onClick={() => goTo(path)}>
                {say('timetableTab.problemAt', { row: sayMessage(row), problem: sayMessage(message) })}
              </button>
            </li>
          ))}
        </ul>
        {over > 0 ? <p>{say('timetableTab.more', { count: over })}</p> : null}
        {isDraft ? <Button onClick={onDiscard}>{say('timetableTab.discard')}</Button> : null}
      </Notice>
    );
  }
  if (isEmpty)
    return (
      <Notice title={say('timetableTab.empty')}>
        <p>{say('timetableTab.emptyText')}</p>
      </Notice>
    );
  return <p class="quiet">{say('timetableTab.inForce')}</p>;
}
