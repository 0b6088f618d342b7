import { RulesPage } from '../../../components/options/rules/RulesPage.tsx';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import type { Settings } from '../../../policy/settings.ts';
import { policyInForce } from '../policy-in-force.ts';
import type { Patch } from '../use-settings.ts';

/** The Rules tab: `#rules`, with a duty or an area after it (`#rules/B1`, `#rules/B`) at that place. */
export function RulesTab({
  settings,
  save,
  part,
}: {
  settings: Settings;
  save: (patch: Patch) => unknown;
  /** What follows `rules/` in the address. */
  part: string | undefined;
}) {
  return (
    <RulesPage
      policy={policyInForce(settings)}
      policies={schoolPolicies}
      value={settings}
      today={Temporal.Now.plainDateISO().toString()}
      target={part}
      onSave={save}
      onPrint={() => print()}
    />
  );
}
