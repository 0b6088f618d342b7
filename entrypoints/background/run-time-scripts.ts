/** Scripts that the browser is told of at run time, one by one. What the browser says is registered is the truth. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

export interface RunTimeScript {
  id: string;
  /** Its place in the package. */
  file: ScriptPublicPath;
}

/**
 * Keeps the pages that get a script equal to `matches`, for every later session; none: it is taken out.
 *
 * @returns the patterns that it was not registered for before
 */
export async function keepRegistered({ id, file }: RunTimeScript, matches: string[]): Promise<string[]> {
  const { scripting } = browser;
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [id] });
  const before = registered?.matches ?? [];
  const added = matches.filter((each) => !before.includes(each));
  if (added.length === 0 && matches.length === before.length) return added;
  if (matches.length === 0) await scripting.unregisterContentScripts({ ids: [id] });
  else if (registered) await scripting.updateContentScripts([{ id, matches, js: [file.slice(1)] }]);
  else
    await scripting.registerContentScripts([
      {
        id,
        matches,
        js: [file.slice(1)],
        runAt: 'document_start',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
  return added;
}

/** Starts a script in one tab. It starts once in a page, however often it is sent there. */
export async function startInTab({ file }: Pick<RunTimeScript, 'file'>, tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, files: [file], injectImmediately: true })
    // The tab was closed, is asleep or shows the browser's own error page: there is nothing to do there.
    .catch((error: unknown) => console.warn('Staffroom: a tab was left out', String(error)));
}

/** Starts a script in the tabs that show such a site already. */
export async function startIn(script: RunTimeScript, matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  for (const { id: tabId } of await browser.tabs.query({ url: matches }))
    if (tabId !== undefined) await startInTab(script, tabId);
}
