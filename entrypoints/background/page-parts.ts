/** Brings the parts of what runs on a mapped site's pages (social.content/parts.ts). */
import type { PartOnDemand } from '../social.content/parts.ts';
import { siteMaps } from '../social.content/sites/index.ts';
import { settings } from './memory.ts';
import { keepRegistered, type RunTimeScript, startIn, startInTab } from './run-time-scripts.ts';

const ownActions: RunTimeScript = { id: 'own-actions', file: '/content-scripts/own-actions.js' };

/** Registers `own-actions` for the mapped sites while a policy is chosen: without one there is nothing to hold anything against. */
export async function syncParts(): Promise<void> {
  const loaded = await settings();
  const isChosen = loaded.state === 'loaded' && loaded.settings.policyId !== null;
  await startIn(
    ownActions,
    await keepRegistered(ownActions, isChosen ? siteMaps.flatMap((map) => [...map.matches]) : []),
  );
}

/** Brings a part that a page asked for. */
export const bringPart = (tabId: number, part: PartOnDemand): Promise<void> =>
  startInTab({ file: `/content-scripts/${part}.js` }, tabId);
