/** Machine-readable rows at page load (site-hooks 2.6): the kind of each without any wording. */
import { textOf } from '../social.content/reading/dom.ts';
import { objectAt, textAt, valueAt } from '../social.content/reading/scripts.ts';
import { pattern } from '../social.content/reading/text.ts';
import type { RowKind } from '../social.content/sites/profile-labels.ts';
import type { DataMap } from './profile-map.ts';
import type { RowText } from './rows.ts';
import { tidy } from './units.ts';

export interface DataRow extends RowText {
  kind: RowKind;
}

/** Everything the page's data say of the profile. */
export interface InlineData {
  rows: DataRow[];
  /** Kinds that the data say there is nothing of. */
  nothing: Set<RowKind>;
  /** Headings of sections, by their text. */
  headings: Map<string, RowKind>;
}

const listAt = (value: unknown, path: readonly string[]): unknown[] => {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found.slice(0, 200) : [];
};

/** All objects or lists in the scripts that follow an expression. */
function following(scripts: readonly Element[], begin: string): unknown[] {
  const source = new RegExp(begin, 'giu');
  return scripts.flatMap((script) => {
    const text = textOf(script) ?? '';
    return Array.from(text.matchAll(source))
      .slice(0, 200)
      .map((match) => objectAt(text, match.index + match[0].length))
      .filter((value) => value !== undefined);
  });
}

const kindOf = ({ kinds }: DataMap, type: string): RowKind | undefined =>
  kinds.find(([, source]) => pattern(source).test(type))?.[0];

/** The name that the text's own data set apart as that of a page. */
function linkedIn(title: unknown, text: string): string | undefined {
  for (const range of listAt(title, ['ranges'])) {
    const offset = Number(textAt(range, ['offset']) ?? '0');
    const length = Number(textAt(range, ['length']) ?? '0');
    const name = tidy(text.slice(offset, offset + length)) || tidy(textAt(range, ['entity', 'name']) ?? '');
    if (name !== '' && text.includes(name)) return name;
  }
  return undefined;
}

function rowOf(
  kind: RowKind,
  title: unknown,
  details: readonly string[],
  content?: string,
): DataRow | undefined {
  const raw = content ?? textAt(title, ['text']) ?? '';
  const text = tidy(raw);
  return text === ''
    ? undefined
    : { kind, text, details, linked: content ? undefined : linkedIn(title, raw) };
}

/** Reads what the page's scripts hold; `map` says where. */
export function readInlineData(map: DataMap, scripts: readonly Element[]): InlineData {
  const data: InlineData = { rows: [], nothing: new Set(), headings: new Map() };
  const keep = (row: DataRow | undefined): void => {
    const isKnown = row && data.rows.some(({ kind, text }) => kind === row.kind && text === row.text);
    if (row && row.kind !== 'other' && !isKnown) data.rows.push(row);
  };
  for (const sections of following(scripts, map.sections))
    for (const section of Array.isArray(sections) ? sections.slice(0, 100) : []) {
      const sectionKind = kindOf(map, textAt(section, ['field_section_type']) ?? '');
      const heading = tidy(textAt(section, ['title', 'text']) ?? '');
      if (sectionKind && heading) data.headings.set(heading.toLowerCase(), sectionKind);
      const fields = listAt(section, ['profile_fields', 'nodes']);
      if (fields.length === 0 && sectionKind) data.nothing.add(sectionKind);
      for (const field of fields) {
        const type = textAt(field, ['field_type']) ?? '';
        const kind = kindOf(map, type) ?? sectionKind;
        if (pattern(map.nothing).test(type)) {
          if (sectionKind) data.nothing.add(sectionKind);
          continue;
        }
        const details = listAt(field, ['list_item_groups'])
          .flatMap((group) => listAt(group, ['list_items']))
          .map((item) => tidy(textAt(item, ['text', 'text']) ?? ''))
          .filter((text) => text !== '');
        if (kind)
          keep(
            rowOf(
              kind,
              valueAt(field, ['title']),
              details,
              textAt(field, ['renderer', 'field', 'text_content', 'text']),
            ),
          );
      }
    }
  for (const card of following(scripts, map.cards)) {
    const kind = kindOf(map, textAt(card, ['timeline_context_list_item_type']) ?? '');
    if (kind) keep(rowOf(kind, valueAt(card, ['renderer', 'context_item', 'title']), []));
  }
  for (const status of following(scripts, map.status)) keep(rowOf('bio', status, []));
  for (const { kind } of data.rows) data.nothing.delete(kind);
  return data;
}
