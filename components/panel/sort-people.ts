import type { SeenOnPage } from '../../policy/page-state.ts';

/**
 * Where a person stands in the panel. `open`: needs a look or an answer; `waiting`: left for later, or a report is not marked as
 * sent; `done`: decided or sent; `no-rule`: compared, but the policy asks nothing; `clear`: not on the roster.
 */
export type Place = 'open' | 'waiting' | 'cannot-tell' | 'locked' | 'done' | 'no-rule' | 'clear';

export function placeOf({ result, reasons, incident, remembered }: SeenOnPage): Place {
  if (result === 'question') return 'open';
  if (result === 'remembered' || (result === 'clear' && remembered)) return 'done';
  if (result === 'clear' && reasons.length > 0) return 'no-rule';
  if (result !== 'match') return result;
  if (incident?.state === 'later' || incident?.state === 'prepared') return 'waiting';
  return incident?.state === 'sent' ? 'done' : 'open';
}

const rank = ({ result, findings }: SeenOnPage) =>
  findings.some((finding) => finding.immediately) ? 0 : result === 'match' ? 1 : 2;

/** Everybody on the page by place, each in the page's own order; what must be told at once comes first, questions last. */
export function sortPeople(people: readonly SeenOnPage[]): Record<Place, SeenOnPage[]> {
  const places: Record<Place, SeenOnPage[]> = {
    open: [],
    waiting: [],
    'cannot-tell': [],
    locked: [],
    done: [],
    'no-rule': [],
    clear: [],
  };
  for (const person of people) places[placeOf(person)].push(person);
  places.open.sort((a, b) => rank(a) - rank(b));
  return places;
}
