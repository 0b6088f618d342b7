/**
 * Whom a page has shown. Lists on social sites unmount the rows that are scrolled away, so a row that is gone says little:
 * the person was seen and counts, once, until the user goes to another page (site-hooks 1.2, summary 7). A request that the
 * user has answered is different: it is over, and is dropped. The two are told apart by what the user did, and only by that:
 *
 * 1. The user used a button inside the row (a trusted click, Enter or Space) in the last 30 seconds, and since then the row
 *    has gone or has lost a button (answered rows often stay, with "Request removed" in place of the buttons).
 * 2. The user did something elsewhere in the last 5 seconds (an answer given in the open profile or conversation), nothing
 *    was scrolled or resized since, and exactly one row went from a list whose other rows are still there.
 * 3. The list says that it is empty, within 30 seconds of something the user did.
 *
 * Everything else that goes (scrolling, a closed drop-down, the site's own re-rendering) is kept.
 */
import type { IdentityObservation, Outcome } from '../../policy/observation.ts';
import { all, is } from './reading/dom.ts';
import { keysOf } from './reading/people.ts';
import type { SeenContact, SeenSurface } from './reader.ts';
import { isConnected } from './sturdy.ts';
import type { PageRead } from './link.ts';

type Surface = PageRead['surfaces'][number];
type ContactSurface = Exclude<Surface['surface'], 'identity'>;
type Contact = Extract<Surface, { surface: ContactSurface }>['observations'][number];

interface Person {
  contact: Contact;
  /** The row, while it is in the page. */
  element?: Element;
  /** Left over from the page before this one, until this page has come to rest with it. */
  isCarried: boolean;
}

/** Who is in which row; several people may share one. */
type Rows = ReadonlyMap<Element, Set<Person>>;

/** When the user last used a button in a row, how many buttons it had then, and whether it has lost one since. */
interface Act {
  at: number;
  buttons: number;
  isAnswered: boolean;
}

interface ContactMemory {
  outcome: Outcome;
  landmark?: string;
  people: Set<Person>;
}

/** At most this many people are kept; then those longest gone make room. */
const most = 2000;
const answeredWithin = 30_000;
const elsewhereWithin = 5_000;
const button = 'button, [role="button"], input[type="submit"]';

const capped = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** A value that would be refused for its length is left out: a piece of an id or address names somebody else. */
const short = <K extends string>(key: K, value: string | undefined, length: number) =>
  (value && value.length <= length ? { [key]: value } : {}) as { [P in K]?: string };

const buttonsIn = (row: Element): number => all(row, button).length;

/** What is remembered of one page, and what follows for the report to the background. */
export class PageMemory {
  #identity: Extract<Surface, { surface: 'identity' }> | undefined;
  #surfaces = new Map<ContactSurface, ContactMemory>();
  /** By id, handle, or kind and name if there is neither; per surface. */
  #known = new Map<string, Person>();
  /** Who is in the page. */
  #byRow = new Map<Element, Set<Person>>();
  /** Keys stay with a person as long as the script lives, so that a mark survives a change of route. */
  #keys = new Map<string, string>();
  #lastKey = 0;
  /** By the person's key. */
  #acts = new Map<string, Act>();
  #actedAt = -Infinity;
  #scrolledAt = -Infinity;

  /** The rows in the page, with the keys by which the background knows who is in them. */
  *rows(): Iterable<{ element: Element; keys: string[] }> {
    for (const [element, people] of this.#byRow)
      yield { element, keys: Array.from(people, ({ contact }) => contact.key) };
  }

  get hasRows(): boolean {
    return this.#byRow.size > 0;
  }

  /** Whether an element is a row in the page. */
  has(element: Element): boolean {
    return this.#byRow.has(element);
  }

  /** Whether a row that was in the page no longer is. */
  get hasLostRows(): boolean {
    return this.#byRow.keys().some((element) => !isConnected(element));
  }

  /** Whether some surface could not be read the last time. */
  get hasUnreadable(): boolean {
    return [this.#identity, ...this.#surfaces.values()].some((surface) => surface?.outcome === 'cannot-read');
  }

  /** The user did something: a trusted click or key, with the elements it passed through, innermost first. */
  acted(path: readonly EventTarget[], now: number): void {
    this.#actedAt = now;
    const row = path.find((target) => this.#byRow.has(target as Element)) as Element | undefined;
    if (!row) return;
    const inside = path.slice(0, path.indexOf(row) + 1);
    if (!inside.some((node) => node instanceof Element && is(node, button))) return;
    for (const { contact } of this.#byRow.get(row)!)
      this.#acts.set(contact.key, { at: now, buttons: buttonsIn(row), isAnswered: false });
  }

  /** The page was scrolled or resized: rows may come and go by themselves. */
  scrolled(now: number): void {
    this.#scrolledAt = now;
  }

  /** Another page: nobody on the last one was seen here. */
  forget(): void {
    this.#identity = undefined;
    this.#surfaces.clear();
    this.#known.clear();
    this.#acts.clear();
    if (this.#keys.size > 5 * most) this.#keys.clear();
    this.#carry(true);
  }

  /** Whether those in the page are left over from the one before. */
  #carry(isCarried: boolean): void {
    for (const people of this.#byRow.values()) for (const person of people) person.isCarried = isCarried;
  }

  /** Takes in a reading. Returns whether the report to the background changes by it. */
  take(seen: readonly SeenSurface[], now: number): boolean {
    const before = this.#byRow;
    let changed = false;
    this.#byRow = new Map();
    for (const surface of seen)
      changed =
        (surface.surface === 'identity'
          ? this.#takeIdentity(surface)
          : this.#takeContacts(surface, before, now)) || changed;
    changed = this.#settleMissing(now) || changed;
    const names = new Set(seen.map(({ surface }) => surface));
    for (const [name, memory] of this.#surfaces) {
      const isEmptied = memory.outcome === 'none' && now - this.#actedAt <= answeredWithin;
      if (isEmptied && memory.people.size > 0) {
        for (const person of memory.people) this.#drop(name, person);
        changed = true;
      }
      if (names.has(name)) continue;
      // No longer there to be read, like a drop-down that was closed.
      changed ||= memory.people.size === 0 || memory.outcome !== 'found';
      memory.outcome = 'found';
      if (memory.people.size === 0) this.#surfaces.delete(name);
    }
    return changed;
  }

  #takeIdentity({ outcome, landmark, observations }: Extract<SeenSurface, { surface: 'identity' }>): boolean {
    const next = {
      surface: 'identity' as const,
      outcome,
      ...short('landmark', landmark, 100),
      observations: observations.slice(0, 5).map(({ id, name, handle }): IdentityObservation => ({
        ...short('id', id, 100),
        ...short('name', name && capped(name, 500), 500),
        ...short('handle', handle, 200),
      })),
    };
    const changed = JSON.stringify(next) !== JSON.stringify(this.#identity);
    this.#identity = next;
    return changed;
  }

  #takeContacts(
    { surface, outcome, landmark, observations }: Extract<SeenSurface, { surface: ContactSurface }>,
    before: Rows,
    now: number,
  ): boolean {
    let memory = this.#surfaces.get(surface);
    let changed = !memory || memory.outcome !== outcome;
    if (!memory) this.#surfaces.set(surface, (memory = { outcome, people: new Set() }));
    memory.outcome = outcome;
    Object.assign(memory, short('landmark', landmark, 100));
    for (const seen of observations) changed = this.#takeOne(surface, memory, seen, before, now) || changed;
    return changed;
  }

  #takeOne(
    surface: ContactSurface,
    memory: ContactMemory,
    seen: SeenContact,
    before: Rows,
    now: number,
  ): boolean {
    const names = namesOf(surface, seen);
    const inRow = [...(before.get(seen.element) ?? [])];
    const name = capped(seen.name, 500);
    const known =
      names.map((each) => this.#known.get(each)).find(Boolean) ??
      // The row may have told more in the meantime: a name first, the link to the profile later.
      inRow.find(
        ({ isCarried, contact: had }) => !isCarried && !had.personId && !had.handle && had.name === name,
      );
    const key = known?.contact.key ?? this.#keyFor(names[0]!);
    if (this.#isAnswered(key, seen.element, now)) {
      if (known) this.#drop(surface, known);
      return known !== undefined;
    }
    const contact: Contact = {
      key,
      kind: seen.kind,
      name,
      ...short('handle', seen.handle, 200),
      ...short('personId', seen.personId, 100),
      ...short('profileUrl', seen.profileUrl, 500),
    };
    const person = known ?? { contact, isCarried: false };
    if (!known && !this.#makeRoom()) return false;
    // What was known is kept where the row shows less now.
    const merged: Contact = { ...person.contact, ...contact };
    const isSame =
      known !== undefined &&
      Object.entries(contact).every(([field, value]) => known.contact[field as keyof Contact] === value);
    if (inRow.length > 0) person.isCarried = inRow.some(({ isCarried }) => isCarried);
    person.contact = merged;
    person.element = seen.element;
    memory.people.add(person);
    for (const name of names) this.#known.set(name, person);
    this.#byRow.set(seen.element, (this.#byRow.get(seen.element) ?? new Set()).add(person));
    return !isSame;
  }

  #isAnswered(key: string, row: Element, now: number): boolean {
    const act = this.#acts.get(key);
    if (!act || (!act.isAnswered && now - act.at > answeredWithin)) return false;
    act.isAnswered = buttonsIn(row) < act.buttons;
    return act.isAnswered;
  }

  /** Decides about those who were in the page and no longer are. Returns whether anybody was dropped. */
  #settleMissing(now: number): boolean {
    let changed = false;
    for (const [surface, { people }] of this.#surfaces) {
      const missing = [...people].filter((person) => person.element && !this.#isInPage(person));
      const hasOthers = [...people].some((person) => this.#isInPage(person));
      const isAnsweredElsewhere =
        missing.length === 1 &&
        hasOthers &&
        now - this.#actedAt <= elsewhereWithin &&
        this.#scrolledAt < this.#actedAt;
      for (const person of missing) {
        delete person.element;
        const act = this.#acts.get(person.contact.key);
        const isAnswered = act !== undefined && (act.isAnswered || now - act.at <= answeredWithin);
        if (!isAnswered && !isAnsweredElsewhere && !person.isCarried) continue;
        this.#drop(surface, person);
        changed = true;
      }
    }
    return changed;
  }

  #isInPage(person: Person): boolean {
    return this.#byRow.get(person.element!)?.has(person) ?? false;
  }

  #drop(surface: ContactSurface, person: Person): void {
    this.#surfaces.get(surface)?.people.delete(person);
    for (const name of namesOf(surface, person.contact)) this.#known.delete(name);
    const sharing = this.#byRow.get(person.element!);
    if (sharing?.delete(person) && sharing.size === 0) this.#byRow.delete(person.element!);
  }

  /** Makes room for one more person; false if everybody kept is still in the page. */
  #makeRoom(): boolean {
    let count = 0;
    for (const { people } of this.#surfaces.values()) count += people.size;
    if (count < most) return true;
    for (const [surface, { people }] of this.#surfaces)
      for (const person of people)
        if (!person.element) {
          this.#drop(surface, person);
          return true;
        }
    return false;
  }

  #keyFor(name: string): string {
    let key = this.#keys.get(name);
    if (!key) this.#keys.set(name, (key = `p${++this.#lastKey}`));
    return key;
  }

  /**
   * What to tell the background. Before the page has come to rest, a surface that cannot be read yet is left out: it may
   * still be on its way.
   */
  report(settled: boolean): Surface[] {
    if (settled) this.#carry(false);
    const contacts = [...this.#surfaces].map(([surface, { outcome, landmark, people }]): Surface => {
      const isKept = people.size > 0 && (outcome === 'none' || !settled);
      return {
        surface,
        outcome: isKept ? 'found' : outcome === 'found' && people.size === 0 ? 'none' : outcome,
        ...short('landmark', landmark, 100),
        observations: Array.from(people, ({ contact }) => contact),
      };
    });
    return [...(this.#identity ? [this.#identity] : []), ...contacts].filter(
      ({ outcome }) => settled || outcome !== 'cannot-read',
    );
  }
}

/** What a person is known by on a surface: id, handle, and only without either the name. */
function namesOf(surface: string, { kind, name, handle, personId: id }: Omit<Contact, 'key'>): string[] {
  const names = keysOf({ ...(id && { id }), ...(handle && { handle }) });
  return (names.length > 0 ? names : [`${kind} ${name}`]).map((one) => `${surface} ${one}`);
}
