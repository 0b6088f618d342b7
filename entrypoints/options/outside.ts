import type { ListSource, Sheet } from '../../policy/roster/read-table.ts';
import type { ask, onChange } from '../background/client.ts';
import type { Disk } from './disk.ts';
import type { SiteAccess } from './site-access.ts';

/** What the options page needs from outside; passed in, so that tests can stand in for it. */
export interface Outside {
  ask: typeof ask;
  onChange: typeof onChange;
  /** Hands a file to the browser's downloads. */
  save: (name: string, type: string, text: string) => void;
  /** Puts text on the clipboard; false if the browser does not allow it. */
  copy: (text: string) => Promise<boolean>;
  /** Opens the browser's print window for the page as it stands. */
  print: () => void;
  /** Hands a `mailto:` link to the mail program. */
  openMail: (link: string) => void;
  /** The keyboard shortcuts as the browser has them now, by the name of the command. */
  shortcuts: () => Promise<Record<string, string>>;
  /** Which sites the browser lets Staffroom see, and asking it for more. */
  access: SiteAccess;
  /** Reads a list of people, away from the page. */
  readList: (source: ListSource) => Promise<Sheet>;
  /** The space for what is kept. */
  disk: Disk;
  /** Which browser the package was built for. */
  browserName: string;
}
