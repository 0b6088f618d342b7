/** Rows of values under headings (site-hooks 2.5, 2.6): Facebook's intro card and its about pages, old and new. */
import type { ProfileFieldName } from '../../policy/profile/observation.ts';
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
import { addressOf } from '../social.content/reading/people.ts';
import { hidden, pattern, says } from '../social.content/reading/text.ts';
import type { ProfileLabels, RowKind } from '../social.content/sites/profile-labels.ts';
import { childrenOf } from '../social.content/sturdy.ts';
import type { Facts } from './facts.ts';
import type { InlineData } from './inline-data.ts';
import type { ProfilePage } from './owner.ts';
import type { PageMap, SectionsMap } from './profile-map.ts';
import { addRow, addWork, isDated, kindLabelled, kindNamed, kindOfShape, sentence } from './rows.ts';
import { type Unit, unitsIn, wholeText } from './units.ts';

/** The fields that a kind of row fills. */
export const fieldsOf: Readonly<Record<RowKind, readonly ProfileFieldName[]>> = {
  work: ['workplace', 'jobTitle', 'formerWorkplaces'],
  jobTitle: ['jobTitle'],
  education: ['education'],
  location: ['location'],
  hometown: ['hometown'],
  link: ['link'],
  phone: ['phone'],
  email: ['email'],
  bio: ['bio'],
  category: ['category'],
  mixed: [],
  other: [],
};
/** What an intro card may show. */
const introFields: readonly ProfileFieldName[] = ['bio', 'workplace', 'jobTitle', 'education', 'location'];

export interface SectionsReading {
  page: ProfilePage;
  map: SectionsMap;
  shows: PageMap;
  facts: Facts;
  tables: readonly ProfileLabels[];
  data: InlineData;
  /** The displayed name, which is a heading, too. */
  shown: string;
  /** The year by the clock. */
  now: number;
  /** Nothing that stands before this is a row: the head of the profile. */
  after?: Element | undefined;
}

interface Row {
  units: Unit[];
  /** What holds all of it. */
  element: Element;
}

/** Lines of a part of the profile, without controls, headings and links to its other pages. */
const linesIn = ({ map, after }: SectionsReading, element: Element): Unit[] =>
  unitsIn(element, `${map.skip}, ${map.controls}, ${map.headings}, h1, ${map.tabs}`).filter(
    (unit) => !after || follows(unit.element, after),
  );

/** What stands under a heading: what is named by it, or the smallest part around it, or what follows. */
function contentOf(
  reading: SectionsReading,
  heading: Element,
  main: Element,
  headings: readonly Element[],
): Element[] {
  const id = attribute(heading, 'id');
  const named = id
    ? all(main, '[aria-labelledby]').filter((each) => attribute(each, 'aria-labelledby') === id)
    : [];
  const list = named.find((each) => linesIn(reading, each).length > 0);
  if (list) return [list];
  const others = headings.filter((each) => each !== heading);
  let alone = heading;
  for (let at = parentOf(heading); at && at !== main; at = parentOf(at)) {
    const around = at;
    if (others.some((other) => holds(around, other))) break;
    if (linesIn(reading, at).length > 0 || first(at, reading.map.controls)) return [at];
    alone = at;
  }
  const content: Element[] = [];
  const siblings = Array.from(childrenOf(parentOf(alone) ?? main));
  for (const sibling of siblings.slice(siblings.indexOf(alone) + 1)) {
    if (others.some((other) => holds(sibling, other))) break;
    content.push(sibling);
  }
  return content;
}

/** The link that a line is, or that is in it; not one to another page of the profile. */
const linkIn = ({ map }: SectionsReading, { element, text }: Unit): Element | undefined =>
  [...up(element).filter((link) => wholeText(link) === text), ...all(element, 'a[href]')].find(
    (link) => !is(link, map.tabs),
  );

/** Whether a line begins a row by itself: it says so, or links to whom it is about. */
function begins(reading: SectionsReading, unit: Unit, isLoose = true): boolean {
  const { tables } = reading;
  const { text } = unit;
  if (isDated(text) && !sentence(tables, text)) return false;
  return (
    sentence(tables, text) !== undefined ||
    (isLoose && linkIn(reading, unit) !== undefined && kindOfShape(text) === undefined) ||
    tables.slice(0, 2).some(({ workAs }) => says(text, workAs))
  );
}

function isAside({ tables }: SectionsReading, text: string): boolean {
  return says(
    text,
    tables.map(({ audience }) => audience),
  );
}

/** Lines that stand one under the other, put together as rows: dates, places and labels belong to what is above them. */
function grouped(
  reading: SectionsReading,
  units: readonly Unit[],
  element: Element,
  isLoose: boolean,
): Row[] {
  const rows: Row[] = [];
  for (const unit of units) {
    if (isAside(reading, unit.text)) continue;
    const last = rows.at(-1);
    const isLabel = kindLabelled(reading.tables, unit.text) !== undefined;
    const belongs =
      last &&
      (isDated(unit.text) || isLabel || !isLoose || begins(reading, last.units[0]!)) &&
      !(begins(reading, unit, isLoose) && !isDated(unit.text) && !isLabel);
    if (belongs) last.units.push(unit);
    else rows.push({ units: [unit], element: isLoose ? unit.element : element });
  }
  return rows;
}

/** Whether an icon or a control without words stands beside what holds the text: then all of it is one row. */
function hasMarkBeside({ map }: SectionsReading, element: Element, holder: Element): boolean {
  const marks = `${map.icons}, ${map.controls}`;
  const hasMark = (part: Element): boolean =>
    [part, ...all(part, marks)].some((mark) => is(mark, marks) && wholeText(mark) === '');
  return (
    !hasMark(holder) && Array.from(childrenOf(element)).some((child) => child !== holder && hasMark(child))
  );
}

/** The rows of a part of the profile. */
function rowsIn(reading: SectionsReading, element: Element): Row[] {
  const { map } = reading;
  const items = all(element, map.items).filter(
    (item) => !within(parentOf(item)!, map.items) && linesIn(reading, item).length > 0,
  );
  const units = linesIn(reading, element);
  if (items.length > 0) {
    const loose = units.filter((unit) => !within(unit.element, map.items));
    return [
      ...loose.map((unit) => ({ units: [unit], element: unit.element })),
      ...items.flatMap((item) => grouped(reading, linesIn(reading, item), item, false)),
    ];
  }
  const holders = Array.from(childrenOf(element)).filter((child) =>
    units.some((unit) => holds(child, unit.element)),
  );
  if (units.some((unit) => unit.element === element) || holders.length === 0)
    return grouped(reading, units, element, true);
  if (holders.length === 1 && !hasMarkBeside(reading, element, holders[0]!))
    return rowsIn(reading, holders[0]!);
  if (holders.length === 1) return grouped(reading, units, element, false);
  const counts = holders.map((holder) => linesIn(reading, holder).length);
  if (counts.every((count) => count === 1)) return grouped(reading, units, element, true);
  return holders.flatMap((holder, at) =>
    counts[at]! > 4 ? rowsIn(reading, holder) : grouped(reading, linesIn(reading, holder), holder, false),
  );
}

/** An outside address in a row, unwrapped (site-hooks 2.6: links of the user's own). */
function outside({ map, page }: SectionsReading, row: Row): { kind: RowKind; value: string } | undefined {
  for (const { element } of row.units)
    for (const link of [
      ...(is(element, 'a[href]') ? [element] : []),
      ...all(element, 'a[href]'),
      ...up(element),
    ]) {
      const href = attribute(link, 'href') ?? '';
      const [, scheme = '', to = ''] = /^(mailto|tel):([^?]+)/i.exec(href) ?? [];
      if (scheme) return { kind: /^m/i.test(scheme) ? 'email' : 'phone', value: to };
      const address = addressOf(href, page.url);
      if (!address) continue;
      const wrapped = address.searchParams.get(map.unwrap);
      const target = wrapped && URL.canParse(wrapped) ? new URL(wrapped) : address;
      if (pattern(map.hosts).test(target.hostname)) continue;
      const text = wholeText(link);
      const bare = `${target.hostname}${target.pathname}`.replace(/^www\.|\/$/g, '');
      return { kind: 'link', value: /\w\.\w/.test(text) ? text : bare };
    }
  return undefined;
}

/** The link around a line, if any. */
function up(element: Element): Element[] {
  const link = within(element, 'a[href]');
  return link ? [link] : [];
}

const hasIcon = ({ map }: SectionsReading, { element, units }: Row): boolean => {
  let at: Element | null = element;
  // The icon stands beside the line, not in it.
  for (let steps = 0; at && steps < 3; steps++, at = parentOf(at)) {
    if (all(at, map.icons).some((icon) => !units.some((unit) => holds(unit.element, icon)))) return true;
    if (is(at, 'li, [role="listitem"]')) break;
    if (childrenOf(parentOf(at) ?? at).length > 3) break;
  }
  return false;
};

type Sorted = { kind: RowKind; text: string; details: string[]; linked?: string | undefined };

/** What kind of row it is: by the page's data, the label beside it, the sentence, the section, its shape; or undefined. */
function sorted(reading: SectionsReading, row: Row, kind: RowKind, isSure: boolean): Sorted | undefined {
  const { tables, data } = reading;
  const texts = row.units.map(({ text }) => text);
  const labels = texts.map((text) => kindLabelled(tables, text));
  const at = texts.length > 1 ? labels.findLastIndex((label) => label !== undefined) : -1;
  const label = at < 0 ? undefined : labels[at];
  const values = row.units.filter((_, index) => index !== at);
  const value = values[0]!;
  const { text } = value;
  const details = [...values.slice(1).map((unit) => unit.text), ...(at < 0 ? [] : [texts[at]!])];
  const saysWhere = says(
    text,
    tables.slice(0, 2).flatMap(({ workAs }) => workAs),
  );
  // A post on one line, its employer on the next.
  const next = values[1];
  const link = linkIn(reading, value) ?? (next && !saysWhere ? linkIn(reading, next) : undefined);
  const linked = link ? wholeText(link) : undefined;
  const make = (found: RowKind): Sorted => ({ kind: found, text, details, linked: linked || undefined });
  const known = data.rows.find((each) => each.text.toLowerCase() === text.toLowerCase());
  if (known)
    return { ...make(known.kind), details: [...details, ...known.details], linked: linked || known.linked };
  if (label && label !== 'mixed') return make(label);
  const said = sentence(tables, text);
  if (said && (!isSure || kind === 'mixed') && said.kind !== 'hometown') return make(said.kind);
  if (kind !== 'mixed') return make(kind);
  const out = outside(reading, row);
  if (out) return { kind: out.kind, text: out.value, details };
  const shape = kindOfShape(text);
  if (shape) return make(shape);
  if (said) return make(said.kind);
  return saysWhere && (linked || hasIcon(reading, row) || is(row.element, reading.map.items))
    ? make('work')
    : undefined;
}

/** Signs that there is nothing of a kind: the site says so, or offers to add the first (site-hooks 2.6). */
function readNothing(reading: SectionsReading, texts: readonly string[], kind: RowKind): boolean {
  const { tables, facts } = reading;
  let isKnown = true;
  for (const text of texts) {
    const signs = tables.flatMap(({ add, nothing }) => [add, nothing]);
    if (!says(text, signs)) {
      isKnown = false;
      continue;
    }
    const named = tables.flatMap(({ names }) =>
      Object.entries(names).filter(([, source]) => pattern(`(?<!\\p{L})(?:${source})(?!\\p{L})`).test(text)),
    );
    const [about = kind] = (named[0] ?? []) as RowKind[];
    facts.none(...fieldsOf[about === 'mixed' ? kind : about]);
  }
  return isKnown;
}

/** Reads one part of the profile; says whether there was any row of work, and whether all of it is known to be so still. */
function readPart(reading: SectionsReading, part: Element, kind: RowKind, isSure: boolean): void {
  const { map, facts, tables, shows, now } = reading;
  const signs = tables.flatMap(({ add, nothing }) => [add, nothing]);
  const lines = linesIn(reading, part);
  const controls = all(part, map.controls)
    .filter((control) => !within(control, hidden))
    .map((control) => attribute(control, 'aria-label') ?? wholeText(control))
    .filter((text) => text !== '');
  const isLoading = first(part, reading.page.map.site.loading) !== null;
  const nothing = [...lines.map(({ text }) => text), ...controls].filter((text) => says(text, signs));
  if (!isLoading) readNothing(reading, nothing, kind);
  let isFirst = true;
  // There is one of these at most, whatever stands under it.
  const isSingle = isSure && (kind === 'location' || kind === 'hometown');
  for (const row of isSingle ? grouped(reading, lines, part, false) : rowsIn(reading, part)) {
    row.units = row.units.filter(({ text }) => !says(text, signs));
    // A heading that the site does not call one.
    const isBare = row.units.length === 1 && kindNamed(tables, row.units[0]!.text) !== undefined;
    if (row.units.length === 0 || isBare) continue;
    const isIntro = kind === 'mixed' && isFirst;
    isFirst = false;
    const found = sorted(reading, row, kind, isSure);
    if (found?.kind === 'work') {
      const isNow = addWork(facts, found, tables, now);
      if (isNow === undefined && shows.expects.includes('formerWorkplaces')) facts.doubt('formerWorkplaces');
      if (shows.expects.includes('formerWorkplaces'))
        facts.none(
          ...(isNow === false ? (['workplace', 'jobTitle'] as const) : (['formerWorkplaces'] as const)),
        );
    } else if (found) addRow(facts, found.kind, found, tables);
    else if (isIntro && shows.rest === '^$' && !hasIcon(reading, row)) facts.add('bio', row.units[0]!.text);
    else facts.doubt(...(shows.rest === '^$' ? introFields : shows.expects));
  }
}

/** Reads a line that stands by itself. */
function readLine(reading: SectionsReading, unit: Unit): void {
  const { facts, tables, shows, now } = reading;
  const found = sorted(reading, { units: [unit], element: unit.element }, 'mixed', false);
  if (found?.kind === 'work') addWork(facts, found, tables, now);
  else if (found) addRow(facts, found.kind, found, tables);
  else facts.doubt(...shows.expects);
}

/** Reads every part of the profile that the page shows. Returns the name of what was read. */
export function readSections(reading: SectionsReading): boolean {
  const { page, map, shows, tables, data, shown } = reading;
  const { document } = page;
  let isThere = false;
  const places = map.places.flatMap(({ selector, kind }) =>
    all(document, selector)
      .filter((element) => !within(element, hidden))
      .map((element) => ({ element, kind })),
  );
  for (const main of all(document, map.main)) {
    if (within(main, hidden)) continue;
    const headings = all(main, map.headings).filter((heading) => !within(heading, `${hidden}, ${map.skip}`));
    const done: Element[] = [];
    for (const heading of headings) {
      const text = wholeText(heading);
      const kind = data.headings.get(text.toLowerCase()) ?? kindNamed(tables, text);
      if (text === '' || text === shown || kind === 'other') continue;
      const isAbout = shows.rest !== '^$';
      if (!kind && !isAbout) continue;
      for (const part of contentOf(reading, heading, main, headings)) {
        isThere = true;
        done.push(part);
        const isSure = kind !== undefined && kind !== 'mixed';
        readPart(reading, part, isSure ? kind : (shows.kind ?? 'mixed'), isSure);
      }
    }
    for (const { element, kind } of places)
      if (holds(main, element) && !done.some((part) => holds(part, element) || holds(element, part))) {
        isThere = true;
        done.push(element);
        readPart(reading, element, kind, kind !== 'mixed');
      }
    if (shows.rest === '^$' || !map.isWorded) continue;
    const after = all(main, `${map.tabs}, [role="tablist"]`).at(-1);
    const rest = { ...reading, after };
    if (done.length > 0) {
      // What stands under no heading may belong to any of the page's fields.
      for (const unit of linesIn(rest, main))
        if (!done.some((part) => holds(part, unit.element))) readLine(rest, unit);
      continue;
    }
    // Without any heading: lists, or else what follows the links to the other pages of the profile.
    const lists = all(main, '[role="list"], ul').filter((list) => linesIn(rest, list).length > 0);
    for (const part of lists.length > 0 ? lists : [main]) {
      if (linesIn(rest, part).length === 0) continue;
      isThere = true;
      readPart(rest, part, lists.length > 0 ? (shows.kind ?? 'mixed') : 'mixed', false);
    }
  }
  return isThere;
}
