import { SetPassphrase, UnlockRoster } from '../../../components/roster/PassphraseForms.tsx';
import { RosterImport } from '../../../components/roster/RosterImport.tsx';
import type { Status } from '../../../policy/status.ts';
import { Failure } from '../Failure.tsx';
import type { Outside } from '../outside.ts';
import type { Roster } from './use-roster.ts';

/** The way to a roster: first a passphrase, then the import; for the set-up and the tab. */
export function RosterPanel({
  outside: { ask, readList },
  status,
  roster: { roster, error, reload },
}: {
  outside: Outside;
  status: Status;
  roster: Roster;
}) {
  if (status.vault === 'none')
    return <SetPassphrase onSet={(passphrase) => ask({ type: 'vault.set', passphrase })} />;
  if (status.vault === 'locked')
    return <UnlockRoster onUnlock={(passphrase) => ask({ type: 'vault.unlock', passphrase })} />;
  return (
    <div class="stack-wide">
      <Failure error={error} />
      {roster ? (
        <RosterImport
          existing={roster.people}
          today={Temporal.Now.plainDateISO()}
          readList={readList}
          onImport={async (people) => {
            await ask({ type: 'roster.replace', people });
            await reload();
          }}
        />
      ) : null}
    </div>
  );
}
