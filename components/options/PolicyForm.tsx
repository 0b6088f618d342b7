import { say } from '../../assets/messages/index.ts';
import type { Strength } from '../../policy/duties.ts';
import { groups } from '../../policy/roster/person.ts';
import type { SchoolPolicy } from '../../policy/schools/school-policy.ts';
import type { Settings } from '../../policy/settings.ts';
import { CheckGroup, RadioGroup } from '../ui/Choices.tsx';
import { monthText } from '../ui/when.ts';
import { BlankQuestions } from './BlankQuestions.tsx';
import { PolicySummary } from './PolicySummary.tsx';

/** Which policy applies, with what it says; for another school, the few answers that stand in for one. */
export function PolicyForm({
  policies,
  blankId,
  value,
  chosen,
  today,
  onSave,
}: {
  policies: readonly SchoolPolicy[];
  /** The id that stands for "another school". */
  blankId: string;
  value: Pick<Settings, 'policyId' | 'ownPolicy'>;
  /** The policy in force; absent while none is chosen. */
  chosen: SchoolPolicy | undefined;
  /** ISO date, for the policy's own review date. */
  today: string;
  onSave: (value: Partial<Pick<Settings, 'policyId' | 'ownPolicy'>>) => unknown;
}) {
  return (
    <div class="stack-wide">
      <RadioGroup
        legend={say('policy.choose')}
        value={value.policyId}
        onChange={(policyId) => onSave({ policyId })}
        choices={[
          ...policies.map((policy) => ({
            value: policy.id,
            label: policy.school,
            hint: policy.dated ? say('policy.dated', { date: monthText(policy.dated) }) : undefined,
          })),
          { value: blankId, label: say('policy.blank'), hint: say('policy.blankHint') },
        ]}
      />
      {value.policyId === blankId ? (
        <>
          <CheckGroup
            legend={say('policy.own.groups')}
            values={value.ownPolicy.groups}
            onChange={(chosenGroups) => onSave({ ownPolicy: { ...value.ownPolicy, groups: chosenGroups } })}
            choices={groups.map((group) => ({ value: group, label: say(`group.${group}`) }))}
          />
          <RadioGroup<Strength>
            legend={say('policy.own.strength')}
            value={value.ownPolicy.strength}
            onChange={(strength) => onSave({ ownPolicy: { ...value.ownPolicy, strength } })}
            choices={(['must', 'should', 'advised'] as const).map((strength) => ({
              value: strength,
              label: say(`policy.own.${strength}`),
            }))}
          />
          <BlankQuestions
            value={value.ownPolicy.answers}
            onSave={(answers) => onSave({ ownPolicy: { ...value.ownPolicy, answers } })}
          />
        </>
      ) : null}
      {chosen ? <PolicySummary policy={chosen} today={today} /> : null}
    </div>
  );
}
