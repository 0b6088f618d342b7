/** What is done by the clock: locking and erasing. Alarms may be late or lost, so every wake looks at the clock, too. */
import { browser } from 'wxt/browser';
import { session } from '../../storage/session.ts';
import { isPurgeDue, mayErase, purge } from '../../storage/retention.ts';
import { logOutAlarm, remindAtDayEnd, setLogOutAlarm } from './log-out.ts';
import { decisions, declarations, dropRoster, keeper, openedDatabase, roster, settings } from './memory.ts';
import { syncSites } from './social-registration.ts';
import { inTurn, refreshTabs } from './tabs.ts';

const lockAlarm = 'lock';
const dailyAlarm = 'daily';

/** Sets the alarms anew where they are missing: browsers drop them on update and sometimes on restart. */
export async function setAlarms(): Promise<void> {
  if (!(await browser.alarms.get(dailyAlarm)))
    await browser.alarms.create(dailyAlarm, { periodInMinutes: 60 });
  await setLogOutAlarm();
  const unlocked = await session.unlocked();
  if (!unlocked) await browser.alarms.clear(lockAlarm);
  else
    await browser.alarms.create(lockAlarm, {
      when: Temporal.Instant.from(unlocked.locksAt).epochMilliseconds,
    });
}

/** Locks and erases what the clock says. Safe to run at any time, any number of times. */
export async function keepHouse(): Promise<void> {
  const wasUnlocked = (await session.unlocked()) !== undefined;
  const isLocked = (await keeper()).state === 'locked';
  await inTurn(purgeIfDue);
  await inTurn(() => remindAtDayEnd(Temporal.Now.instant().epochMilliseconds));
  await syncSites();
  await setAlarms();
  if (wasUnlocked && isLocked) await refreshTabs();
}

async function purgeIfDue(): Promise<void> {
  const db = await openedDatabase();
  const now = Temporal.Now.zonedDateTimeISO();
  if (!(await isPurgeDue(db, now))) return;
  const loaded = await settings();
  // Unreadable settings: nothing is erased by a guess at the period. A clock that jumped: not before a second day says the same.
  if (loaded.state === 'unreadable' || !(await mayErase(db, now))) return;
  dropRoster();
  await roster();
  await purge(db, now, loaded.settings.keepMonths);
  dropRoster();
  decisions.drop();
  declarations.drop();
  await session.changed();
}

/** The alarm listener. */
export async function onAlarm(name: string): Promise<void> {
  if (name === lockAlarm || name === dailyAlarm || name === logOutAlarm) await keepHouse();
}
