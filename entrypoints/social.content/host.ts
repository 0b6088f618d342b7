/**
 * The one element that Staffroom puts into a page: a plain `div` with a closed shadow root. No custom element: a page that has
 * defined its name would be handed the closed root by `attachInternals()`.
 */
import { append, bodyOf, create, htmlOf, isConnected, parentNodeOf, remove } from './sturdy.ts';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it at the end of the page, wherever it was; the first time, what an earlier copy left goes. */
  place(): void;
  isPlaced(): boolean;
  /**
   * Makes the body's own closed root its place from now on, where a page that keeps removing it neither sees nor reaches it. The
   * body looks as before; nothing can take such a root away again.
   */
  burrow(): void;
  isBurrowed(): boolean;
  remove(): void;
}

/** No size (it is contained and empty), the same on every page; `!important` in `:host` outranks anything the site says. */
const hostStyles = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  contain: size layout style !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
}
s { display: none; }
`;

export function adoptStyles(page: Document, root: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Older Firefox keeps content scripts from adopting a sheet (bug 1770592); an element does it where the site lets it.
    const style = create(page, 'style');
    style.textContent = styles;
    append(root, style);
  }
}

/** What Firefox lets extensions see of an element that another copy of this script made. */
interface Opened extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away what a copy of this script left that can no longer do it: Firefox ends it without notice (trust.md H12). In Chrome
 * such a copy goes on running, sees that it has been left behind, and does it itself.
 */
function removeLeftOver(html: Element): void {
  for (const element of Array.from(html.querySelectorAll<Opened>(':scope > div:empty')))
    if (element.openOrClosedShadowRoot?.firstElementChild?.localName === 's') remove(element);
}

/** The host of one page; it is not in the page yet. */
export function createHost(page: Document): Host {
  const element = create(page, 'div');
  element.setAttribute('aria-hidden', 'true');
  const root = element.attachShadow({ mode: 'closed' });
  // Tells a later copy of this script that the element is ours; never shown.
  append(root, create(page, 's'));
  adoptStyles(page, root, hostStyles);
  let isFirst = true;
  let burrow: ShadowRoot | undefined;
  const isBurrowed = (): boolean => burrow !== undefined && isConnected(burrow);
  const home = (): Node | null => (isBurrowed() ? burrow! : htmlOf(page));
  return {
    element,
    root,
    place() {
      const parent = home();
      if (!parent) return;
      if (isFirst) removeLeftOver(htmlOf(page)!);
      isFirst = false;
      append(parent, element);
    },
    isPlaced: () => isConnected(element) && parentNodeOf(element) === home(),
    burrow() {
      try {
        burrow = Element.prototype.attachShadow.call(bodyOf(page), { mode: 'closed' });
        append(burrow, create(page, 'slot'));
      } catch {
        // There is no body, or it has a root already: the host stays where it was.
      }
    },
    isBurrowed,
    remove: () => remove(element),
  };
}
