/**
 * Decides at `document_start` from the day's plan whether the page is to be covered, and again whenever that can have changed.
 * Always from the clock and the plan, never from what was before: after three hours of sleep there is one decision.
 */
import { type TimePlan, timePlanKey } from '../../policy/time-plan.ts';
import type { Host } from '../social.content/host.ts';
import { type BrowserApi, type Changes, send } from '../social.content/link.ts';
import { listen, readiness, visibility } from '../social.content/sturdy.ts';
import { createCover, type Choice } from './cover.ts';
import { decide, type Shown } from './decide.ts';
import { createMeter } from './meter.ts';

/** At most so long between two looks, in milliseconds; the second is for while something is drawn. */
const beat = 60_000;
const beatWhileUp = 300;
/** A plan that cannot be read by then, or a background that does not answer, keeps nobody waiting. */
const patience = 2000;

const now = (): number => Temporal.Now.instant().epochMilliseconds;

/** What is told from any other notice: the start of its stretch, or which cover it is. */
const keyOf = (shown: Shown): number | string | undefined =>
  typeof shown === 'object' ? shown.start : shown;

/**
 * Starts for one page, with a curtain until the plan has been read.
 *
 * @param hasMap whether the site's page is read, too: then the host stays in it
 * @param onStopped is told when the extension has gone, or the site was taken away
 * @returns what ends it
 */
export function startNotice(
  page: Document,
  host: Host,
  { runtime, storage: { local } }: BrowserApi,
  hasMap: boolean,
  onStopped: () => void = () => {},
): () => void {
  const listening = new AbortController();
  const site = location.hostname.replace(/^www\.|\.$/g, '');
  const cover = createCover(page, host, () => hasMap && readiness(page) !== 'loading', take);
  const meter = createMeter((start, end) => void send(runtime, { type: 'used', start, end }));

  let plan: unknown;
  let isRead = false;
  let wasCovered = false;
  let shown: Shown;
  /** What the user has answered, until the plan says so, too. */
  let answered: number | string | undefined;
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(isLeaving = false): void {
    clearTimeout(timer);
    if (typeof runtime.id !== 'string') return stop();
    const at = now();
    const isSeen = visibility(page) !== 'hidden';
    let next = Infinity;
    let isMeasured = false;
    if (isSeen && !isRead) cover.blank();
    else if (isSeen)
      try {
        const known = plan as TimePlan;
        const decision = decide(known, site, at);
        ({ next, shown } = decision);
        if (wasCovered && !decision.covers && !hasMap) return stop();
        wasCovered = decision.covers;
        isMeasured = decision.covers && known.measures;
        // The plan says so by now, or another stretch has begun.
        if (keyOf(shown) !== answered) answered = undefined;
        if (shown === undefined || answered !== undefined) cover.hide();
        else cover.show(shown, known);
      } catch {
        // No plan, or not one that this version knows: nothing is said, and the next plan is waited for.
        cover.hide();
      }
    cover.keep();
    meter(at, isSeen && isMeasured && !cover.isUp() && page.hasFocus(), isLeaving || !isSeen);
    if (isSeen) timer = setTimeout(look, Math.min(next - at, cover.isUp() ? beatWhileUp : beat));
  }

  /** The plan as it is stored; nobody is woken for it. */
  function read(): void {
    local.get(timePlanKey).then(
      (stored) => learn(stored[timePlanKey]),
      () => learn(undefined),
    );
  }

  function learn(known: unknown): void {
    if (listening.signal.aborted) return;
    plan = known;
    isRead = true;
    look();
  }

  function onChanged(changes: Changes): void {
    const change = changes[timePlanKey];
    if (change) learn(change.newValue);
  }

  /** Sends what the user chose, and lets the page go on, or leaves it, when it has arrived. */
  async function take(choice: Choice, permittedBy: string): Promise<void> {
    if (isSending || shown === undefined) return;
    isSending = true;
    const key = keyOf(shown);
    const message =
      typeof shown === 'string' || choice === 'uncover'
        ? ({ type: 'uncover' } as const)
        : ({
            type: 'notice-answer',
            choice,
            span: shown.start,
            ...(permittedBy && { permittedBy }),
          } as const);
    await Promise.race([send(runtime, message), new Promise((done) => setTimeout(done, patience))]);
    isSending = false;
    if (choice === 'leave') return location.replace('about:blank');
    answered = key;
    look();
  }

  function stop(): void {
    if (listening.signal.aborted) return;
    listening.abort();
    clearTimeout(timer);
    cover.stop();
    if (!hasMap) host.remove();
    if (typeof runtime.id === 'string') local.onChanged.removeListener(onChanged);
    onStopped();
  }

  const options = { capture: true, passive: true, signal: listening.signal };
  const onEvent = (): void => look();
  listen(window, 'visibilitychange', onEvent, options);
  listen(window, 'pagehide', () => look(true), options);
  // Focus within the page is not meant.
  for (const type of ['focus', 'blur']) listen(window, type, onEvent, { ...options, capture: false });
  listen(
    window,
    'pageshow',
    (event) => (event as PageTransitionEvent).persisted && (look(), read()),
    options,
  );
  local.onChanged.addListener(onChanged);
  setTimeout(() => isRead || learn(undefined), patience);
  look();
  read();
  return stop;
}
