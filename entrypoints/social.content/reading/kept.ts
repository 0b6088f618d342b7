import { parentOf } from './dom.ts';

let kept: WeakMap<Node, Map<unknown, unknown>> | undefined;

/**
 * What was read of an element, kept until something in it changes, so that a list that grows is not read again as a whole.
 * Whoever watches the page asks for this, and says what has changed; until then everything is read anew.
 *
 * @param key what of the element was read
 */
export function keptOf<T>(element: Element, key: unknown, read: () => T): T {
  if (!kept) return read();
  let known = kept.get(element);
  if (!known) kept.set(element, (known = new Map()));
  if (!known.has(key)) known.set(key, read());
  return known.get(key) as T;
}

export function keepReadings(): void {
  kept ??= new WeakMap();
}

export function forgetReadings(): void {
  kept = undefined;
}

/** Something has changed in a node: what was read of it, or of anything around it, holds no longer. */
export function forgetAround(node: Node): void {
  for (let at: Node | null = node; at; at = parentOf(at)) kept?.delete(at);
}
