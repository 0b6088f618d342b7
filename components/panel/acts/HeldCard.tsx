import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { HeldAct } from '../../../policy/act.ts';
import { Button } from '../../ui/Button.tsx';
import { ClauseView } from '../ClauseView.tsx';
import { DeclarationLine } from '../DeclarationLine.tsx';
import type { Exception } from '../ExceptionForm.tsx';
import { ExceptionForm } from '../ExceptionForm.tsx';
import { FindingView } from '../FindingView.tsx';
import { PersonName } from '../PersonName.tsx';
import { siteInWords } from '../words.ts';

/** What the user can want of an act that was held. */
export interface ActActions {
  decide: (held: HeldAct, decision: Exception | { as: 'not-same-person' }) => unknown;
  /** An entry in the log, because the user wants one. */
  keep: (held: HeldAct) => unknown;
  /** The report on it; makes the entry if there is none. */
  report: (held: HeldAct) => unknown;
  putAway: (held: readonly HeldAct[]) => unknown;
  /** Opens the declaration (form 4.4) with that id. */
  openDeclaration: (id: string) => unknown;
  /** Absent while no name may be on the screen. */
  showName?: (key: string) => unknown;
}

/** Where somebody else began it, the policies ask to report it (C1, C2); one's own act is one's own. */
const isReported = ({ act }: HeldAct) => act === 'accept' || act === 'message';

/** Decide, note, report, put away. */
function Decisions({ held, busy, actions }: { held: HeldAct; busy: boolean; actions: ActActions }) {
  const [exception, setException] = useState(false);
  const actionsRef = useRef<HTMLDivElement>(null);
  const isAboutSomebody = held.act !== 'take';
  const { incident } = held;
  const again = incident?.state === 'prepared' || incident?.state === 'sent';
  return (
    <div class="stack-tight">
      <DeclarationLine declaration={held.declaration} onOpen={actions.openDeclaration} />
      {incident ? (
        <p class="small">
          {say('acts.inLog', { number: String(incident.number), state: say(`state.${incident.state}`) })}
        </p>
      ) : null}
      <div class="actions" ref={actionsRef}>
        {isAboutSomebody ? (
          <>
            <Button busy={busy} onClick={() => actions.decide(held, { as: 'not-same-person' })}>
              {say('panel.action.notSame')}
            </Button>
            <Button aria-expanded={exception} onClick={() => setException(!exception)}>
              {say('panel.action.exception')}
            </Button>
            {isReported(held) ? (
              <Button busy={busy} onClick={() => actions.report(held)}>
                {say(again ? 'panel.action.reportAgain' : 'acts.report')}
              </Button>
            ) : null}
            {incident ? null : (
              <Button busy={busy} onClick={() => actions.keep(held)}>
                {say('acts.keep')}
              </Button>
            )}
          </>
        ) : null}
        <Button busy={busy} onClick={() => actions.putAway([held])}>
          {say('acts.putAway')}
        </Button>
      </div>
      {exception ? (
        <ExceptionForm
          busy={busy}
          onSave={(decision) => actions.decide(held, decision)}
          onCancel={() => {
            setException(false);
            actionsRef.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
          }}
        />
      ) : null}
    </div>
  );
}

/** One act of the user's: what it was, towards whom, why it was held, which clause, and what can be done. */
export function HeldCard({
  held,
  nameHidden,
  folded,
  busy,
  actions,
}: {
  held: HeldAct;
  nameHidden: boolean;
  /** Why and which clause are folded away: another card about the same person says it. */
  folded: boolean;
  busy: boolean;
  actions: ActActions;
}) {
  const { act, contact, findings, key, late, site, taking } = held;
  const id = useId();
  const conclusions = findings.map(({ reportCitation, ...finding }) => (
    <FindingView
      key={`${finding.duty} ${finding.group} ${finding.citation.clause}`}
      finding={{ ...finding, ...(isReported(held) && reportCitation && { reportCitation }) }}
      namesHidden={nameHidden}
    />
  ));
  return (
    <article class="card person stack-tight" aria-labelledby={id}>
      <header>
        <p class="row row-apart small">
          <span class={late ? 'tag' : 'tag tag-warn'}>{say(late ? 'acts.tag.late' : 'acts.tag.held')}</span>
          <span class="quiet">
            {say('acts.doingOn', { doing: say(`acts.doing.${act}`), site: siteInWords(site) })}
          </span>
        </p>
        <div class="row row-apart">
          <h3 id={id} tabIndex={-1} data-held={key} class="person-name">
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
              onClick={() => actions.showName?.(key)}
            >
              {say('panel.nameShowOne')}
            </Button>
          ) : null}
        </div>
      </header>
      {folded ? (
        <details class="quiet-people">
          <summary>{say('panel.person.whyAndClause')}</summary>
          <div class="stack-tight">{conclusions}</div>
        </details>
      ) : (
        conclusions
      )}
      {taking ? (
        <div class="finding">
          <p class="finding-who">{say('acts.held.school')}</p>
          <ClauseView citation={taking.citation} strength={taking.strength} />
        </div>
      ) : null}
      <p class="small quiet">{say(late ? 'acts.wentThrough' : 'acts.goOn')}</p>
      <Decisions held={held} busy={busy} actions={actions} />
    </article>
  );
}
