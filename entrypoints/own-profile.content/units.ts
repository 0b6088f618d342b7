import { attribute, childrenOf, first, is, within } from '../social.content/reading/dom.ts';
import { hidden } from '../social.content/reading/text.ts';

/** A text of the page as its reader takes it in: one line of a row, with the element it stands in. */
export interface Unit {
  element: Element;
  text: string;
}

/** Longest value that is kept; no field of a profile is longer. */
const longest = 2000;
/** Elements that stand inside a line of text. */
const inline =
  'a, span, b, strong, i, em, u, bdi, bdo, img, svg, br, wbr, mark, small, sup, sub, font, label';

/** Steps that one reading may take; more is a page that plays for time (trust.md H7). */
export interface Budget {
  left: number;
}

/** On one line, without what nobody sees (zero-width and bidi characters: site-hooks 1.4). */
export function tidy(text: string): string {
  return text
    .slice(0, 4 * longest)
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '');
}

const emoji = /^(?:\p{Extended_Pictographic}|\p{RI}|\p{M}|\p{Cf}|[#*\d]\uFE0F?\u20E3|\p{Emoji_Modifier})+$/u;

/** The characters of a node as somebody sees them; an emoji drawn as a picture counts (site-hooks 1.4). */
function seen(node: Node, skip: string, budget: Budget): string {
  if (budget.left-- < 0) return '';
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || is(node, skip)) return '';
  if (is(node, 'br')) return ' ';
  if (is(node, 'img')) {
    const alt = attribute(node, 'alt') ?? '';
    return emoji.test(alt.trim()) ? alt : '';
  }
  return childrenOf(node)
    .map((child) => seen(child, skip, budget))
    .join('');
}

/** All text of an element on one line; blocks in it are set apart. */
export function wholeText(element: Element, skip = hidden): string {
  return tidy(
    unitsIn(element, skip)
      .map(({ text }) => text)
      .join(' '),
  );
}

function isOneLine(element: Element): boolean {
  return childrenOf(element).every(
    (child) => !(child instanceof Element) || (is(child, inline) && isOneLine(child)),
  );
}

const hasOwnText = (element: Element): boolean =>
  childrenOf(element).some((child) => child instanceof Text && tidy(child.data) !== '');

/** A name with its emoji is one line, however the site builds it. */
const hasEmoji = (element: Element): boolean =>
  childrenOf(element).length > 1 &&
  childrenOf(element).some((child) => {
    const text = child instanceof Element ? seen(child, hidden, { left: 50 }).trim() : '';
    return text.length < 30 && emoji.test(text);
  });

/** Whether what an element holds is read as one line. */
function isLine(element: Element): boolean {
  if (hasOwnText(element) || is(element, 'img')) return true;
  if (!isOneLine(element)) return false;
  return (attribute(element, 'dir') === 'auto' && !first(element, '[dir]')) || hasEmoji(element);
}

/**
 * The lines of text in an element, in the page's order: what an element with text of its own holds is one line, and so is what
 * the site itself sets as one (`dir="auto"`).
 *
 * @param skip selector of what is left out, in addition to what nobody sees
 */
export function unitsIn(element: Element, skip: string, budget: Budget = { left: 4000 }): Unit[] {
  const without = skip === hidden ? hidden : `${hidden}, ${skip}`;
  const units: Unit[] = [];
  function walk(at: Element): void {
    if (budget.left-- < 0 || is(at, without)) return;
    if (isLine(at)) {
      const text = tidy(seen(at, without, budget));
      if (text !== '') units.push({ element: at, text });
      return;
    }
    for (const child of childrenOf(at)) if (child instanceof Element) walk(child);
  }
  if (!within(element, hidden)) walk(element);
  return units;
}
