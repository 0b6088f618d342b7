/** Hiding everything, and "pupils nearby" (D5): whatever is on the screen goes first, what rests on it is put right afterwards. */
import { session } from '../../storage/session.ts';
import { setHidden, setNearby } from './memory.ts';
import { refreshTabs } from './tabs.ts';
import { coverPages, refreshPlan } from './time-plan.ts';

/** Covers every social page and every page of ours, or uncovers them. What is not named stays as it is. */
export async function setCover({ hidden, nearby }: { hidden?: boolean; nearby?: boolean }): Promise<void> {
  await Promise.all([
    hidden === undefined ? undefined : setHidden(hidden),
    nearby === undefined ? undefined : setNearby(nearby),
  ]);
  await Promise.all([coverPages(), session.changed()]);
  await refreshPlan();
  await refreshTabs();
}
