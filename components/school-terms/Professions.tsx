import { say } from '../../assets/messages/index.ts';
import type { SchoolPolicy } from '../../policy/schools/school-policy.ts';
import { asksSomething } from '../../policy/duties.ts';
import type { Settings } from '../../policy/settings.ts';
import { wordsEntry } from '../../policy/text/identity-entry.ts';
import { builtInProfessions } from '../../policy/text/professions.ts';
import { AutoSaved } from '../ui/AutoSaved.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckGroup } from '../ui/Choices.tsx';
import type { LinesRule } from '../ui/LinesField.tsx';
import { LinesField, storedLines } from '../ui/LinesField.tsx';
import { useDraft } from '../ui/use-draft.ts';

type Value = Settings['professions'];
interface Draft {
  add: string;
  leaveOut: readonly string[];
}

const rule: LinesRule = { entry: wordsEntry, most: 200 };

const read = ({ add, leaveOut }: Value): Draft => ({ add: add.join('\n'), leaveOut });
const write = ({ add, leaveOut }: Draft): Value => ({ add: storedLines(add, rule), leaveOut: [...leaveOut] });

function asked(policy: SchoolPolicy | undefined): string {
  if (!policy) return say('professions.noPolicy');
  const asks = policy.duties.A2?.some(({ strength }) => asksSomething(strength)) ?? false;
  return say(asks ? 'professions.asked' : 'professions.notAsked', { school: policy.school });
}

/** The words by which a profile says that its owner works in a school (A2): the built-in ones, less some, and the user's own. */
export function Professions({
  policy,
  value,
  onSave,
}: {
  policy: SchoolPolicy | undefined;
  value: Value;
  onSave: (value: Value) => unknown;
}) {
  const { draft, change, choose, commit } = useDraft(value, read, write, onSave);
  const leftOut = new Set(draft.leaveOut.map((term) => term.toLowerCase()));
  const counted = builtInProfessions.filter((term) => !leftOut.has(term.toLowerCase()));
  return (
    <section class="stack" aria-labelledby="professions-title">
      <h3 id="professions-title">{say('professions.title')}</h3>
      <p>{asked(policy)}</p>
      <AutoSaved onLeave={commit}>
        <LinesField
          label={say('professions.add')}
          hint={say('professions.addHint')}
          value={draft.add}
          rule={rule}
          onInput={(add) => change({ add })}
        />
        <details>
          <summary>
            {say('professions.list', { counted: counted.length, all: builtInProfessions.length })}
          </summary>
          <div class="stack professions-list">
            <CheckGroup
              legend={<span class="visually-hidden">{say('professions.title')}</span>}
              hint={say('professions.listHint')}
              choices={builtInProfessions.map((term) => ({ value: term, label: term }))}
              values={counted}
              onChange={(ticked) =>
                choose({ ...draft, leaveOut: builtInProfessions.filter((term) => !ticked.includes(term)) })
              }
            />
            {counted.length < builtInProfessions.length ? (
              <Button kind="quiet" onClick={() => choose({ ...draft, leaveOut: [] })}>
                {say('professions.all')}
              </Button>
            ) : null}
          </div>
        </details>
      </AutoSaved>
    </section>
  );
}
