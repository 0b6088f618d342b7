import { say } from '../../../assets/messages/index.ts';
import type { DutyId } from '../../../policy/duties.ts';
import type { Clause, SchoolPolicy } from '../../../policy/schools/school-policy.ts';
import { StrengthTag } from '../../ui/StrengthTag.tsx';
import { detailsOf, isOwn } from './duty-text.ts';

/** Where it stands: the school's own number; the user's own policy has none. */
function Cite({ clause, policy }: { clause: Clause; policy: SchoolPolicy }) {
  const text = clause.cite || say(isOwn(policy) ? 'rulesTab.own' : 'rulesTab.noClause');
  return <span class="quiet rule-cite">{text}</span>;
}

/** What a policy says of a duty: how strongly, in short, and in which clause. */
export function Says({ policy, duty }: { policy: SchoolPolicy; duty: DutyId }) {
  const clauses = policy.duties[duty] ?? [];
  if (clauses.length === 0)
    return (
      <p class="quiet">
        <StrengthTag strength="silent" /> {say('rulesTab.notMentioned', { school: policy.school })}
      </p>
    );
  return (
    <div class="stack-tight">
      {clauses.map((clause) => (
        <p key={`${clause.cite}${clause.gist}${clause.groups.join()}`}>
          <StrengthTag strength={clause.strength} /> {clause.gist}{' '}
          {detailsOf(clause, isOwn(policy)).join(' ')} <Cite clause={clause} policy={policy} />
        </p>
      ))}
    </div>
  );
}
