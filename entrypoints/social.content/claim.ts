import type { HeldNote } from './held-words.ts';
import type { Host } from './host.ts';
import { contentType } from './sturdy.ts';

/** Tells a second run of this script in the same page that it is not needed; in the isolated world, the page sees nothing. */
const running = Symbol.for('staffroom');

/** What the script of a page shares with the parts that come later (parts.ts). */
export interface SharedPage {
  /** The one element that Staffroom puts into the page. */
  host: Host;
  /** Aborted once the extension has gone. */
  signal: AbortSignal;
  /** Where every part says why something was held; `own-actions`, which runs before any other, has made it. */
  note?: HeldNote;
}

/** Whether this run is the one for the page: once, in the top frame, in an HTML document (trust.md H11, H12). */
export function claimPage(): boolean {
  if (window.top !== window || contentType(document) !== 'text/html') return false;
  return !Reflect.has(globalThis, running) && Reflect.set(globalThis, running, true);
}

/** Leaves for the parts what they share with this script. */
export const sharePage = (page: SharedPage): boolean => Reflect.set(globalThis, running, page);

/** What was left by {@link sharePage}; undefined where no script of a mapped site runs, or it has gone. */
export function sharedPage(): SharedPage | undefined {
  const page: unknown = Reflect.get(globalThis, running);
  return typeof page === 'object' && !(page as SharedPage).signal.aborted ? (page as SharedPage) : undefined;
}

/** Lets a later run begin afresh. */
export function releasePage(): void {
  Reflect.deleteProperty(globalThis, running);
}
