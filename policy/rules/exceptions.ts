import type { DecisionKind } from '../incident.ts';
import type { Message } from '../message.ts';
import type { Clause, SchoolPolicy } from '../schools/school-policy.ts';

/** Where a policy makes an exception of its own: for family (B7), for a declared relationship (B8). */
export const exceptionClause = (
  policy: SchoolPolicy,
  exception: 'family' | 'declared-relationship',
): Clause | undefined =>
  policy.duties[exception === 'family' ? 'B7' : 'B8']?.find((clause) =>
    clause.exceptions.includes(exception),
  );

/**
 * B7: the user said that the person is their own family. Says whether the policy excepts family and, where it does not, what
 * it asks instead (B8: declare the relationship; B9: tell the headteacher of a departure): an exception that nobody made
 * must not look like one.
 */
function familyException(policy: SchoolPolicy): Message {
  const params = { school: policy.school };
  const exception = exceptionClause(policy, 'family');
  if (exception) return { key: 'rules.family', params: { ...params, clause: exception.cite } };
  const declaration = policy.duties.B8?.[0];
  if (declaration) return { key: 'rules.familyToDeclare', params: { ...params, clause: declaration.cite } };
  const departure = policy.duties.B9?.[0];
  if (departure) return { key: 'rules.familyDeparture', params: { ...params, clause: departure.cite } };
  return { key: 'rules.familyNotNamed', params };
}

/** B8: the relationship was declared. Nothing to add where the policy provides for it; elsewhere that it does not. */
export function declaredException(policy: SchoolPolicy): Message | undefined {
  if (exceptionClause(policy, 'declared-relationship')) return undefined;
  const params = { school: policy.school };
  const departure = policy.duties.B9?.[0];
  return departure
    ? { key: 'rules.declaredDeparture', params: { ...params, clause: departure.cite } }
    : { key: 'rules.declaredNotNamed', params };
}

/** What is to be said of an exception besides that it was made. */
export function exceptionReasons(decision: DecisionKind, policy: SchoolPolicy): Message[] {
  if (decision === 'family') return [familyException(policy)];
  const said = decision === 'declared' ? declaredException(policy) : undefined;
  return said ? [said] : [];
}
