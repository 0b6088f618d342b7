import type { ThreadRule } from '../site-map.ts';
import { nameIn } from './names.ts';
import { allIn, noRows, otherOf, type Page, peopleAt, personOf, type Rows } from './page.ts';
import { pattern, textRuns } from './text.ts';

/** The open conversation: its route names the person, its header shows the name (site-hooks 2.9, 3.6). */
export function readThread(page: Page, rule: ThreadRule): Rows {
  const rows = noRows();
  const match = pattern(rule.path).exec(page.url.pathname);
  if (!match || (rule.needs && allIn(page, rule.needs).length === 0)) return rows;
  const { id, a, b } = match.groups ?? {};
  const links = allIn(page, rule.header).filter((link) => personOf(page, link));
  const people = peopleAt(page, links);
  const linked = people.length === 1 ? people[0]! : {};
  const named = allIn(page, rule.name)[0];
  const name =
    (named && textRuns(named).find((text) => !text.startsWith('@'))) ||
    (people.length === 1 ? nameIn(page.map, links, undefined, '') : '');
  const personId = id ?? (a && b ? otherOf([a, b], page.me.id) : undefined);
  const element = links[0] ?? named;
  if (element && (name || linked.handle))
    rows.seen.push({ person: { ...linked, ...(personId && { id: personId }) }, name, element });
  else rows.doubt = true;
  return rows;
}
