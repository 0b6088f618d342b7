/**
 * Properties and methods of the page's tree that a hostile form or image name cannot lead astray (trust.md H8), for what
 * watches and draws. Those that the reader needs are in `reading/dom.ts`.
 */
import { first, is, method, ofDocument, property, prototypeOf, type Root } from './reading/dom.ts';

export { htmlOf } from './reading/dom.ts';
export const readiness = ofDocument('readyState');
export const visibility = ofDocument('visibilityState');
export const contentType = ofDocument('contentType');
export const focusedOn = ofDocument('activeElement');
export const bodyOf = ofDocument('body');
export const parentNodeOf = property('parentNode');
export const isConnected = property('isConnected');
export const childrenOf = property('children');
export const rectOf = method('getBoundingClientRect');
export const append = method('appendChild');
export const remove = method('remove');
export const rootOf = method('getRootNode');

/** Whether an element is a match, or has one inside. */
export const hasMatch = (element: Element, selector: string): boolean =>
  is(element, selector) || first(element, selector) !== null;

export const create = (page: Document, tag: string): HTMLElement =>
  Document.prototype.createElement.call(page, tag);

/** Listens on the document whatever a form in it is called. */
export function listen(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(target, type, listener, options);
}

/** The topmost element at a point of the window, in the tree (document or open shadow root) that an element belongs to. */
export function topmostAt(x: number, y: number, element: Element): Element | null {
  const tree = rootOf(element) as Root;
  return (prototypeOf(tree) as Partial<Document>).elementFromPoint?.call(tree as Document, x, y) ?? null;
}
