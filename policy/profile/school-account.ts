import type { IdentityObservation } from '../observation.ts';

const plain = (text: string) => text.trim().replace(/^@/, '').toLowerCase();

/** Whether the account that is logged in is one of the school's own (settings: handles): rules for personal accounts do not touch it. */
export function isSchoolAccount(
  account: IdentityObservation | undefined,
  handles: readonly string[],
): boolean {
  const own = [account?.handle, account?.id].filter((each) => each !== undefined).map(plain);
  return handles.some((each) => plain(each) !== '' && own.includes(plain(each)));
}
