import { say } from '../../assets/messages/index.ts';
import type { DutyId } from '../../policy/duties.ts';
import { timeClauses } from '../../policy/rules/restricted-spans.ts';
import type { SchoolPolicy } from '../../policy/schools/school-policy.ts';
import { Says } from '../options/rules/Says.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Which rule of time the policy has, how strongly and where, and what Staffroom does about it. */
export function RuleInForce({ policy }: { policy: SchoolPolicy | undefined }) {
  if (!policy)
    return (
      <Notice>
        <p>
          {say('sites.rule.noPolicy')} <a href="#school">{say('options.tab.school')}</a>
        </p>
      </Notice>
    );
  const clauses = timeClauses(policy);
  const duties = [...new Set<DutyId>([...clauses.map(({ duty }) => duty), 'D2'])].filter(
    (duty) => policy.duties[duty],
  );
  const variants = [...new Set(clauses.map(({ variant }) => variant))];
  return (
    <div class="stack-tight">
      {clauses.length === 0 ? <p>{say('sites.rule.none', { school: policy.school })}</p> : null}
      {duties.map((duty) => (
        <Says key={duty} policy={policy} duty={duty} />
      ))}
      {variants.map((variant) => (
        <p key={variant}>{say(`sites.rule.does.${variant}`)}</p>
      ))}
      {clauses.length > 0 ? (
        <p>
          {say('sites.rule.timetable')} <a href="#timetable">{say('sites.rule.timetableLink')}</a>.
        </p>
      ) : null}
      <p>
        <a href={`#rules/${duties[0] ?? 'D'}`}>{say('sites.rule.link')}</a>
      </p>
    </div>
  );
}
