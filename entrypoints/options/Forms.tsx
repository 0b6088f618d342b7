import { useMemo } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { AccountsForm } from '../../components/options/AccountsForm.tsx';
import { PolicyForm } from '../../components/options/PolicyForm.tsx';
import { RecipientsForm } from '../../components/options/RecipientsForm.tsx';
import type { SchoolFormValue } from '../../components/options/SchoolForm.tsx';
import { SchoolForm, schoolFormFields } from '../../components/options/SchoolForm.tsx';
import { SchoolTerms } from '../../components/school-terms/SchoolTerms.tsx';
import { CheckBox } from '../../components/ui/Choices.tsx';
import { blankId, schoolPolicies } from '../../policy/schools/index.ts';
import type { Settings } from '../../policy/settings.ts';
import { policyInForce } from './policy-in-force.ts';
import type { Patch } from './use-settings.ts';

/** The forms that the set-up and the tabs share, tied to the settings. */
interface Props {
  settings: Settings;
  save: (patch: Patch) => unknown;
}

const today = () => Temporal.Now.plainDateISO().toString();

/** The name of the school, when the policy tells it and the user has not typed another. */
function withSchoolName(patch: Patch, { schoolNames }: Settings): Patch {
  const policy = schoolPolicies.find((each) => each.id === patch.policyId);
  const untouched = !schoolNames[0] || schoolPolicies.some((each) => each.school === schoolNames[0]);
  return policy && untouched ? { ...patch, schoolNames: [policy.school, ...schoolNames.slice(1)] } : patch;
}

export function Policy({ settings, save }: Props) {
  return (
    <PolicyForm
      policies={schoolPolicies}
      blankId={blankId}
      value={settings}
      chosen={policyInForce(settings)}
      today={today()}
      onSave={(patch) => save(withSchoolName(patch, settings))}
    />
  );
}

/** `whole`: everything that the school is known by; the set-up asks for its names only. */
export function School({ settings, save, whole = false }: Props & { whole?: boolean }) {
  const value = Object.fromEntries(schoolFormFields.map((field) => [field, settings[field]]));
  return <SchoolForm value={value as SchoolFormValue} whole={whole} onSave={save} />;
}

/** What texts are compared with, and a box to try one. */
export function Terms({ settings, save }: Props) {
  return <SchoolTerms settings={settings} policy={policyInForce(settings)} onSave={save} />;
}

export function Recipients({ settings, save }: Props) {
  const { recipients, contactReportsTo } = settings;
  const value = useMemo(() => ({ recipients, contactReportsTo }), [recipients, contactReportsTo]);
  return <RecipientsForm policy={policyInForce(settings)} value={value} onSave={save} />;
}

export function Accounts({ settings, save }: Props) {
  return <AccountsForm value={settings.accounts} onSave={(accounts) => save({ accounts })} />;
}

export function OnScreen({ settings, save }: Props) {
  return (
    <section class="stack">
      <h2>{say('school.panelHeading')}</h2>
      <CheckBox
        label={say('school.hideNames')}
        hint={say('school.hideNamesHint')}
        checked={settings.hideNames}
        onChange={(hideNames) => save({ hideNames })}
      />
    </section>
  );
}
