import { say } from '../../assets/messages/index.ts';
import type { GroupRule } from '../../policy/schools/contact-rules.ts';
import { contactRules, namesNobody, reportClauses } from '../../policy/schools/contact-rules.ts';
import type { Clause, RecipientRole, SchoolPolicy } from '../../policy/schools/school-policy.ts';
import { Notice } from '../ui/Notice.tsx';
import { StrengthTag } from '../ui/StrengthTag.tsx';
import { Table } from '../ui/Table.tsx';
import { monthText } from '../ui/when.ts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "the DSL and the headteacher" */
export const rolesText = (roles: readonly RecipientRole[]): string =>
  list.format(roles.map((role) => say(`roleOne.${role}`)));

/** What limits a clause: an age at which it ends, exceptions it makes. */
function limitsOf(clause: Clause): string {
  const limits = [
    clause.underAge ? say('policy.until18') : '',
    clause.exceptions.length > 0
      ? say('policy.except', {
          exceptions: list.format(clause.exceptions.map((each) => say(`exception.${each}`))),
        })
      : '',
  ];
  return limits.filter(Boolean).join(' ');
}

function Rule({ clause, text }: { clause: Clause; text: string }) {
  const limits = limitsOf(clause);
  return (
    <div>
      <p>
        <StrengthTag strength={clause.strength} /> {text} <span class="quiet nowrap">{clause.cite}</span>
      </p>
      {limits ? <p class="quiet small">{limits}</p> : null}
    </div>
  );
}

function GroupRules({ group, requests, messages }: GroupRule) {
  if (requests.length + messages.length === 0)
    return (
      <p>
        <StrengthTag strength="silent" /> {say('policy.notMentioned', { group: say(`groupMany.${group}`) })}
      </p>
    );
  return (
    <div class="stack-tight">
      {requests.map((clause) => (
        <Rule key={clause.cite} clause={clause} text={clause.gist} />
      ))}
      {messages.map((clause) => (
        <Rule key={clause.cite} clause={clause} text={say('policy.messagesToo', { gist: clause.gist })} />
      ))}
    </div>
  );
}

/** What a policy says about contact, group by group, and who hears of it: in our words, as strongly as the policy puts it. */
export function PolicySummary({ policy, today }: { policy: SchoolPolicy; today: string }) {
  const overdue =
    policy.reviewDue && policy.reviewDue.by < today.slice(0, 7) ? policy.reviewDue.by : undefined;
  return (
    <div class="stack">
      <Table
        caption={say('policy.says', { school: policy.school })}
        columns={[
          { key: 'group', label: say('policy.group') },
          { key: 'rule', label: say('policy.rule') },
        ]}
        rows={contactRules(policy).map((rule) => ({
          key: rule.group,
          cells: [say(`group.${rule.group}`), <GroupRules key="rules" {...rule} />],
        }))}
      />
      <dl class="facts">
        <dt>{say('policy.hears')}</dt>
        {namesNobody(policy) ? (
          <dd>{say('policy.hearsNobody')}</dd>
        ) : (
          reportClauses(policy).map((clause) => (
            <dd key={clause.cite}>
              <span class="sentence">{rolesText(clause.recipients)}</span>{' '}
              <span class="quiet">{clause.cite}</span> <StrengthTag strength={clause.strength} />{' '}
              {clause.immediately ? say('policy.atOnce') : null}
            </dd>
          ))
        )}
      </dl>
      {policy.dated ? <p class="quiet small">{say('policy.paraphrase')}</p> : null}
      {overdue ? (
        <Notice tone="warn">
          <p>{say('policy.overdue', { date: monthText(overdue) })}</p>
        </Notice>
      ) : null}
    </div>
  );
}
