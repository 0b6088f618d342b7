import type { BuiltFile } from './files.ts';

export interface Hit {
  file: string;
  /** What was looked for. */
  what: string;
  /** The words around it. */
  near: string;
}

/** Ways to the network, to code that is not in the package, or out of the shop's back door (trust.md P2, P4, P5, H9, S7). */
const forbidden: readonly { what: string; pattern: RegExp }[] = [
  { what: 'fetch', pattern: /\bfetch\s*\(|\b(?:window|self|globalThis)\.fetch\b/g },
  { what: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/g },
  { what: 'WebSocket', pattern: /\bWebSocket(?:Stream)?\b/g },
  { what: 'WebTransport', pattern: /\bWebTransport\b/g },
  { what: 'EventSource', pattern: /\bEventSource\b/g },
  { what: 'sendBeacon', pattern: /\bsendBeacon\b/g },
  { what: 'RTCPeerConnection', pattern: /\bRTCPeerConnection\b/g },
  { what: 'importScripts', pattern: /\bimportScripts\b/g },
  { what: 'eval', pattern: /(?<![\w$.])eval\s*\(|\(0,\s*eval\)/g },
  { what: 'new Function', pattern: /\bnew\s+Function\b|(?<![\w$.])Function\s*\(/g },
  { what: 'a timer that compiles text', pattern: /\bset(?:Timeout|Interval)\s*\(\s*["'`]/g },
  { what: 'a worker', pattern: /\bnew\s+(?:Shared)?Worker\b/g },
  { what: 'import of an address', pattern: /(?<![\w$.])import\s*\(\s*(?!["'`]\.{0,2}\/)/g },
  { what: 'source map', pattern: /[#@]\s*sourceMappingURL=/g },
  { what: 'local address', pattern: /\blocalhost\b|127\.0\.0\.1|\[::1\]|\bws:\/\//g },
  { what: 'local path', pattern: /\/(?:home|root|Users|work|tmp)\/[\w.-]+\//g },
  { what: 'test hook', pattern: /\b(?:__test\w*|STAFFROOM_\w+)/g },
  { what: 'storage that copies to an account', pattern: /\bstorage\.sync\b/g },
  { what: 'open shadow root', pattern: /mode\s*:\s*["'`]open["'`]/g },
  {
    what: 'markup from text',
    pattern: /\.(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write\b/g,
  },
  { what: 'framework name on the page', pattern: /\bwxt-(?:shadow|root)[\w-]*/g },
];

/** Anything that looks like an address, whole. */
const address = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>\\)]*/gi;

/** What may stand although it is looked for, each with its reason: this file, this thing, these words around it. */
export interface Allowed {
  file: RegExp;
  what: string;
  near: RegExp;
  why: string;
}

function around(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - 60), at + length + 60).replaceAll(/\s+/g, ' ');
}

/** Finds every forbidden thing and every address in the package. */
export function scan(files: readonly BuiltFile[]): Hit[] {
  const hits: Hit[] = [];
  for (const { name, text } of files) {
    if (!/\.(?:js|mjs|html|css|json|svg)$/.test(name)) continue;
    for (const { what, pattern } of forbidden)
      for (const match of text.matchAll(pattern))
        hits.push({ file: name, what, near: around(text, match.index, match[0].length) });
    for (const match of text.matchAll(address)) hits.push({ file: name, what: 'address', near: match[0] });
  }
  return hits;
}

/** The hits that no entry of the list allows. */
export const notAllowed = (hits: readonly Hit[], list: readonly Allowed[]): Hit[] =>
  hits.filter(
    (hit) => !list.some((a) => a.what === hit.what && a.file.test(hit.file) && a.near.test(hit.near)),
  );
