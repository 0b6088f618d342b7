import { say } from '../../../assets/messages/index.ts';
import type { HeldAct } from '../../../policy/act.ts';
import { Button } from '../../ui/Button.tsx';
import { decisionInWords } from '../decision-words.ts';
import { PersonName } from '../PersonName.tsx';
import { words } from '../words.ts';
import type { ActActions } from './HeldCard.tsx';
import { HeldCard } from './HeldCard.tsx';

/** Why an act asks for nothing any more; nothing in it names anybody. */
function whyQuiet(held: HeldAct): string {
  if (held.result === 'locked') return say('acts.notCompared');
  const decided = decisionInWords(held);
  const said = [
    ...(decided ? [say('panel.person.state', { state: decided })] : []),
    ...held.reasons.map(words),
  ];
  return said.length > 0 ? said.join(' ') : say('acts.noRule');
}

const isSamePerson = (one: HeldAct, other: HeldAct): boolean =>
  one.site === other.site &&
  one.contact.name === other.contact.name &&
  one.contact.handle === other.contact.handle;

/**
 * What the user set out to do in this tab and Staffroom held once (B4, B5, B6, B12, F4, J8): what still meets a rule as cards, the
 * rest folded away.
 */
export function HeldActs({
  acts,
  isHidden,
  busy,
  actions,
}: {
  acts: readonly HeldAct[];
  isHidden: (key: string) => boolean;
  busy: boolean;
  actions: ActActions;
}) {
  const open = acts.filter(({ result }) => result === 'match');
  const quiet = acts.filter(({ result }) => result !== 'match');
  if (acts.length === 0) return null;
  return (
    <section class="stack-tight" aria-label={say('acts.section')}>
      {open.length > 0 ? (
        <>
          <h2 tabIndex={-1} data-held-heading>
            {say('acts.title')}
          </h2>
          {open.some(({ findings }) => findings.some(({ basis }) => basis === 'name')) ? (
            <p class="small quiet">{say('panel.person.youDecide')}</p>
          ) : null}
          {open.map((held, i) => (
            <HeldCard
              key={held.key}
              held={held}
              nameHidden={isHidden(held.key)}
              folded={held.act !== 'take' && open.slice(0, i).some((other) => isSamePerson(other, held))}
              busy={busy}
              actions={actions}
            />
          ))}
        </>
      ) : null}
      {quiet.length > 0 ? (
        <details class="quiet-people">
          <summary>{say('acts.quiet', { count: quiet.length })}</summary>
          <div class="stack-tight">
            <ul class="plain-list">
              {quiet.map((held) => (
                <li key={held.key}>
                  <p>
                    {isHidden(held.key) ? (
                      <span class="quiet">{say('panel.nameHidden')}</span>
                    ) : (
                      <PersonName
                        name={held.contact.name}
                        {...(held.contact.handle && { handle: held.contact.handle })}
                      />
                    )}
                  </p>
                  <p class="small quiet">
                    {say('acts.doingWhy', { doing: say(`acts.doing.${held.act}`), why: whyQuiet(held) })}
                  </p>
                </li>
              ))}
            </ul>
            <Button busy={busy} onClick={() => actions.putAway(quiet)}>
              {say('acts.putAwayAll')}
            </Button>
          </div>
        </details>
      ) : null}
    </section>
  );
}
