/**
 * Properties and methods of the page's tree that a hostile form or image name cannot lead astray (trust.md H8), taken from
 * the prototype, never from the node. Those that the reader needs are in `reading/dom.ts`.
 */

/** A property as the prototype (or its own) has it. Looked up at first use, so that this file loads where there is no DOM. */
function property<N extends Node, T>(prototype: () => object, name: string): (node: N) => T {
  let get: (() => T) | undefined;
  const find = (from: object): (() => T) =>
    Object.getOwnPropertyDescriptor(from, name)?.get ?? find(Object.getPrototypeOf(from) as object);
  return (node) => (get ??= find(prototype())).call(node);
}

const ofDocument = () => Document.prototype;
const ofNode = () => Node.prototype;
const ofElement = () => Element.prototype;

export const htmlOf = property<Document, HTMLElement | null>(ofDocument, 'documentElement');
export const readiness = property<Document, DocumentReadyState>(ofDocument, 'readyState');
export const visibility = property<Document, DocumentVisibilityState>(ofDocument, 'visibilityState');
export const contentType = property<Document, string>(ofDocument, 'contentType');
export const focusedOn = property<Document, Element | null>(ofDocument, 'activeElement');
export const bodyOf = property<Document, HTMLElement | null>(ofDocument, 'body');
export const parentNodeOf = property<Node, Node | null>(ofNode, 'parentNode');
export const isConnected = property<Node, boolean>(ofNode, 'isConnected');
export const childrenOf = property<Element, HTMLCollection>(ofElement, 'children');

export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** Whether an element is a match, or has one inside. */
export const hasMatch = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector) ||
  Element.prototype.querySelector.call(element, selector) !== null;

export function create(page: Document, tag: string): HTMLElement {
  return Document.prototype.createElement.call(page, tag);
}

export function append(parent: Node, child: Node): void {
  Node.prototype.appendChild.call(parent, child);
}

export function remove(element: Element): void {
  Element.prototype.remove.call(element);
}

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
  const tree = Node.prototype.getRootNode.call(element);
  if (tree instanceof ShadowRoot) return ShadowRoot.prototype.elementFromPoint.call(tree, x, y);
  return tree instanceof Document ? Document.prototype.elementFromPoint.call(tree, x, y) : null;
}
