import type { IdentityObservation } from '../observation.ts';

/** A handle, a number or the address of an account, down to what names it. */
function nameOf(account: string): string {
  const text = account.trim().toLowerCase();
  const id = /[?&]id=([^&#]+)/.exec(text)?.[1];
  const path = text.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  return id ?? path.slice(path.lastIndexOf('/') + 1).replace(/^@/, '');
}

/**
 * Whether the account that is logged in is the school's own. Never judged by its name: somebody may call themselves after the school.
 *
 * @param handles the school's accounts from the settings: handles with or without "@", numbers, or addresses
 */
export function isSchoolAccount(account: IdentityObservation, handles: readonly string[]): boolean {
  const seen = [account.handle, account.id].flatMap((each) => (each ? [nameOf(each)] : []));
  return handles.some((each) => nameOf(each) !== '' && seen.includes(nameOf(each)));
}
