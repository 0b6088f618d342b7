import type { RuleKind, RuleOf } from '../site-map.ts';
import { readCards } from './cards.ts';
import { readScripts } from './inline-rows.ts';
import { readItems } from './items.ts';
import { readLinks } from './links.ts';
import { openRoots } from './dom.ts';
import { readOwnElements } from './identity.ts';
import type { Page, Row, Rows } from './page.ts';
import { readThread } from './threads.ts';

/** What reads each kind of rule; `done` are the rows that surer rules of the same surface found. */
export type Readers<Kind extends RuleKind = RuleKind> = {
  readonly [K in Kind]: (page: Page, rule: RuleOf<K>, done: readonly Row[]) => Rows;
} & {
  /** For maps whose identity rules name elements. */
  readonly elements?: typeof readOwnElements;
  /** For maps with routes whose content may lie in an open shadow root. */
  readonly roots?: typeof openRoots;
};

/** What reads any map. A page gets only what its own map needs. */
export const allReaders: Readers = {
  link: readLinks,
  card: readCards,
  item: readItems,
  thread: readThread,
  script: readScripts,
  elements: readOwnElements,
  roots: openRoots,
};
