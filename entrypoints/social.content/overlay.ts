/**
 * What is drawn in a page: a small mark at the place of a request that Staffroom has something to say about, and nothing
 * else (design, decision 3; trust.md H1, H3, H4, H9).
 *
 * - One plain `div` with a closed shadow root stands on every covered page, match or no match. No custom element: a page
 *   that has defined its name would be handed the closed root by `attachInternals()`.
 * - Every request in view has a place in that root, marked or not, with the same box; a mark only gives it colours. So a
 *   page that asks the browser whether its own row is covered (`IntersectionObserver` with `trackVisibility`, which sees
 *   through `pointer-events: none`) gets the same answer with and without a match.
 * - No text, no name, nothing for assistive technology: there the panel is the way in.
 */
import { markStyles } from './mark-style.ts';
import { holds, parentOf } from './reading/dom.ts';
import { append, create, htmlOf, listen, rectOf, remove, topmostAt } from './sturdy.ts';

/** A request in the page, and whether to mark it. */
export interface Place {
  element: Element;
  marked: boolean;
}

export interface Overlay {
  /** Puts the host into the page, once there is a body; the same on every page. */
  mount(): void;
  /** Puts it back if the site's re-rendering took it away, a few times at most. */
  keep(): void;
  /** The requests in the page now; replaces what was shown before. */
  show(places: readonly Place[]): void;
  /** Something may have moved: follows until all has been still for so many frames. */
  moved(frames?: number): void;
  /** Whether a point of the window lies on a visible mark. */
  isMark(x: number, y: number): boolean;
  /** Takes everything out of the page for good. */
  stop(): void;
}

interface Slot extends Place {
  /** Its box in the closed root, while the request is in view. */
  box?: HTMLElement;
  isRtl: boolean;
  /** Centre of the mark in the window; absent while it cannot be seen. */
  at?: { x: number; y: number };
}

/** How far from the item's start edge, and at most how far below its top, the mark's centre lies. */
const inset = 10;
const drop = 24;
/** Half of the target that a click has to meet: 24 by 24 CSS pixels (WCAG 2.5.8). */
const reach = 12;
/** Frames without movement after which following ends. */
const still = 12;
/** How often a host that was taken away is put back before it is left alone: the page does not want it. */
const returns = 5;

function adoptStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyles);
  root.adoptedStyleSheets = [sheet];
}

/** The closed root of an element that another copy of this script made; only extensions can ask for it. */
function closedRootOf(element: Element): ShadowRoot | null {
  const asExtension = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (asExtension.openOrClosedShadowRoot !== undefined) return asExtension.openOrClosedShadowRoot;
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
  };
  return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** Takes away what a copy of this script left that can no longer do it: Firefox ends it without notice (trust.md H12). */
function removeLeftOver(html: Element): void {
  for (const element of Array.from(html.querySelectorAll(':scope > div[aria-hidden="true"]:empty')))
    if (closedRootOf(element)?.firstElementChild?.localName === 's') remove(element);
}

/** The overlay of one page. */
export function createOverlay(page: Document): Overlay {
  const host = create(page, 'div');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root);
  // Tells a later copy of this script that the element is ours; never shown.
  append(root, create(page, 's'));

  const slots = new Map<Element, Slot>();
  const inView = new Set<Slot>();
  const spare: HTMLElement[] = [];
  let mounted = false;
  let left = returns;
  let frame = 0;
  let framesLeft = 0;

  const views = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const slot = slots.get(entry.target);
      if (!slot) continue;
      if (entry.isIntersecting) inView.add(slot);
      else retire(slot);
    }
    follow();
  });

  /** Gives the box back; the request is out of view. */
  function retire(slot: Slot): void {
    inView.delete(slot);
    delete slot.at;
    if (!slot.box) return;
    slot.box.className = 'off';
    spare.push(slot.box);
    delete slot.box;
  }

  /** Where the mark's centre belongs now, or nothing if the item cannot be seen there: scrolled out, covered, gone. */
  function measure(slot: Slot): Slot['at'] {
    const { left, right, top, width, height } = rectOf(slot.element);
    if (width < 1 || height < 1) return undefined;
    const x = slot.isRtl ? right - inset : left + inset;
    const y = top + Math.min(height / 2, drop);
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return undefined;
    const topmost = topmostAt(x, y, slot.element);
    return topmost && holds(slot.element, topmost) ? { x, y } : undefined;
  }

  /** Draws one place. Returns whether anything changed. */
  function draw(slot: Slot, origin: { x: number; y: number }): boolean {
    const at = measure(slot);
    const before = slot.at;
    if (!at) {
      delete slot.at;
      if (slot.box) slot.box.className = 'off';
      return before !== undefined;
    }
    slot.at = at;
    inView.add(slot);
    if (!slot.box) {
      slot.box = spare.pop() ?? create(page, 'i');
      append(root, slot.box);
    }
    slot.box.className = slot.marked ? 'on' : '';
    slot.box.style.translate = `${at.x - origin.x}px ${at.y - origin.y}px`;
    return before?.x !== at.x || before.y !== at.y;
  }

  /** Where the host's own corner is: not at the window's corner if the site transforms the whole page. */
  const originOf = (): { x: number; y: number } => {
    const { left, top } = rectOf(host);
    return { x: left, y: top };
  };

  function step(): void {
    frame = 0;
    const origin = originOf();
    let changed = false;
    for (const slot of inView) changed = draw(slot, origin) || changed;
    framesLeft = changed ? still : framesLeft - 1;
    if (framesLeft > 0 && inView.size > 0) frame = requestAnimationFrame(step);
  }

  function follow(frames = still): void {
    framesLeft = Math.max(framesLeft, frames);
    if (frame === 0 && inView.size > 0) frame = requestAnimationFrame(step);
  }

  const listening = new AbortController();
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend'])
    listen(window, type, () => follow(), { capture: true, passive: true, signal: listening.signal });

  return {
    mount() {
      const html = htmlOf(page);
      if (mounted || !html) return;
      mounted = true;
      removeLeftOver(html);
      append(html, host);
    },
    keep() {
      const html = htmlOf(page);
      if (!mounted || !html || left === 0 || parentOf(host) === html) return;
      left--;
      append(html, host);
      follow();
    },
    show(places) {
      const origin = originOf();
      const gone = new Set(slots.keys());
      for (const { element, marked } of places) {
        gone.delete(element);
        const known = slots.get(element);
        if (known) {
          if (known.marked === marked) continue;
          known.marked = marked;
          if (known.box && known.at) known.box.className = marked ? 'on' : '';
          continue;
        }
        const slot: Slot = { element, marked, isRtl: getComputedStyle(element).direction === 'rtl' };
        slots.set(element, slot);
        views.observe(element);
        draw(slot, origin);
      }
      for (const element of gone) {
        const slot = slots.get(element);
        if (slot) retire(slot);
        slots.delete(element);
        views.unobserve(element);
      }
    },
    moved: follow,
    isMark(x, y) {
      for (const { at, marked } of inView)
        if (marked && at && Math.abs(at.x - x) <= reach && Math.abs(at.y - y) <= reach) return true;
      return false;
    },
    stop() {
      listening.abort();
      views.disconnect();
      cancelAnimationFrame(frame);
      slots.clear();
      inView.clear();
      left = 0;
      remove(host);
    },
  };
}
