/** Fields whose elements carry a machine name, the site's own edit forms, and the author's line of a pinned post. */
import {
  all,
  attribute,
  first,
  follows,
  holds,
  is,
  parentOf,
  within,
} from '../social.content/reading/dom.ts';
import { capture, hidden, says } from '../social.content/reading/text.ts';
import type { Facts } from './facts.ts';
import type { ProfilePage } from './owner.ts';
import { kindNamed } from './rows.ts';
import { fieldsOf } from './sections.ts';
import { tidy, unitsIn, wholeText } from './units.ts';

const seenIn = (root: Document | Element, selector: string): Element[] =>
  all(root, selector).filter((element) => !within(element, hidden));

/**
 * Reads the head of a profile by its machine names. An optional item that is missing is "none" only if the group it belongs to has
 * come and every text in it is accounted for: a name that the site has changed must not look like nothing (trust.md H10).
 *
 * @returns the landmark's name
 */
export function readMarks({ map, document }: ProfilePage, facts: Facts): string | undefined {
  const { marks } = map;
  if (!marks) return undefined;
  const place = seenIn(document, marks.inside).find((each) => first(each, marks.fields[0]!.selector));
  if (!place) return undefined;
  for (const { field, selector, run } of marks.fields) {
    const element = seenIn(place, selector)[0];
    if (!element) continue;
    const value = run
      ? unitsIn(element, 'button, [role="button"]')
          .map(({ text }) => capture(text, [run]))
          .find((text) => text !== '')
      : wholeText(element);
    if (value) facts.add(field, value);
  }
  const head = first(place, marks.fields[0]!.selector)!;
  const items = seenIn(place, marks.items.selector)[0];
  if (!items || !first(items, marks.items.known)) return head ? 'profile-header' : undefined;
  let around: Element | null = head;
  while (around && !holds(around, items)) around = parentOf(around);
  const accounted = `${marks.between}, ${marks.items.selector}`;
  const between = around
    ? unitsIn(around, accounted).filter(({ element }) => follows(element, head) && follows(items, element))
    : [];
  const inside = unitsIn(items, marks.items.known);
  for (const { field, selector, run } of marks.fields) {
    if (run) continue;
    facts.none(field);
    const isItem = selector !== marks.fields.find((each) => each.field === 'bio')?.selector;
    if ((isItem ? inside : between).length > 0) facts.doubt(field);
  }
  return 'profile-header';
}

const valueOf = (input: Element): string =>
  tidy(
    input instanceof HTMLTextAreaElement
      ? (Reflect.get(HTMLTextAreaElement.prototype, 'value', input) as string)
      : (Reflect.get(HTMLInputElement.prototype, 'value', input) as string),
  );

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** What assistive technology and the eye are told about an input. */
function labelOf(document: Document, input: Element): string {
  const id = attribute(input, 'id');
  const label = id ? all(document, 'label[for]').find((each) => attribute(each, 'for') === id) : undefined;
  const around = label ?? within(input, 'label');
  return (
    tidy(
      attribute(input, 'aria-label') ??
        (around ? wholeText(around) : '') ??
        attribute(input, 'placeholder') ??
        '',
    ) || tidy(attribute(input, 'placeholder') ?? '')
  );
}

/** Edit forms that are open; what stands in them is newer than what the page shows. */
export function readForms({ map, document, url, tables }: ProfilePage, facts: Facts): void {
  for (const { field, selector, routes } of map.forms) {
    if (routes && !says(url.pathname, routes)) continue;
    const [input] = seenIn(document, selector);
    if (input && isField(input)) facts.set(field, valueOf(input));
  }
  if (!map.sections?.isWorded) return;
  for (const input of seenIn(document, map.sections.inputs)) {
    if (
      !isField(input) ||
      is(input, '[type="checkbox"], [type="radio"], [type="email"], [type="tel"], [type="url"]')
    )
      continue;
    const kind = kindNamed(tables, labelOf(document, input));
    const value = valueOf(input);
    if (!kind || kind === 'mixed' || kind === 'other') continue;
    if (value === '') {
      facts.doubt(...fieldsOf[kind]);
      continue;
    }
    const form = within(input, 'form, [role="dialog"], [role="form"]');
    // The town in a form about work is where the work is.
    const isPlace = kind === 'location' || kind === 'hometown';
    if (form && isPlace && all(form, 'input, textarea').length > 1) continue;
    const box = form && first(form, 'input[type="checkbox"], [role="checkbox"]');
    const isOver =
      box &&
      (box instanceof HTMLInputElement
        ? !(Reflect.get(HTMLInputElement.prototype, 'checked', box) as boolean)
        : attribute(box, 'aria-checked') === 'false');
    if (kind === 'work') facts.add(isOver ? 'formerWorkplaces' : 'workplace', value);
    else if (kind !== 'jobTitle' || !isOver) facts.add(fieldsOf[kind][0]!, value);
  }
}

/** The author's line of the post that the user keeps at the top of the profile: it may say more than the name. */
export function readPinned({ map, document, tables }: ProfilePage, facts: Facts, shown: string): void {
  const { pinned } = map;
  if (!pinned) return;
  const post = seenIn(document, pinned.post)[0];
  if (!post) return;
  const { sign } = pinned;
  const words = tables.map((table) => table.pinned);
  const isPinned = sign
    ? first(post, sign) !== null
    : unitsIn(post, ':not(*)')
        .slice(0, 3)
        .some(({ text }) => says(text, words));
  const author = isPinned ? first(post, pinned.author) : null;
  if (!author) return;
  const line = !sign
    ? wholeText(author)
    : (unitsIn(author, 'time, a:has(time)')
        .map(({ text }) => capture(text, [pinned.run]))
        .find((text) => text !== '') ?? '');
  const name = shown || facts.valuesOf('displayName')[0];
  if (line && name && line.startsWith(name)) facts.add('displayName', line);
}
