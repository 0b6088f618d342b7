/** The toolbar badge: nothing, something to look at, or cannot read / locked. Never a name, never a number of people. */
import { browser } from 'wxt/browser';
import { say } from '../../assets/messages/index.ts';

export type BadgeState = 'nothing' | 'look' | 'unread';

const looks = {
  // No text of its own: the tab shows what holds for all of them. (Both browsers take null; the types do not know it.)
  nothing: { text: null, colour: undefined, title: 'badge.nothing' },
  look: { text: '!', colour: '#8a4b00', title: 'badge.look' },
  unread: { text: '?', colour: '#4a5568', title: 'badge.unread' },
} as const;

/** Shows a state on one tab's badge. With an error, also reports it to the console: the work behind the badge failed. */
export async function showBadge(tabId: number, state: BadgeState, error?: unknown): Promise<void> {
  if (error !== undefined) console.error('Staffroom could not record a reading:', error);
  const { text, colour, title } = looks[state];
  try {
    await browser.action.setBadgeText({ tabId, text: text as string });
    if (colour) await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setTitle({ tabId, title: say(title) });
  } catch {
    // The tab was closed meanwhile: there is no badge to show.
  }
}

/** Shows on every tab that has nothing else to show that there is a reminder to log out (E5), or takes it away. */
export async function showReminder(isOn: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: looks.look.colour });
  await browser.action.setBadgeText({ text: isOn ? looks.look.text : '' });
  await browser.action.setTitle({ title: say(isOn ? 'badge.logOut' : 'badge.nothing') });
}
