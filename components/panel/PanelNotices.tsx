import { say } from '../../assets/messages/index.ts';
import type { PageState } from '../../policy/page-state.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Status } from '../../policy/status.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import { list } from './words.ts';

/** What keeps Staffroom from doing its work just now, and what to do about it, the gravest first. */
export function PanelNotices({
  status,
  settings,
  page,
  onUnlock,
  onOptions,
}: {
  status: Status;
  settings: Settings | undefined;
  page: PageState | undefined;
  onUnlock: (passphrase: string) => Promise<unknown>;
  onOptions: () => unknown;
}) {
  const unread = page?.settled
    ? page.surfaces.filter(({ surface, outcome }) => surface !== 'identity' && outcome === 'cannot-read')
    : [];
  const read = page?.surfaces.some(
    ({ surface, outcome }) => surface !== 'identity' && outcome !== 'cannot-read',
  );
  const identityUnread =
    page?.settled && page.surfaces.some((s) => s.surface === 'identity' && s.outcome === 'cannot-read');
  return (
    <>
      {status.settings === 'unreadable' ? (
        <Notice tone="bad" title={say('panel.unreadable.title')}>
          <p>{say('panel.unreadable.text')}</p>
          <Button onClick={onOptions}>{say('panel.unreadable.button')}</Button>
        </Notice>
      ) : null}
      {status.storage === 'not-available' ? (
        <Notice tone="warn" title={say('panel.noStorage.title')}>
          <p>{say('panel.noStorage.text')}</p>
        </Notice>
      ) : null}
      {status.storage === 'full' ? (
        <Notice tone="bad" title={say('panel.full.title')}>
          <p>{say('panel.full.text')}</p>
          <Button onClick={onOptions}>{say('panel.full.button')}</Button>
        </Notice>
      ) : null}
      {status.vault === 'locked' ? (
        <Notice tone="warn" title={say('panel.lockedRoster.title')}>
          <p>{say('panel.lockedRoster.text')}</p>
          <UnlockForm onUnlock={onUnlock} />
        </Notice>
      ) : null}
      {unread.length > 0 ? (
        <Notice tone="warn" title={say(read ? 'panel.cannotRead.part' : 'panel.cannotRead.title')}>
          <p>
            {say('panel.cannotRead.text', {
              surfaces: list(unread.map(({ surface }) => say(`surface.${surface}`).toLowerCase())),
            })}
          </p>
          <p class="small quiet">{say('panel.cannotRead.why')}</p>
        </Notice>
      ) : null}
      {identityUnread ? <p class="small quiet">{say('panel.identityUnread')}</p> : null}
      {settings && !settings.setUp.done ? (
        <Notice title={say('panel.setUp.title')}>
          <p>{say(settings.policyId === null ? 'panel.setUp.noPolicy' : 'panel.setUp.text')}</p>
          <Button onClick={onOptions}>{say('panel.setUp.button')}</Button>
        </Notice>
      ) : null}
    </>
  );
}
