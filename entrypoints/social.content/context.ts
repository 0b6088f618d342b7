/**
 * Stands in for WXT's `ContentScriptContext` (wxt.config.ts points its import here). That one announces every start of a
 * content script to the page, with the extension's id, by `postMessage` and a `CustomEvent`; a page must not be told
 * (trust.md H6, H9). What it is used for is done in `index.ts` and `watcher.ts`, inside the isolated world.
 */
export function ContentScriptContext(): void {}
