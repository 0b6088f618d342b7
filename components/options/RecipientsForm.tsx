import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { isMailAddress } from '../../policy/forms/mail-address.ts';
import { isSamePerson } from '../../policy/forms/recipients.ts';
import { namesNobody, rolesNamed } from '../../policy/schools/contact-rules.ts';
import type { RecipientRole, SchoolPolicy } from '../../policy/schools/school-policy.ts';
import { recipientRoles } from '../../policy/schools/school-policy.ts';
import type { Recipient, Settings } from '../../policy/settings.ts';
import { AutoSaved } from '../ui/AutoSaved.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckGroup } from '../ui/Choices.tsx';
import { Field, Select } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDraft } from '../ui/use-draft.ts';

type Value = Pick<Settings, 'recipients' | 'contactReportsTo'>;

const most = 20;

/** Every post in `roles` has a row, whether or not somebody was entered for it. */
function withRows(people: readonly Recipient[], roles: readonly RecipientRole[]): Recipient[] {
  const rows = roles.flatMap((role) => {
    const entered = people.filter((person) => person.role === role);
    return entered.length > 0 ? entered : [{ role, name: '', address: '', phone: '' }];
  });
  return [...rows, ...people.filter((person) => !roles.includes(person.role))];
}

/** The headteacher and the DSL are one person and no deputy is entered: a second reader is missing (policy-duties §6). */
function secondReaderMissing(people: readonly Recipient[]): boolean {
  const holder = (role: RecipientRole) => people.find((person) => person.role === role);
  const [head, dsl, deputy] = [holder('headteacher'), holder('dsl'), holder('deputy-dsl')];
  return Boolean(head && dsl && isSamePerson(head, dsl) && !deputy?.name.trim() && !deputy?.address.trim());
}

function Person({
  person,
  removable,
  onInput,
  onRemove,
}: {
  person: Recipient;
  removable: boolean;
  onInput: (person: Recipient) => void;
  onRemove: () => void;
}) {
  const role = say(`role.${person.role}`);
  const bad = person.address.trim() !== '' && !isMailAddress(person.address.trim());
  return (
    <fieldset class="card person">
      <legend class="visually-hidden">{role}</legend>
      <div class="row row-apart">
        <h2 class="person-role">{role}</h2>
        {removable ? (
          <Button kind="quiet" onClick={onRemove}>
            {say('recipients.remove', { role })}
          </Button>
        ) : null}
      </div>
      <div class="person-fields">
        <Field
          label={say('recipients.name')}
          value={person.name}
          maxLength={300}
          onInput={(name) => onInput({ ...person, name })}
        />
        <Field
          label={say('recipients.address')}
          type="email"
          value={person.address}
          maxLength={300}
          error={bad ? say('recipients.badAddress') : undefined}
          onInput={(address) => onInput({ ...person, address })}
        />
        <Field
          label={say('recipients.phone')}
          type="tel"
          value={person.phone}
          maxLength={300}
          onInput={(phone) => onInput({ ...person, phone })}
        />
      </div>
    </fieldset>
  );
}

/** Who may hear of a report: the posts the policy names, filled in by the user, and others. */
export function RecipientsForm({
  policy,
  value,
  onSave,
}: {
  /** Absent while none is chosen. */
  policy: SchoolPolicy | undefined;
  value: Value;
  onSave: (value: Value) => unknown;
}) {
  const named = policy ? rolesNamed(policy) : [];
  const ask = !policy || namesNobody(policy);
  const { draft, set, choose, commit } = useDraft<Value, Value>(
    value,
    (saved) => saved,
    (each) => each,
    onSave,
  );
  const [adding, setAdding] = useState<RecipientRole>('headteacher');
  const rows = withRows(draft.recipients, [...new Set([...named, ...(ask ? draft.contactReportsTo : [])])]);
  const isFixed = (role: RecipientRole) =>
    named.includes(role) || (ask && draft.contactReportsTo.includes(role));
  /** Rows that only stand ready are not stored until something is in them. */
  const filled = (people: Recipient[]): Value => ({
    ...draft,
    recipients: people.filter((row) => !isFixed(row.role) || row.name || row.address || row.phone),
  });
  return (
    <AutoSaved onLeave={commit}>
      {ask ? (
        <CheckGroup
          legend={say('recipients.who')}
          hint={
            policy?.dated
              ? say('recipients.whoHint', { school: policy.school })
              : say('recipients.whoBlankHint')
          }
          values={draft.contactReportsTo}
          onChange={(contactReportsTo) => choose({ ...draft, contactReportsTo })}
          choices={recipientRoles.map((role) => ({ value: role, label: say(`role.${role}`) }))}
        />
      ) : null}
      <div class="stack">
        {rows.length === 0 ? <p class="quiet">{say('recipients.none')}</p> : null}
        {rows.map((person, i) => (
          <Person
            // The rows' order is theirs: nothing else tells two people of one post apart.
            // oxlint-disable-next-line react/no-array-index-key
            key={`${person.role}-${i}`}
            person={person}
            removable={!isFixed(person.role)}
            onInput={(next) => set(filled(rows.map((row, at) => (at === i ? next : row))))}
            onRemove={() => choose(filled(rows.filter((_, at) => at !== i)))}
          />
        ))}
        {secondReaderMissing(rows) ? (
          <Notice tone="warn">
            <p>{say('recipients.samePerson')}</p>
          </Notice>
        ) : null}
      </div>
      <div class="row row-end">
        <Select
          label={say('recipients.addRole')}
          value={adding}
          onChange={setAdding}
          options={recipientRoles.map((role) => ({ value: role, label: say(`role.${role}`) }))}
        />
        <Button
          disabled={draft.recipients.length >= most}
          onClick={() =>
            choose({
              ...draft,
              recipients: [...draft.recipients, { role: adding, name: '', address: '', phone: '' }],
            })
          }
        >
          {say('recipients.add')}
        </Button>
      </div>
      <p class="quiet small">{say('recipients.aboutRecipient')}</p>
    </AutoSaved>
  );
}
