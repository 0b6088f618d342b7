import type { RowRule } from '../site-map.ts';
import { readCards } from './cards.ts';
import { readScripts } from './inline-rows.ts';
import { readItems } from './items.ts';
import { readLinks } from './links.ts';
import type { Page, Row, Rows } from './page.ts';
import { readThread } from './threads.ts';

/** Reads the rows that one rule knows. `done` are those that surer rules of the same surface found. */
export function readRows(page: Page, rule: RowRule, done: readonly Row[]): Rows {
  switch (rule.by) {
    case 'link':
      return readLinks(page, rule);
    case 'card':
      return readCards(page, rule, done);
    case 'item':
      return readItems(page, rule);
    case 'thread':
      return readThread(page, rule);
    case 'script':
      return readScripts(page, rule);
  }
}
