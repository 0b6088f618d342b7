import { browser } from 'wxt/browser';
import { database } from '../../../storage/database.ts';
import { session } from '../../../storage/session.ts';
import { showReminder } from '../badge.ts';
import { forgetDrafts } from '../drafts.ts';
import { setAlarms } from '../housekeeping.ts';
import { dropEverything } from '../memory.ts';
import { forgetAccounts } from '../own-acts.ts';
import type { PageHandlers } from '../router.ts';
import { giveBackSites } from '../social-registration.ts';
import { inTurn } from '../tabs.ts';
import { refreshPlan } from '../time-plan.ts';

export const eraseHandlers: Pick<PageHandlers, 'everything.erase'> = {
  /** Databases, storage, alarms, sites granted at run time: afterwards Staffroom is as newly installed. */
  async 'everything.erase'() {
    // While the settings still say which sites they are.
    await giveBackSites();
    await inTurn(async () => {
      await database.delete();
      await Promise.all([browser.storage.local.clear(), session.clear(), browser.alarms.clearAll()]);
      dropEverything();
      forgetAccounts();
      forgetDrafts();
    });
    await showReminder(false);
    await setAlarms();
    await refreshPlan();
    await session.changed();
    return null;
  },
};
