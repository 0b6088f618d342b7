/**
 * The user's own presses of Post and Send, by mouse, touch and keyboard: one that is to be held is taken with all that follows from it,
 * before the page sees any of it; every other one passes untouched. Nothing a script does is a press (trust.md H6), and nothing is ever
 * pressed here.
 */
import { listen } from '../social.content/sturdy.ts';

/** What follows a press of the pointer. */
const followers = ['mousedown', 'pointerup', 'mouseup', 'touchend'] as const;

/** A press that would send something. */
export interface Press {
  /** Beside what the reason is said. */
  beside: Element;
  /** Whether it is to be held. */
  isHeld(): boolean;
  /** It has been held. */
  onHeld(): void;
  /** It may be about to happen: there is a moment in which to find out. */
  onBegin(): void;
  /** It goes through. */
  onPass(): void;
}

export interface Presses {
  /** The press that a pointer or a key on a control would be. */
  byControl(event: Event): Press | undefined;
  /** The press that a key in an editor would be. */
  byKey(event: KeyboardEvent): Press | undefined;
}

function take(event: Event, isPrevented = true): void {
  if (isPrevented && event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}

/** Listens from now on until the signal. */
export function watchPresses({ byControl, byKey }: Presses, signal: AbortSignal): void {
  /** The press whose followers are taken, and the control it is on. */
  let taken: Press | undefined;
  /** The key that was held, or let through, while it is down. */
  let heldKey = '';
  let passedKey = '';

  function onDown(event: Event): void {
    if (!event.isTrusted) return;
    const { button, isPrimary } = event as PointerEvent;
    taken = undefined;
    if (!isPrimary || button !== 0) return;
    const press = byControl(event);
    if (!press) return;
    if (!press.isHeld()) return press.onBegin();
    taken = press;
    take(event);
  }

  function onFollow(event: Event): void {
    // A touch that is prevented never becomes a click.
    if (event.isTrusted && taken) take(event, event.type !== 'touchend');
  }

  function onClick(event: Event): void {
    if (!event.isTrusted) return;
    const { button, detail } = event as MouseEvent;
    // Made by a key whose press was decided upon already.
    if (detail === 0 && heldKey !== '') return take(event);
    if (detail === 0 && passedKey !== '') return;
    const wasTaken = taken;
    taken = undefined;
    const press = button === 0 ? byControl(event) : undefined;
    if (wasTaken) {
      take(event);
      // Dragged away from the control, and so no press at all.
      if (press?.beside === wasTaken.beside) press.onHeld();
    } else if (press?.isHeld()) {
      take(event);
      press.onHeld();
    } else press?.onPass();
  }

  function onKeyDown(event: Event): void {
    if (!event.isTrusted) return;
    const stroke = event as KeyboardEvent;
    if (stroke.repeat && heldKey === stroke.key) return take(event);
    heldKey = passedKey = '';
    const isPressing = stroke.key === 'Enter' || stroke.key === ' ';
    const press = byKey(stroke) ?? (isPressing ? byControl(event) : undefined);
    if (!press) return;
    if (press.isHeld()) {
      heldKey = stroke.key;
      take(event);
      if (!stroke.repeat) press.onHeld();
    } else {
      passedKey = stroke.key;
      press.onPass();
    }
  }

  function onKeyAfter(event: Event): void {
    if (!event.isTrusted) return;
    const { key } = event as KeyboardEvent;
    if (heldKey === key) take(event);
    if (event.type !== 'keyup') return;
    // A click that the key makes comes after it.
    setTimeout(() => (heldKey = passedKey = ''));
  }

  const capture = { capture: true, signal };
  listen(window, 'pointerdown', onDown, capture);
  for (const type of followers) listen(window, type, onFollow, capture);
  listen(window, 'touchstart', onFollow, { ...capture, passive: true });
  listen(window, 'pointercancel', () => (taken = undefined), { ...capture, passive: true });
  listen(window, 'click', onClick, capture);
  listen(window, 'keydown', onKeyDown, capture);
  for (const type of ['keypress', 'keyup']) listen(window, type, onKeyAfter, capture);
}
