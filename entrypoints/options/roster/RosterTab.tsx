import { say } from '../../../assets/messages/index.ts';
import type { Settings } from '../../../policy/settings.ts';
import type { Status } from '../../../policy/status.ts';
import type { Outside } from '../outside.ts';
import type { SettingsStore } from '../use-settings.ts';
import { RosterPanel } from './RosterPanel.tsx';

/** The roster: optional, encrypted, and everything that can be done with it. */
export function RosterTab({
  outside,
  store,
  status,
  settings,
}: {
  outside: Outside;
  store: SettingsStore;
  status: Status;
  settings: Settings;
}) {
  return (
    <div class="stack-wide">
      <p>{say('rosterTab.intro')}</p>
      <RosterPanel outside={outside} status={status} settings={settings} save={store.save} />
    </div>
  );
}
