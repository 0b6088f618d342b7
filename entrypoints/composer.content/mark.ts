/**
 * The small mark at a composer in which something was found: beside the first line, where the text begins, drawn with the styles of
 * the marks at requests (social.content/overlay.ts). Its box stands there with and without a finding, only the colours differ
 * (trust.md H3); no text, no pointer events.
 */
import type { Host } from '../social.content/host.ts';
import { holds, parentOf } from '../social.content/reading/dom.ts';
import { append, create, isConnected, rectOf, remove, topmostAt } from '../social.content/sturdy.ts';

export interface Mark {
  show(isOn: boolean): void;
  /** Something may have moved. */
  moved(): void;
  /** Whether a point of the window lies on the mark while it shows a finding. */
  isAt(x: number, y: number): boolean;
  /** What is drawn. */
  readonly box: HTMLElement;
  remove(): void;
}

/** How far before the text's start, and at most how far below its top, the mark's centre lies. */
const gutter = 10;
const drop = 14;
/** Half of the target that a click has to meet: 24 by 24 CSS pixels (WCAG 2.5.8). */
const reach = 12;
/** The mark stays so far inside the window. */
const edge = 9;

/** The mark of one editor. */
export function createMark(page: Document, host: Host, editor: Element): Mark {
  const box = create(page, 'i');
  box.className = 'off';
  append(host.root, box);
  const isRtl = getComputedStyle(editor).direction === 'rtl';
  let isOn = false;
  let isSeen = false;
  let frame = 0;
  let [x, y] = [0, 0];

  function place(): void {
    frame = 0;
    const { height, left, right, top, width } = rectOf(editor);
    x = Math.min(Math.max(isRtl ? right + gutter : left - gutter, edge), innerWidth - edge);
    y = top + Math.min(height / 2, drop);
    const beginning = isRtl ? right - Math.min(width / 2, gutter) : left + Math.min(width / 2, gutter);
    const topmost = width >= 1 && height >= 1 && isConnected(editor) ? topmostAt(beginning, y, editor) : null;
    // What stands in for the text while there is none lies beside the editor.
    const around = parentOf(parentOf(editor) ?? editor) ?? editor;
    isSeen = topmost !== null && holds(around, topmost);
    const origin = rectOf(host.element);
    box.style.translate = `${x - origin.left}px ${y - origin.top}px`;
    box.className = isSeen ? (isOn ? 'on' : '') : 'off';
  }

  const moved = (): void => void (frame ||= requestAnimationFrame(place));
  const sizes = new ResizeObserver(moved);
  sizes.observe(editor);

  return {
    box,
    show(on) {
      isOn = on;
      place();
    },
    moved,
    isAt: (atX, atY) => isOn && isSeen && Math.abs(x - atX) <= reach && Math.abs(y - atY) <= reach,
    remove() {
      sizes.disconnect();
      cancelAnimationFrame(frame);
      isOn = false;
      remove(box);
    },
  };
}
