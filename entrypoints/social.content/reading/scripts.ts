import { is, textOf } from './dom.ts';
import { pattern } from './text.ts';

/** What was found in a script, by where it begins; a script's text does not change, so it is searched once. */
const searched = new WeakMap<Element, { length: number; found: Map<string, unknown> }>();

/** The object that starts at an index, or undefined if it does not end or is no JSON. */
export function objectAt(text: string, start: number): unknown {
  let depth = 0;
  for (let at = start, quoted = false; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && --depth === 0) {
      try {
        return JSON.parse(text.slice(start, at + 1));
      } catch {
        return undefined; // Looks like data and is none: the page shows nothing here.
      }
    }
  }
  return undefined;
}

function objectIn(script: Element, begin: string): unknown {
  const text = textOf(script) ?? '';
  let seen = searched.get(script);
  if (seen?.length !== text.length) searched.set(script, (seen = { length: text.length, found: new Map() }));
  if (!seen.found.has(begin)) {
    const match = pattern(begin).exec(text);
    seen.found.set(begin, match ? (match[1] ?? objectAt(text, match.index + match[0].length)) : undefined);
  }
  return seen.found.get(begin);
}

/** The objects in inline scripts that follow an expression, or its group if it has one; with the script each stands in. `pool` holds the scripts. */
export function inlineObjects(
  pool: readonly Element[],
  begin: string,
): { script: Element; value: unknown }[] {
  return pool
    .filter((element) => is(element, 'script'))
    .map((script) => ({ script, value: objectIn(script, begin) }))
    .filter(({ value }) => value !== undefined);
}

/** The value at a path, or undefined. Only own properties: a page cannot lead it to a prototype. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<string, unknown>)[step]
        : undefined,
    value,
  );
}

/** The same, as a text (a number is written out); undefined for anything else and for nothing. */
export function textAt(value: unknown, path: readonly string[]): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'number' ? String(found) : typeof found === 'string' && found ? found : undefined;
}
