import { say } from '../../assets/messages/index.ts';
import { asksSomething } from '../../policy/duties.ts';
import type { SchoolPolicy } from '../../policy/schools/school-policy.ts';
import type { Settings } from '../../policy/settings.ts';
import { Says } from '../options/rules/Says.tsx';
import { CheckBox, RadioGroup } from '../ui/Choices.tsx';

type Value = Pick<Settings, 'device' | 'firm'>;

/** Whose computer this is (D7), with what the policy says of the school's. */
function Device({
  policy,
  value,
  onChange,
}: {
  policy: SchoolPolicy | undefined;
  value: Value['device'];
  onChange: (device: Value['device']) => unknown;
}) {
  const asks = policy?.duties.D7?.some(({ strength }) => asksSomething(strength)) ?? false;
  return (
    <div class="stack-tight">
      <RadioGroup
        legend={say('sites.device')}
        choices={[
          {
            value: 'own' as Value['device'],
            label: say('sites.device.own'),
            hint: say('sites.device.ownHint'),
          },
          {
            value: 'school',
            label: say('sites.device.school'),
            hint: say(asks || !policy ? 'sites.device.schoolHint' : 'sites.device.schoolSilent'),
          },
        ]}
        value={value}
        onChange={onChange}
      />
      {policy?.duties.D7 ? <Says policy={policy} duty="D7" /> : null}
    </div>
  );
}

/** When a notice is shown besides the rule of time, and what it offers. */
export function OnANotice({
  policy,
  value,
  onSave,
}: {
  policy: SchoolPolicy | undefined;
  value: Value;
  onSave: (patch: Partial<Value>) => unknown;
}) {
  return (
    <div class="stack">
      <Device policy={policy} value={value.device} onChange={(device) => onSave({ device })} />
      <CheckBox
        label={say('sites.firm')}
        hint={say('sites.firmHint')}
        checked={value.firm}
        onChange={(firm) => onSave({ firm })}
      />
    </div>
  );
}
