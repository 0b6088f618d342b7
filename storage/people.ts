/** Finding a person again without keeping who they are in the clear. */
import type { Incident } from '../policy/incident.ts';
import type { ContactObservation } from '../policy/observation.ts';
import type { Database } from './database.ts';
import type { Keeper } from './kept.ts';
import { personKeys } from './vault.ts';

/** What names a person on a site: the site's own id before the handle before the name. */
export function personText(
  site: string,
  contact: Pick<ContactObservation, 'personId' | 'handle' | 'name'>,
): string {
  if (contact.personId) return `${site}|id|${contact.personId}`;
  if (contact.handle) return `${site}|handle|${contact.handle.toLowerCase()}`;
  return `${site}|name|${contact.name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

/** A person as a page shows them, or as a form says. */
interface Named {
  name: string;
  handle?: string | undefined;
  personId?: string | undefined;
}

/** Sites on which an account is the same one. */
const oneAccount: readonly (readonly string[])[] = [['facebook', 'messenger']];

/**
 * What a person can be found by: the site's own id and the handle, each by itself, since a page may show either; the name where
 * neither is known.
 */
export function personTexts(site: string, { personId, handle, name }: Named): string[] {
  const ways = [...(personId ? [{ personId, name }] : []), ...(handle ? [{ handle, name }] : [])];
  return (ways.length > 0 ? ways : [{ name }]).map((way) => personText(site, way));
}

/** Every key under which an account may be met: by its id or its handle, on each site that shares it. */
export async function accountKeys(
  keyOf: (text: string) => Promise<string>,
  site: string,
  person: Named,
): Promise<string[]> {
  const sites = oneAccount.find((shared) => shared.includes(site)) ?? [site];
  return Promise.all(sites.flatMap((each) => personTexts(each, person)).map(keyOf));
}

/** What the id of a log entry is made from, with the person's key: once per surface; acts of the user's own once per kind. */
export const incidentText = ({ surface, kind }: Pick<Incident, 'surface' | 'kind'>, key: string): string =>
  surface === 'own-action' ? `${surface} ${kind}|${key}` : `${surface}|${key}`;

/**
 * The function that turns such a text into a key: under the passphrase while one is set, else under a secret of this
 * installation. Undefined while locked.
 */
export async function keyMaker(
  database: Database,
  keeper: Keeper,
): Promise<((text: string) => Promise<string>) | undefined> {
  if (keeper.state === 'locked') return undefined;
  if (keeper.state === 'open') return (text) => keeper.vault.key(text);
  const fresh = crypto.getRandomValues(new Uint8Array(32));
  const secret = await database.transaction('rw', database.meta, async () => {
    const stored = (await database.meta.get('person-key'))?.value;
    if (stored instanceof Uint8Array) return stored as Uint8Array<ArrayBuffer>;
    await database.meta.put({ id: 'person-key', value: fresh });
    return fresh;
  });
  return personKeys(secret);
}
