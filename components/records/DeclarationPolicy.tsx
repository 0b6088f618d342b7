import { say, sayMessage } from '../../assets/messages/index.ts';
import type { Message } from '../../policy/message.ts';
import { exceptionClause } from '../../policy/rules/exceptions.ts';
import type { SchoolPolicy } from '../../policy/schools/school-policy.ts';
import { Notice } from '../ui/Notice.tsx';

const school = (policy: SchoolPolicy) => ({ school: policy.school });

/** What the policy says of exceptions, sentence by sentence; a clause without a number (one's own policy) is called "the policy". */
function sentences(policy: SchoolPolicy): Message[] {
  const declared = exceptionClause(policy, 'declared-relationship');
  const family = exceptionClause(policy, 'family');
  const departure = policy.duties.B9?.[0];
  const cite = (clause: { cite: string }) => ({
    ...school(policy),
    clause: clause.cite || say('declarations.policy.thePolicy'),
  });
  if (declared) return [{ key: 'declarations.policy.names', params: cite(declared) }];
  return [
    family
      ? { key: 'declarations.policy.family', params: cite(family) }
      : { key: 'declarations.policy.none', params: school(policy) },
    departure
      ? { key: 'declarations.policy.departure', params: cite(departure) }
      : { key: 'declarations.policy.departureNone' },
    { key: 'declarations.policy.asRecord' },
  ];
}

/** The way to the departure note (form 4.8), for what the policy makes no exception for (B9). */
export const DepartureLink = ({ onDeparture }: { onDeparture: () => unknown }) => (
  <p>
    <a href="#records/new-departure" onClick={() => void onDeparture()}>
      {say('declarations.departure')}
    </a>{' '}
    <span class="quiet small">{say('declarations.departureHint')}</span>
  </p>
);

/** What the policy says of relationships from before (B7, B8), plainly also where it knows no such exception. */
export function DeclarationPolicy({
  policy,
  onDeparture,
}: {
  /** Absent while none is chosen. */
  policy: SchoolPolicy | undefined;
  /** Before the departure note is opened. */
  onDeparture: () => unknown;
}) {
  if (!policy) return null;
  const known = exceptionClause(policy, 'declared-relationship') !== undefined;
  return (
    <Notice tone={known ? 'info' : 'warn'}>
      {sentences(policy).map((sentence) => (
        <p key={sentence.key}>{sayMessage(sentence)}</p>
      ))}
      {known ? null : <DepartureLink onDeparture={onDeparture} />}
    </Notice>
  );
}
