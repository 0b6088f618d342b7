import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import type { SeenOnPage } from '../../policy/page-state.ts';
import type { RecipientRole } from '../../policy/schools/school-policy.ts';
import { Button } from '../ui/Button.tsx';
import { DeclarationLine } from './DeclarationLine.tsx';
import type { Exception } from './ExceptionForm.tsx';
import { ExceptionForm } from './ExceptionForm.tsx';
import { FindingView } from './FindingView.tsx';
import { PersonName } from './PersonName.tsx';
import type { QuestionAnswer } from './Question.tsx';
import { Question } from './Question.tsx';
import { Reasons } from './Reasons.tsx';
import { rolesInWords, siteInWords } from './words.ts';

/** What the user can want of a person's card. */
export interface PersonActions {
  report: (incidentId: string) => unknown;
  decide: (person: SeenOnPage, decision: Exception | { as: 'not-same-person' | 'later' }) => unknown;
  answer: (person: SeenOnPage, answer: QuestionAnswer) => unknown;
  /** Opens the declaration (form 4.4) with that id. */
  openDeclaration: (id: string) => unknown;
  /** Absent while no name may be on the screen. */
  showName?: (key: string) => unknown;
}

export interface PersonCardProps {
  person: SeenOnPage;
  site: string;
  /** Who hears of contact where the policy names nobody. */
  otherwise: readonly RecipientRole[];
  nameHidden: boolean;
  /** Why and which clause are folded away: the user has seen them. */
  folded: boolean;
  busy: boolean;
  actions: PersonActions;
}

function tagOf({ result, findings }: SeenOnPage): { text: string; tone: string } {
  if (result === 'match') {
    if (findings.some((finding) => finding.immediately))
      return { text: say('panel.person.immediately'), tone: 'tag tag-bad' };
    return findings[0]?.basis === 'answer'
      ? { text: say('panel.person.answered', { group: say(`group.${findings[0].group}`) }), tone: 'tag' }
      : { text: say('panel.person.match'), tone: 'tag tag-warn' };
  }
  return result === 'cannot-tell'
    ? { text: say('panel.person.cannotTell'), tone: 'tag' }
    : { text: say('panel.person.question'), tone: 'tag tag-accent' };
}

/** Report, not the same person, family or declared, later. */
function MatchActions({ person, otherwise, busy, actions }: PersonCardProps) {
  const [exception, setException] = useState(false);
  const toggleRef = useRef<HTMLDivElement>(null);
  const { incident } = person;
  if (!incident) return null;
  const named = incident.recipients.length > 0 ? incident.recipients : otherwise;
  const again = incident.state === 'prepared' || incident.state === 'sent';
  const report = again
    ? say('panel.action.reportAgain')
    : named.length > 0
      ? say('panel.action.report', { who: rolesInWords(named) })
      : say('panel.action.reportNobody');
  return (
    <div class="stack-tight">
      {incident.state !== 'noticed' && incident.state !== 'withdrawn' ? (
        <p class="small">{say('panel.person.state', { state: say(`state.${incident.state}`) })}</p>
      ) : null}
      <DeclarationLine declaration={person.declaration} onOpen={actions.openDeclaration} />
      {named.length === 0 && !again ? <p class="small quiet">{say('panel.noRecipient')}</p> : null}
      <div class="actions" ref={toggleRef}>
        <Button kind="primary" onClick={() => actions.report(incident.id)}>
          {report}
        </Button>
        <Button busy={busy} onClick={() => actions.decide(person, { as: 'not-same-person' })}>
          {say('panel.action.notSame')}
        </Button>
        <Button aria-expanded={exception} onClick={() => setException(!exception)}>
          {say('panel.action.exception')}
        </Button>
        {incident.state === 'noticed' || incident.state === 'withdrawn' ? (
          <Button busy={busy} onClick={() => actions.decide(person, { as: 'later' })}>
            {say('panel.action.later')}
          </Button>
        ) : null}
      </div>
      {exception ? (
        <ExceptionForm
          busy={busy}
          onSave={(decision) => actions.decide(person, decision)}
          onCancel={() => {
            setException(false);
            toggleRef.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
          }}
        />
      ) : null}
    </div>
  );
}

/** One person who asks for contact: who as shown, why it matters, which clause, what can be done. */
export function PersonCard(props: PersonCardProps) {
  const { person, site, nameHidden, folded, busy, actions } = props;
  const { contact, result, findings } = person;
  const id = useId();
  const tag = tagOf(person);
  const conclusions = findings.map((finding) => (
    <FindingView
      key={`${finding.duty} ${finding.group} ${finding.citation.clause}`}
      finding={finding}
      namesHidden={nameHidden}
    />
  ));
  return (
    <article class="card person stack-tight" aria-labelledby={id}>
      <header>
        <p class="row row-apart small">
          <span class={tag.tone}>{tag.text}</span>
          <span class="quiet">
            {say('panel.person.kindOn', { kind: say(`kind.${contact.kind}`), site: siteInWords(site) })}
          </span>
        </p>
        <div class="row row-apart">
          <h3 id={id} tabIndex={-1} data-person={person.key} class="person-name">
            {nameHidden ? (
              <span class="quiet">{say('panel.nameHidden')}</span>
            ) : (
              <PersonName name={contact.name} {...(contact.handle && { handle: contact.handle })} />
            )}
          </h3>
          {nameHidden && actions.showName ? (
            <Button
              kind="quiet"
              aria-label={say('panel.nameShowOneLabel')}
              onClick={() => actions.showName?.(person.key)}
            >
              {say('panel.nameShowOne')}
            </Button>
          ) : null}
        </div>
      </header>
      {findings.length > 0 ? (
        folded ? (
          <details class="quiet-people">
            <summary>{say('panel.person.whyAndClause')}</summary>
            <div class="stack-tight">{conclusions}</div>
          </details>
        ) : (
          conclusions
        )
      ) : null}
      {result === 'cannot-tell' ? <Reasons reasons={person.reasons} namesHidden={nameHidden} /> : null}
      {result === 'match' ? <MatchActions {...props} /> : null}
      {result === 'question' || result === 'cannot-tell' ? (
        <Question
          {...(result === 'cannot-tell' && { hint: say('panel.cannotTell.hint') })}
          busy={busy}
          onAnswer={(answer) => actions.answer(person, answer)}
        />
      ) : null}
    </article>
  );
}
