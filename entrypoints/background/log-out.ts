/**
 * The reminder to log out (E5): when the last tab of a social site closes, and when the working day ends in which one was used; only
 * where the policy asks for it. Which tabs there are is known from what their pages have said; all of it lives for the session.
 */
import { browser } from 'wxt/browser';
import { asksSomething } from '../../policy/duties.ts';
import { hostOf } from '../../policy/social-sites.ts';
import type { TimeInput } from '../../policy/time-situation.ts';
import { timeSituation } from '../../policy/time-situation.ts';
import { holds } from '../../policy/timetable/moment.ts';
import { session, type Visit } from '../../storage/session.ts';
import { showReminder } from './badge.ts';
import { siteHost } from './social-hosts.ts';

export const logOutAlarm = 'log-out';

/** Whether the policy asks that one logs out. */
export const asksToLogOut = ({ policy }: Pick<TimeInput, 'policy'>): boolean =>
  policy.duties.E5?.some(({ strength }) => asksSomething(strength)) ?? false;

/** Sets the alarm to the end of the working day, while there is something to say then. */
export async function setLogOutAlarm(): Promise<void> {
  const due = Object.values(await session.visits()).flatMap(({ dueAt }) =>
    dueAt === undefined ? [] : [dueAt],
  );
  if (due.length === 0) await browser.alarms.clear(logOutAlarm);
  else await browser.alarms.create(logOutAlarm, { when: Math.min(...due) });
}

async function remind(hosts: readonly string[], because: 'last-tab' | 'day-end'): Promise<void> {
  const before = await session.logOut();
  await session.saveLogOut({ hosts: [...new Set([...(before?.hosts ?? []), ...hosts])], because });
  await showReminder(true);
  await session.changed();
}

async function unmind(host: string): Promise<void> {
  const before = await session.logOut();
  if (!before?.hosts.includes(host)) return;
  const hosts = before.hosts.filter((each) => each !== host);
  await session.saveLogOut(hosts.length > 0 ? { ...before, hosts } : undefined);
  await showReminder(hosts.length > 0);
  await session.changed();
}

/** A social site is being used in a tab: notes it for later, if the policy asks to log out. */
export async function noteVisit(host: string, tabId: number, input: TimeInput): Promise<void> {
  if (!asksToLogOut(input)) return;
  const visits = await session.visits();
  const { day, now } = timeSituation(input);
  const { tabs = [], dueAt } = visits[host] ?? {};
  const ends = day.work && holds(day.work, now) ? day.work.end.epochMilliseconds : dueAt;
  visits[host] = { tabs: [...new Set([...tabs, tabId])], ...(ends !== undefined && { dueAt: ends }) };
  await session.saveVisits(visits);
  if (ends !== dueAt) await setLogOutAlarm();
  await unmind(host);
}

/** Whether a tab still shows the site, as far as the browser lets us know: by its address, else by whether our script answers there. */
async function stillShows(tabId: number, host: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return false;
  if (tab.url !== undefined && tab.url !== '') return (await siteHost(hostOf(tab.url))) === host;
  try {
    await browser.tabs.sendMessage(tabId, { type: 'are-you-there' });
    return true;
  } catch (error) {
    return !/Receiving end does not exist|Could not establish connection/.test(String(error));
  }
}

/** A tab was closed: the last one of a site is the moment to say it. */
export async function tabClosed(tabId: number): Promise<void> {
  const visits = await session.visits();
  const over: string[] = [];
  for (const [host, visit] of Object.entries(visits)) {
    if (!visit.tabs.includes(tabId)) continue;
    const others = visit.tabs.filter((each) => each !== tabId);
    const there = await Promise.all(others.map((each) => stillShows(each, host)));
    const tabs = others.filter((_each, i) => there[i]);
    visits[host] = { ...visit, tabs };
    if (tabs.length === 0) over.push(host);
  }
  if (over.length === 0 && Object.values(visits).every(({ tabs }) => !tabs.includes(tabId))) return;
  await session.saveVisits(visits);
  if (over.length > 0) await remind(over, 'last-tab');
}

/** Says it for every site that was used in a working day which is over. Safe at any time. */
export async function remindAtDayEnd(now: number): Promise<void> {
  const visits = await session.visits();
  const over = Object.entries(visits).filter(([, { dueAt }]) => dueAt !== undefined && dueAt <= now);
  if (over.length > 0) {
    for (const [host, { tabs }] of over) visits[host] = { tabs };
    await session.saveVisits(visits);
    await remind(
      over.map(([host]) => host),
      'day-end',
    );
  }
  await setLogOutAlarm();
}

/** The user has taken note: nothing is said of these sites until they are used again. */
export async function logOutDone(): Promise<void> {
  const [visits, reminder] = [await session.visits(), await session.logOut()];
  const rest: Record<string, Visit> = {};
  for (const [host, visit] of Object.entries(visits)) if (!reminder?.hosts.includes(host)) rest[host] = visit;
  await session.saveVisits(rest);
  await session.saveLogOut(undefined);
  await showReminder(false);
  await setLogOutAlarm();
}

/** Forgets a site that was taken away. */
export async function forgetVisits(host: string): Promise<void> {
  const { [host]: _gone, ...rest } = await session.visits();
  await session.saveVisits(rest);
  await unmind(host);
  await setLogOutAlarm();
}
