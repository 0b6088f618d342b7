/**
 * Reads of the page's tree that a hostile form or image name cannot lead astray (trust.md H8): every method and getter
 * is taken from its prototype, never from the node. Looked up at use, so that this file loads where there is no DOM.
 */

/** Where elements are looked for: the document, an open shadow root, or part of either. */
export type Root = Document | ShadowRoot | Element;

type Call<F> = F extends (...given: infer G) => infer R ? (node: Node, ...given: G) => R : never;

/** A method of at most one argument that elements have; those of all nodes work for any node. */
export const method = <K extends keyof Element>(name: K) =>
  ((node: Node, given?: unknown) =>
    (Element.prototype[name] as (given: unknown) => unknown).call(node, given)) as Call<Element[K]>;

/** A property that elements, or documents, have; those of all nodes work for any node. */
export const property =
  <K extends keyof Element>(name: K) =>
  (node: Node): Element[K] =>
    Reflect.get(Element.prototype, name, node) as Element[K];
export const ofDocument =
  <K extends keyof Document>(name: K) =>
  (page: Document): Document[K] =>
    Reflect.get(Document.prototype, name, page) as Document[K];

export const is = method('matches');
/** The element itself or what it lies inside, if that is a match. */
export const within = method('closest');
/** The first match inside. */
export const first = method('querySelector');
export const attribute = method('getAttribute');
export const holds = method('contains');
export const parentOf = property('parentElement');
/** All characters in a node, of scripts too. */
export const textOf = property('textContent');
export const cookiesOf = ofDocument('cookie');
export const htmlOf = ofDocument('documentElement');

const position = method('compareDocumentPosition');
const childNodes = property('childNodes');
const shadowOf = property('shadowRoot');

/** Where a root's own methods are. */
export const prototypeOf = (root: Root) =>
  (root instanceof Document ? Document : root instanceof ShadowRoot ? ShadowRoot : Element).prototype;

/** All matches inside a root, in document order. */
export function all(root: Root, selector: string): Element[] {
  return Array.from(prototypeOf(root).querySelectorAll.call(root as never, selector));
}

export function childrenOf(node: Node): Node[] {
  return Array.from(childNodes(node));
}

/** The language the document says it is in, without region. */
export function languageOf(page: Document): string {
  return attribute(htmlOf(page), 'lang')?.split('-')[0]?.toLowerCase() ?? '';
}

/** Whether `later` comes after `earlier` in the document. */
export function follows(later: Node, earlier: Node): boolean {
  return (position(earlier, later) & 4) !== 0;
}

/** The open shadow roots below a root, at any depth. Walks every element: for routes that need it only. */
export function openRoots(root: Root): ShadowRoot[] {
  return all(root, '*').flatMap((element) => {
    const inner = shadowOf(element);
    return inner ? [inner, ...openRoots(inner)] : [];
  });
}
