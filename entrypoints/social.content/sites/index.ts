import { covers } from '../reader.ts';
import type { SiteMap } from '../site-map.ts';
import { facebook } from './facebook.ts';
import { messenger } from './messenger.ts';
import { x } from './x.ts';

/** Every site that is read. A new site adds its map here. */
export const siteMaps: readonly SiteMap[] = [facebook, messenger, x];

/** The map that covers an address. */
export function siteFor(url: URL): SiteMap | undefined {
  return siteMaps.find((map) => covers(map, url));
}
