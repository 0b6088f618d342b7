/** Personal content of a record: in the clear until a passphrase is set, sealed from then on. */
import { UserError } from '../policy/message.ts';
import type { Kept } from './records.ts';
import type { Vault } from './vault.ts';

/** Whether a passphrase is set, and the vault while it is open. */
export type Keeper = { state: 'none' } | { state: 'locked' } | { state: 'open'; vault: Vault };

/** @throws UserError `vault.locked`: nothing personal is written in the clear while a passphrase is set. */
export async function keep<T>(keeper: Keeper, place: string, value: T): Promise<Kept<T>> {
  if (keeper.state === 'locked') throw new UserError('vault.locked');
  return keeper.state === 'open' ? { sealed: await keeper.vault.seal(place, value) } : { plain: value };
}

/** The content, or why it cannot be shown: one damaged record never hides the others. */
export async function reveal<T>(
  keeper: Keeper,
  place: string,
  kept: Kept<T>,
): Promise<T | 'locked' | 'erased' | 'unreadable'> {
  if (kept === 'erased') return 'erased';
  if ('plain' in kept) return kept.plain;
  if (keeper.state !== 'open') return 'locked';
  try {
    return await keeper.vault.open<T>(place, kept.sealed);
  } catch (error) {
    if (error instanceof UserError) return 'unreadable';
    throw error;
  }
}
