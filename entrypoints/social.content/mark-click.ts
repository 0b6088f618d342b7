import type { Overlay } from './overlay.ts';
import { listen } from './sturdy.ts';

/** What follows one press of the pointer; a press on a mark takes all of it. */
const followers = ['mousedown', 'pointerup', 'mouseup', 'click', 'touchstart', 'touchend'] as const;

/** The panel is asked for at most this often (trust.md H4). */
const pause = 1000;

function take(event: Event): void {
  if (event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Takes a click on a mark's place before the page sees it, and asks for the panel. Marks take no pointer events, so that
 * `elementFromPoint` tells the page nothing; therefore the place decides, not the target. Only a whole press and click by
 * the user counts: events made by scripts and clicks made by a key are let through.
 *
 * Registered at `document_start` on the window, so that no listener of the page comes first.
 */
export function takeMarkClicks(
  overlay: Pick<Overlay, 'isMark'>,
  openPanel: () => void,
  signal: AbortSignal,
): void {
  let isTaking = false;
  let openedAt = -Infinity;

  const press = (event: Event): void => {
    if (!event.isTrusted) return;
    const { clientX, clientY, button, isPrimary } = event as PointerEvent;
    isTaking = isPrimary && button === 0 && overlay.isMark(clientX, clientY);
    if (isTaking) take(event);
  };

  const follow = (event: Event): void => {
    if (!event.isTrusted || !isTaking) return;
    if (event.type !== 'click') return take(event);
    const { clientX, clientY, detail } = event as MouseEvent;
    if (detail === 0) return; // Made by a key, after a press that was dragged away.
    take(event);
    isTaking = false;
    if (!overlay.isMark(clientX, clientY) || performance.now() - openedAt < pause) return;
    openedAt = performance.now();
    openPanel();
  };

  const capture = { capture: true, signal };
  listen(window, 'pointerdown', press, capture);
  // A touch (what comes after "t") is not cancelled, only kept from the page: else no click would come of it, and every scroll by
  // touch would wait for us.
  for (const type of followers) listen(window, type, follow, { ...capture, passive: type > 't' });
  listen(window, 'pointercancel', () => (isTaking = false), { ...capture, passive: true });
}
