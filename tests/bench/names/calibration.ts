/** Is "one in N" true? Of the strangers, how many match the same person at least as strongly, against what was said. */
import type { Screening } from '../../../policy/names/screening.ts';
import type { Case } from './measure.ts';

export interface Band {
  /** "1 in 10,000 to 1 in 100,000" as powers of ten. */
  from: number;
  matches: number;
  said: number;
  observed: number;
  /** Strangers counted: below ten or so the observed share is mostly chance. */
  strangers: number;
}

/**
 * @param positives screenings of people of the roster; their match with themselves is what is checked
 * @param strangers screenings of strangers, who are coincidences by construction
 */
export function calibrate(
  positives: readonly { case: Case; screening: Screening }[],
  strangers: readonly Screening[],
): Band[] {
  const strengths = new Map<string, number[]>();
  for (const { matches } of strangers)
    for (const { personId, strengthBits } of matches) {
      const list = strengths.get(personId);
      if (list) list.push(strengthBits);
      else strengths.set(personId, [strengthBits]);
    }
  const bands = new Map<number, { matches: number; said: number; strangers: number }>();
  for (const { case: one, screening } of positives) {
    if (screening.outcome !== 'possible-match') continue;
    const match = screening.matches.find(({ personId }) => personId === one.person.id);
    if (!match) continue;
    const from = Math.floor(-Math.log10(match.coincidence));
    const band = bands.get(from) ?? { matches: 0, said: 0, strangers: 0 };
    band.matches++;
    band.said += match.coincidence;
    band.strangers += (strengths.get(one.person.id) ?? []).filter(
      (bits) => bits >= match.strengthBits - 0.5,
    ).length;
    bands.set(from, band);
  }
  return [...bands]
    .sort(([a], [b]) => a - b)
    .map(([from, band]) => ({
      from,
      matches: band.matches,
      said: band.said / band.matches,
      observed: band.strangers / band.matches / strangers.length,
      strangers: band.strangers,
    }));
}
