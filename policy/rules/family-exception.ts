import type { Message } from '../message.ts';
import type { SchoolPolicy } from '../schools/school-policy.ts';

/**
 * B7: the user said that the person is their own family. Says whether the policy excepts family and, where it does not, what
 * it asks instead (B8: declare the relationship; B9: tell the headteacher of a departure): an exception that nobody made
 * must not look like one.
 */
export function familyException(policy: SchoolPolicy): Message {
  const params = { school: policy.school };
  const exception = policy.duties.B7?.find((clause) => clause.exceptions.includes('family'));
  if (exception) return { key: 'rules.family', params: { ...params, clause: exception.cite } };
  const declaration = policy.duties.B8?.[0];
  if (declaration) return { key: 'rules.familyToDeclare', params: { ...params, clause: declaration.cite } };
  const departure = policy.duties.B9?.[0];
  if (departure) return { key: 'rules.familyDeparture', params: { ...params, clause: departure.cite } };
  return { key: 'rules.familyNotNamed', params };
}
