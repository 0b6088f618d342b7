/**
 * The few words that are drawn beside what the user has just pressed: why it was held, and how to go on. For the parts of what
 * runs on a page (parts.ts). In the closed root and the browser's top layer, without a name, taking no pointer events: nothing
 * can be chosen there. A status message for assistive technology, which is let into the host for as long as it stands.
 */
import type { HeldWords } from '../../policy/held-words.ts';
import { adoptStyles, type Host } from './host.ts';
import { append, create, isConnected, listen, rectOf, remove } from './sturdy.ts';

export interface HeldNote {
  /** Says the words beside an element, instead of what was said before. */
  show(words: HeldWords, beside: Element): void;
  hide(): void;
}

/** It goes by itself after this time, in milliseconds: so long a second press counts. */
const stays = 60_000;
/** Distance from the element and from the edge of the window, in CSS pixels. */
const gap = 8;

const styles = `
section {
  position: fixed;
  inset: auto;
  box-sizing: border-box;
  width: max-content;
  max-width: min(360px, calc(100vw - 16px));
  max-height: calc(100vh - 16px);
  margin: 0;
  padding: 10px 14px;
  border: 2px solid light-dark(#0f5c66, #79c7d0);
  border-radius: 8px;
  overflow: hidden;
  overflow-wrap: anywhere;
  pointer-events: none;
  color-scheme: light dark;
  background: light-dark(#fff, #1b2226);
  color: light-dark(#1c262b, #e7ecee);
  font: 14px/1.4 system-ui, sans-serif;
  text-align: start;
  box-shadow: 0 4px 16px #0004;
}
section > :first-child { font-weight: 600; }
section > :last-child { color: light-dark(#4a565d, #aab6bc); }
@media print {
  section { display: none; }
}
`;

/** Where a note of that size stands: below the element, or above it, or where the window has more room. */
function placeFor(beside: DOMRect, width: number, height: number): [left: number, top: number] {
  const below = beside.bottom + gap;
  const above = beside.top - gap - height;
  const isRoomier = beside.top > innerHeight - beside.bottom;
  const edge = isRoomier ? gap : innerHeight - gap - height;
  const top = below + height + gap <= innerHeight ? below : above >= gap ? above : edge;
  return [Math.max(gap, Math.min(beside.left, innerWidth - gap - width)), top];
}

/** The note of one part on one page; it is drawn when it has something to say. */
export function createHeldNote(page: Document, host: Host, signal: AbortSignal): HeldNote {
  const note = create(page, 'section');
  note.popover = 'manual';
  note.lang = 'en';
  note.dir = 'ltr';
  note.setAttribute('role', 'status');
  adoptStyles(page, host.root, styles);
  let at: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hide(): void {
    if (!at) return;
    at = undefined;
    clearTimeout(timer);
    remove(note);
    note.replaceChildren();
    // The notice over the whole page has let assistive technology in for itself.
    if (!host.root.querySelector('dialog[open]')) host.element.setAttribute('aria-hidden', 'true');
  }

  /** Goes with the element, and with it out of the window. */
  function follow(): void {
    if (!at) return;
    const beside = rectOf(at);
    const { bottom, left, right, top } = beside;
    if (!isConnected(at) || bottom < 0 || right < 0 || top > innerHeight || left > innerWidth) return hide();
    const { height, width } = rectOf(note);
    const [x, y] = placeFor(beside, width, height);
    note.style.left = `${x}px`;
    note.style.top = `${y}px`;
  }

  const passive = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize']) listen(window, type, follow, passive);
  listen(
    window,
    'keydown',
    (event) => event.isTrusted && (event as KeyboardEvent).key === 'Escape' && hide(),
    passive,
  );
  listen(signal, 'abort', hide, {});

  return {
    show({ title, lines, hint }, beside) {
      hide();
      if (signal.aborted) return;
      at = beside;
      timer = setTimeout(hide, stays);
      if (!host.isPlaced()) host.place();
      host.element.removeAttribute('aria-hidden');
      append(host.root, note);
      note.showPopover();
      // What is put into a status that stands already is announced.
      requestAnimationFrame(() => {
        if (at !== beside) return;
        note.replaceChildren();
        for (const text of [title, ...lines, hint]) {
          const line = create(page, 'div');
          line.textContent = text;
          append(note, line);
        }
        follow();
      });
    },
    hide,
  };
}
