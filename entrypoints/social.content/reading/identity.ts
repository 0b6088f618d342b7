import type { IdentityObservation } from '../../../policy/observation.ts';
import type { IdentityField, SiteMap } from '../site-map.ts';
import { all, attribute, first } from './dom.ts';
import { inlineObjects, textAt } from './scripts.ts';
import { capture, clean, pattern, textRuns } from './text.ts';

/** Who is logged in, and whether the page says that nobody is. */
export interface Identity {
  landmark: string;
  who?: IdentityObservation;
  loggedOut: boolean;
}

function cookieValue(root: Document, name: string): string {
  const cookies = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!.get!.call(root) as string;
  const pair = cookies.split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? '';
}

function fromElements(
  map: SiteMap,
  root: Document,
): { who: IdentityObservation; landmark: string; torn: boolean } {
  const who: IdentityObservation = {};
  let landmark = '';
  let torn = false;
  for (const rule of map.identity.elements)
    for (const element of all(root, rule.selector)) {
      const texts = rule.attribute ? [attribute(element, rule.attribute) ?? ''] : textRuns(element);
      const value = texts
        .map((text) => capture(text, [rule.pattern ?? '(.+)'], 1))
        .find((text) => text !== '');
      if (!value) continue;
      if (rule.field === 'handle' && map.people.notPeople.includes(value.toLowerCase())) continue;
      const earlier = who[rule.field];
      if (earlier === undefined) who[rule.field] = value;
      else if (rule.field !== 'name' && earlier.toLowerCase() !== value.toLowerCase()) torn = true;
      landmark ||= rule.landmark;
    }
  return { who, landmark, torn };
}

/**
 * Who is logged in (site-hooks 2.1, 3.1). Two handles at once mean an account switch that has not settled: no answer
 * until it has. A login form counts only while nothing says who is logged in.
 */
export function readIdentity(map: SiteMap, root: Document): Identity {
  const { who, landmark, torn } = fromElements(map, root);
  let found = landmark;
  let nobody = false;
  for (const rule of map.identity.scripts) {
    if (nobody || who.id !== undefined) break;
    for (const { value } of inlineObjects(root, rule.begin)) {
      const id = textAt(value, rule.fields.id ?? []);
      if (id === '0') nobody = true;
      if (!id || id === '0' || (who.id !== undefined && who.id !== id)) continue;
      const read = (field: IdentityField): string | undefined =>
        textAt(
          value,
          (rule.fields[field] ?? []).map((step) => (step === '{id}' ? id : step)),
        );
      const handle = read('handle');
      if (handle && who.handle && handle.toLowerCase() !== who.handle.toLowerCase()) continue;
      const name = clean(read('name') ?? '');
      who.id = id;
      if (handle) who.handle ??= handle;
      if (name) who.name ??= name;
      found ||= rule.landmark;
    }
  }
  nobody &&= who.id === undefined;
  const isKnown = (): boolean => who.id !== undefined || who.handle !== undefined;
  const loggedOut = nobody || (!isKnown() && first(root, map.loggedOut) !== undefined);
  const { cookie } = map.identity;
  const cookieId = pattern(cookie.pattern).exec(cookieValue(root, cookie.name))?.[1];
  if (!loggedOut && cookieId && who.id === undefined) {
    who.id = cookieId;
    found ||= cookie.landmark;
  }
  if (loggedOut || torn || !isKnown()) return { landmark: map.identity.landmark, loggedOut };
  return { landmark: found, who, loggedOut };
}
