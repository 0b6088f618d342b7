/**
 * Reads of the page's tree that a hostile form or image name cannot lead astray (trust.md H8): every method and getter
 * is taken from its prototype, never from the node. Looked up at use, so that this file loads where there is no DOM.
 */

/** Where elements are looked for: the document, an open shadow root, or part of either. */
export type Root = Document | ShadowRoot | Element;

function read(prototype: object, property: string, node: Node): unknown {
  return Reflect.get(prototype, property, node);
}

/** 1 for an element, 3 for a text, 9 for a document, 11 for a shadow root. */
export function typeOf(node: Node): number {
  return read(Node.prototype, 'nodeType', node) as number;
}

/** All matches inside a root, in document order. */
export function all(root: Root, selector: string): Element[] {
  const type = typeOf(root);
  const prototype = type === 9 ? Document.prototype : type === 11 ? ShadowRoot.prototype : Element.prototype;
  return Array.from(prototype.querySelectorAll.call(root as never, selector));
}

export function first(root: Root, selector: string): Element | undefined {
  return all(root, selector)[0];
}

/** Whether an element is a match, or lies inside one; gives the match. */
export function within(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function is(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function parentOf(node: Node): Element | null {
  return read(Node.prototype, 'parentElement', node) as Element | null;
}

export function childrenOf(node: Node): Node[] {
  return Array.from(read(Node.prototype, 'childNodes', node) as NodeListOf<Node>);
}

/** The characters that stand directly in a node: all of a script's text. */
export function rawText(node: Node): string {
  return childrenOf(node)
    .map((child) => (typeOf(child) === 3 ? (child as Text).data : ''))
    .join('');
}

export function holds(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function cookiesOf(page: Document): string {
  return read(Document.prototype, 'cookie', page) as string;
}

/** The language the document says it is in, without region. */
export function languageOf(page: Document): string {
  const html = read(Document.prototype, 'documentElement', page) as Element;
  return attribute(html, 'lang')?.split('-')[0]?.toLowerCase() ?? '';
}

/** Whether `later` comes after `earlier` in the document. */
export function follows(later: Node, earlier: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(earlier, later) & 4) !== 0;
}

/** The open shadow roots below a root, at any depth. Walks every element: for routes that need it only. */
export function openRoots(root: Root): ShadowRoot[] {
  return all(root, '*').flatMap((element) => {
    const inner = read(Element.prototype, 'shadowRoot', element) as ShadowRoot | null;
    return inner ? [inner, ...openRoots(inner)] : [];
  });
}
