import type { AttributeRule, ItemRule } from '../site-map.ts';
import { all, attribute, first, languageOf, parentOf, within } from './dom.ts';
import { nameIn } from './names.ts';
import { keyOf, type Person } from './people.ts';
import { allIn, isOn, noRows, otherOf, type Page, personOf, type Rows } from './page.ts';
import { capture, pattern, says, textRuns } from './text.ts';

function groupsOf(row: Element, rule: AttributeRule | undefined): string[] {
  if (!rule) return [];
  for (const element of rule.selector ? all(row, rule.selector) : [row]) {
    const match = pattern(rule.pattern).exec(attribute(element, rule.attribute) ?? '');
    if (match) return match.slice(1);
  }
  return [];
}

/** The row, or what stands beside it when the page's own nesting (a link in a link) was taken apart by the parser. */
function wholeRow(row: Element, rule: ItemRule): Element {
  let whole = row;
  while (textRuns(whole).length === 0 && all(whole, 'a[href]').length === 0) {
    const parent = parentOf(whole);
    const value = attribute(row, 'data-testid');
    const others = parent
      ? all(parent, rule.selector).filter((each) => attribute(each, 'data-testid') !== value)
      : [];
    if (!parent || others.length > 0) break;
    whole = parent;
  }
  return whole;
}

/** The people a row names, in order, each with the links that show them. */
function peopleIn(
  page: Page,
  rule: ItemRule,
  row: Element,
): Map<string, { person: Person; links: Element[] }> {
  const people = new Map<string, { person: Person; links: Element[] }>();
  const add = (person: Person, link?: Element): void => {
    const entry = people.get(keyOf(person)) ?? { person, links: [] };
    if (link) entry.links.push(link);
    people.set(keyOf(person), entry);
  };
  const { avatar } = rule;
  for (const element of avatar ? all(row, avatar.selector) : []) {
    const handle = capture(attribute(element, avatar!.attribute) ?? '', [avatar!.pattern]);
    if (handle && !page.map.people.notPeople.includes(handle.toLowerCase())) add({ handle });
  }
  const hasAvatars = people.size > 0;
  const links = [row, ...all(row, 'a[href]')].filter((link) => personOf(page, link));
  for (const link of links) {
    const person = personOf(page, link)!;
    // A mention in a biography is a link too: it shows its "@handle" and is nobody's picture.
    const texts = textRuns(link);
    const isMention = texts.length > 0 && texts.every((text) => text.startsWith('@'));
    if (people.has(keyOf(person))) add(person, link);
    else if (!isMention && (rule.several || !hasAvatars)) add(person, link);
  }
  if (people.size === 0 && links[0]) add(personOf(page, links[0])!, links[0]);
  if (people.size === 0 && rule.handleText) {
    const handle = textRuns(row)
      .map((text) => capture(text, [rule.handleText!]))
      .find((text) => text !== '');
    if (handle) add({ handle });
  }
  return people;
}

/** Whether the row is of the wanted kind; undefined when that cannot be told. */
function isWanted(page: Page, rule: ItemRule, row: Element): boolean | undefined {
  const { needs, otherKind } = rule;
  if (!needs || first(row, needs.selector)) return true;
  if (otherKind && first(row, otherKind.selector)) return false;
  const runs = textRuns(row);
  if ([...runs, runs.join(' ')].some((text) => says(text, needs.said))) return true;
  const language = languageOf(page.document);
  if (otherKind?.certainIn.includes(language) && runs.length > 0) return false;
  return undefined;
}

/** The one id that every pair of several has: the user's own. */
function inAllOf(pairs: readonly string[][]): string | undefined {
  const common = pairs[0]?.filter((id) => pairs.every((pair) => pair.includes(id))) ?? [];
  return pairs.length > 1 && common.length === 1 ? common[0] : undefined;
}

/** Rows known by a test id (site-hooks 3.3 to 3.6). */
export function readItems(page: Page, rule: ItemRule): Rows {
  const rows = noRows();
  if (!isOn(page.url, rule.routes)) return rows;
  const items = allIn(page, rule.selector);
  const mine = page.me.id ?? inAllOf(items.map((item) => groupsOf(item, rule.pair)));
  for (const item of items) {
    const cell = (rule.cell && within(item, rule.cell)) || item;
    if ((rule.notIn && within(item, rule.notIn)) || (rule.not && first(cell, rule.not))) continue;
    const row = wholeRow(item, rule);
    const wanted = isWanted(page, rule, row);
    const people = peopleIn(page, rule, row);
    if (wanted === false) rows.others++;
    if (wanted === undefined) {
      if (people.size > 0) rows.doubt = true;
      else rows.others++;
    }
    if (!wanted) continue;
    const pair = groupsOf(item, rule.pair);
    const id = groupsOf(row, rule.id)[0] ?? otherOf(pair, mine);
    if (people.size > 1 && !rule.several) {
      rows.doubt = true;
      continue;
    }
    const entries = people.size > 0 ? [...people.values()] : [{ person: {}, links: [] }];
    for (const { person, links } of entries) {
      const alone = entries.length === 1;
      const name = nameIn(page.map, links, alone && !rule.needs ? row : undefined, 'button, [role="button"]');
      const whole = { ...person, ...(alone && id && { id }) };
      if (name === '' && !whole.handle) rows.doubt = true;
      else rows.seen.push({ person: whole, name, element: item });
    }
  }
  return rows;
}
