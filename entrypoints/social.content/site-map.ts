import type { SurfaceName } from '../../policy/observation.ts';

/** How to read one site, as data (design, decision 1). No functions: `reader.ts` interprets every map. */
export interface SiteMap {
  /** `facebook`, `messenger`, `x`. */
  id: string;
  /** Match patterns of the manifest. */
  matches: readonly string[];
  /** The exact hosts that are read; a look-alike is not one of them (trust.md H11). */
  hosts: readonly string[];
  /** The surfaces besides `identity`. */
  surfaces: readonly SurfaceMap[];
}

/** How to read one surface. */
export interface SurfaceMap {
  surface: Exclude<SurfaceName, 'identity'>;
  /** RegExp sources, tested on the path: where the surface is expected. */
  routes: readonly string[];
}
