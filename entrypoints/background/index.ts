import './zod-set-up.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { setCover } from './cover.ts';
import { forgetDrafts } from './drafts.ts';
import { actHandlers } from './handlers/acts.ts';
import { contentHandlers } from './handlers/content.ts';
import { declarationHandlers } from './handlers/declarations.ts';
import { draftHandlers } from './handlers/drafts.ts';
import { eraseHandlers } from './handlers/erase.ts';
import { incidentHandlers } from './handlers/incidents.ts';
import { profileHandlers } from './handlers/profile.ts';
import { reportHandlers } from './handlers/reports.ts';
import { rosterHandlers } from './handlers/roster.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { timeHandlers } from './handlers/time.ts';
import { vaultHandlers } from './handlers/vault.ts';
import { keepHouse, onAlarm } from './housekeeping.ts';
import { tabClosed } from './log-out.ts';
import { forgetTab } from './own-acts.ts';
import { listenForToolbarClick, openPanelByKey } from './panel.ts';
import { hidden } from './memory.ts';
import { route } from './router.ts';
import { isGrantedPage } from './social-hosts.ts';
import { syncSites } from './social-registration.ts';
import { inTurn } from './tabs.ts';

/** Wiring only. Every listener is registered at once: the browser wakes the worker for those it knows (trust.md B1). */
export default defineBackground({
  type: 'module',
  main() {
    const pageHandlers = {
      ...settingsHandlers,
      ...vaultHandlers,
      ...rosterHandlers,
      ...draftHandlers,
      ...incidentHandlers,
      ...actHandlers,
      ...profileHandlers,
      ...reportHandlers,
      ...declarationHandlers,
      ...timeHandlers,
      ...eraseHandlers,
    };
    browser.runtime.onMessage.addListener(route(contentHandlers, pageHandlers, isGrantedPage));
    browser.alarms.onAlarm.addListener(({ name }) => void onAlarm(name).catch(report));
    browser.tabs.onRemoved.addListener((tabId) => {
      forgetDrafts(tabId);
      void forgetTab(tabId).catch(report);
      void inTurn(() => tabClosed(tabId)).catch(report);
    });
    browser.permissions.onAdded.addListener(() => void syncSites().catch(report));
    browser.permissions.onRemoved.addListener(() => void syncSites().catch(report));
    // Only so that the worker is started with the browser: what is to be done then, it does at every start.
    browser.runtime.onStartup.addListener(() => undefined);
    browser.commands.onCommand.addListener(
      (command, tab) => void onCommand(command, tab?.windowId).catch(report),
    );
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: '/options.html#set-up' }).catch(report);
    });
    listenForToolbarClick();
    void keepHouse().catch(report);
  },
});

function report(error: unknown): void {
  console.error('Staffroom:', error);
}

async function onCommand(command: string, windowId: number | undefined): Promise<void> {
  if (command === 'open-panel') return openPanelByKey(windowId);
  if (command !== 'hide-everything') return undefined;
  return setCover({ hidden: !(await hidden()) });
}
