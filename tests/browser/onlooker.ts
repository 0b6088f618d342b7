/** Everything that a page's own script can notice, as one JSON value that two runs can be compared by. */
export interface Noticed {
  markup: string;
  records: string[];
  calls: string[];
  events: string[];
  rects: string[];
  grid: string[];
  stacks: string[];
  styles: string[];
  occluded: string[];
  entries: string[];
  shifts: number;
  globals: string[];
  storage: string[];
}

/**
 * A script that a page puts before everything else, to watch what happens to it; `onlooker()` then gives a {@link Noticed}.
 * Written as text, for it runs in the page.
 */
export const onlookerScript = `<script>
(() => {
  const records = [], calls = [], events = [];
  let shifts = 0;
  const nameOf = (node) => {
    const path = [];
    for (; node && node.parentNode; node = node.parentNode)
      path.unshift(node.nodeName + Array.prototype.indexOf.call(node.parentNode.childNodes, node));
    return path.join('/');
  };
  const observer = new MutationObserver((list) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of list)
      records.push([type, nameOf(target), attributeName, ...[...addedNodes].map((n) => '+' + (n.outerHTML ?? n.data)),
        ...[...removedNodes].map((n) => '-' + (n.outerHTML ?? n.data))].join(' '));
  });
  // Not before: the parser adds as the bytes come in.
  document.addEventListener('DOMContentLoaded', () =>
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));

  const patched = [
    [Element.prototype, 'attachShadow'], [Element.prototype, 'setAttribute'], [Element.prototype, 'getBoundingClientRect'],
    [Element.prototype, 'querySelectorAll'], [Element.prototype, 'closest'], [Element.prototype, 'matches'],
    [Node.prototype, 'appendChild'], [Node.prototype, 'contains'], [Document.prototype, 'createElement'],
    [Document.prototype, 'elementFromPoint'], [Document.prototype, 'querySelectorAll'],
    [EventTarget.prototype, 'addEventListener'], [EventTarget.prototype, 'dispatchEvent'],
    [window, 'requestAnimationFrame'], [window, 'setInterval'], [window, 'postMessage'], [window, 'getComputedStyle'],
    [window, 'IntersectionObserver'], [window, 'MutationObserver'], [window, 'fetch'], [JSON, 'stringify'],
    [Array, 'from'], [Object, 'getOwnPropertyDescriptor'],
  ];
  const originals = new Map();
  let own = 0;
  for (const [holder, name] of patched) {
    const original = holder[name];
    originals.set(name, original);
    holder[name] = function (...args) {
      if (own === 0) calls.push(name);
      return new.target ? Reflect.construct(original, args, new.target) : Reflect.apply(original, this, args);
    };
    holder[name].prototype = original.prototype;
  }
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation', 
    'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'scroll', 'selectionchange', 'slotchange'])
    originals.get('addEventListener').call(window, type, (event) => {
      if (own === 0) events.push(type + ' ' + event.isTrusted);
    }, true);
  try {
    new PerformanceObserver((list) => (shifts += list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
  } catch { /* not in Firefox */ }

  window.onlooker = async () => {
    own++;
    try {
      // The overlay follows for some frames after the marks have come; what is compared must not depend on when it is asked.
      for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
      const all = [...document.querySelectorAll('*')];
      const round = ({ x, y, width, height }) => [x, y, width, height].map((n) => n.toFixed(2)).join(' ');
      const grid = [], stacks = [];
      for (let y = 0; y < innerHeight; y += 6)
        for (let x = 0; x < Math.min(innerWidth, 700); x += 6) {
          grid.push(nameOf(document.elementFromPoint(x, y)));
          if (x % 24 === 0 && y % 24 === 0) stacks.push(document.elementsFromPoint(x, y).map(nameOf).join());
        }
      const styles = all.map((element) => {
        const style = getComputedStyle(element);
        return nameOf(element) + [...style].map((name) => style.getPropertyValue(name)).join();
      });
      const occluded = 'trackVisibility' in IntersectionObserver.prototype
        ? await new Promise((done) => {
            const observer = new IntersectionObserver((entries) => {
              observer.disconnect();
              done(entries.map((entry) => nameOf(entry.target) + entry.isVisible));
            }, { trackVisibility: true, delay: 100 });
            for (const element of all) observer.observe(element);
          })
        : [];
      return {
        markup: document.documentElement.outerHTML +
          (document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? ''),
        records: [...records], calls: [...calls], events: [...events], grid, stacks, styles, occluded, shifts,
        rects: all.map((element) => nameOf(element) + [...element.getClientRects(), element.getBoundingClientRect()].map(round)),
        entries: performance.getEntries().map(({ entryType, name }) => entryType + ' ' + name)
          .filter((entry) => !/^(event|longtask|long-animation-frame|visibility-state)/.test(entry)).toSorted(),
        globals: [Object.keys(window).join(), document.styleSheets.length, document.adoptedStyleSheets.length,
          document.getAnimations().length, document.fonts.size, window.length, document.title, document.cookie,
          document.scrollingElement.scrollWidth, document.scrollingElement.scrollHeight].map(String),
        storage: [Object.keys(localStorage), Object.keys(sessionStorage),
          (await indexedDB.databases()).map(({ name }) => name), await caches.keys()].map(String),
      };
    } finally {
      own--;
    }
  };
})();
</script>`;
