import type { IdentityObservation } from '../../../policy/observation.ts';
import type { SiteMap } from '../site-map.ts';
import { attribute, cookiesOf, is } from './dom.ts';
import { inlineObjects, textAt } from './scripts.ts';
import { capture, clean, pattern, textRuns } from './text.ts';

/** Who is logged in, and whether the page says that nobody is. */
export interface Identity {
  landmark: string;
  who?: IdentityObservation;
  loggedOut: boolean;
}

function cookieValue(root: Document, name: string): string {
  const pair = cookiesOf(root)
    .split(/;\s*/)
    .find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? '';
}

/** What elements say of who is logged in; `torn` if they do not agree. */
export function readOwnElements(
  map: SiteMap,
  pool: readonly Element[],
): { who: IdentityObservation; landmark: string; torn: boolean } {
  const who: IdentityObservation = {};
  let landmark = '';
  let torn = false;
  for (const rule of map.identity.elements ?? [])
    for (const element of pool.filter((each) => is(each, rule.selector))) {
      const texts = rule.attribute ? [attribute(element, rule.attribute) ?? ''] : textRuns(element);
      const value = texts.map((text) => capture(text, [rule.pattern ?? '(.+)'])).find((text) => text !== '');
      if (!value) continue;
      if (rule.field === 'handle' && map.people.notPeople.includes(value.toLowerCase())) continue;
      const earlier = who[rule.field];
      if (earlier === undefined) who[rule.field] = value;
      else if (rule.field !== 'name' && earlier.toLowerCase() !== value.toLowerCase()) torn = true;
      landmark ||= rule.landmark;
    }
  return { who, landmark, torn };
}

/** Adds to `who` what inline data says of the same person; "0" is how the site writes "nobody". */
function fromScripts(
  map: SiteMap,
  pool: readonly Element[],
  who: IdentityObservation,
): { landmark: string; nobody: boolean } {
  for (const { landmark, begin, fields } of map.identity.scripts)
    for (const { value } of inlineObjects(pool, begin)) {
      const id = textAt(value, fields.id);
      if (id === '0') return { landmark, nobody: true };
      if (!id) continue;
      const read = (path: readonly string[] | undefined): string =>
        clean(
          (path &&
            textAt(
              value,
              path.map((step) => (step === '{id}' ? id : step)),
            )) ??
            '',
        );
      const handle = read(fields.handle);
      if (handle && who.handle && handle.toLowerCase() !== who.handle.toLowerCase()) continue;
      const name = read(fields.name);
      who.id = id;
      if (handle) who.handle ??= handle;
      if (name) who.name ??= name;
      return { landmark, nobody: false };
    }
  return { landmark: '', nobody: false };
}

/**
 * Who is logged in (site-hooks 2.1, 3.1). Two handles at once mean an account switch that has not settled: no answer
 * until it has. A login form counts only while nothing says who is logged in.
 */
export function readIdentity(
  map: SiteMap,
  root: Document,
  pool: readonly Element[],
  readElements?: typeof readOwnElements,
): Identity {
  const seen = readElements?.(map, pool);
  const who = seen?.who ?? {};
  const scripts = fromScripts(map, pool, who);
  const isKnown = (): boolean => who.id !== undefined || who.handle !== undefined;
  const loggedOut = !isKnown() && (scripts.nobody || pool.some((element) => is(element, map.loggedOut)));
  const { cookie } = map.identity;
  const cookieId = pattern(cookie.pattern).exec(cookieValue(root, cookie.name))?.[1];
  if (cookieId && !loggedOut) who.id ??= cookieId;
  if (seen?.torn || loggedOut || !isKnown()) return { landmark: map.identity.landmark, loggedOut };
  return { landmark: seen?.landmark || scripts.landmark || cookie.landmark, who, loggedOut };
}
