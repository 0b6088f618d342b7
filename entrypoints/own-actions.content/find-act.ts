/** What a control does, and to whom: read when it is asked for, from the control outwards, and never guessed. */
import type { Act, ActPerson } from '../../policy/act.ts';
import type { ActionMap, ActRule, RequestRule } from '../social.content/action-map.ts';
import {
  all,
  attribute,
  first,
  holds,
  is,
  parentOf,
  type Root,
  within,
} from '../social.content/reading/dom.ts';
import { isName, labelsOf, nameIn } from '../social.content/reading/names.ts';
import { buttonText, isOn, pressable, seenIn } from '../social.content/reading/page.ts';
import { addressOf, type Person, personAt, profileOf } from '../social.content/reading/people.ts';
import { capture, pattern, says, textRuns } from '../social.content/reading/text.ts';
import { rootOf } from '../social.content/sturdy.ts';

/** An act with whom it concerns; the name may be empty where only a handle is shown. */
export interface Seen {
  act: Act;
  person: ActPerson;
  control: Element;
}

/** Where it is looked for. `post` is the post that the user pressed something in last: its menu stands elsewhere. */
export interface Place {
  map: ActionMap;
  page: Document;
  url: URL;
  post?: Element | undefined;
}

/** A person with the element that shows nobody else. */
interface Found {
  person: Person;
  name: string;
  card?: Element;
  /** Whether an address in the card says that this person asks for something. */
  asks?: boolean;
}

const buttons = 'button, [role="button"]';
/** Links in one card; more means that it is no card. */
const crowd = 40;

const same = (one: Person, other: Person): boolean =>
  one.handle ? one.handle.toLowerCase() === other.handle?.toLowerCase() : one.id === other.id;

function personOfLink({ map, url }: Pick<Place, 'map' | 'url'>, link: Element): Person | undefined {
  return personAt(map.people, addressOf(attribute(link, 'href'), url));
}

/** The path of an address on the site; empty for any other. */
function pathOf({ map, url }: Place, link: Element): string {
  const address = addressOf(attribute(link, 'href'), url);
  return address && [url.hostname, ...map.people.hosts].includes(address.hostname) ? address.pathname : '';
}

const namesIn = (map: ActionMap, element: Element): string[] =>
  textRuns(element, is(element, buttons) ? '' : buttons).filter((text) => isName(map, text));

/** What else in an element does the same. */
function others(rule: ActRule, root: Element, control: Element): number {
  return pressable(all(root, rule.selector)).filter(
    (each) =>
      each !== control &&
      !holds(control, each) &&
      !holds(each, control) &&
      (!rule.said || says(buttonText(each), rule.said)),
  ).length;
}

// Whose profile page it is -------------------------------------------------------------------------------------------

/** The person whom the address of a page names; the pages below a profile's are meant, too. */
function personOfPage({ map, url }: Place): Person | undefined {
  const whole = personAt(map.people, url);
  if (whole) return whole;
  const [, top = ''] = url.pathname.split('/');
  return personAt(map.people, URL.parse(`/${top}`, url) ?? undefined);
}

/** Whether what the page shows belongs to its address by now: a single-page site keeps the last profile for a moment. */
function isProved({ map }: Place, main: Element, shown: Element, { handle, id }: Person): boolean {
  if (map.owner.proof === 'handle-text')
    return textRuns(shown).some((text) => text.toLowerCase() === `@${handle?.toLowerCase()}`);
  return first(main, handle ? `a[href*="/${handle}/" i]` : `a[href*="id=${id}"]`) !== null;
}

/** The owner of the profile page that is shown; undefined on other pages, and until its name has come. */
export function ownerOf(place: Place): (Found & { shown: Element }) | undefined {
  const { map, page } = place;
  const person = personOfPage(place);
  if (!person) return undefined;
  for (const main of seenIn(page, map.owner.within))
    for (const shown of seenIn(main, map.owner.name)) {
      const [name] = namesIn(map, shown).length > 0 ? namesIn(map, shown) : textRuns(shown);
      if (name && isProved(place, main, shown, person)) return { person, name, shown };
    }
  return undefined;
}

// Whom a control concerns --------------------------------------------------------------------------------------------

/** The one person whom links in an element show by name; `null` for several. */
function personIn(place: Place, card: Element): Found | null | undefined {
  const { map } = place;
  const links = all(card, 'a[href]');
  if (is(card, 'a[href]')) links.unshift(card);
  if (links.length > crowd) return null;
  const shown: { link: Element; person: Person; asks: boolean }[] = [];
  for (const link of links) {
    const person = personOfLink(place, link);
    if (!person || pressable([link]).length === 0) continue;
    if (labelsOf(link).some((label) => says(label, map.notLinks))) continue;
    shown.push({ link, person, asks: map.asking !== undefined && is(link, map.asking) });
  }
  const asking = shown.filter(({ asks }) => asks);
  const asks = asking.length > 0;
  const named = asks ? asking : shown.filter(({ link }) => namesIn(map, link).length > 0);
  const [one] = named;
  if (!one) return undefined;
  if (named.some(({ person }) => !same(person, one.person))) return null;
  const own = shown.filter(({ person }) => same(person, one.person)).map(({ link }) => link);
  const name = nameIn(map, own, asks ? card : undefined, `a[href], ${buttons}`);
  return { person: one.person, name, card, asks };
}

function inCard(place: Place, rule: ActRule, control: Element): Found | undefined {
  const { map } = place;
  const owner = ownerOf(place);
  for (let at: Element | null = control; at && !is(at, map.bounds); at = parentOf(at)) {
    const found = personIn(place, at);
    if (found === null) return owner && holds(at, owner.shown) ? { ...owner, card: at } : undefined;
    if (found) {
      const isOwn = owner && same(found.person, owner.person);
      // A row of a list whose person cannot be told must not be taken for its neighbour; a request's card is looked at apart.
      return isOwn || rule.request || others(rule, at, control) === 0 ? found : undefined;
    }
    if (owner && holds(at, owner.shown)) return { ...owner, card: at };
    if (is(at, map.dialog)) break;
  }
  return undefined;
}

/** Whom a link's own address names; the name from it, or from another link to the same person close by. */
function atLink(place: Place, rule: ActRule, control: Element): Found | undefined {
  const { map, url } = place;
  const { id, handle } = (rule.path && pattern(rule.path).exec(pathOf(place, control))?.groups) || {};
  const person = id ? { id } : handle ? { handle } : personOfLink({ map, url }, control);
  if (!person) return undefined;
  const links = [control];
  let name = nameIn(map, links, undefined, '');
  for (let at = parentOf(control), steps = 6; !name && at && steps > 0 && !is(at, map.bounds); steps--) {
    const near = all(at, 'a[href]').filter((link) => {
      const other = personOfLink(place, link);
      return other && same(other, person);
    });
    name = nameIn(map, near, undefined, '');
    at = parentOf(at);
  }
  return { person, name };
}

/** The open conversation's person: the route's id, the header's link and name. */
function inThread(place: Place, _rule: ActRule, control: Element): Found | undefined {
  const { map, url } = place;
  for (const { header, name, path } of map.threads) {
    const match = pattern(path).exec(url.pathname);
    if (!match) continue;
    const root = rootOf(control) as Root;
    const people = seenIn(root, header).flatMap((link) => personOfLink(place, link) ?? []);
    const isOne = people.every((person) => same(person, people[0]!));
    const [named] = seenIn(root, name).flatMap((element) => namesIn(map, element));
    const { id } = match.groups ?? {};
    const person = { ...(isOne && people[0]), ...(id && { id }) };
    return named ? { person, name: named } : undefined;
  }
  return undefined;
}

/** The author of the post around a control, or of the one that its menu belongs to. */
function ofPost(place: Place, _rule: ActRule, control: Element): Found | undefined {
  const { map, post } = place;
  const unit = within(control, map.post.unit) ?? (within(control, '[role="menu"]') && post);
  if (!unit) return undefined;
  for (const link of seenIn(unit, map.post.author)) {
    const person = personOfLink(place, link);
    const name = person && nameIn(map, [link], undefined, '');
    if (person && name) return { person, name };
  }
  return undefined;
}

/** The one name in the row of a list of people to choose from. */
function inRow({ map }: Place, rule: ActRule, control: Element): Found | undefined {
  let row = control;
  for (let at = parentOf(control); at && !is(at, map.dialog); at = parentOf(at)) {
    if (others(rule, at, control) > 0) break;
    row = at;
    if (is(at, '[role="listitem"], [role="row"], [role="option"], li')) break;
  }
  const around = parentOf(row);
  if (!around || (is(around, map.dialog) && others(rule, around, control) === 0)) return undefined;
  const [name] = namesIn(map, row);
  return name ? { person: {}, name } : undefined;
}

/** The one picture in a row, and the name beside it. */
function byPicture({ map }: Place, _rule: ActRule, control: Element): Found | undefined {
  const { attribute: holder, pattern: shape, selector } = map.picture!;
  const handles = all(control, selector).flatMap(
    (picture) => pattern(shape).exec(attribute(picture, holder) ?? '')?.[1] ?? [],
  );
  const [handle] = handles;
  const [name] = namesIn(map, control);
  const isOne = handles.every((each) => each.toLowerCase() === handle?.toLowerCase());
  return isOne && name ? { person: handle ? { handle } : {}, name } : undefined;
}

const finders = {
  card: inCard,
  link: atLink,
  thread: inThread,
  post: ofPost,
  row: inRow,
  picture: byPicture,
} as const;

/** Whether a control takes a request, and not something else that is confirmed with the same word (site-hooks 1.2, 2.3). */
function takesRequest(
  { map, url }: Place,
  rule: RequestRule,
  control: Element,
  { asks, card }: Found,
): boolean {
  if (!card) return true;
  const inside = pressable(all(card, rule.buttons)).filter(
    (each) => each === control || !holds(each, control),
  );
  const labels = inside.map(buttonText);
  const known = inside.filter((_, at) => says(labels[at]!, rule.accept));
  if (known.length > 0) {
    const isPlace = isOn(url, rule.routes) || (rule.within !== undefined && within(control, rule.within));
    const isFair = asks || (isPlace && inside.length > 1 && !within(control, map.dialog));
    return Boolean(isFair) && known.length === 1 && known[0] === control;
  }
  const isPlain = inside.length === 2 && !labels.some((label) => says(label, rule.other));
  return isPlain && (asks === true || isOn(url, rule.routes)) && inside[rule.place] === control;
}

/** Undefined where there is nothing to compare. */
function seen(map: ActionMap, act: Act, control: Element, { name, person }: Found): Seen | undefined {
  const { handle, id } = person;
  if (!name && !handle) return undefined;
  const profileUrl = profileOf(map.people, person);
  return {
    act,
    control,
    person: {
      name,
      ...(handle && { handle }),
      ...(id && { personId: id }),
      ...(profileUrl && { profileUrl }),
    },
  };
}

/** What a control does and to whom; undefined where that is nobody, several, or not to be told. */
export function findAct(place: Place, control: Element): Seen | undefined {
  const { map, url } = place;
  let label: string | undefined;
  for (const rule of map.rules) {
    if (!is(control, rule.selector) || !isOn(url, rule.routes)) continue;
    if (rule.path && !pattern(rule.path).test(pathOf(place, control))) continue;
    if (rule.inside && !within(control, rule.inside)) continue;
    if (rule.notIn && within(control, rule.notIn)) continue;
    if (rule.said && !says((label ??= buttonText(control)), rule.said)) continue;
    const found = finders[rule.of](place, rule, control);
    if (!found || (rule.request && !takesRequest(place, rule.request, control, found))) continue;
    const id = rule.id && capture(attribute(control, 'data-testid') ?? '', [rule.id]);
    return seen(map, rule.act, control, { ...found, person: { ...(id && { id }), ...found.person } });
  }
  return undefined;
}

/** The owner of the profile page as somebody whose page is looked at. */
export function viewOf(place: Place): Seen | undefined {
  const owner = ownerOf(place);
  return owner && seen(place.map, 'view', owner.shown, owner);
}
