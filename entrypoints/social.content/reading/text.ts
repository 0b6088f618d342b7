import { attribute, childrenOf, is } from './dom.ts';
import { keptOf } from './kept.ts';

/** Longest name that is kept; a longer one is a prank (trust.md H7). */
const longest = 200;

const compiled = new Map<string, RegExp>();

/** A map's regular expression, compiled once. */
export function pattern(source: string): RegExp {
  let regExp = compiled.get(source);
  if (!regExp) compiled.set(source, (regExp = new RegExp(source, 'iu')));
  return regExp;
}

/** Whether a text matches one of a map's expressions. */
export function says(text: string, sources: readonly string[] | undefined): boolean {
  return (sources ?? []).some((source) => pattern(source).test(text));
}

/** The first group of the first expression that matches. */
export function capture(text: string, sources: readonly string[]): string {
  for (const source of sources) {
    const found = pattern(source).exec(text)?.[1];
    if (found) return found;
  }
  return '';
}

/** A text without decoys (zero-width, bidi, soft hyphen: site-hooks 1.4), on one line and of bearable length. */
export function clean(text: string): string {
  const plain = text
    .slice(0, 20 * longest)
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return plain.length > longest ? plain.slice(0, longest).replace(/\p{Cs}$/u, '') : plain;
}

/** What nobody sees. */
export const hidden =
  'script, style, template, noscript, [hidden], [style*="display:none"], [style*="display: none"], ' +
  '[style*="visibility:hidden"], [style*="visibility: hidden"], [style*="font-size:0"], [style*="font-size: 0"]';
const emoji = /^(?:\p{Extended_Pictographic}|\p{RI}|\p{M}|\p{Cf}|[#*\d]\uFE0F?\u20E3|\p{Emoji_Modifier})+$/u;

/** Steps that one reading of texts may take; more is a page that plays for time. */
interface Budget {
  left: number;
}

/** An emoji drawn as a picture counts as text (site-hooks 1.4). */
function pictured(node: Element): string {
  const alt = attribute(node, 'alt') ?? '';
  return is(node, 'img') && emoji.test(alt.trim()) ? alt : '';
}

/** The runs below a node: one for each element with text of its own, blank ones too. */
function collect(node: Node, skip: string, budget: Budget): string[] {
  if (budget.left-- < 0) return [];
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element) || is(node, skip)) return [];
  const picture = pictured(node);
  if (picture) return [picture];
  const children = childrenOf(node);
  const parts = children.map((child) => collect(child, skip, budget));
  const texts = parts.flat();
  const isOneRun =
    children.some((child, at) => child instanceof Text && clean(parts[at]!.join('')) !== '') ||
    (texts.length > 1 && texts.some((text) => emoji.test(text.trim())));
  return isOneRun ? [texts.join('')] : texts;
}

/**
 * The texts of an element as a reader sees them: one entry per run (a name with its emoji is one run, the age beside it
 * another). What is hidden from everybody is left out, what is hidden from assistive technology only if there is more.
 */
export function textRuns(element: Element, skip = ''): string[] {
  return keptOf(element, skip, () => runsOf(element, skip));
}

function runsOf(element: Element, skip: string): string[] {
  const without = skip ? `${hidden}, ${skip}` : hidden;
  const runs = (selector: string): string[] =>
    collect(element, selector, { left: 2000 })
      .map(clean)
      .filter((run) => run !== '');
  const heard = runs(`${without}, [aria-hidden="true"]`);
  return heard.length > 0 ? heard : runs(without);
}
