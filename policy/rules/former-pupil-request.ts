import { countsFor } from '../schools/rule-choices.ts';
import type { ContactRule } from './contact.ts';

/**
 * B3: a request that may come from a former pupil. Where the policy has an age limit, the entry's `until` date ends the rule
 * by itself; without that date the finding says that the age is not known. Where it has none, the rule never ends. With it
 * goes what the policy says of contact after leaving (B13).
 */
export const formerPupilRequest: ContactRule = {
  groups: ['leaver'],
  duties: ['B3', 'B5'],
  hints: ({ policy, ruleChoices }) =>
    (policy.duties.B13 ?? [])
      .filter((clause) => countsFor('B13', clause, ruleChoices))
      .map((clause) => ({
        key: 'rules.afterLeaving',
        params: { clause: `${policy.school} ${clause.cite}` },
      })),
};
