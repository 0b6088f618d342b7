import { say } from '../../assets/messages/index.ts';
import type { Settings } from '../../policy/settings.ts';
import { AutoSaved } from '../ui/AutoSaved.tsx';
import { Field, TextArea } from '../ui/Field.tsx';
import { useDraft } from '../ui/use-draft.ts';

type Value = Pick<Settings, 'schoolNames' | 'me'>;

const maxNames = 50;
const maxLength = 300;

interface Draft {
  name: string;
  /** One name on each line. */
  others: string;
  me: Value['me'];
}

const lines = (others: string): string[] =>
  others
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What is wrong with the other names, if anything. */
function othersError(others: string): string | undefined {
  const names = lines(others);
  const long = names.find((name) => name.length > maxLength);
  if (long) return say('school.tooLong', { max: maxLength, start: long.slice(0, 20) });
  const over = names.length + 1 - maxNames;
  return over > 0 ? say('school.tooMany', { max: maxNames - 1, over }) : undefined;
}

const read = (saved: Value): Draft => ({
  name: saved.schoolNames[0] ?? '',
  others: saved.schoolNames.slice(1).join('\n'),
  me: saved.me,
});

function write(draft: Draft): Value | undefined {
  if (othersError(draft.others)) return undefined;
  const others = lines(draft.others);
  const name = draft.name.trim();
  // The first is the full name: without one, nothing may move up into its place.
  return { schoolNames: name || others.length > 0 ? [name, ...others] : [], me: draft.me };
}

/** The names the school goes by, and who the user is. */
export function SchoolForm({ value, onSave }: { value: Value; onSave: (value: Value) => unknown }) {
  const { draft, set, commit } = useDraft(value, read, write, onSave);
  return (
    <AutoSaved onLeave={commit}>
      <section class="stack">
        <h2>{say('school.schoolHeading')}</h2>
        <Field
          label={say('school.name')}
          value={draft.name}
          maxLength={maxLength}
          onInput={(name) => set({ ...draft, name })}
        />
        <TextArea
          label={say('school.others')}
          hint={say('school.othersHint')}
          rows={3}
          wide={false}
          value={draft.others}
          error={othersError(draft.others)}
          onInput={(others) => set({ ...draft, others })}
        />
      </section>
      <section class="stack">
        <h2>{say('school.youHeading')}</h2>
        <Field
          label={say('school.yourName')}
          hint={say('school.yourNameHint')}
          value={draft.me.name}
          maxLength={maxLength}
          onInput={(name) => set({ ...draft, me: { ...draft.me, name } })}
        />
        <Field
          label={say('school.yourPost')}
          hint={say('school.yourPostHint')}
          value={draft.me.role}
          maxLength={maxLength}
          onInput={(role) => set({ ...draft, me: { ...draft.me, role } })}
        />
      </section>
    </AutoSaved>
  );
}
