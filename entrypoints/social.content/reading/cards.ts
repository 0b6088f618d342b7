import type { CardRule } from '../site-map.ts';
import { all, first, follows, holds, parentOf } from './dom.ts';
import { labelsOf, nameIn } from './names.ts';
import {
  buttonsIn,
  buttonText,
  noRows,
  type Page,
  peopleAt,
  personOf,
  placesOf,
  type Row,
  type Rows,
} from './page.ts';
import { says } from './text.ts';

interface Place {
  structural: boolean | undefined;
  element: Element;
}

/** More people than this in one card means that it is no card. */
const crowd = 8;

/** The smallest element around a link that has buttons after it, and those buttons. */
function cardAround(
  link: Element,
  place: Element,
  selector: string,
): { card: Element; buttons: Element[] } | undefined {
  for (let card = parentOf(link); card; card = parentOf(card)) {
    const buttons = buttonsIn(card, selector).filter((button) => follows(button, link));
    if (buttons.length > 0) return { card, buttons };
    if (card === place) return undefined;
  }
  return undefined;
}

/** Reads one card into `rows`. Without a label that is known only its bare shape speaks. */
function readCard(
  page: Page,
  rule: CardRule,
  place: Place,
  card: Element,
  buttons: Element[],
  rows: Rows,
): void {
  const labels = buttons.map(buttonText);
  const accepts = labels.filter((label) => says(label, rule.buttons.accept)).length;
  if (accepts === 0) {
    if (labels.some((label) => says(label, rule.buttons.other)) || first(card, rule.notWith)) {
      rows.others++;
      return;
    }
    const isPlain = card !== place.element && buttons.length === 2;
    if (!isPlain || !(place.structural || isAmongRequests(card, place.element, rule))) return;
  } else if (accepts > 1 || buttons.length < 2) return;
  const links = all(card, 'a[href]').filter((link) => isPerson(page, rule, link));
  const people = peopleAt(page, links);
  const name = nameIn(page.map, links, card, 'a[href], button, [role="button"]');
  if (people.length === 1 && name !== '') rows.seen.push({ person: people[0]!, name, element: card });
  else if (accepts === 1 || people.length <= crowd) rows.doubt = true;
}

/** Whether the nearest group of cards that links to a list of people links to the list of requests. */
function isAmongRequests(card: Element, place: Element, rule: CardRule): boolean {
  for (let group = parentOf(card); group && group !== place; group = parentOf(group)) {
    if (first(group, rule.notWith)) return false;
    if (first(group, rule.groupWith)) return true;
  }
  return false;
}

function isPerson(page: Page, rule: CardRule, link: Element): boolean {
  return personOf(page, link) !== undefined && !labelsOf(link).some((label) => says(label, rule.notLinks));
}

/**
 * Cards known by their two buttons and the one person in them (site-hooks 2.3). Where requests with telling links were
 * read (`done`), an unknown label beside them is no request: suggestions look the same. A button to accept that belongs to
 * nobody who was read makes the surface doubtful.
 */
export function readCards(page: Page, rule: CardRule, done: readonly Row[]): Rows {
  const rows = noRows();
  const visited = new Set<Element>(done.map(({ element }) => element));
  const isDone = (card: Element): boolean =>
    done.some(({ element }) => holds(element, card) || holds(card, element));
  for (const place of rule.places)
    for (const element of placesOf(page, place))
      for (const link of all(element, 'a[href]')) {
        if (!isPerson(page, rule, link)) continue;
        const found = cardAround(link, element, rule.buttons.selector);
        if (!found || visited.has(found.card)) continue;
        visited.add(found.card);
        const structural = place.structural && done.length === 0;
        if (!isDone(found.card))
          readCard(page, rule, { structural, element }, found.card, found.buttons, rows);
      }
  const read = [...done, ...rows.seen];
  for (const place of rule.places)
    for (const element of placesOf(page, place))
      for (const button of buttonsIn(element, rule.buttons.selector)) {
        const isRead = read.some((row) => holds(row.element, button));
        if (!isRead && says(buttonText(button), rule.buttons.accept)) rows.doubt = true;
      }
  return rows;
}
