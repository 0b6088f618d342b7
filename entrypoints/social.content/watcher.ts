/**
 * Sees to it that a page is read when it has something new to say, and no more often. It waits for content that comes late,
 * follows the routes of single-page sites, and rests while the tab is hidden. What it remembers is in `page-memory.ts`,
 * what it need not look at is in `change-filter.ts`.
 */
import { ChangeFilter } from './change-filter.ts';
import type { Link } from './link.ts';
import type { Overlay } from './overlay.ts';
import { PageMemory } from './page-memory.ts';
import { covers, interest, readPage, shadowRoots } from './reader.ts';
import { forgetAround, forgetReadings, keepReadings } from './reading/kept.ts';
import { isInside } from './reading/page.ts';
import type { Readers } from './reading/rules.ts';
import type { SiteMap } from './site-map.ts';
import { listen, readiness, visibility } from './sturdy.ts';

/** All times in milliseconds. */
const tickEvery = 1000;
/** A page without changes for so long has come to rest … */
const quiet = 1500;
/** … and one that never rests is taken as it is after this time. */
const patience = 8000;
/** "Cannot read" is not said before this time: the content may be on its way. */
const fairChance = 3000;
/** After a change of address the old content stands for a moment. */
const afterRoute = 100;
const betweenReports = 250;
/** A reading that took so long is followed by a pause this many times as long: about one per cent of the time. */
const pause = { factor: 100, shortest: 50, longest: 1000 };
/** The same, while rows come and go: nobody who passes by should be missed. */
const pauseWhilePassing = { factor: 50, shortest: 100, longest: 250 };
/** A surface that cannot be read is looked at again after this time, then after twice as long, and so on. */
const unreadableAgain = 20_000;
const mostAttempts = 3;

const now = (): number => performance.now();

/** Does its work once, so long after the first start since it was done or stopped. */
function timerFor(work: () => void): { start(wait: number): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const ring = (): void => {
    stop();
    work();
  };
  return { start: (wait) => (timer ??= setTimeout(ring, wait)), stop };
}

/** Where a page ends and another begins: the path; of the query only what names a profile. */
function pageOf({ origin, pathname, searchParams }: URL): string {
  return `${origin}${pathname.replace(/\/+$/, '')} ${searchParams.get('id') ?? ''}`;
}

/**
 * Watches one page until the extension is gone; then nothing is left behind and `onStopped` is called.
 *
 * @returns what ends it.
 */
export function watch(
  page: Document,
  map: SiteMap,
  readers: Partial<Readers>,
  link: Link,
  overlay: Overlay,
  onStopped: () => void = () => {},
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const memory = new PageMemory();
  const filter = new ChangeFilter();

  let url = new URL(location.href);
  let isAwake = false;
  let movingSince = now();
  let lastChange = movingSince;
  let isResting = false;
  /** Something has changed since the last reading, whether it matters or not. */
  let isStale = true;
  let mayReadAt = 0;
  let lastRead = 0;
  let lookAgain = unreadableAgain;
  let passingUntil = 0;
  const readTimer = timerFor(read);
  const restTimer = timerFor(rest);
  const viewTimer = timerFor(lookAtView);
  let ticker: ReturnType<typeof setInterval> | undefined;

  const reportTimer = timerFor(() => void report());
  let mayReportAt = 0;
  let revision = 0;
  let reported: { revision: number; settled: boolean } | undefined;
  let attempts = 0;
  let reportNumber = 0;
  let marks: ReadonlySet<string> = new Set();
  let isEverythingHidden = false;

  const tree = new MutationObserver(onTree);
  const details = new MutationObserver(onDetails);
  let watchedRoots = new WeakSet<ShadowRoot>();

  // Reading ---------------------------------------------------------------------------------------------------------

  /** Something has changed that may change a reading. */
  function matter(wait = 0): void {
    if (isResting) movingSince = now();
    lookAgain = unreadableAgain;
    isResting = false;
    isStale = true;
    lastChange = now();
    restTimer.start(quiet);
    readTimer.start(Math.max(wait, mayReadAt - now()));
  }

  function read(): void {
    readTimer.stop();
    if (!isAwake) return;
    const began = now();
    isStale = false;
    lastRead = began;
    watchOpenRoots();
    keepReadings();
    const hasChanged = memory.take(readPage(map, readers, page, url), began);
    // Without rows nobody says what has changed.
    if (!memory.hasRows) forgetReadings();
    showMarks();
    const { factor, longest, shortest } = began < passingUntil ? pauseWhilePassing : pause;
    mayReadAt = now() + Math.min(Math.max((now() - began) * factor, shortest), longest);
    if (hasChanged) revision++;
    if (hasChanged || !reported) reportSoon();
  }

  function observe(root: Node): void {
    tree.observe(root, { childList: true, subtree: true });
    details.observe(root, {
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['href', 'aria-label', 'hidden'],
    });
  }

  function watchOpenRoots(): void {
    for (const root of shadowRoots(map, readers, page, url)) {
      if (watchedRoots.has(root)) continue;
      watchedRoots.add(root);
      observe(root);
    }
  }

  // Changes ---------------------------------------------------------------------------------------------------------

  function onTree(records: readonly MutationRecord[]): void {
    if (!isResting) lastChange = now();
    isStale = true;
    checkRoute();
    const hasRows = memory.hasRows;
    if (hasRows) overlay.moved(2);
    if (hasRows) for (const { target } of records) forgetAround(target);
    const hasLost = hasRows && records.some((record) => record.removedNodes.length > 0) && memory.hasLostRows;
    if (hasLost) {
      passingUntil = now() + patience;
      mayReadAt = Math.min(mayReadAt, now() + pauseWhilePassing.longest);
      readTimer.stop();
    }
    if (hasLost || filter.matters(records)) matter();
  }

  /** Rows may be filled, or used again, without a node being added. */
  function onDetails(records: readonly MutationRecord[]): void {
    if (!memory.hasRows) return;
    for (const { target } of records) forgetAround(target);
    if (records.some(({ target }) => isInside(target, memory))) matter();
  }

  function lookAtView(): void {
    if (filter.mattersInView()) matter();
  }

  /** Called often; the site changes its address without a word. */
  function checkRoute(): void {
    if (location.href === url.href) return;
    const next = new URL(location.href);
    if (!covers(map, next)) return stop();
    const isOtherPage = pageOf(next) !== pageOf(url);
    url = next;
    filter.aim(interest(map, url));
    if (isOtherPage) {
      memory.forget();
      forgetReadings();
      revision++;
      reported = undefined;
      overlay.show([]);
    }
    movingSince = now();
    isResting = false;
    readTimer.stop();
    matter(afterRoute);
  }

  function rest(): void {
    const movingFor = now() - movingSince;
    const left = patience - movingFor;
    if (left > 0) {
      const untilQuiet = readiness(page) === 'complete' ? quiet - (now() - lastChange) : quiet;
      const untilFair = memory.hasUnreadable ? fairChance - movingFor : 0;
      const wait = Math.min(left, Math.max(untilQuiet, untilFair));
      if (wait > 0) return restTimer.start(wait);
    }
    if (isStale) read();
    isResting = true;
    reportSoon();
  }

  function tick(): void {
    if (!link.isAlive()) return stop();
    checkRoute();
    overlay.keep();
    if (memory.hasRows) overlay.look(1);
    if (filter.hasSkipped) lookAtView();
    if (isResting && isStale && memory.hasUnreadable && now() - lastRead > lookAgain) {
      lookAgain *= 2;
      read();
    }
    if (attempts > 0) reportSoon();
  }

  // To and from the background --------------------------------------------------------------------------------------

  function reportSoon(): void {
    reportTimer.start(mayReportAt - now());
  }

  async function report(): Promise<void> {
    const isSaid = reported?.revision === revision && (reported.settled || !isResting);
    if (!isAwake || (isSaid && attempts === 0)) return;
    const number = ++reportNumber;
    reported = { revision, settled: isResting };
    const surfaces = memory.report(isResting);
    const people = surfaces.reduce((sum, surface) => sum + surface.observations.length, 0);
    mayReportAt = now() + betweenReports + 2 * people;
    const reply = await link.report({ type: 'page-read', site: map.id, settled: isResting, surfaces });
    if (number !== reportNumber || signal.aborted) return;
    if (reply) {
      attempts = 0;
      mark(reply.marks, reply.hidden);
    } else if (!link.isAlive()) stop();
    else attempts = attempts < mostAttempts ? attempts + 1 : 0;
  }

  function mark(keys: readonly string[], hidden: boolean): void {
    marks = new Set(keys);
    isEverythingHidden = hidden;
    showMarks();
  }

  function showMarks(): void {
    const shown = isEverythingHidden ? new Set<string>() : marks;
    overlay.show(
      Array.from(memory.rows(), ({ element, keys }) => ({
        element,
        marked: keys.some((key) => shown.has(key)),
      })),
    );
  }

  const stopHearing = link.listen((message) => {
    if (message.type === 'marks') return mark(message.marks, message.hidden);
    reported = undefined;
    matter();
  });

  // Awake and asleep ------------------------------------------------------------------------------------------------

  function wake(): void {
    if (isAwake || visibility(page) === 'hidden') return;
    isAwake = true;
    observe(page);
    ticker = setInterval(tick, tickEvery);
    movingSince = now();
    checkRoute();
    matter();
  }

  function sleep(): void {
    isAwake = false;
    tree.disconnect();
    details.disconnect();
    forgetReadings();
    watchedRoots = new WeakSet();
    for (const timer of [readTimer, restTimer, viewTimer, reportTimer]) timer.stop();
    clearInterval(ticker);
  }

  function stop(): void {
    listening.abort();
    sleep();
    stopHearing();
    overlay.stop();
    onStopped();
  }

  /** What the user does tells an answered request from a row that was scrolled away. */
  function onAct(event: Event): void {
    if (!event.isTrusted || (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' '))
      return;
    memory.acted(event.composedPath(), now());
    if (memory.hasRows) overlay.look();
  }

  function onScroll(): void {
    memory.scrolled(now());
    if (filter.hasSkipped) viewTimer.start(300);
  }

  const passive = { capture: true, passive: true, signal };
  for (const type of ['click', 'keydown']) listen(window, type, onAct, passive);
  for (const type of ['scroll', 'resize']) listen(window, type, onScroll, passive);
  for (const type of ['popstate', 'hashchange']) listen(window, type, checkRoute, passive);
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation instanceof EventTarget) listen(navigation, 'currententrychange', checkRoute, passive);
  listen(page, 'visibilitychange', () => (visibility(page) === 'hidden' ? sleep() : wake()), passive);
  listen(
    window,
    'pageshow',
    (event) => {
      if (!(event as PageTransitionEvent).persisted) return;
      reported = undefined;
      wake();
      matter();
    },
    passive,
  );

  filter.aim(interest(map, url));
  wake();
  return stop;
}
