import { say } from '../../assets/messages/index.ts';
import { ProfileSection } from '../../components/panel/profile/ProfileSection.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { useAction } from '../../components/ui/use-action.ts';
import type { PageRequest } from '../background/protocol.ts';
import { copy } from '../report/copy.ts';
import type { PanelDeps } from './use-panel.ts';
import { useProfile } from './use-profile.ts';

/**
 * The user's own profile, beside any page. While pupils are nearby nothing of it is fetched; while names are hidden, nothing that stands on
 * it is shown.
 */
export function ProfilePanel({
  deps,
  tabId,
  concealed,
  namesHidden,
  onOutcome,
}: {
  deps: Pick<PanelDeps, 'ask' | 'onChange' | 'openOptions'>;
  tabId: number | null | undefined;
  concealed: boolean;
  namesHidden: boolean;
  /** Says how an action went, where the panel says so. */
  onOutcome: (outcome: string) => void;
}) {
  const tab = concealed || typeof tabId !== 'number' ? undefined : tabId;
  const { own, error, refresh } = useProfile(deps, tab);
  const action = useAction(async (request: PageRequest, done: string) => {
    onOutcome('');
    await deps.ask(request);
    await refresh();
    onOutcome(done);
  });
  const failed = action.error ?? (error === undefined ? undefined : say('profile.failed', { reason: error }));
  return (
    <>
      {failed === undefined ? null : (
        <Notice tone="warn" alert>
          <p>{failed}</p>
        </Notice>
      )}
      {own && tab !== undefined ? (
        <ProfileSection
          profiles={own.profiles}
          mail={own.mail}
          open={own.open}
          namesHidden={namesHidden}
          busy={action.busy}
          onLookAgain={() =>
            action.run({ type: 'profile.look-again', tabId: tab }, say('profile.again.done'))
          }
          onForget={() => action.run({ type: 'profile.forget' }, say('profile.forget.done'))}
          onSchool={() => deps.openOptions('school')}
          onCopy={copy}
        />
      ) : null}
    </>
  );
}
