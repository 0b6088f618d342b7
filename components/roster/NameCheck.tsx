import { useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import type { Screening } from '../../policy/names/screening.ts';
import { displayText } from '../../policy/roster/clean-name.ts';
import type { RosterPerson } from '../../policy/roster/person.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Status } from '../ui/Status.tsx';
import { Table } from '../ui/Table.tsx';
import { useAction } from '../ui/use-action.ts';
import { isolated } from './isolated.tsx';
import { fullName, groupLabel } from './words.ts';

/** What came of comparing a name: the screening, and the people it speaks of. */
export type NameAnswer = Omit<Screening, 'score'> & { people: readonly RosterPerson[] };

/** "Is this name on it?": compares a name as a request would be. Always a possible match, never a verdict. */
export function NameCheck({ onAsk }: { onAsk: (name: string) => Promise<NameAnswer> }) {
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const [result, setResult] = useState<{ name: string; answer: NameAnswer }>();
  const ask = useAction(async (asked: string) => {
    setResult(undefined);
    setResult({ name: asked, answer: await onAsk(asked) });
  });
  return (
    <section class="roster-ask stack-tight" aria-labelledby="name-check-title">
      <h2 id="name-check-title">{say('nameCheck.title')}</h2>
      <form
        class="stack-tight"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(name.trim() === '');
          if (name.trim() !== '') void ask.run(name.trim());
        }}
      >
        <Field
          label={say('nameCheck.name')}
          hint={say('nameCheck.hint')}
          error={missing ? say('nameCheck.empty') : ask.error}
          value={name}
          maxLength={500}
          onInput={(value) => {
            setName(value);
            setMissing(false);
            setResult(undefined);
          }}
        />
        <Button type="submit" busy={ask.busy}>
          {say('nameCheck.ask')}
        </Button>
      </form>
      <Status>{ask.busy ? say('nameCheck.asking') : result ? summary(result) : ''}</Status>
      {result && result.answer.matches.length > 0 ? <Matches answer={result.answer} /> : null}
    </section>
  );
}

function summary({ name, answer }: { name: string; answer: NameAnswer }): string {
  const shown = displayText(name, 60);
  if (answer.outcome === 'no-match') return say('nameCheck.noMatch', { name: shown });
  if (answer.outcome === 'cannot-tell') return say('nameCheck.cannotTell', { name: shown });
  return say('nameCheck.matches', { name: shown, count: answer.matches.length });
}

function Matches({ answer }: { answer: NameAnswer }) {
  const people = new Map(answer.people.map((person) => [person.id, person]));
  const known = answer.matches.flatMap((match) => {
    const person = people.get(match.personId);
    return person ? [{ person, reasons: match.reasons }] : [];
  });
  return (
    <Notice>
      <Table
        caption={say('nameCheck.results')}
        hideCaption
        columns={[
          { key: 'person', label: say('nameCheck.person') },
          { key: 'group', label: say('nameCheck.group') },
          { key: 'why', label: say('nameCheck.why') },
        ]}
        rows={known.map(({ person, reasons }) => ({
          key: person.id,
          cells: [
            isolated(fullName(person)),
            groupLabel(person.group),
            isolated(reasons.map(sayMessage).join(' ')),
          ],
        }))}
      />
    </Notice>
  );
}
