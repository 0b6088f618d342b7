/** Finds the composers of a page by a site's map: which editors are some, what sends what is in them, and to whom. */
import {
  all,
  attribute,
  cookiesOf,
  first,
  follows,
  holds,
  is,
  method,
  parentOf,
  property,
  prototypeOf,
  type Root,
  textOf,
  within,
} from '../social.content/reading/dom.ts';
import { addressOf, keyOf, type Person, personAt } from '../social.content/reading/people.ts';
import { clean, pattern, says } from '../social.content/reading/text.ts';
import type { DraftRecipient } from './ask.ts';
import type { ComposerMap, ComposerRule } from './composer-map.ts';
import { isField } from './read-text.ts';

/** One editor, and the rule that it is a composer by. */
export interface Composer {
  rule: ComposerRule;
  editor: Element;
  /** What belongs to it lies in here. */
  area: Root;
}

const rootOf = method('getRootNode');
const shadowOf = property('shadowRoot');

/** What an element calls itself, or else what it says. */
const captionOf = (element: Element): string =>
  ['aria-label', 'aria-placeholder', 'placeholder']
    .map((name) => clean(attribute(element, name) ?? ''))
    .find((label) => label !== '') ?? clean(textOf(element) ?? '');

function fits(rule: ComposerRule, element: Element, path: string): boolean {
  const around = rule.beside && within(element, rule.beside.around);
  return (
    within(element, rule.editor) !== null &&
    (!rule.routes || says(path, rule.routes)) &&
    !says(path, rule.notOn) &&
    (!rule.within || within(element, rule.within) !== null) &&
    (!rule.labels || says(captionOf(element), rule.labels)) &&
    (!rule.beside || (around !== null && first(around!, rule.beside.has) !== null))
  );
}

/** What can be written in. */
export const canBeEdited = (element: Element): boolean =>
  isField(element)
    ? is(element, 'textarea, input:not([type])')
    : is(element, '[contenteditable]:not([contenteditable="false"])');

/** The composer that an element with the focus is, or lies in. */
export function composerOf(map: ComposerMap, focused: Element, path: string): Composer | undefined {
  const editor = canBeEdited(focused) ? focused : within(focused, '[contenteditable="true"]');
  const rule = editor && map.composers.find((each) => fits(each, editor, path));
  return rule
    ? { rule, editor, area: within(editor, rule.area) ?? (rootOf(editor) as Document | ShadowRoot) }
    : undefined;
}

/** What has the focus, in open shadow roots, too. */
export function focusedIn(page: Document): Element | null {
  let root: Document | ShadowRoot = page;
  for (;;) {
    const focused = Reflect.get(prototypeOf(root), 'activeElement', root) as Element | null;
    const inner = focused && shadowOf(focused);
    if (!inner) return focused;
    root = inner;
  }
}

function isMainButton({ area, editor }: Composer, control: Element, selector: string): boolean {
  const isCaptioned = (each: Element): boolean =>
    follows(each, editor) && clean(attribute(each, 'aria-label') ?? '') === clean(textOf(each) ?? '');
  return all(area, selector).findLast(isCaptioned) === control;
}

/** What of an event's path sends what is in a composer; undefined if nothing does, or it is switched off. */
export function sendControlIn(composer: Composer, path: readonly EventTarget[]): Element | undefined {
  const { area, editor, rule } = composer;
  for (const at of path) {
    if (!(at instanceof Element) || at === area) break;
    if (at === editor || !holds(area, at)) return undefined;
    const sends = rule.send.some(
      ({ isMain, labels, selector }) =>
        is(at, selector) &&
        (!labels || says(captionOf(at), labels)) &&
        (!isMain || isMainButton(composer, at, selector)),
    );
    if (sends) return is(at, '[aria-disabled="true"], :disabled') ? undefined : at;
  }
  return undefined;
}

/** Those of several composers that a control belongs to: the ones in the smallest element around it that has any. */
export function nearest<T extends Composer>(composers: readonly T[], control: Element): T[] {
  for (let at: Element | null = control; at; at = parentOf(at)) {
    const inside = composers.filter(({ editor }) => holds(at!, editor));
    if (inside.length > 0) return inside;
  }
  return [...composers];
}

/** Whether a key sends from within the editor: not while a list of suggestions is open, whose choice it then is. */
export function sendsByKey({ rule, editor }: Composer, event: KeyboardEvent): boolean {
  if (!rule.keys || event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return false;
  if (is(editor, '[aria-expanded="true"], [aria-activedescendant]:not([aria-activedescendant=""])'))
    return false;
  const isModified = event.ctrlKey || event.metaKey;
  return rule.keys === 'modified' ? isModified : !event.shiftKey && !event.altKey;
}

/** Whether a picture or video can be seen in the composer. */
export const hasPreview = ({ area, editor, rule: { preview } }: Composer): boolean =>
  preview !== undefined && all(area, preview).some((each) => !holds(editor, each));

/** Everybody whom links name, once each. */
function peopleIn(map: ComposerMap, root: Root, links: string): Person[] {
  const base = new URL(location.href);
  const people = all(root, links).flatMap((link) => {
    const person = personAt(map.people, addressOf(attribute(link, 'href'), base));
    return person ? [person] : [];
  });
  return [...new Map(people.map((person) => [keyOf(person), person])).values()];
}

/** Whom a message is for; undefined if that cannot be told, or there are several. */
export function recipientOf(map: ComposerMap, { rule, editor, area }: Composer): DraftRecipient | undefined {
  const { to } = rule;
  if (!to) return undefined;
  const route = to.routes
    ?.map((each) => pattern(each).exec(location.pathname)?.groups)
    .find((groups) => groups !== undefined);
  let root: Root = rootOf(editor) as Document | ShadowRoot;
  if (to.climb) {
    let at: Element | null = editor;
    for (let steps = 0; at && steps < to.climb && peopleIn(map, at, to.links).length === 0; steps++)
      at = parentOf(at);
    if (!at) return undefined;
    root = area instanceof Element && holds(at, area) ? area : at;
  }
  const people = peopleIn(map, root, to.links);
  if (to.climb && people.length !== 1) return undefined;
  const { id, a, b } = route ?? {};
  const own = map.me && pattern(map.me).exec(cookiesOf(document))?.[1];
  const others = own ? [a, b].filter((each) => each !== own) : [];
  const personId = id ?? (others.length === 1 ? others[0] : undefined);
  const linked = people.length === 1 ? people[0]! : {};
  const person: Person = { ...linked, ...(personId && { id: personId }) };
  const [named] = all(root, to.name);
  const link = all(root, to.links).find((each) => clean(textOf(each) ?? '') !== '');
  const name = clean(
    (named && textOf(named)) || (people.length === 1 && link ? (textOf(link) ?? '') : '') || '',
  );
  if (!name && !person.handle) return undefined;
  return {
    name,
    ...(person.handle && { handle: person.handle }),
    ...(person.id && { personId: person.id }),
  };
}
