/**
 * The text of an editor as its user sees it: a line for each block, a picture of an emoji as the emoji. Given in parts, so that whoever
 * reads a long text can stop between them. No layout is asked for, as `innerText` would; nothing outside the editor is read.
 */
import { attribute, is, parentOf, property } from '../social.content/reading/dom.ts';

/** No part is longer. */
const partLength = 4000;
/** After so many nodes a part is given even if it is empty. */
const nodesAtOnce = 200;

const block = 'div, p, li, ul, ol, pre, blockquote, section, article, h1, h2, h3, h4, h5, h6';
const firstChild = property('firstChild');
const nextSibling = property('nextSibling');

/** What is no text: marks that editors put in to hold a place. */
const plain = (text: string): string => text.replaceAll(/[\u200b\ufeff]/gu, '').replaceAll('\u00a0', ' ');

export const isField = (editor: Element): editor is HTMLTextAreaElement | HTMLInputElement =>
  editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;

const valueOf = (field: HTMLTextAreaElement | HTMLInputElement): string =>
  Reflect.get(
    (field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement).prototype,
    'value',
    field,
  ) as string;

function* inParts(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += partLength) yield plain(text.slice(at, at + partLength));
}

/** Reads an editor: a text field, or an element that can be edited. */
export function* readText(editor: Element): Generator<string> {
  if (isField(editor)) return yield* inParts(valueOf(editor));
  let steps = 0;
  let isLineStart = true;
  /** A line has ended; it shows when something follows, so that a text that grows begins with what it was. */
  let isDue = false;
  let text = '';
  const newLine = (): void => void (isDue ||= !isLineStart);
  const add = (more: string): void => {
    text += (isDue ? '\n' : '') + more;
    isLineStart = isDue = false;
  };
  let node: Node | null = firstChild(editor);
  while (node) {
    let inner: Node | null = null;
    if (node instanceof Text) {
      const { data } = node;
      if (data !== '') add(data.length > partLength ? '' : plain(data));
      if (data.length > partLength) {
        yield text;
        text = '';
        yield* inParts(data);
      }
    } else if (node instanceof Element) {
      if (is(node, 'br')) {
        add('\n');
        isLineStart = true;
      } else if (is(node, 'img')) add((attribute(node, 'alt') ?? '').slice(0, 20));
      else {
        if (is(node, block)) newLine();
        inner = firstChild(node);
      }
    }
    if (text.length > partLength || ++steps % nodesAtOnce === 0) {
      yield text;
      text = '';
    }
    // On to the next in document order; blocks that end on the way end their line.
    let next: Node | null = inner;
    for (let at: Node | null = node; !next && at && at !== editor; at = parentOf(at)) {
      if (at instanceof Element && is(at, block)) newLine();
      next = nextSibling(at);
    }
    node = next;
  }
  if (text !== '') yield text;
}

/** The whole text if it is not longer than so many characters; otherwise undefined. */
export function shortText(editor: Element, limit: number): string | undefined {
  let text = '';
  for (const part of readText(editor)) if ((text += part).length > limit) return undefined;
  return text;
}
