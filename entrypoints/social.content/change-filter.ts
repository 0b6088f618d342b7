/**
 * Which additions to a page can matter to a reading. A feed grows by thousands of nodes that cannot; each look into a post
 * costs about as much as a tenth of building it. So a container that has taken in many children without a match counts as
 * barren: its later children are looked into only when they are in the user's view, which is also all that "seen" means.
 */
import { holds, parentOf, within } from './reading/dom.ts';
import { childrenOf, hasMatch, rectOf } from './sturdy.ts';

/** Children without a match after which a container counts as barren, and how many such containers are kept in mind. */
const enough = 24;
const mostBarren = 8;

interface Container {
  /** Inside a landmark, or one itself: whatever is added matters. */
  isRich: boolean;
  misses: number;
}

export class ChangeFilter {
  #selector = '';
  #containers = new WeakMap<Node, Container>();
  #barren: Element[] = [];
  /** Children of barren containers that were looked into and not changed since. */
  #lookedInto = new WeakSet<Element>();
  #hasSkipped = false;

  /** Starts afresh with what matters at an address: the reader's `interest`. */
  aim(selector: string): void {
    this.#selector = selector;
    this.#containers = new WeakMap();
    this.#barren = [];
    this.#lookedInto = new WeakSet();
    this.#hasSkipped = false;
  }

  /** Whether something was added that has not been looked into. */
  get hasSkipped(): boolean {
    return this.#hasSkipped;
  }

  /** Whether any of these changes can matter. */
  matters(records: readonly MutationRecord[]): boolean {
    for (const { target, addedNodes } of records) {
      if (addedNodes.length === 0) continue;
      if (this.#isInBarren(target)) {
        this.#hasSkipped = true;
        continue;
      }
      if (this.#lookAt(target, addedNodes)) return true;
    }
    return false;
  }

  /** Looks into what was skipped and is in view now. Returns whether it can matter. */
  mattersInView(): boolean {
    this.#hasSkipped = false;
    for (const container of this.#barren)
      for (const child of inView(container)) {
        if (this.#lookedInto.has(child)) continue;
        this.#lookedInto.add(child);
        if (!hasMatch(child, this.#selector)) continue;
        // Not barren after all.
        this.#barren = this.#barren.filter((other) => other !== container);
        this.#containers.delete(container);
        return true;
      }
    return false;
  }

  #lookAt(target: Node, added: NodeList): boolean {
    let container = this.#containers.get(target);
    if (!container) {
      const isRich = target.nodeType === 1 && within(target as Element, this.#selector) !== null;
      this.#containers.set(target, (container = { isRich, misses: 0 }));
    }
    if (container.isRich) return true;
    for (const node of added) {
      if (node.nodeType !== 1) continue;
      if (hasMatch(node as Element, this.#selector)) return true;
      container.misses++;
    }
    if (container.misses >= enough && target.nodeType === 1 && this.#barren.length < mostBarren)
      this.#barren.push(target as Element);
    return false;
  }

  #isInBarren(target: Node): boolean {
    for (const barren of this.#barren) {
      if (!holds(barren, target)) continue;
      if (barren !== target) this.#forgetChild(barren, target);
      return true;
    }
    return false;
  }

  /** A child of a barren container has changed inside: it has to be looked into again. */
  #forgetChild(barren: Element, inside: Node): void {
    let child: Node | null = inside;
    while (child && parentOf(child) !== barren) child = parentOf(child);
    if (child) this.#lookedInto.delete(child as Element);
  }
}

/** The children of a container that lie in the window. */
function inView(container: Element): Element[] {
  return Array.from(childrenOf(container)).filter((child) => {
    const { top, bottom } = rectOf(child);
    return bottom >= 0 && top <= innerHeight;
  });
}
