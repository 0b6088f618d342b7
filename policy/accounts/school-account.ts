import type { IdentityObservation } from '../observation.ts';
import { isOwnAccount } from '../situation.ts';

/**
 * Whether the account that is logged in is the school's own. Never judged by its name: somebody may call themselves after the school.
 * Unknown is no: most accounts are personal ones.
 *
 * @param handles the school's accounts from the settings: handles with or without "@", numbers, or addresses
 */
export const isSchoolAccount = (
  account: IdentityObservation | undefined,
  handles: readonly string[],
): boolean =>
  account !== undefined &&
  isOwnAccount(
    {
      ...(account.handle !== undefined && { handle: account.handle }),
      ...(account.id !== undefined && { personId: account.id }),
    },
    handles,
  );
