/** Opening the panel. Browsers allow it only while the user's own click or key is being handled, so nothing here waits first. */
import { browser } from 'wxt/browser';

/** What Firefox adds to the WebExtensions API. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/** Chrome's and Edge's panel; absent in Firefox. */
const sidePanel = (): typeof browser.sidePanel | undefined => browser.sidePanel;
/** Firefox's panel. */
const sidebar = (): SidebarAction => (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction;

/** One opening a second, whatever a page provokes (trust.md H4). */
const quietTime = 1000;
let lastOpened = -quietTime;

/** Lets the toolbar button open the panel. */
export function listenForToolbarClick(): void {
  const panel = sidePanel();
  if (panel) void panel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void sidebar().toggle());
}

/** Opens the panel for a tab, because the user clicked a mark on its page. */
export async function openPanelFor(tabId: number): Promise<void> {
  const now = performance.now();
  if (now - lastOpened < quietTime) return;
  lastOpened = now;
  const panel = sidePanel();
  if (panel) return panel.open({ tabId });
  try {
    await sidebar().open();
  } catch {
    // Firefox does not carry the user's click through a message: the panel comes as a window of its own.
    const url = browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`);
    await browser.windows.create({ url, type: 'popup', width: 400, height: 760 });
  }
}

/** Opens the panel by the keyboard command. */
export async function openPanelByKey(windowId: number | undefined): Promise<void> {
  const panel = sidePanel();
  if (!panel) return sidebar().open();
  if (windowId !== undefined) await panel.open({ windowId });
}
