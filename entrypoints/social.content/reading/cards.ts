import type { CardRule } from '../site-map.ts';
import { all, first, follows, parentOf, within } from './dom.ts';
import { labelsOf, nameIn } from './names.ts';
import {
  buttonsIn,
  buttonText,
  isInside,
  noRows,
  type Page,
  peopleAt,
  personOf,
  placesOf,
  pressable,
  seenIn,
  type Row,
  type Rows,
} from './page.ts';
import { hidden, says } from './text.ts';

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
  const links = seenIn(card, 'a[href]').filter((link) => isPerson(page, rule, link));
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
  const read = new Set(done.map(({ element }) => element));
  // A card around a request that was read is no card of its own.
  const visited = new Set<Element>();
  for (const at of read)
    for (let up = parentOf(at); up && !visited.has(up); up = parentOf(up)) visited.add(up);
  const places = rule.places.flatMap((place) =>
    placesOf(page, place).map((element) => ({ ...place, element })),
  );
  for (const { element, structural } of places)
    for (const link of all(element, 'a[href]')) {
      if (isInside(link, read) || within(link, hidden) || !isPerson(page, rule, link)) continue;
      const found = cardAround(link, element, rule.buttons.selector);
      if (!found || visited.has(found.card)) continue;
      visited.add(found.card);
      const place = { structural: structural && done.length === 0, element };
      readCard(page, rule, place, found.card, found.buttons, rows);
    }
  for (const { element } of rows.seen) read.add(element);
  const buttons = places
    .flatMap(({ element }) => all(element, rule.buttons.selector))
    .filter((button) => !isInside(button, read));
  rows.doubt ||= pressable(buttons).some((button) => says(buttonText(button), rule.buttons.accept));
  return rows;
}
