/**
 * Parts of what runs on a mapped site's page, each a file of its own, so that a page carries only what it needs:
 *
 * - `own-actions`: on every such page once a policy is chosen (registered at run time);
 * - `composer` and `own-profile`: brought by the background when `own-actions` asks for them.
 *
 * They run in the isolated world of the site's script, and share its host and its end.
 */

/** Parts that a page asks for when it needs them. */
export const partsOnDemand = ['composer', 'own-profile'] as const;
export type PartOnDemand = (typeof partsOnDemand)[number];

/** Whether this run of a part is the one for the page. */
export function claimPart(name: PartOnDemand | 'own-actions'): boolean {
  const key = Symbol.for(`staffroom.${name}`);
  if (window.top !== window || Reflect.has(globalThis, key)) return false;
  return Reflect.set(globalThis, key, true);
}

export { type SharedPage, sharedPage } from './claim.ts';
