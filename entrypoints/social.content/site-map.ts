/** How to read one site, as data (design, decision 1). Placeholder shape; see the reader. */
export interface SiteMap {
  /** `facebook`, `messenger`, `x`. */
  id: string;
  /** Match patterns of the manifest. */
  matches: readonly string[];
}
