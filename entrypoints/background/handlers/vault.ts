import { UserError } from '../../../policy/message.ts';
import { changePassphrase, forgetPassphrase, setPassphrase, unlock } from '../../../storage/keyring.ts';
import { setAlarms } from '../housekeeping.ts';
import { dropVault, keepUnlocked, lock, openedDatabase, settings } from '../memory.ts';
import type { PageHandlers } from '../router.ts';
import { inTurn, refreshTabs } from '../tabs.ts';

async function opened(dataKey: Uint8Array<ArrayBuffer>): Promise<null> {
  const loaded = await settings();
  const minutes = loaded.state === 'unreadable' ? 60 : loaded.settings.lockAfterMinutes;
  await keepUnlocked(dataKey, minutes);
  await setAlarms();
  await refreshTabs();
  return null;
}

export const vaultHandlers: Pick<PageHandlers, Extract<keyof PageHandlers, `vault.${string}`>> = {
  async 'vault.set'({ passphrase }) {
    // Sealing what is there must not race with a reading that adds to it.
    const dataKey = await inTurn(async () => {
      const key = await setPassphrase(await openedDatabase(), passphrase);
      dropVault();
      return key;
    });
    return opened(dataKey);
  },

  'vault.unlock': async ({ passphrase }) => opened(await unlock(await openedDatabase(), passphrase)),

  async 'vault.lock'() {
    await lock();
    await setAlarms();
    await refreshTabs();
    return null;
  },

  async 'vault.change'({ old, passphrase }) {
    if (old === passphrase) throw new UserError('vault.samePassphrase');
    return opened(await changePassphrase(await openedDatabase(), old, passphrase));
  },

  async 'vault.forget'() {
    await inTurn(async () => forgetPassphrase(await openedDatabase()));
    await lock();
    await setAlarms();
    await refreshTabs();
    return null;
  },
};
