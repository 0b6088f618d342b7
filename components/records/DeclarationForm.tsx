import { useRef } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import type { MessageKey } from '../../assets/messages/index.ts';
import { believedGroups } from '../../policy/forms/contact-report.ts';
import type { DeclaredPerson } from '../../policy/forms/declaration.ts';
import { declarationDecisions, maxDeclaredPeople } from '../../policy/forms/declaration.ts';
import type { DeclarationDraft } from '../../policy/forms/declaration-draft.ts';
import { sitesOf } from '../../policy/forms/declaration-draft.ts';
import type { Problems } from '../../policy/forms/record-drafts.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import { Field, Select, TextArea } from '../ui/Field.tsx';

/** The names of the form's fields, for a summary of what is wrong. */
export const declarationLabels = {
  persons: 'declarations.label.persons',
  nature: 'declarations.label.nature',
  since: 'declarations.label.since',
  sites: 'declarations.label.sites',
  whyNot: 'declarations.label.whyNot',
  safeguards: 'declarations.label.safeguards',
  clause: 'declarations.label.clause',
  dsl: 'declarations.label.dsl',
  dslOn: 'declarations.label.dslOn',
  headteacher: 'declarations.label.headteacher',
  headteacherOn: 'declarations.label.headteacherOn',
  decision: 'declarations.label.decision',
  decidedOn: 'declarations.label.decidedOn',
  decidedBy: 'declarations.label.decidedBy',
  conditions: 'declarations.label.conditions',
  advice: 'declarations.label.advice',
  reviewOn: 'declarations.label.reviewOn',
  until: 'declarations.label.until',
} as const satisfies Record<keyof DeclarationDraft, MessageKey>;

export const siteName = (site: string): string => say(`site.${site}` as MessageKey);

/** Somebody still to be entered. */
export const nobodyYet = (site: string): DeclaredPerson => ({ name: '', site, group: 'not-known' });

function Person({
  person,
  number,
  sites,
  onChange,
  onRemove,
}: {
  person: DeclaredPerson;
  number: number;
  sites: readonly string[];
  onChange: (person: DeclaredPerson) => void;
  onRemove: (() => void) | undefined;
}) {
  const { handle, ...rest } = person;
  return (
    <fieldset class="stack-tight">
      <legend>{say('declarations.person', { number })}</legend>
      <div class="record-dates">
        <Field
          label={say('declarations.label.name')}
          value={person.name}
          maxLength={500}
          onInput={(name) => onChange({ ...person, name })}
        />
        <Field
          label={say('declarations.label.handle')}
          value={handle ?? ''}
          maxLength={200}
          onInput={(typed) => onChange(typed === '' ? rest : { ...rest, handle: typed })}
        />
        <Select
          label={say('declarations.label.site')}
          value={person.site}
          options={[
            ...sites.map((value) => ({ value, label: siteName(value) })),
            { value: '', label: say('declarations.otherSite') },
          ]}
          onChange={(site) => onChange({ ...person, site })}
        />
        <Select
          label={say('declarations.label.group')}
          value={person.group}
          options={believedGroups.map((value) => ({ value, label: say(`group.${value}`) }))}
          onChange={(group) => onChange({ ...person, group })}
        />
      </div>
      {onRemove ? (
        <div>
          <Button aria-label={say('declarations.removePersonLabel', { number })} onClick={onRemove}>
            {say('declarations.removePerson')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

function People({
  persons,
  sites,
  error,
  onChange,
}: {
  persons: readonly DeclaredPerson[];
  sites: readonly string[];
  error: string | undefined;
  onChange: (persons: DeclaredPerson[]) => void;
}) {
  const listRef = useRef<HTMLElement>(null);
  return (
    <section ref={listRef} class="record-form form-part" aria-label={say('declarations.section.people')}>
      <h3>{say('declarations.section.people')}</h3>
      <p class="field-hint">{say('declarations.hint.handle')}</p>
      {persons.map((person, i) => (
        <Person
          // People have no other name than their place until they are entered.
          // oxlint-disable-next-line react/no-array-index-key
          key={i}
          person={person}
          number={i + 1}
          sites={sites}
          onChange={(changed) => onChange(persons.with(i, changed))}
          onRemove={
            persons.length > 1
              ? () => {
                  onChange(persons.filter((_, other) => other !== i));
                  listRef.current?.querySelector('input')?.focus();
                }
              : undefined
          }
        />
      ))}
      {error ? <p class="field-error">{error}</p> : null}
      {persons.length < maxDeclaredPeople ? (
        <div>
          <Button onClick={() => onChange([...persons, nobodyYet(persons.at(-1)?.site ?? '')])}>
            {say('declarations.addPerson')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** The fields of form 4.4. */
export function DeclarationForm({
  draft,
  problems,
  sites,
  today,
  onChange,
}: {
  draft: DeclarationDraft;
  problems: Problems<DeclarationDraft>;
  /** Ids of the sites that are read. */
  sites: readonly string[];
  /** ISO date. */
  today: string;
  onChange: (draft: DeclarationDraft) => void;
}) {
  const wrong = (field: keyof DeclarationDraft) => problems[field] && sayMessage(problems[field]);
  const common = (field: keyof typeof declarationLabels) => ({
    label: say(declarationLabels[field]),
    error: wrong(field),
    maxLength: 2000,
    value: String(draft[field]),
    onInput: (value: string) => onChange({ ...draft, [field]: value }),
  });
  const day = (field: 'dslOn' | 'headteacherOn' | 'decidedOn' | 'reviewOn' | 'until', max?: string) => {
    const { maxLength: _, ...rest } = common(field);
    return { ...rest, type: 'date' as const, ...(max !== undefined && { max }) };
  };
  const decided = draft.decision !== 'not-yet';
  return (
    <>
      <People
        persons={draft.persons}
        sites={sites}
        error={wrong('persons')}
        onChange={(persons) => {
          // The sites follow the people until the user has written their own.
          const follows = draft.sites === sitesOf(draft.persons, siteName);
          onChange({ ...draft, persons, ...(follows && { sites: sitesOf(persons, siteName) }) });
        }}
      />
      <section class="record-form form-part" aria-label={say('declarations.section.relationship')}>
        <h3>{say('declarations.section.relationship')}</h3>
        <TextArea {...common('nature')} hint={say('declarations.hint.nature')} rows={3} />
        <Field {...common('since')} />
        <Field {...common('sites')} wide />
        <TextArea {...common('whyNot')} rows={3} />
        <TextArea {...common('safeguards')} hint={say('declarations.hint.safeguards')} rows={3} />
        <Field {...common('clause')} wide />
      </section>
      <section class="record-form form-part" aria-label={say('declarations.section.discussed')}>
        <h3>{say('declarations.section.discussed')}</h3>
        <p class="field-hint">{say('declarations.hint.discussed')}</p>
        <div class="record-dates">
          <Field {...common('dsl')} />
          <Field {...day('dslOn', today)} />
        </div>
        <div class="record-dates">
          <Field {...common('headteacher')} />
          <Field {...day('headteacherOn', today)} />
        </div>
        <TextArea {...common('advice')} rows={3} />
      </section>
      <section class="record-form form-part" aria-label={say('declarations.section.decision')}>
        <h3>{say('declarations.section.decision')}</h3>
        <RadioGroup
          legend={say('declarations.label.decision')}
          value={draft.decision}
          choices={declarationDecisions.map((value) => ({
            value,
            label: say(`declarations.decision.${value}`),
          }))}
          onChange={(decision) => onChange({ ...draft, decision })}
        />
        {decided ? (
          <div class="record-dates">
            <Field {...day('decidedOn', today)} />
            <Field {...common('decidedBy')} />
          </div>
        ) : null}
        {draft.decision === 'conditions' ? <TextArea {...common('conditions')} rows={3} /> : null}
        {draft.decision === 'refused' ? null : (
          <>
            <p class="field-hint">{say('declarations.hint.until')}</p>
            <div class="record-dates">
              <Field {...day('until')} />
              <Field {...day('reviewOn')} />
            </div>
          </>
        )}
      </section>
    </>
  );
}
