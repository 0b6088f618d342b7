import { browser } from 'wxt/browser';
import { database } from '../../../storage/database.ts';
import { session } from '../../../storage/session.ts';
import { setAlarms } from '../housekeeping.ts';
import { dropEverything } from '../memory.ts';
import type { PageHandlers } from '../router.ts';
import { inTurn } from '../tabs.ts';
import { refreshPlan } from '../time-plan.ts';

export const eraseHandlers: Pick<PageHandlers, 'everything.erase'> = {
  /** Databases, storage, alarms: afterwards Staffroom is as newly installed. */
  async 'everything.erase'() {
    await inTurn(async () => {
      await database.delete();
      await Promise.all([browser.storage.local.clear(), session.clear(), browser.alarms.clearAll()]);
      dropEverything();
    });
    await setAlarms();
    await refreshPlan();
    await session.changed();
    return null;
  },
};
