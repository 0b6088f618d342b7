/**
 * What is drawn over a page: the notice, a plain cover, or a blank curtain while it is not known yet whether there is anything to
 * say. A `dialog` in the closed root and in the browser's top layer: above everything the site can draw, whatever its styles, and
 * modal, so that the page behind is out of reach for keyboard and screen reader. It never goes by itself.
 */
import type { NoticeChoice } from '../../policy/notice-answer.ts';
import type { NoticeWords, TimePlan } from '../../policy/time-plan.ts';
import { adoptStyles, type Host } from '../social.content/host.ts';
import { append, create, focusedOn, htmlOf, listen } from '../social.content/sturdy.ts';
import type { Shown } from './decide.ts';
import { noticeStyles } from './notice-style.ts';
import { createShield } from './shield.ts';

interface Transition {
  skipTransition(): void;
}

export type Choice = NoticeChoice | 'uncover';

export interface Cover {
  /** Nothing but the curtain, which keeps nobody from anything. */
  blank(): void;
  /** What is said; without effect if it stands already. */
  show(shown: Exclude<Shown, undefined>, plan: TimePlan): void;
  hide(): void;
  /** Brings it back to the top of the page if the page has removed it or opened something above it. */
  keep(): void;
  /** Whether anything stands, the curtain included. */
  isUp(): boolean;
  stop(): void;
}

/** Keys and clicks count from this time after the notice was drawn: somebody may have been typing. In milliseconds. */
const settling = 700;
/** How often between two looks a notice is put back before it is put where the page does not see it. */
const returns = 5;

/**
 * @param isAtHome whether the host is to stay in the page when nothing is drawn
 * @param choose is told what the user chose
 */
export function createCover(
  page: Document,
  host: Host,
  isAtHome: () => boolean,
  choose: (choice: Choice, permittedBy: string) => void,
): Cover {
  const { element, root } = host;
  const dialog = create(page, 'dialog') as HTMLDialogElement;
  /** Not the dialog: even as a popover it would take the focus, and with it the page's own `autofocus`. */
  const curtain = create(page, 'em');
  const listening = new AbortController();
  const actions = new Map<Element | null, () => void>();
  let state: 'down' | 'blank' | 'up' = 'down';
  let said = '';
  let readyAt = Infinity;
  let left = returns;
  let escape: (() => void) | undefined;
  let cameFrom: Element | null = null;

  const shield = createShield(
    {
      isUp: () => state === 'up',
      readyAt: () => readyAt,
      root,
      press: (button) => actions.get(button)?.(),
      key(key) {
        if (key === 'Escape') escape?.();
        else (actions.get(shield.focused()) ?? [...actions.values()][0])?.();
      },
    },
    listening.signal,
  );

  // Drawing -----------------------------------------------------------------------------------------------------------

  function add(parent: Element, tag: string, text = ''): HTMLElement {
    const child = create(page, tag);
    child.textContent = text;
    append(parent, child);
    return child;
  }

  function focusOn(control: HTMLElement): void {
    control.focus();
    shield.focused();
  }

  function addButton(parent: Element, text: string, action: () => void): HTMLElement {
    const button = add(parent, 'button', text);
    actions.set(button, action);
    return button;
  }

  /** What can be chosen, anew; the first is the main one. */
  function offer(
    parent: Element,
    onEscape: (() => void) | undefined,
    ...choices: [string, () => void][]
  ): void {
    actions.clear();
    escape = onEscape;
    choices.forEach(([text, action], at) => {
      const button = addButton(parent, text, action);
      if (at > 0) return;
      button.className = 'main';
      focusOn(button);
    });
  }

  function offerChoices(parent: Element, words: NoticeWords, firm: boolean): void {
    parent.replaceChildren();
    const say = (choice: Choice) => () => choose(choice, '');
    offer(
      parent,
      say('leave'),
      [words.leave, say('leave')],
      [words.teaching, () => askPermission(parent, words, firm)],
      ...(firm
        ? []
        : ([
            [words.different, say('timetable-different')],
            [words.continue, say('continue')],
          ] as [string, () => void][])),
    );
  }

  function askPermission(parent: Element, words: NoticeWords, firm: boolean): void {
    parent.replaceChildren();
    const field = add(add(parent, 'label', words.permittedBy), 'input') as HTMLInputElement;
    field.maxLength = 300;
    field.autocomplete = 'off';
    const back = () => offerChoices(parent, words, firm);
    offer(parent, back, [words.confirm, () => choose('teaching', field.value.trim())], [words.back, back]);
    focusOn(field);
  }

  function draw(title: string, lines: readonly string[], { lang }: NoticeWords): HTMLElement {
    dialog.replaceChildren();
    dialog.lang = lang;
    // Where this script was ended without notice, the buttons still close the dialog by themselves.
    const form = add(dialog, 'form') as HTMLFormElement;
    form.method = 'dialog';
    add(form, 'h1', title).id = 't';
    const body = add(form, 'div');
    body.id = 'd';
    for (const line of lines) add(body, 'p', line);
    return add(form, 'div');
  }

  // Staying on top ----------------------------------------------------------------------------------------------------

  const isOnTop = (): boolean =>
    state === 'up' ? dialog.matches(':modal') : curtain.matches(':popover-open');

  /** Puts what stands on top of the top layer. Being put into the tree again takes it out of there. */
  function raise(): void {
    const focused = shield.focused();
    host.place();
    dialog.removeAttribute('open');
    if (state === 'up') dialog.showModal();
    else curtain.showPopover();
    focused?.focus();
  }

  /** Takes it back at once, before the browser draws; a page that takes it away again and again does not see where it goes. */
  function onTree(): void {
    watchTree();
    if (state === 'down' || (host.isPlaced() && isOnTop())) return;
    left--;
    if (left === 0) host.burrow();
    if (left >= 0) raise();
  }

  const tree = new MutationObserver(onTree);

  function watchTree(): void {
    const html = htmlOf(page);
    tree.observe(page, { childList: true });
    if (html) tree.observe(html, { childList: true });
    shield.raise();
    // What the site opens in the top layer is above until the notice is raised again.
    for (const type of ['beforetoggle', 'toggle', 'fullscreenchange'])
      listen(window, type, onOpened, { capture: true, signal: listening.signal });
  }

  function onOpened(event: Event): void {
    if (state !== 'up' || (event as ToggleEvent).newState === 'closed') return;
    if (event.type === 'beforetoggle') queueMicrotask(() => state === 'up' && raise());
    else raise();
  }

  /** Whether the site shows something at the middle or the edge of the window. In a burrow nobody else can be told apart. */
  const isBelow = (): boolean =>
    !host.isBurrowed() &&
    [0.05, 0.5, 0.95].some((part) => {
      const found = Document.prototype.elementFromPoint.call(page, innerWidth * part, innerHeight * part);
      return found !== null && found !== element;
    });

  watchTree();
  curtain.popover = 'manual';
  append(root, curtain);
  append(root, dialog);
  adoptStyles(page, root, noticeStyles);
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 't');
  dialog.setAttribute('aria-describedby', 'd');

  function hide(): void {
    if (state === 'down') return;
    const wasUp = state === 'up';
    state = 'down';
    said = '';
    readyAt = Infinity;
    if (wasUp) dialog.close();
    else curtain.hidePopover();
    dialog.replaceChildren();
    if (wasUp) element.setAttribute('aria-hidden', 'true');
    if (!isAtHome()) host.remove();
    if (cameFrom instanceof HTMLElement) HTMLElement.prototype.focus.call(cameFrom, { preventScroll: true });
    cameFrom = null;
  }

  return {
    blank() {
      if (state !== 'down') return;
      state = 'blank';
      raise();
    },
    show(shown, { firm, words }) {
      const saying = JSON.stringify([shown, firm]);
      if (saying === said) return;
      const isCover = typeof shown === 'string';
      const form = isCover ? draw(words[shown], [], words) : draw(shown.title, shown.lines, words);
      said = saying;
      if (state !== 'up') {
        curtain.hidePopover();
        state = 'up';
        cameFrom = focusedOn(page);
        element.removeAttribute('aria-hidden');
        raise();
      }
      if (isCover) offer(form, undefined, [words.show, () => choose('uncover', '')]);
      else offerChoices(form, words, firm);
      readyAt = Infinity;
      requestAnimationFrame(() => {
        if (said === saying) readyAt = performance.now() + settling;
      });
    },
    hide,
    keep() {
      left = returns;
      if (state === 'down') return;
      if (!host.isPlaced() || !isOnTop() || (state === 'up' && isBelow())) raise();
      // The one thing that the top layer takes over from the page.
      dialog.style.zoom = String(1 / element.currentCSSZoom);
      // The pictures of one are drawn above everything.
      (
        Reflect.get(Document.prototype, 'activeViewTransition', page) as Transition | null | undefined
      )?.skipTransition();
    },
    isUp: () => state !== 'down',
    stop() {
      hide();
      listening.abort();
      tree.disconnect();
    },
  };
}
