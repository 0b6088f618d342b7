import type { PeopleMap } from '../site-map.ts';
import { pattern } from './text.ts';

/** Whom an address names. */
export interface Person {
  id?: string;
  handle?: string;
}

/** An address as the page means it; undefined if it is none. */
export function addressOf(href: string | null, base: URL): URL | undefined {
  const address = href === null ? null : URL.parse(href, base);
  return address && /^https?:$/.test(address.protocol) ? address : undefined;
}

/** The person an address leads to, by the site's link forms (site-hooks 2.2, 3.8); undefined for anything else. */
export function personAt(map: Omit<PeopleMap, 'addresses'>, address: URL | undefined): Person | undefined {
  if (!address || !map.hosts.includes(address.hostname)) return undefined;
  for (const form of map.forms) {
    const match = pattern(form.path).exec(address.pathname);
    if (!match) continue;
    const { handle, id = form.query && address.searchParams.get(form.query) } = match.groups ?? {};
    if (handle) return map.notPeople.includes(handle.toLowerCase()) ? undefined : { handle };
    if (id && /^\d+$/.test(id)) return { id };
  }
  return undefined;
}

/** Texts that name a person, the surest first; none if nothing is known. */
export function keysOf({ id, handle }: Person): string[] {
  return [...(id ? [id] : []), ...(handle ? [`@${handle.toLowerCase()}`] : [])];
}

/** One text per person, equal for two links to the same profile. */
export const keyOf = (person: Person): string => keysOf(person)[0]!;

/** The person's own address on the site. */
export function profileOf(map: PeopleMap, person: Person): string | undefined {
  if (person.handle) return map.addresses.handle.replace('{handle}', person.handle);
  return person.id && map.addresses.id?.replace('{id}', person.id);
}
