/**
 * Sites granted at run time: their run-time script is kept equal to what the browser grants and what counts as social. Everything
 * follows from the browser's own lists, so that it makes no difference what was missed, done twice or lost in an update.
 */
import { browser } from 'wxt/browser';
import { matchPatterns } from '../../policy/social-sites.ts';
import { session } from '../../storage/session.ts';
import { forgetUseOf, hostsUsed } from '../../storage/time-records.ts';
import { siteMaps } from '../social.content/sites/index.ts';
import { forgetVisits } from './log-out.ts';
import { openedDatabase } from './memory.ts';
import { syncParts } from './page-parts.ts';
import { keepRegistered, type RunTimeScript, startIn } from './run-time-scripts.ts';
import { grantedHosts, isMapped, maySee } from './social-hosts.ts';
import { inTurn } from './tabs.ts';
import { refreshPlan } from './time-plan.ts';

const script: RunTimeScript = { id: 'social-sites', file: '/content-scripts/notice.js' };

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
  const added = await keepRegistered(script, matchPatterns(await grantedHosts()));
  // A page that gets the script finds itself in the plan; one that is taken away finds itself missing, and takes everything out.
  await refreshPlan();
  await startIn(script, added);
  await syncParts();
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
