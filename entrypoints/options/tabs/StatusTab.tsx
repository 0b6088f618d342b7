import { say } from '../../../assets/messages/index.ts';
import { DiskReport } from '../../../components/options/DiskReport.tsx';
import { HealthReport } from '../../../components/options/HealthReport.tsx';
import type { Settings } from '../../../policy/settings.ts';
import type { Status } from '../../../policy/status.ts';
import { Failure } from '../Failure.tsx';
import { policyInForce } from '../policy-in-force.ts';
import type { Outside } from '../outside.ts';
import { useAnswer } from '../use-answer.ts';
import { useDisk } from '../use-disk.ts';

/** How well each page can be read, and whether names are being compared. */
export function StatusTab({
  outside,
  status,
  settings,
}: {
  outside: Outside;
  status: Status;
  settings: Settings;
}) {
  const { value, error } = useAnswer(outside, { type: 'health.list' });
  const { use, persist } = useDisk(outside);
  return (
    <div class="stack-wide">
      <p>{say('health.intro')}</p>
      <Failure error={error} />
      {value ? (
        <HealthReport status={status} policyName={policyInForce(settings)?.school} health={value} />
      ) : null}
      {use ? <DiskReport use={use} full={status.storage === 'full'} onPersist={persist} /> : null}
    </div>
  );
}
