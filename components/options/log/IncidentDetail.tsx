import type { ComponentChildren } from 'preact';
import { say, sayMessage } from '../../../assets/messages/index.ts';
import type { MessageKey } from '../../../assets/messages/index.ts';
import type { Citation } from '../../../policy/finding.ts';
import type { Incident } from '../../../policy/incident.ts';
import { visible, visibleLines } from '../../../policy/wording/visible.ts';
import { Button } from '../../ui/Button.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PersonName } from '../../ui/PersonName.tsx';
import { StrengthTag } from '../../ui/StrengthTag.tsx';
import { useAction } from '../../ui/use-action.ts';
import { dayText, whenText } from '../../ui/when.ts';
import { rolesText } from '../PolicySummary.tsx';
import { StateTag } from './LogTable.tsx';

function Fact({ label, children }: { label: string; children?: ComponentChildren }) {
  return children ? (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  ) : null;
}

function Cited({ citation }: { citation: Citation }) {
  return (
    <>
      {[citation.school, citation.clause].filter(Boolean).join(', ')}
      <br />
      <span class="quiet">{citation.gist}</span>
    </>
  );
}

/** Everything the log holds about one incident, and what became of it. */
export function IncidentDetail({
  incident,
  backHref,
  reportHref,
  onDelete,
  onDeclare,
}: {
  incident: Incident;
  backHref: string;
  /** Address of the report page for it. */
  reportHref: string;
  onDelete: () => Promise<unknown>;
  /** Begins a declaration (form 4.4) about the person. */
  onDeclare: () => Promise<unknown>;
}) {
  const declare = useAction(onDeclare);
  const person = typeof incident.person === 'string' ? undefined : incident.person;
  return (
    <div class="stack-wide">
      <p>
        <a href={backHref}>{say('log.toList')}</a>
      </p>
      <div class="row">
        <h2>{say('log.entry', { number: incident.number })}</h2>
        <StateTag state={incident.state} />
      </div>
      <dl class="facts">
        <Fact label={say('log.name')}>
          <PersonName person={incident.person} />
        </Fact>
        <Fact label={say('log.kind')}>
          {say(`kind.${incident.kind}`)}, {say(`site.${incident.site}` as MessageKey)}
        </Fact>
        <Fact label={say('log.surface')}>{say(`surface.${incident.surface}`)}</Fact>
        {/* Shown as text: an address that leads to the person is not for clicking (policy-duties §5.1). */}
        <Fact label={say('log.profile')}>
          {person?.profileUrl ? <bdi>{visible(person.profileUrl)}</bdi> : null}
        </Fact>
        <Fact label={say('log.ownAccount')}>
          {person?.account ? <bdi>{visible(person.account)}</bdi> : null}
        </Fact>
        <Fact label={say('log.firstSeen')}>{whenText(incident.firstSeen)}</Fact>
        <Fact label={say('log.lastSeen')}>{whenText(incident.lastSeen)}</Fact>
        <Fact label={say('log.possibly')}>
          {say(`group.${incident.group}`)}
          <br />
          <span class="quiet">
            {say(incident.basis === 'name' ? 'log.becauseName' : 'log.becauseAnswer')}
            {person && incident.basis === 'name' ? ` ${person.reasons.map(sayMessage).join(' ')}` : ''}
          </span>
        </Fact>
        <Fact label={say('log.clause')}>
          <StrengthTag strength={incident.strength} /> <Cited citation={incident.citation} />
        </Fact>
        <Fact label={say('log.reportClause')}>
          {incident.reportCitation ? <Cited citation={incident.reportCitation} /> : null}
        </Fact>
        <Fact label={say('log.recipients')}>
          {incident.recipients.length > 0 ? (
            <span class="sentence">{rolesText(incident.recipients)}</span>
          ) : null}
        </Fact>
        <Fact label={say('log.declaredOn')}>{incident.declaredOn ? dayText(incident.declaredOn) : null}</Fact>
        <Fact label={say('log.note')}>
          {person?.note ? <span class="own-words">{visibleLines(person.note)}</span> : null}
        </Fact>
      </dl>
      <section class="stack-tight">
        <h3>{say('log.history')}</h3>
        <ol class="history">
          {incident.history.map((event, i) => (
            // Append-only: a line never changes its place.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={i}>
              <span class="quiet">{whenText(event.at)}</span> {say(`state.${event.state}`)}
            </li>
          ))}
        </ol>
      </section>
      <div class="row">
        <a class="button" href={reportHref}>
          {say('log.report')}
        </a>
        {person ? (
          <Button busy={declare.busy} onClick={() => declare.run()}>
            {say('log.declare')}
          </Button>
        ) : null}
        <Confirm
          label={say('log.delete')}
          title={say('log.deleteSure', { number: incident.number })}
          yes={say('common.delete')}
          onYes={onDelete}
        >
          <p>{say('log.deleteSureText')}</p>
        </Confirm>
      </div>
      {declare.error ? (
        <Notice tone="bad" alert>
          <p>{declare.error}</p>
        </Notice>
      ) : null}
    </div>
  );
}
