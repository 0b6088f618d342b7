import { say } from '../../../assets/messages/index.ts';
import { NameCheck } from '../../../components/roster/NameCheck.tsx';
import {
  ChangePassphrase,
  ForgetPassphrase,
  LockControls,
} from '../../../components/roster/PassphraseForms.tsx';
import { PlaceChoice } from '../../../components/roster/PlaceChoice.tsx';
import { RosterSummary } from '../../../components/roster/RosterSummary.tsx';
import { UserError } from '../../../policy/message.ts';
import type { Settings } from '../../../policy/settings.ts';
import type { Status } from '../../../policy/status.ts';
import type { Outside } from '../outside.ts';
import type { SettingsStore } from '../use-settings.ts';
import { RosterPanel } from './RosterPanel.tsx';
import type { Roster } from './use-roster.ts';
import { useRoster } from './use-roster.ts';

const lockChoices = [5, 15, 30, 60, 120, 240, 480];

interface Props {
  outside: Outside;
  store: SettingsStore;
  status: Status;
  settings: Settings;
}

/** What is on the roster, and the questions that can be asked of it. */
function Contents({ outside: { ask }, roster: { roster, reload } }: { outside: Outside; roster: Roster }) {
  if (!roster || roster.people.length === 0) return null;
  return (
    <>
      <RosterSummary
        people={roster.people}
        {...(roster.importedAt && { importedAt: roster.importedAt })}
        timeZone={Temporal.Now.timeZoneId()}
        onRemove={async (personId) => {
          await ask({ type: 'roster.remove', personId });
          await reload();
        }}
        onErase={async () => {
          await ask({ type: 'roster.erase' });
          await reload();
        }}
      />
      <NameCheck onAsk={(name) => ask({ type: 'roster.ask', name })} />
    </>
  );
}

/** Lock, auto-lock, change and forget. */
function Passphrase({ outside: { ask }, store, status, settings }: Props) {
  if (status.vault === 'none') return null;
  return (
    <div class="stack-wide">
      <h2>{say('rosterTab.passphrase')}</h2>
      {status.vault === 'open' ? (
        <>
          <LockControls
            minutes={settings.lockAfterMinutes}
            choices={lockChoices}
            onLock={() => ask({ type: 'vault.lock' })}
            onMinutes={async (lockAfterMinutes) => {
              if (!(await store.save({ lockAfterMinutes }))) throw new UserError('common.notSaved');
            }}
          />
          <ChangePassphrase onChange={(old, passphrase) => ask({ type: 'vault.change', old, passphrase })} />
        </>
      ) : null}
      <ForgetPassphrase onForget={() => ask({ type: 'vault.forget' })} />
    </div>
  );
}

/** The roster: optional, encrypted, and everything that can be done with it. */
export function RosterTab(props: Props) {
  const { outside, status } = props;
  const roster = useRoster(outside, status);
  return (
    <div class="stack-wide">
      <p>{say('rosterTab.intro')}</p>
      {status.roster.stored ? null : <p>{say('rosterTab.none')}</p>}
      <Contents outside={outside} roster={roster} />
      <RosterPanel outside={outside} status={status} roster={roster} />
      <PlaceChoice
        place={props.settings.place}
        onPlace={async (place) => {
          if (!(await props.store.save({ place }))) throw new UserError('common.notSaved');
        }}
      />
      <Passphrase {...props} />
    </div>
  );
}
