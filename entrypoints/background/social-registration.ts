/**
 * Sites granted at run time: the one run-time script is kept equal to what the browser grants and what counts as social. Everything
 * follows from the browser's own lists, so that it makes no difference what was missed, done twice or lost in an update.
 */
import { browser } from 'wxt/browser';
import { matchPatterns } from '../../policy/social-sites.ts';
import { session } from '../../storage/session.ts';
import { forgetUseOf, hostsUsed } from '../../storage/time-records.ts';
import { siteMaps } from '../social.content/sites/index.ts';
import { forgetVisits } from './log-out.ts';
import { openedDatabase } from './memory.ts';
import { grantedHosts, isMapped, maySee } from './social-hosts.ts';
import { inTurn } from './tabs.ts';
import { refreshPlan } from './time-plan.ts';

const id = 'social-sites';
const file = 'content-scripts/notice.js';

/** Says which pages get the script from now on. */
async function register(matches: string[], wasRegistered: boolean): Promise<void> {
  const { scripting } = browser;
  if (matches.length === 0) {
    if (wasRegistered) await scripting.unregisterContentScripts({ ids: [id] });
  } else if (wasRegistered) await scripting.updateContentScripts([{ id, matches, js: [file] }]);
  else
    await scripting.registerContentScripts([
      { id, matches, js: [file], runAt: 'document_start', allFrames: false, persistAcrossSessions: true },
    ]);
}

/** Starts the script in the tabs that show such a site already. It starts once in a page, however often it is sent there. */
async function startIn(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  for (const { id: tabId } of await browser.tabs.query({ url: matches })) {
    if (tabId === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId }, files: [`/${file}`], injectImmediately: true })
      // The tab was closed, is asleep or shows the browser's own error page: there is nothing to cover.
      .catch((error: unknown) => console.warn('Staffroom: a tab was left out', String(error)));
  }
}

/** Erases the use that was measured on sites which Staffroom may no longer see, and what the session remembers of them. */
async function forgetWhatIsNotSeen(): Promise<void> {
  const db = await openedDatabase();
  for (const host of new Set([...(await hostsUsed(db)), ...Object.keys(await session.visits())])) {
    if (isMapped(host) || (await maySee(host))) continue;
    await forgetUseOf(db, host);
    await forgetVisits(host);
  }
}

async function sync(): Promise<void> {
  const matches = matchPatterns(await grantedHosts());
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const before = registered?.matches ?? [];
  const added = matches.filter((each) => !before.includes(each));
  const removed = before.filter((each) => !matches.includes(each));
  // A page that gets the script finds itself in the plan; one that is taken away finds itself missing, and takes everything out.
  if (added.length > 0 || removed.length > 0) await register(matches, registered !== undefined);
  await refreshPlan();
  await startIn(added);
  await inTurn(forgetWhatIsNotSeen);
}

let line: Promise<unknown> = Promise.resolve();

/** Brings scripts, plan and open tabs in step with what is granted and what counts. Safe at any time, any number of times. */
export function syncSites(): Promise<void> {
  const result = line.then(sync);
  line = result.catch(() => undefined);
  return result;
}

/** Gives back everything that was granted at run time, and stops the script everywhere. */
export async function giveBackSites(): Promise<void> {
  const mapped = new Set(siteMaps.flatMap((map) => map.matches));
  const { origins = [] } = await browser.permissions.getAll();
  const optional = origins.filter((each) => !mapped.has(each));
  if (optional.length > 0) await browser.permissions.remove({ origins: optional });
  await syncSites();
}
