import { RulesPage } from '../../../components/options/rules/RulesPage.tsx';
import { declarationState } from '../../../policy/forms/declaration-state.ts';
import { allRecords } from '../../../policy/forms/record-state.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import type { Settings } from '../../../policy/settings.ts';
import { Failure } from '../Failure.tsx';
import type { Outside } from '../outside.ts';
import { policyInForce } from '../policy-in-force.ts';
import { useAnswer } from '../use-answer.ts';
import type { Patch } from '../use-settings.ts';

/** The Rules tab: `#rules`, with a duty or an area after it (`#rules/B1`, `#rules/B`) at that place. */
export function RulesTab({
  outside,
  settings,
  save,
  part,
}: {
  outside: Outside;
  settings: Settings;
  save: (patch: Patch) => unknown;
  /** What follows `rules/` in the address. */
  part: string | undefined;
}) {
  const permissions = useAnswer(outside, { type: 'permissions.list' });
  const deviations = useAnswer(outside, { type: 'deviations.list' });
  const standing = useAnswer(outside, { type: 'declarations.standing' });
  const today = Temporal.Now.plainDateISO(settings.time.zone).toString();
  return (
    <div class="stack-wide">
      <Failure error={permissions.error ?? deviations.error ?? standing.error} />
      <RulesPage
        policy={policyInForce(settings)}
        policies={schoolPolicies}
        value={settings}
        records={allRecords(permissions.value ?? [], deviations.value ?? [])}
        exceptions={
          standing.value
            ? {
                B7: standing.value.family,
                B8: standing.value.declarations.filter((each) => declarationState(each, today) === 'in-force')
                  .length,
              }
            : {}
        }
        today={today}
        target={part}
        onSave={save}
        onPrint={() => outside.print()}
      />
    </div>
  );
}
