import { say } from '../../assets/messages/index.ts';
import type { TimeProblem } from '../../policy/timetable/problems.ts';
import type { Term } from '../../policy/timetable/schema.ts';
import { Button } from '../ui/Button.tsx';
import { lastDate } from './DateRows.tsx';
import { LateField } from './LateField.tsx';
import type { EditTime } from './words.ts';
import { problemsAt } from './words.ts';

/** A half-term with neither date is none. */
function withHalf(term: Term, part: Partial<{ start: string; end: string }>): Term {
  const { halfTerm = { start: '', end: '' }, ...rest } = term;
  const next = { ...halfTerm, ...part };
  return next.start === '' && next.end === '' ? rest : { ...rest, halfTerm: next };
}

/** The terms with their half-terms. */
export function Terms({
  terms,
  problems,
  onEdit,
}: {
  terms: readonly Term[];
  problems: readonly TimeProblem[];
  onEdit: EditTime;
}) {
  const edit = (change: (terms: readonly Term[]) => Term[], key: string) =>
    onEdit((latest) => ({ ...latest, terms: change(latest.terms) }), { key });
  const change = (i: number, to: (term: Term) => Term) =>
    edit((latest) => latest.map((term, at) => (at === i ? to(term) : term)), 'timetableTab.did.term');
  const dateField = (
    label: string,
    value: string,
    error: string | undefined,
    onCommit: (value: string) => void,
  ) => <LateField label={label} type="date" max={lastDate} value={value} error={error} onCommit={onCommit} />;
  return (
    <div class="stack">
      <h3>{say('timetableTab.terms')}</h3>
      {terms.length === 0 ? <p class="quiet">{say('timetableTab.noTerms')}</p> : null}
      {terms.map((term, i) => {
        const name = term.name.trim() || say('timetableTab.term', { n: i + 1 });
        return (
          // The rows' order is theirs: nothing else tells two of them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <fieldset key={i} class="card stack" data-path={`terms[${i}]`}>
            <legend class="visually-hidden">{name}</legend>
            <div class="date-row">
              <LateField
                label={say('timetableTab.termName')}
                value={term.name}
                maxLength={100}
                onCommit={(text) => change(i, (latest) => ({ ...latest, name: text }))}
              />
              {dateField(
                say('timetableTab.firstDay'),
                term.start,
                problemsAt(problems, `terms[${i}]`),
                (start) => change(i, (latest) => ({ ...latest, start })),
              )}
              {dateField(say('timetableTab.lastDay'), term.end, undefined, (end) =>
                change(i, (latest) => ({ ...latest, end })),
              )}
            </div>
            <div class="date-row" data-path={`terms[${i}].halfTerm`}>
              {dateField(
                say('timetableTab.halfFirst'),
                term.halfTerm?.start ?? '',
                problemsAt(problems, `terms[${i}].halfTerm`),
                (start) => change(i, (latest) => withHalf(latest, { start })),
              )}
              {dateField(say('timetableTab.halfLast'), term.halfTerm?.end ?? '', undefined, (end) =>
                change(i, (latest) => withHalf(latest, { end })),
              )}
              <Button
                kind="quiet"
                onClick={() =>
                  edit((latest) => latest.filter((_, at) => at !== i), 'timetableTab.did.termRemoved')
                }
              >
                {say('timetableTab.removeTerm', { name })}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <Button
        disabled={terms.length >= 60}
        onClick={() =>
          edit((latest) => [...latest, { name: '', start: '', end: '' }], 'timetableTab.did.termAdded')
        }
      >
        {say('timetableTab.addTerm')}
      </Button>
    </div>
  );
}
