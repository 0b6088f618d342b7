import type { ScriptRule } from '../site-map.ts';
import { noRows, type Page, type Rows } from './page.ts';
import { addressOf, personAt } from './people.ts';
import { inlineObjects, textAt, valueAt } from './scripts.ts';
import { capture, clean, says } from './text.ts';

/** Requests in inline data (site-hooks 2.3): what the site itself marked as a person in the sentence. */
export function readScripts(page: Page, rule: ScriptRule): Rows {
  const rows = noRows();
  for (const { script, value } of inlineObjects(page.pool, rule.begin)) {
    const entries = valueAt(value, [rule.list]);
    for (const entry of Array.isArray(entries) ? entries : []) {
      const text = textAt(entry, rule.text) ?? '';
      if (!says(textAt(entry, rule.address) ?? '', rule.addressSays) && !says(text, rule.said)) continue;
      const ranges = valueAt(entry, rule.ranges);
      const marked = (Array.isArray(ranges) ? ranges : []).filter(
        (range) => textAt(range, ['entity', '__typename']) === 'User',
      );
      const [range] = marked;
      const offset = Number(textAt(range, ['offset']));
      const length = Number(textAt(range, ['length']));
      const name = clean(text.slice(offset, offset + length)) || clean(capture(text, rule.said));
      const address = addressOf(textAt(range, ['entity', 'url']) ?? null, page.url);
      const id = textAt(range, ['entity', 'id']);
      const person = { ...personAt(page.map.people, address), ...(id && { id }) };
      if (marked.length <= 1 && name !== '') rows.seen.push({ person, name, element: script });
      else rows.doubt = true;
    }
  }
  return rows;
}
