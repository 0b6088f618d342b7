/**
 * The user's own presses, by mouse, touch, pen and keyboard, before the page sees them: registered at `document_start` on the
 * window. Only what is held is stopped, with all that belongs to the same press; everything else goes its way untouched. Events made
 * by scripts are the page's own affair (trust.md H6), and nothing is ever pressed here.
 */
import type { HeldWords } from '../../policy/held-words.ts';
import { is } from '../social.content/reading/dom.ts';
import { listen } from '../social.content/sturdy.ts';
import type { Seen } from './find-act.ts';
import type { Holder } from './hold.ts';

export interface Presses {
  /** What a control at that place does and to whom; `isKey`: pressed by a key, which an editor takes as well. */
  find(target: Element, key?: KeyboardEvent): Seen | undefined;
  holder: Pick<Holder, 'know' | 'holds' | 'act'>;
  show(words: HeldWords, seen: Seen): void;
  hide(): void;
}

/** What belongs to a press between its beginning and its click. */
const followers = ['mousedown', 'pointerup', 'mouseup', 'touchend'] as const;
/** The second click of a double click belongs to the first, if it follows within this time, in milliseconds. */
const doubled = 300;

const stop = (event: Event): void => event.stopImmediatePropagation();
function cancel(event: Event): void {
  stop(event);
  event.preventDefault();
}

/** The innermost element an event is about, in an open shadow root, too. */
export function targetOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
}

const isSame = (one: Seen, other: Seen): boolean =>
  one.act === other.act && (one.control === other.control || one.person.name === other.person.name);

/** @returns what asks again about the control that the user is at: what was answered has been forgotten */
export function takePresses({ find, hide, holder, show }: Presses, signal: AbortSignal): () => void {
  /** Whether the press that is under way is kept from the page. */
  let isTaking = false;
  let takenKey = '';
  let held: { seen: Seen; at: number } | undefined;
  let near: Element | undefined;

  function findAt(event: Event, key?: KeyboardEvent): Seen | undefined {
    const target = event.isTrusted && targetOf(event);
    return target ? find(target, key) : undefined;
  }

  /** With the second button nothing is done, with the middle one only a link is opened. */
  function findPressed(event: Event, button: number): Seen | undefined {
    const seen = button < 2 ? findAt(event) : undefined;
    return button === 1 && seen && !is(seen.control, 'a[href]') ? undefined : seen;
  }

  /** Whether it is held; then the words are shown. */
  function isHeld(seen: Seen, { timeStamp }: Event): boolean {
    const words = holder.act(seen);
    if (words) {
      held = { seen, at: timeStamp };
      show(words, seen);
    } else if (held && isSame(held.seen, seen)) hide();
    return words !== undefined;
  }

  /** The user comes near a control: its answer is asked for. */
  function approach(event: Event): void {
    const target = targetOf(event);
    if (!event.isTrusted || target === near) return;
    near = target;
    know();
  }

  function know(): void {
    const seen = near && find(near);
    if (seen) holder.know(seen);
  }

  function onPress(event: Event): void {
    const { button, isPrimary } = event as PointerEvent;
    const seen = isPrimary ? findPressed(event, button) : undefined;
    takenKey = '';
    isTaking = seen !== undefined && holder.holds(seen);
    if (seen) holder.know(seen);
    if (isTaking) stop(event);
  }

  // Its default stays: a press may become a drag, or the selection of a text, which nobody holds.
  function onFollower(event: Event): void {
    if (event.isTrusted && isTaking) stop(event);
  }

  function onClick(event: Event): void {
    if (!event.isTrusted) return;
    const { button, detail, timeStamp } = event as MouseEvent;
    isTaking = false;
    const seen = findPressed(event, button);
    if (!seen) return;
    const isOfKey = detail === 0 && takenKey !== '';
    const isDouble = detail > 1 && held !== undefined && timeStamp - held.at < doubled;
    const isPart = (isOfKey || isDouble) && held && isSame(held.seen, seen);
    if (isPart || isHeld(seen, event)) cancel(event);
  }

  function onKey(event: Event): void {
    const stroke = event as KeyboardEvent;
    const { altKey, isComposing, key, repeat, type } = stroke;
    if (!event.isTrusted) return;
    if (type === 'keydown' && !repeat) {
      takenKey = '';
      if (isComposing || altKey || (key !== 'Enter' && key !== ' ')) return;
      const seen = findAt(event, stroke);
      if (seen && isHeld(seen, event)) takenKey = key;
    }
    if (takenKey === '' || key !== takenKey) return;
    cancel(event);
    if (type === 'keyup') takenKey = '';
  }

  const capture = { capture: true, signal };
  const passive = { ...capture, passive: true };
  for (const type of ['pointerover', 'focusin']) listen(window, type, approach, passive);
  listen(window, 'pointerdown', onPress, capture);
  for (const type of followers) listen(window, type, onFollower, capture);
  // Not cancelled, only kept from the page: a listener that may cancel it would slow down every scroll by touch.
  listen(window, 'touchstart', onFollower, passive);
  for (const type of ['pointercancel', 'dragstart']) listen(window, type, () => (isTaking = false), passive);
  for (const type of ['click', 'auxclick']) listen(window, type, onClick, capture);
  for (const type of ['keydown', 'keypress', 'keyup']) listen(window, type, onKey, capture);
  return know;
}
