import { useMemo } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { Off } from '../../../components/statistics/StatisticsPage.tsx';
import { StatisticsPage } from '../../../components/statistics/StatisticsPage.tsx';
import { timeClauses } from '../../../policy/rules/restricted-spans.ts';
import type { SchoolPolicy } from '../../../policy/schools/school-policy.ts';
import type { Settings } from '../../../policy/settings.ts';
import { siteList } from '../../../policy/site-list.ts';
import { measures, rulesReasonable } from '../../../policy/usage/measured.ts';
import { Failure } from '../Failure.tsx';
import type { Outside } from '../outside.ts';
import { policyInForce } from '../policy-in-force.ts';
import { useAnswer } from '../use-answer.ts';

/** Why nothing is measured; nothing while it is. */
function whyOff(policy: SchoolPolicy | undefined, wanted: boolean | null): Off | undefined {
  if (wanted === false) return 'unwanted';
  if (wanted || (policy && measures(policy, wanted))) return undefined;
  return policy ? 'notNeeded' : 'noPolicy';
}

/** Where the policy knows reasonable use only, working hours are what is set against the rest. */
const onlyReasonable = (policy: SchoolPolicy | undefined): boolean =>
  policy !== undefined &&
  rulesReasonable(policy) &&
  timeClauses(policy).every(({ variant }) => variant === 'reasonable');

/** The Statistics tab: `#statistics`. */
export function StatisticsTab({ outside, settings }: { outside: Outside; settings: Settings }) {
  const { value, error, reload } = useAnswer(outside, { type: 'usage.list' });
  const policy = policyInForce(settings);
  const sites = useMemo(() => siteList(settings.sites), [settings.sites]);
  const byHours = onlyReasonable(policy);
  const { allowanceMinutes } = settings;
  return (
    <>
      <Failure error={error} />
      {value || error ? null : <p class="quiet">{say('common.loading')}</p>}
      {value ? (
        <StatisticsPage
          usage={value}
          sites={sites}
          terms={settings.time.terms}
          today={Temporal.Now.plainDateISO(settings.time.zone).toString()}
          off={whyOff(policy, settings.measures)}
          counted={byHours ? 'workingHours' : 'restricted'}
          limit={byHours && allowanceMinutes !== null ? allowanceMinutes * 60 : undefined}
          onDelete={async () => {
            await outside.ask({ type: 'usage.delete-all' });
            await reload();
          }}
        />
      ) : null}
    </>
  );
}
