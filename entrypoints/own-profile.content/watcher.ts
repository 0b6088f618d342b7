/**
 * Sees to it that the own profile is read when it has something new to say, and rests everywhere else: on somebody else's
 * profile, on every other route, and while the tab is hidden. It never clicks, opens or scrolls anything.
 */
import type { ProfileReading } from '../../policy/profile/observation.ts';
import { is, within } from '../social.content/reading/dom.ts';
import { listen, readiness, visibility } from '../social.content/sturdy.ts';
import type { ProfileLabels } from '../social.content/sites/profile-labels.ts';
import { type Seen, readProfile } from './reader.ts';
import type { ProfileMap } from './profile-map.ts';
import { first } from '../social.content/reading/dom.ts';

/** All times in milliseconds. A page without changes for so long has come to rest … */
const quiet = 1200;
/** … one that shows that something is to come is waited for (site-hooks 2.6: up to 8 s) … */
const patience = 9000;
/** … and "cannot read" is not said before this time. */
const fairChance = 3000;
const tickEvery = 1000;
/** A reading that took so long is followed by a pause this many times as long. */
const pauseFactor = 50;
/** Somebody else's profile is looked at again for so long: the account may have been switched (site-hooks 3.1). */
const settling = 8000;

export interface Watched {
  page: Document;
  map: ProfileMap;
  /** The address that the document was loaded with. */
  loaded: string;
  isAlive(): boolean;
  /** Hands over a reading. False if nobody took it. */
  report(reading: ProfileReading): Promise<boolean>;
  signal: AbortSignal;
  /** Wording of the page's language. */
  tables: readonly ProfileLabels[];
  /** The year by the clock. */
  year(): number;
}

const now = (): number => performance.now();

/** Changes in these are none of the profile: posts that come while the user scrolls. */
const elsewhere =
  '[role="article"], [role="feed"], [aria-posinset], [data-virtualized], [data-testid="cellInnerDiv"], [data-testid="sidebarColumn"]';

/**
 * Watches one page until it is told to end.
 *
 * @returns what makes it read and report again, whatever it has reported before
 */
export function watchProfile({
  page,
  map,
  loaded,
  isAlive,
  report,
  signal,
  tables,
  year,
}: Watched): () => void {
  let url = new URL(location.href);
  let isAwake = false;
  let isEdited = false;
  let movingSince = now();
  let lastChange = movingSince;
  let mayReadAt = 0;
  let reported = '';
  let seen: Seen = { owner: 'none' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ticker: ReturnType<typeof setInterval> | undefined;
  let isResting = false;

  const tree = new MutationObserver((records) => {
    checkRoute();
    if (records.some(({ target }) => isOfProfile(target))) moved();
  });

  function isOfProfile(target: Node): boolean {
    const element = target instanceof Element ? target : (target.parentNode as Element | null);
    return element instanceof Element && !within(element, elsewhere) && !is(element, 'head, head *');
  }

  /** Something has changed that may change the reading. */
  function moved(): void {
    lastChange = now();
    if (isResting) movingSince = lastChange;
    isResting = false;
    later(quiet);
  }

  function later(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(wait, mayReadAt - now()));
  }

  function look(): void {
    if (!isAwake || signal.aborted) return;
    if (!isAlive()) return sleep();
    const began = now();
    seen = readProfile(map, page, url, { loaded, isEdited, tables, year: year() });
    mayReadAt = now() + Math.min(Math.max((now() - began) * pauseFactor, 50), 2000);
    const moving = now() - movingSince;
    if (!('reading' in seen)) {
      observe(seen.owner === 'other' && moving < settling);
      if (seen.owner === 'other' && moving < settling) later(quiet);
      return;
    }
    observe(true);
    const { reading } = seen;
    const isComing = first(page.documentElement, map.site.loading) !== null || readiness(page) !== 'complete';
    const isBlind =
      reading.outcome === 'cannot-read' ||
      Object.values(reading.fields).some(({ outcome }) => outcome === 'cannot-read');
    const wait = isBlind ? (isComing ? patience : fairChance) : isComing ? patience / 3 : 0;
    const left = Math.min(wait - moving, patience - moving);
    if (left > 0) return later(Math.min(left, quiet));
    const stillMoving = quiet - (now() - lastChange);
    if (stillMoving > 0 && moving < patience) return later(stillMoving);
    isResting = true;
    void hand(reading);
  }

  async function hand(reading: ProfileReading): Promise<void> {
    const text = `${url.href} ${JSON.stringify(reading)}`;
    if (text === reported) return;
    reported = text;
    if (!(await report(reading)) && reported === text) reported = '';
  }

  let isObserving = false;
  function observe(wanted: boolean): void {
    if (wanted === isObserving) return;
    isObserving = wanted;
    if (!wanted) return tree.disconnect();
    tree.observe(page, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['href', 'aria-label', 'hidden', 'value', 'aria-checked'],
    });
  }

  function checkRoute(): void {
    if (location.href === url.href) return;
    url = new URL(location.href);
    movingSince = now();
    lastChange = movingSince;
    isResting = false;
    seen = { owner: 'none' };
    later(100);
  }

  function wake(): void {
    if (isAwake || signal.aborted || visibility(page) === 'hidden') return;
    isAwake = true;
    movingSince = now();
    checkRoute();
    ticker = setInterval(() => (isAlive() ? checkRoute() : sleep()), tickEvery);
    later(100);
  }

  function sleep(): void {
    isAwake = false;
    observe(false);
    clearTimeout(timer);
    clearInterval(ticker);
  }

  /** The user has changed something in a form of the profile: what was loaded with the page is old. */
  function onEdit(event: Event): void {
    if (!event.isTrusted || !('reading' in seen) || seen.owner !== 'own') return;
    isEdited = true;
    moved();
  }

  const passive = { capture: true, passive: true, signal };
  for (const type of ['change', 'submit']) listen(window, type, onEdit, passive);
  for (const type of ['popstate', 'hashchange']) listen(window, type, checkRoute, passive);
  listen(page, 'visibilitychange', () => (visibility(page) === 'hidden' ? sleep() : wake()), passive);
  signal.addEventListener('abort', sleep);
  wake();
  return () => {
    reported = '';
    if (isAwake) moved();
  };
}
