import { say } from '../../../assets/messages/index.ts';
import { LostLaptop, Sources, WhereNot } from '../../../components/options/privacy/Advice.tsx';
import { EraseEverything } from '../../../components/options/privacy/EraseEverything.tsx';
import { PermissionsTable } from '../../../components/options/privacy/PermissionsTable.tsx';
import { PromiseInWords } from '../../../components/options/privacy/Promise.tsx';
import type { Counts } from '../../../components/options/privacy/Stored.tsx';
import { Stored } from '../../../components/options/privacy/Stored.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { Status as StatusLine } from '../../../components/ui/Status.tsx';
import { useAction } from '../../../components/ui/use-action.ts';
import type { Settings } from '../../../policy/settings.ts';
import type { Status } from '../../../policy/status.ts';
import { hostPermissions, optionalHostPermissions, permissions } from '../../background/permissions.ts';
import { Failure } from '../Failure.tsx';
import type { Outside } from '../outside.ts';
import { useAnswer } from '../use-answer.ts';

function Export({ outside, settings }: { outside: Outside; settings: Settings }) {
  const action = useAction(async () =>
    outside.save('staffroom-settings.json', 'application/json', `${JSON.stringify(settings, null, 2)}\n`),
  );
  return (
    <section class="stack">
      <h2>{say('privacy.export')}</h2>
      <p>{say('privacy.exportText')}</p>
      <div class="row">
        <a class="button" href="#log">
          {say('privacy.exportLog')}
        </a>
        <Button onClick={() => action.run()}>{say('privacy.exportSettings')}</Button>
      </div>
      <StatusLine tone="good">{action.done ? say('privacy.exported') : null}</StatusLine>
    </section>
  );
}

/** How much of everything is kept; nothing until all of it has been counted. */
function useCounts(outside: Outside): { counts: Counts | undefined; error: string | undefined } {
  const log = useAnswer(outside, { type: 'log.list', filter: {}, offset: 0, limit: 1 });
  const remembered = useAnswer(outside, { type: 'remembered.list' });
  const health = useAnswer(outside, { type: 'health.list' });
  const dates = useAnswer(outside, { type: 'changes.list' });
  const answers = useAnswer(outside, { type: 'answers.list' });
  const use = useAnswer(outside, { type: 'usage.list' });
  const permissions = useAnswer(outside, { type: 'permissions.list' });
  const deviations = useAnswer(outside, { type: 'deviations.list' });
  const standing = useAnswer(outside, { type: 'declarations.standing' });
  const lists = { remembered, health, dates, answers, use, permissions, deviations };
  const error = log.error ?? standing.error ?? Object.values(lists).find((list) => list.error)?.error;
  if (!log.value || !standing.value || Object.values(lists).some(({ value }) => !value))
    return { counts: undefined, error };
  const count = (name: keyof typeof lists) => lists[name].value?.length ?? 0;
  return {
    counts: {
      log: log.value.total,
      remembered: count('remembered'),
      health: count('health'),
      dates: count('dates'),
      answers: count('answers'),
      use: count('use'),
      declarations: standing.value.declarations.length,
      records: count('permissions') + count('deviations'),
    },
    error,
  };
}

/** What Staffroom may do, promises and keeps; and the way to take everything out or away. */
export function PrivacyTab({
  outside,
  status,
  settings,
  onErased,
}: {
  outside: Outside;
  status: Status;
  settings: Settings;
  onErased: () => Promise<unknown>;
}) {
  const { counts, error } = useCounts(outside);
  return (
    <div class="stack-wide">
      <PromiseInWords />
      <Failure error={error} />
      <Stored status={status} counts={counts} keepMonths={settings.keepMonths} />
      <PermissionsTable
        permissions={permissions.filter((each) =>
          (each.browsers as readonly string[]).includes(outside.browserName),
        )}
        hosts={hostPermissions}
        optional={optionalHostPermissions}
      />
      <WhereNot />
      <LostLaptop status={status} />
      <Export outside={outside} settings={settings} />
      <EraseEverything
        logHref="#log"
        onErase={async () => {
          await outside.ask({ type: 'everything.erase' });
          await onErased();
          location.hash = '#set-up';
        }}
      />
      <Sources />
    </div>
  );
}
