import { listen } from '../social.content/sturdy.ts';

/** What the user does in the notice and the page is not to learn. */
const kept = (
  'beforeinput input textInput compositionstart compositionupdate compositionend copy cut paste ' +
  'pointermove pointerup pointercancel pointerover pointerout pointerenter pointerleave gotpointercapture lostpointercapture ' +
  'mousedown mousemove mouseup mouseover mouseout mouseenter mouseleave auxclick dblclick contextmenu keypress selectstart selectionchange ' +
  'DOMActivate focus blur focusin focusout ' +
  'dragstart drag dragenter dragover dragleave drop dragend touchstart touchmove touchend touchcancel wheel'
).split(' ');

export interface Shield {
  /** What in the notice had the focus last. */
  focused(): HTMLElement | null;
  /** Listens; again after the page has thrown all listeners away (`document.open`), otherwise without effect. */
  raise(): void;
}

/** What is in the notice, for the shield: nothing inside the closed root hears an event, so the place and the focus decide. */
export interface Shielded {
  /** Whether the notice stands. */
  isUp(): boolean;
  /** From when on a key or click counts, as `event.timeStamp` has it. */
  readyAt(): number;
  root: ShadowRoot;
  press(button: Element | null): void;
  key(key: string): void;
}

/**
 * While the notice stands, keeps what the user does from the page, and takes from it what is a choice: a whole key stroke or a
 * whole click of the user's own, begun when the notice could be read. Registered at `document_start` on the window, so that no
 * listener of the page comes first. Events made by scripts are the page's own affair and choose nothing.
 */
export function createShield({ isUp, key, press, readyAt, root }: Shielded, signal: AbortSignal): Shield {
  let keyDown = '';
  let pressed: Element | null = null;
  let lastFocused: HTMLElement | null = null;

  const counts = ({ timeStamp }: Event): boolean => timeStamp > readyAt();
  const focused = (): HTMLElement | null =>
    (lastFocused = (root.activeElement as HTMLElement | null) ?? lastFocused);
  const buttonAt = ({ clientX, clientY }: MouseEvent): Element | null => {
    const found = ShadowRoot.prototype.elementFromPoint.call(root, clientX, clientY);
    return found?.localName === 'button' ? found : null;
  };

  /** Whether an event is kept from the page. That the window has or loses the focus is no secret. */
  function keep(event: Event): boolean {
    const isKept = event.isTrusted && isUp() && event.target !== window;
    if (isKept) {
      event.stopImmediatePropagation();
      focused();
    }
    return isKept;
  }

  /** Keys that choose; all others, such as Tab and what is typed, do what they always do. */
  function isChoice({ altKey, ctrlKey, isComposing, key, metaKey }: KeyboardEvent): boolean {
    if (altKey || ctrlKey || metaKey || isComposing) return false;
    return key === 'Enter' || key === 'Escape' || (key === ' ' && focused()?.localName !== 'input');
  }

  function onKey(event: Event): void {
    const stroke = event as KeyboardEvent;
    if (!keep(event)) return;
    // The page can take the focus off its own element, and so off what is in it.
    focused()?.focus();
    if (!isChoice(stroke)) return;
    event.preventDefault();
    if (event.type === 'keydown') {
      if (!stroke.repeat) keyDown = counts(event) ? stroke.key : '';
    } else {
      if (keyDown === stroke.key) key(keyDown);
      keyDown = '';
    }
  }

  function onPress(event: Event): void {
    if (!keep(event)) return;
    const { button, isPrimary } = event as PointerEvent;
    pressed = isPrimary && button === 0 && counts(event) ? buttonAt(event as PointerEvent) : null;
  }

  function onClick(event: Event): void {
    if (!keep(event)) return;
    // A click without a place is made by assistive technology, which gives the button the focus.
    const isPlaceless = (event as MouseEvent).detail === 0;
    const button = isPlaceless ? focused() : buttonAt(event as MouseEvent);
    if (button?.localName !== 'button') return;
    event.preventDefault();
    if (isPlaceless ? counts(event) : button === pressed) press(button);
  }

  return {
    focused,
    raise() {
      const capture = { capture: true, signal };
      listen(window, 'keydown', onKey, capture);
      listen(window, 'keyup', onKey, capture);
      listen(window, 'pointerdown', onPress, capture);
      listen(window, 'click', onClick, capture);
      // None of these is cancelled, and a listener that might would slow down every scroll.
      for (const type of kept) listen(window, type, keep, { ...capture, passive: true });
    },
  };
}
