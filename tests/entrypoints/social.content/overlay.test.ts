// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOverlay, type Overlay } from '../../../entrypoints/social.content/overlay.ts';

vi.mock('../../../entrypoints/social.content/sturdy.ts', async (original) => ({
  ...(await original<typeof import('../../../entrypoints/social.content/sturdy.ts')>()),
  listen: (target: EventTarget, ...rest: Parameters<EventTarget['addEventListener']>) =>
    target.addEventListener(...rest),
  topmostAt: () => topmost,
}));

let topmost: Element | null;
let frames: FrameRequestCallback[];
let seeChange: IntersectionObserverCallback;
let layOut: () => void;
let root: ShadowRoot;
let overlay: Overlay;
const place = new Map<Element, DOMRect>();

class Views {
  constructor(callback: IntersectionObserverCallback) {
    seeChange = callback;
  }
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

class Sizes {
  constructor(callback: () => void) {
    layOut = callback;
  }
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Views);
  vi.stubGlobal('ResizeObserver', Sizes);
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {});
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    expect(options.mode).toBe('closed');
    return (root = attach.call(this, options));
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return place.get(this) ?? new DOMRect(0, 0, 0, 0);
  });
  document.body.innerHTML = '<ul></ul>';
  overlay = createOverlay(document);
  overlay.mount();
});

afterEach(() => {
  overlay.stop();
  vi.unstubAllGlobals();
});

function item(rect = new DOMRect(40, 200, 300, 80)): Element {
  const element = document.createElement('li');
  document.querySelector('ul')!.append(element);
  place.set(element, rect);
  topmost = element;
  return element;
}

const host = () => document.documentElement.lastElementChild as HTMLElement;
const boxes = () => [...root.querySelectorAll('i')];
/** A frame: its callbacks, then layout, and what the browser reports of it. */
function nextFrame(): void {
  const width = root.querySelector('b')!.style.width;
  frames.splice(0).forEach((callback) => callback(0));
  if (root.querySelector('b')!.style.width !== width) layOut();
}
const enter = (...elements: Element[]) => {
  seeChange(
    elements.map((target) => ({ target, isIntersecting: true })) as unknown as IntersectionObserverEntry[],
    null!,
  );
  nextFrame();
};
const settle = () => {
  for (let at = 0; at < 100 && frames.length > 0; at++) nextFrame();
};

describe('the host', () => {
  test('is one plain element, the same with marks and without', () => {
    const before = host().outerHTML;
    expect(before).toBe('<div aria-hidden="true"></div>');
    expect(host().shadowRoot).toBeNull();
    overlay.show([{ element: item(), marked: true }]);
    settle();
    expect(host().outerHTML).toBe(before);
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
  });

  test('is put in once, and back if it is taken away or moved, five times at most', () => {
    const ours = host();
    overlay.mount();
    overlay.keep();
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
    for (let at = 0; at < 5; at++) {
      if (at % 2) ours.remove();
      else document.body.append(ours);
      overlay.keep();
      expect(host()).toBe(ours);
    }
    ours.remove();
    overlay.keep();
    expect(ours.isConnected).toBe(false);
  });

  test('goes at the end, and does not come back', () => {
    const ours = host();
    overlay.stop();
    overlay.keep();
    expect(ours.isConnected).toBe(false);
  });

  test('of a copy that can no longer take it away is removed; a site’s own element is not', () => {
    overlay.stop();
    const left = document.createElement('div');
    const own = document.createElement('div');
    for (const element of [left, own]) element.setAttribute('aria-hidden', 'true');
    document.documentElement.append(left, own);
    Object.assign(left, { openOrClosedShadowRoot: { firstElementChild: { localName: 's' } } });
    Object.assign(own, { openOrClosedShadowRoot: { firstElementChild: { localName: 'p' } } });
    overlay = createOverlay(document);
    overlay.mount();
    expect(left.isConnected).toBe(false);
    expect(own.isConnected).toBe(true);
  });
});

describe('a place', () => {
  test('has the same box with a mark and without; only its colours differ', () => {
    const [marked, plain] = [item(), item(new DOMRect(40, 300, 300, 80))];
    vi.spyOn(Node.prototype, 'contains').mockReturnValue(true);
    overlay.show([
      { element: marked, marked: true },
      { element: plain, marked: false },
    ]);
    enter(marked, plain);
    expect(boxes().map(({ className }) => className)).toEqual(['on', '']);
    overlay.show([
      { element: marked, marked: false },
      { element: plain, marked: false },
    ]);
    expect(boxes().map(({ className }) => className)).toEqual(['', '']);
    expect(root.textContent).toBe('');
  });

  test('is there without a mark, and gets its mark without waiting for a frame', () => {
    const [element, late] = [item(), item()];
    vi.spyOn(Node.prototype, 'contains').mockReturnValue(true);
    overlay.show([{ element, marked: false }]);
    enter(element);
    expect(boxes().map(({ className }) => className)).toEqual(['']);
    overlay.show([{ element, marked: true }]);
    expect(boxes().map(({ className }) => className)).toEqual(['on']);
    overlay.show([
      { element, marked: true },
      { element: late, marked: true },
    ]);
    expect(boxes().map(({ className }) => className)).toEqual(['on', 'on']);
  });

  test('lies at the start edge, on the right in a right-to-left page', () => {
    const element = item();
    overlay.show([{ element, marked: true }]);
    expect(boxes()[0]!.style.translate).toBe('50px 224px');
    expect(overlay.isMark(50, 224)).toBe(true);
    overlay.show([]);
    vi.stubGlobal('getComputedStyle', () => ({ direction: 'rtl' }));
    overlay.show([{ element, marked: true }]);
    expect(overlay.isMark(330, 224)).toBe(true);
    expect(overlay.isMark(50, 224)).toBe(false);
  });

  test('follows its item until all is still, and then stops asking for frames', () => {
    const element = item();
    overlay.show([{ element, marked: true }]);
    place.set(element, new DOMRect(40, 150, 300, 80));
    window.dispatchEvent(new Event('scroll'));
    nextFrame();
    expect(overlay.isMark(50, 174)).toBe(true);
    settle();
    expect(frames).toHaveLength(0);
  });

  test('no frame is asked for while there is nothing to follow', () => {
    window.dispatchEvent(new Event('scroll'));
    overlay.moved();
    expect(frames).toHaveLength(0);
  });

  test.each([
    ['covered', () => (topmost = document.body)],
    ['scrolled out of its container', () => (topmost = document.querySelector('ul'))],
    ['without size', (element: Element) => place.set(element, new DOMRect(40, 200, 0, 0))],
    ['outside the window', (element: Element) => place.set(element, new DOMRect(40, -500, 300, 80))],
  ])('is not shown while the item is %s, and again after', (_, hide) => {
    const element = item();
    overlay.show([{ element, marked: true }]);
    hide(element);
    overlay.look();
    nextFrame();
    expect(boxes()[0]!.className).toBe('off');
    expect(overlay.isMark(50, 224)).toBe(false);
    topmost = element;
    place.set(element, new DOMRect(40, 200, 300, 80));
    overlay.look();
    nextFrame();
    expect(boxes()[0]!.className).toBe('on');
  });

  test('gives its box back when it leaves the view or the page', () => {
    const [first, second] = [item(), item()];
    vi.spyOn(Node.prototype, 'contains').mockReturnValue(true);
    overlay.show([{ element: first, marked: true }]);
    seeChange([{ target: first, isIntersecting: false }] as unknown as IntersectionObserverEntry[], null!);
    expect(boxes()[0]!.className).toBe('off');
    overlay.show([{ element: second, marked: true }]);
    expect(boxes()).toHaveLength(1);
    expect(boxes()[0]!.className).toBe('on');
    overlay.show([]);
    expect(boxes()[0]!.className).toBe('off');
    expect(overlay.isMark(50, 224)).toBe(false);
  });

  test('an unmarked place is no mark to a click', () => {
    overlay.show([{ element: item(), marked: false }]);
    expect(overlay.isMark(50, 224)).toBe(false);
  });
});
