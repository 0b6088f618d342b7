import { useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import type { Settings } from '../../policy/settings.ts';
import { contactEntry, postcodeEntry } from '../../policy/text/identity-entry.ts';
import { AutoSaved } from '../ui/AutoSaved.tsx';
import { Field, TextArea } from '../ui/Field.tsx';
import type { LinesRule } from '../ui/LinesField.tsx';
import { LinesField, storedLines } from '../ui/LinesField.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { identityLists, type IdentityList, listRules } from './identity-lists.ts';

const texts = ['trust', 'town', 'postcode'] as const;
type IdentityText = (typeof texts)[number];

/** What the form holds of the settings. */
export const schoolFormFields = ['schoolNames', 'me', ...texts, ...identityLists] as const;
export type SchoolFormValue = Pick<Settings, (typeof schoolFormFields)[number]>;

const maxNames = 50;
const maxLength = 300;
const contactRule: LinesRule = { entry: contactEntry, most: 50 };

type Draft = Record<IdentityText | IdentityList, string> & {
  name: string;
  /** One name on each line, as in every list. */
  others: string;
  me: { name: string; role: string };
  contact: string;
};

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

function postcodeError(text: string): string | undefined {
  try {
    postcodeEntry(text);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return sayMessage(error.say);
    throw error;
  }
}

const joined = (list: readonly string[]) => list.join('\n');

const read = (saved: SchoolFormValue): Draft => ({
  name: saved.schoolNames[0] ?? '',
  others: joined(saved.schoolNames.slice(1)),
  me: { name: saved.me.name, role: saved.me.role },
  contact: joined(saved.me.contact),
  trust: saved.trust,
  town: saved.town,
  postcode: saved.postcode,
  abbreviations: joined(saved.abbreviations),
  handles: joined(saved.handles),
  domains: joined(saved.domains),
  hashtags: joined(saved.hashtags),
  classNames: joined(saved.classNames),
  staff: joined(saved.staff),
});

/** What of a draft is stored: a field whose text is wrong keeps what it had, and the text waits to be mended. */
function write(draft: Draft, saved: SchoolFormValue): SchoolFormValue | undefined {
  if (othersError(draft.others)) return undefined;
  const others = lines(draft.others);
  const name = draft.name.trim();
  // A list nobody touched stays as it is: a school's file may have what this form would ask to be written otherwise.
  const list = (field: IdentityList) =>
    draft[field] === joined(saved[field]) ? saved[field] : storedLines(draft[field], listRules[field]);
  return {
    // The first is the full name: without one, nothing may move up into its place.
    schoolNames: name || others.length > 0 ? [name, ...others] : [],
    me: {
      ...draft.me,
      contact:
        draft.contact === joined(saved.me.contact)
          ? saved.me.contact
          : storedLines(draft.contact, contactRule),
    },
    trust: draft.trust.trim(),
    town: draft.town.trim(),
    postcode: postcodeError(draft.postcode) ? saved.postcode : postcodeEntry(draft.postcode),
    abbreviations: list('abbreviations'),
    handles: list('handles'),
    domains: list('domains'),
    hashtags: list('hashtags'),
    classNames: list('classNames'),
    staff: list('staff'),
  };
}

function Postcode({ value, onInput }: { value: string; onInput: (value: string) => void }) {
  const [left, setLeft] = useState(true);
  const error = postcodeError(value);
  return (
    <Field
      label={say('identity.name.postcode')}
      hint={say('identity.hint.postcode')}
      value={value}
      maxLength={40}
      error={left ? error : undefined}
      onInput={(next) => {
        setLeft(false);
        onInput(next);
      }}
      onBlur={() => {
        setLeft(true);
        if (!error && postcodeEntry(value) !== value) onInput(postcodeEntry(value));
      }}
    />
  );
}

/**
 * The names the school goes by, and who the user is; `whole`, also everything else that texts of one's own are compared with.
 */
export function SchoolForm({
  value,
  whole = false,
  onSave,
}: {
  value: SchoolFormValue;
  whole?: boolean;
  onSave: (value: SchoolFormValue) => unknown;
}) {
  const { draft, change, commit } = useDraft(value, read, (next) => write(next, value), onSave);
  const list = (field: IdentityList, rows?: number) => (
    <LinesField
      label={say(`identity.name.${field}`)}
      hint={say(`identity.hint.${field}`)}
      rows={rows ?? 3}
      value={draft[field]}
      rule={listRules[field]}
      onInput={(next) => change({ [field]: next })}
    />
  );
  return (
    <AutoSaved onLeave={commit}>
      <section class="stack">
        <h2>{say('school.schoolHeading')}</h2>
        <Field
          label={say('school.name')}
          value={draft.name}
          maxLength={maxLength}
          onInput={(name) => change({ name })}
        />
        <TextArea
          label={say('school.others')}
          hint={say(whole ? 'school.othersHintWhole' : 'school.othersHint')}
          rows={3}
          wide={false}
          value={draft.others}
          error={othersError(draft.others)}
          onInput={(others) => change({ others })}
        />
        {whole ? (
          <>
            <p class="quiet">{say('identity.intro')}</p>
            <div class="fields">
              <Field
                label={say('identity.name.trust')}
                hint={say('identity.hint.trust')}
                value={draft.trust}
                maxLength={maxLength}
                onInput={(trust) => change({ trust })}
              />
              <Field
                label={say('identity.name.town')}
                hint={say('identity.hint.town')}
                value={draft.town}
                maxLength={maxLength}
                onInput={(town) => change({ town })}
              />
              <Postcode value={draft.postcode} onInput={(postcode) => change({ postcode })} />
            </div>
            <div class="fields fields-wide">
              {list('abbreviations')}
              {list('handles')}
              {list('domains')}
              {list('hashtags')}
            </div>
            <div class="fields fields-wide">
              {list('classNames', 6)}
              {list('staff', 6)}
            </div>
          </>
        ) : null}
      </section>
      <section class="stack">
        <h2>{say('school.youHeading')}</h2>
        <Field
          label={say('school.yourName')}
          hint={say('school.yourNameHint')}
          value={draft.me.name}
          maxLength={maxLength}
          onInput={(name) => change({ me: { ...draft.me, name } })}
        />
        <Field
          label={say('school.yourPost')}
          hint={say('school.yourPostHint')}
          value={draft.me.role}
          maxLength={maxLength}
          onInput={(role) => change({ me: { ...draft.me, role } })}
        />
        {whole ? (
          <LinesField
            label={say('identity.name.contact')}
            hint={say('identity.hint.contact')}
            value={draft.contact}
            rule={contactRule}
            onInput={(contact) => change({ contact })}
          />
        ) : null}
      </section>
    </AutoSaved>
  );
}
