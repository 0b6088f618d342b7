import { contentType } from './sturdy.ts';

/** Tells a second run of this script in the same page that it is not needed; in the isolated world, the page sees nothing. */
const running = Symbol.for('staffroom');

/** Whether this run is the one for the page: once, in the top frame, in an HTML document (trust.md H11, H12). */
export function claimPage(): boolean {
  if (window.top !== window || contentType(document) !== 'text/html') return false;
  return !Reflect.has(globalThis, running) && Reflect.set(globalThis, running, true);
}

/** Lets a later run begin afresh. */
export function releasePage(): void {
  Reflect.deleteProperty(globalThis, running);
}
