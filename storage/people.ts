/** Finding a person again without keeping who they are in the clear. */
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
