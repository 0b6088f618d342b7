/**
 * What a page is told to draw when a click is held or a warning is due: plain sentences without a name, in the words of the catalogue
 * (the background writes them, because no catalogue runs in a page).
 */
export interface HeldWords {
  title: string;
  lines: string[];
  /** How to go on, and where to read more. */
  hint: string;
}
