import { say } from '../../assets/messages/index.ts';
import type { MessageKey } from '../../assets/messages/index.ts';
import type { Health, Status } from '../../policy/status.ts';
import { Notice } from '../ui/Notice.tsx';
import { Table } from '../ui/Table.tsx';
import { timeText, whenText } from '../ui/when.ts';

function vaultText({ vault, roster }: Status): string {
  if (vault === 'open' && roster.people) return say('health.vault.open', { people: roster.people });
  if (vault === 'open') return say('health.vault.empty');
  return say(vault === 'locked' ? 'health.vault.locked' : 'health.vault.none');
}

/** How well each part of each site could be read lately, and whether names are being compared. */
export function HealthReport({
  status,
  policyName,
  health,
}: {
  status: Status;
  /** Of the policy in force; absent while none is chosen. */
  policyName: string | undefined;
  health: readonly Health[];
}) {
  return (
    <div class="stack-wide">
      <dl class="facts">
        <dt>{say('health.policy')}</dt>
        <dd>{policyName ?? say('policy.noneChosen')}</dd>
        <dt>{say('health.vault')}</dt>
        <dd>
          {vaultText(status)}{' '}
          {status.vault === 'open' && status.locksAt
            ? say('health.locksAt', { time: timeText(status.locksAt) })
            : null}
        </dd>
      </dl>
      {health.length > 0 ? (
        <Table
          caption={say('health.table')}
          columns={[
            { key: 'site', label: say('health.site') },
            { key: 'surface', label: say('health.surface') },
            { key: 'now', label: say('health.now') },
            { key: 'good', label: say('health.lastGood') },
            { key: 'tried', label: say('health.lastTried') },
          ]}
          rows={health.map((each) => ({
            key: `${each.site} ${each.surface}`,
            cells: [
              say(`site.${each.site}` as MessageKey),
              say(`surface.${each.surface}` as MessageKey),
              each.failures > 0 ? (
                <span key="now">
                  <span class="tag tag-bad">{say('health.bad')}</span>{' '}
                  {say('health.failures', { failures: each.failures })}
                </span>
              ) : (
                <span key="now" class="tag tag-good">
                  {say('health.good')}
                </span>
              ),
              each.lastGood ? whenText(each.lastGood) : say('health.never'),
              whenText(each.lastTried),
            ],
          }))}
        />
      ) : (
        <Notice>
          <p>{say('health.none')}</p>
        </Notice>
      )}
      <section class="stack-tight">
        <h2>{say('health.meaning')}</h2>
        <p>{say('health.meaning1')}</p>
        <p>{say('health.meaning2')}</p>
        <p>{say('health.meaning3')}</p>
      </section>
    </div>
  );
}
