import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import type { MessageKey } from '../../assets/messages/index.ts';
import type { Remembered } from '../../policy/incident.ts';
import { visible, visibleLines } from '../../policy/wording/visible.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PersonName } from '../ui/PersonName.tsx';
import { Status } from '../ui/Status.tsx';
import { Table } from '../ui/Table.tsx';
import { useAction } from '../ui/use-action.ts';
import { dayText } from '../ui/when.ts';

const kinds = ['not-same-person', 'family', 'declared', 'not-from-school', 'answered'] as const;
type Kind = (typeof kinds)[number];

function decision({ kind, group, declaredOn, since }: Remembered): string {
  if (kind === 'declared') return say('remembered.declared', { date: dayText(declaredOn ?? since) });
  if (kind === 'answered') return say('remembered.answered', { group: say(`group.${group ?? 'not-known'}`) });
  return say(`remembered.${kind}`);
}

const label: Record<Kind, MessageKey> = {
  'not-same-person': 'remembered.not-same-person',
  family: 'remembered.family',
  declared: 'state.declared',
  'not-from-school': 'remembered.not-from-school',
  answered: 'remembered.answers',
};

/** Somebody from school whom one may know from elsewhere, and of whom it can be said who it is. */
const canBeDeclared = ({ kind, person }: Remembered): boolean =>
  typeof person !== 'string' && (kind === 'family' || kind === 'declared' || kind === 'answered');

/** Every decision about a person, in one list, each withdrawn by one button. */
export function RememberedList({
  remembered,
  onWithdraw,
  onDeclare,
}: {
  remembered: readonly Remembered[];
  onWithdraw: (id: string) => Promise<unknown>;
  /** Begins a declaration (form 4.4) about the person. */
  onDeclare: (id: string) => Promise<unknown>;
}) {
  const [kind, setKind] = useState<Kind | ''>('');
  const withdraw = useAction(onWithdraw);
  const declare = useAction(onDeclare);
  const shown = remembered.filter((each) => kind === '' || each.kind === kind);
  return (
    <div class="stack">
      {remembered.length > 0 ? (
        <>
          <Select<Kind | ''>
            label={say('remembered.show')}
            value={kind}
            onChange={setKind}
            options={[
              { value: '', label: say('remembered.all') },
              ...kinds.map((value) => ({ value, label: say(label[value]) })),
            ]}
          />
          <Table
            caption={say('remembered.count', { count: shown.length })}
            columns={[
              { key: 'person', label: say('remembered.person') },
              { key: 'decision', label: say('remembered.decision') },
              { key: 'site', label: say('remembered.site') },
              { key: 'since', label: say('remembered.since') },
              { key: 'note', label: say('remembered.note') },
              { key: 'action', label: say('remembered.action'), hidden: true },
            ]}
            rows={shown.map((each) => {
              const name =
                typeof each.person === 'string' ? say(`person.${each.person}`) : visible(each.person.name);
              const note = typeof each.person === 'string' ? undefined : each.person.note;
              return {
                key: each.id,
                cells: [
                  <PersonName key="p" person={each.person} />,
                  decision(each),
                  say(`site.${each.site}` as MessageKey),
                  <span key="d" class="nowrap">
                    {dayText(each.since)}
                  </span>,
                  note ? (
                    <span key="n" class="own-words">
                      {visibleLines(note)}
                    </span>
                  ) : (
                    ''
                  ),
                  <span key="w" class="row">
                    <Button
                      busy={withdraw.busy}
                      aria-label={say('remembered.withdrawOf', { person: name })}
                      onClick={() => withdraw.run(each.id)}
                    >
                      {say('remembered.withdraw')}
                    </Button>
                    {canBeDeclared(each) ? (
                      <Button
                        busy={declare.busy}
                        aria-label={say('declarations.makeFormOf', { person: name })}
                        onClick={() => declare.run(each.id)}
                      >
                        {say('declarations.makeForm')}
                      </Button>
                    ) : null}
                  </span>,
                ],
              };
            })}
          />
        </>
      ) : (
        <Notice>
          <p>{say('remembered.empty')}</p>
        </Notice>
      )}
      <Status tone={withdraw.error || declare.error ? 'bad' : 'good'}>
        {withdraw.error ?? declare.error ?? (withdraw.done ? say('remembered.withdrawn') : null)}
      </Status>
    </div>
  );
}
