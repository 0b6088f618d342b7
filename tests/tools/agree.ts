import type { LaunchChoices, TestBrowser } from './browsers.ts';

/** For {@link agreeTo}: Firefox then takes the click in the page for the user's agreement and puts no question of its own. */
export const agreeable: Pick<LaunchChoices, 'preferences'> = {
  preferences: { 'extensions.webextOptionalPermissionPrompts': false },
};

interface ExtensionsPage {
  developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
}

/**
 * Lets the browser's own question about a site be answered with yes before it is put, since no driver can press a button of the
 * browser: in Chromium by what its own page for extensions does when the user allows a site there. The extension still has to ask,
 * from a click, or nothing is granted.
 */
export async function agreeTo(
  { kind, browser, origin }: TestBrowser,
  patterns: readonly string[],
): Promise<void> {
  if (kind === 'firefox') return; // See `agreeable`.
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  const id = new URL(origin).host;
  for (const pattern of patterns)
    await settings.evaluate(
      (id, pattern) =>
        (globalThis as unknown as { chrome: ExtensionsPage }).chrome.developerPrivate.addHostPermission(
          id,
          pattern,
        ),
      id,
      pattern,
    );
  await settings.close();
}
