import type { Candidate } from './combine.ts';
import type { RosterIndex } from './roster-index.ts';
import type { ScreeningOutcome } from './screening.ts';

/** Where the people who send requests may come from: the whole country, or a town of so many people. */
export type Place = 'uk' | number;

/** Share of requests that come from somebody on the roster, before anything is known; a stated assumption (README.md). */
const requestsFromRoster = 0.1;
/** Odds from which a match is shown as possible: wrong up to three times out of four is still worth a look. */
const possible = Math.log2(1 / 3);
const cannotTell = Math.log2(1 / 200);
/** People within so many bits of the surest tie with them. */
const tie = 5;
const mostMatches = 20;

/** log2 of the odds, before the name is looked at, that a request comes from one given person of the roster. */
export function priorBits(index: RosterIndex, place: Place): number {
  const size = Math.max(1, index.size);
  const share =
    place === 'uk'
      ? requestsFromRoster
      : Math.min(0.5, Math.max(requestsFromRoster, (0.5 * size) / Math.max(1, place)));
  return Math.log2(share / (1 - share) / size);
}

/** Mistakes, nicknames and rare readings that no list knows keep every coincidence above this. */
const leastCoincidence = 1e-7;

/** What is said of coincidence: never rarer than the lists can tell. */
export function saidCoincidence(share: number): number {
  return Math.min(1, 1.15 * share + leastCoincidence);
}

/** Everybody tied with the surest, and the odds that the name is somebody's on the roster. */
export function decide(
  candidates: readonly Candidate[],
  index: RosterIndex,
  place: Place,
): { outcome: ScreeningOutcome; score: number; tied: Candidate[] } {
  const sorted = candidates.toSorted(
    (a, b) =>
      b.bits - a.bits || (index.entries[a.entry]!.person.id < index.entries[b.entry]!.person.id ? -1 : 1),
  );
  const [top] = sorted;
  if (!top) return { outcome: 'no-match', score: Number.NEGATIVE_INFINITY, tied: [] };
  const tied = sorted.filter((candidate) => candidate.bits >= top.bits - tie).slice(0, mostMatches);
  const evidence =
    top.bits + Math.log2(tied.reduce((sum, candidate) => sum + 2 ** (candidate.bits - top.bits), 0));
  const score = evidence + priorBits(index, place);
  const outcome: ScreeningOutcome =
    score >= possible && !top.weak
      ? 'possible-match'
      : score >= cannotTell || top.weak === 'forename-only' || top.weak === 'surname-initial'
        ? 'cannot-tell'
        : 'no-match';
  return { outcome, score, tied: outcome === 'no-match' ? [] : byFamily(tied, index) };
}

/** Surest first, people of one surname together. */
function byFamily(tied: readonly Candidate[], index: RosterIndex): Candidate[] {
  const families = new Map<string, Candidate[]>();
  for (const candidate of tied) {
    const surname = index.entries[candidate.entry]!.person.surname.toLowerCase();
    families.set(surname, [...(families.get(surname) ?? []), candidate]);
  }
  return [...families.values()].flat();
}
