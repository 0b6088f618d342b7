import { describe, expect, test } from 'vitest';
import { targets } from '../tools/built.ts';
import { allowed } from './allowed.ts';
import { type BuiltFile, builtFiles } from './files.ts';
import { notAllowed, scan } from './scan.ts';

const planted = (text: string): BuiltFile[] => [
  { name: 'chunks/planted.js', bytes: Buffer.from(text), text },
];

describe.each(targets)('the package for %s', (target) => {
  const hits = scan(builtFiles(target));

  test('reaches no network, runs no foreign code and holds no leftovers of development', () => {
    expect(notAllowed(hits, allowed)).toEqual([]);
  });
});

test('nothing is on the list of what is allowed that no package holds', () => {
  const hits = targets.flatMap((target) => scan(builtFiles(target)));
  const idle = allowed.filter((entry) => notAllowed(hits, [entry]).length === hits.length);
  expect(idle.map((entry) => entry.why)).toEqual([]);
});

describe('the scan sees', () => {
  test.each([
    ['fetch', 'a();fetch("/x")'],
    ['fetch', 'globalThis.fetch(u)'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket(u)'],
    ['EventSource', 'new EventSource(u)'],
    ['sendBeacon', 'navigator.sendBeacon(u,d)'],
    ['RTCPeerConnection', 'new RTCPeerConnection()'],
    ['eval', 'eval("1")'],
    ['eval', '(0,eval)("1")'],
    ['new Function', 'new Function("return this")()'],
    ['new Function', 'x=Function("return this")()'],
    ['a timer that compiles text', 'setTimeout("go()",1)'],
    ['import of an address', 'import("https://example.org/x.js")'],
    ['import of an address', 'import(address)'],
    ['source map', '//# sourceMappingURL=x.js.map'],
    ['local address', '"localhost:3000"'],
    ['local address', 'new Socket("ws://x")'],
    ['local path', '"/home/someone/project/a.ts"'],
    ['test hook', 'STAFFROOM_DEBUG'],
    ['storage that copies to an account', 'chrome.storage.sync.set({})'],
    ['open shadow root', 'e.attachShadow({mode:`open`})'],
    ['markup from text', 'e.innerHTML=t'],
    ['framework name on the page', 'e.setAttribute("wxt-shadow-root-document-styles","")'],
    ['address', 'a="https://example.org/collect?x=1"'],
  ])('%s in %s', (what, code) => {
    expect(notAllowed(scan(planted(code)), allowed).map((hit) => hit.what)).toContain(what);
  });

  test.each(['import("./chunk.js")', 'prefetch(x)', 'a.eval(x)', 'isFunction(x)', 'e.innerHTML==t'])(
    'nothing in %s',
    (code) => {
      expect(scan(planted(code))).toEqual([]);
    },
  );
});
