/**
 * What is drawn in a page: a small mark at the place of a request that Staffroom has something to say about, and nothing
 * else (design, decision 3; trust.md H1, H3, H4, H9).
 *
 * - The host (see host.ts) stands on every covered page, match or no match.
 * - Every request in view has a place in that root, marked or not, with the same box; a mark only gives it colours. So a
 *   page that asks the browser whether its own row is covered (`IntersectionObserver` with `trackVisibility`, which sees
 *   through `pointer-events: none`) gets the same answer with and without a match.
 * - No text, no name, nothing for assistive technology: there the panel is the way in.
 */
import { adoptStyles, createHost, type Host } from './host.ts';
import { markStyles } from './mark-style.ts';
import { holds } from './reading/dom.ts';
import { append, create, listen, rectOf, topmostAt } from './sturdy.ts';

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
  /** Something may have come to cover a request, or gone from above it; nothing need have moved. */
  look(frames?: number): void;
  /** Whether a point of the window lies on a visible mark. */
  isMark(x: number, y: number): boolean;
  /** Takes everything out of the page for good. */
  stop(): void;
}

type Corner = Pick<DOMRect, 'left' | 'top'>;

interface Slot extends Place {
  /** Its box in the closed root, while the request is in view. */
  box?: HTMLElement;
  isRtl?: boolean;
  /** Where the mark's centre belongs in the window. */
  x: number;
  y: number;
  /** Whether the item can be seen there: not scrolled out, not covered, not gone. */
  isSeen: boolean;
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

/** The overlay of one page. */
export function createOverlay(page: Document, host: Host = createHost(page)): Overlay {
  const { root } = host;
  /** Changes its width to be told when the next frame has been laid out. */
  const probe = create(page, 'b');
  append(root, probe);
  adoptStyles(page, root, markStyles);

  const slots = new Map<Element, Slot>();
  const inView = new Set<Slot>();
  const spare: HTMLElement[] = [];
  let mounted = false;
  let left = returns;
  let frame = 0;
  let framesLeft = 0;
  /** Whether the next frame asks again what is topmost. */
  let mustLook = false;
  let isWide = false;

  const views = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const slot = slots.get(entry.target);
      if (!slot) continue;
      if (entry.isIntersecting) inView.add(slot);
      else retire(slot);
    }
    look();
  });

  /** Gives the box back; the request is out of view. */
  function retire(slot: Slot): void {
    inView.delete(slot);
    slot.isSeen = false;
    if (!slot.box) return;
    slot.box.className = 'off';
    spare.push(slot.box);
    delete slot.box;
  }

  /** Whether a point of an item is what the user sees there: inside the window, not scrolled out, not covered. */
  function isVisible(element: Element, x: number, y: number): boolean {
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
    const topmost = topmostAt(x, y, element);
    return topmost !== null && holds(element, topmost);
  }

  /**
   * Draws one place. Only a thorough look asks again what is topmost where nothing has moved. Returns whether anything
   * changed.
   */
  function draw(slot: Slot, origin: Corner, isThorough: boolean): boolean {
    const { left, right, top, width, height } = rectOf(slot.element);
    slot.isRtl ??= getComputedStyle(slot.element).direction === 'rtl';
    const x = slot.isRtl ? right - inset : left + inset;
    const y = top + Math.min(height / 2, drop);
    const hasMoved = x !== slot.x || y !== slot.y;
    if (!hasMoved && !isThorough) return false;
    const wasSeen = slot.isSeen;
    slot.x = x;
    slot.y = y;
    slot.isSeen = width >= 1 && height >= 1 && isVisible(slot.element, x, y);
    if (slot.isSeen) {
      inView.add(slot);
      if (!slot.box) append(root, (slot.box = spare.pop() ?? create(page, 'i')));
      slot.box.style.translate = `${x - origin.left}px ${y - origin.top}px`;
    }
    dress(slot);
    return hasMoved || wasSeen !== slot.isSeen;
  }

  function dress({ box, isSeen, marked }: Slot): void {
    if (box) box.className = !isSeen ? 'off' : marked ? 'on' : '';
  }

  /** Where the host's own corner is: not at the window's corner if the site transforms the whole page. */
  const corner = (): Corner => rectOf(host.element);

  /**
   * Draws all places in view. Called when the browser has laid out the page for a frame (which is when sizes are
   * reported): asking for a place at any other time would make it lay out the page once more.
   */
  const laidOut = new ResizeObserver(() => {
    const origin = corner();
    const isThorough = mustLook;
    mustLook = false;
    let hasChanged = false;
    for (const slot of inView) hasChanged = draw(slot, origin, isThorough) || hasChanged;
    framesLeft = hasChanged ? still : framesLeft - 1;
    if (framesLeft > 0 && inView.size > 0) frame ||= requestAnimationFrame(step);
  });
  laidOut.observe(probe);

  function step(): void {
    frame = 0;
    isWide = !isWide;
    probe.style.width = isWide ? '2px' : '1px';
  }

  function follow(frames = still): void {
    framesLeft = Math.max(framesLeft, frames);
    if (inView.size > 0) frame ||= requestAnimationFrame(step);
  }

  function look(frames?: number): void {
    mustLook = true;
    follow(frames);
  }

  const listening = new AbortController();
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend'])
    listen(window, type, () => look(), { capture: true, passive: true, signal: listening.signal });

  return {
    mount() {
      if (!mounted) host.place();
      mounted = true;
    },
    keep() {
      if (!mounted || left === 0 || host.isPlaced()) return;
      left--;
      host.place();
      look();
    },
    show(places) {
      const gone = new Set(slots.keys());
      for (const { element, marked } of places) {
        gone.delete(element);
        let slot = slots.get(element);
        if (!slot) {
          slot = { element, marked: false, x: NaN, y: NaN, isSeen: false };
          slots.set(element, slot);
          views.observe(element);
        }
        if (slot.marked === marked) continue;
        slot.marked = marked;
        // Its place comes with the next frame; a mark does not wait for that.
        if (!slot.isSeen && marked) draw(slot, corner(), true);
        else dress(slot);
      }
      for (const element of gone) {
        const slot = slots.get(element);
        if (slot) retire(slot);
        slots.delete(element);
        views.unobserve(element);
      }
    },
    moved: follow,
    look,
    isMark(x, y) {
      for (const slot of inView)
        if (slot.marked && slot.isSeen && Math.abs(slot.x - x) <= reach && Math.abs(slot.y - y) <= reach)
          return true;
      return false;
    },
    stop() {
      listening.abort();
      views.disconnect();
      laidOut.disconnect();
      cancelAnimationFrame(frame);
      slots.clear();
      inView.clear();
      left = 0;
      host.remove();
    },
  };
}
