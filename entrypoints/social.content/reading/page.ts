import type { IdentityObservation } from '../../../policy/observation.ts';
import type { Landmark, SiteMap } from '../site-map.ts';
import { all, attribute, is, parentOf, type Root, within } from './dom.ts';
import { keptOf } from './kept.ts';
import { addressOf, keyOf, type Person, personAt } from './people.ts';
import { clean, hidden, says, textRuns } from './text.ts';

/** What every rule needs to know about the page. */
export interface Page {
  map: SiteMap;
  document: Document;
  url: URL;
  /** Everything on the page that any rule could mean: the document is walked once for all of them. */
  pool: readonly Element[];
  me: IdentityObservation;
}

/** One person in one row. */
export interface Row {
  person: Person;
  name: string;
  element: Element;
}

/** What one rule found. */
export interface Rows {
  seen: Row[];
  /** Something was there that may be a request and could not be read. */
  doubt: boolean;
  /** How many rows were recognised as something else. */
  others: number;
  /** How many of them were requests that have been answered. */
  answered: number;
}

/** Matches that somebody can see: sites keep hidden copies of earlier routes. */
export function seenIn(root: Root, selector: string): Element[] {
  return all(root, selector).filter((element) => !within(element, hidden));
}

/** The same anywhere on the page. */
export function allIn(page: Page, selector: string): Element[] {
  return page.pool.filter((element) => is(element, selector) && !within(element, hidden));
}

/** Whether the path is one of these routes. */
export function isOn(url: URL, routes: readonly string[] | undefined): boolean {
  return routes === undefined || says(url.pathname, routes);
}

export function personOf(page: Page, link: Element): Person | undefined {
  return personAt(page.map.people, addressOf(attribute(link, 'href'), page.url));
}

/** The landmark's elements on this page. */
export function placesOf(page: Page, landmark: Landmark): Element[] {
  if (!isOn(page.url, landmark.routes)) return [];
  const { notIn } = landmark;
  return allIn(page, landmark.selector).filter((place) => !notIn || !within(place, notIn));
}

/** Those that a person can see and press: Facebook keeps hidden copies of its own for animations. */
export function pressable(buttons: readonly Element[]): Element[] {
  return buttons.filter((button) => !within(button, hidden) && attribute(button, 'aria-hidden') !== 'true');
}

export function buttonsIn(element: Element, selector: string): Element[] {
  return keptOf(element, buttonsIn, () => pressable(all(element, selector)));
}

export function buttonText(button: Element): string {
  return clean(attribute(button, 'aria-label') ?? '') || textRuns(button).join(' ');
}

/** Which of a pair of ids is the other person's. */
export function otherOf(pair: readonly string[], mine: string | undefined): string | undefined {
  const rest = pair.filter((id) => id !== mine);
  return mine !== undefined && rest.length === 1 ? rest[0] : undefined;
}

/** The different people whom links lead to. */
export function peopleAt(page: Page, links: readonly Element[]): Person[] {
  const people = links.map((link) => personOf(page, link)).filter((person) => person !== undefined);
  return [...new Map(people.map((person) => [keyOf(person), person])).values()];
}

/** Whether a node is one of these elements, or lies inside one. */
export function isInside(node: Node, outer: { has(element: Element): boolean }): boolean {
  for (let at = node as Element | null; at; at = parentOf(at)) if (outer.has(at)) return true;
  return false;
}

export function noRows(): Rows {
  return { seen: [], doubt: false, others: 0, answered: 0 };
}
