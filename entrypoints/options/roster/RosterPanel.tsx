import { say } from '../../../assets/messages/index.ts';
import { LockAfter } from '../../../components/options/LockAfter.tsx';
import type { Settings } from '../../../policy/settings.ts';
import type { Status } from '../../../policy/status.ts';
import { Locked } from '../Locked.tsx';
import type { Outside } from '../outside.ts';
import type { Patch } from '../use-settings.ts';

/** Passphrase and import, for the set-up and the tab. */
export function RosterPanel({
  outside,
  status,
  settings,
  save,
}: {
  outside: Outside;
  status: Status;
  settings: Settings;
  save: (patch: Patch) => unknown;
}) {
  return (
    <div class="stack-wide">
      <Locked outside={outside} status={status} text={say('rosterTab.locked')} />
      <LockAfter
        value={settings.lockAfterMinutes}
        onSave={(lockAfterMinutes) => save({ lockAfterMinutes })}
      />
    </div>
  );
}
