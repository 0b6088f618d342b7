import { combine } from './combine.ts';
import { decide, saidCoincidence, type Place } from './decide.ts';
import { weighingFor } from './evidence.ts';
import { explain } from './explain.ts';
import { parseHandle, parseName } from './parse.ts';
import type { RosterIndex } from './roster-index.ts';
import type { Screening } from './screening.ts';

export type { NameData } from './data.ts';
export type { Place } from './decide.ts';
export { fold } from './normalise.ts';
export { buildIndex, type RosterIndex } from './roster-index.ts';

/**
 * Compares one displayed name and handle with the roster.
 *
 * @param name   the displayed name; may be empty
 * @param handle with or without "@"; may be absent
 * @param place  where requests may come from: the whole country, or a town of so many people
 * @returns possible matches with reasons; never throws on any string
 */
export function screen(
  name: string,
  handle: string | undefined,
  index: RosterIndex,
  place: Place = 'uk',
): Screening {
  const shown = parseName(name, index.data);
  const account = handle ? parseHandle(handle, index.data) : undefined;
  const weighing = weighingFor(index, place === 'uk' ? undefined : place);
  const { outcome, score, tied } = decide(combine(shown, account, weighing), index, place);
  return {
    outcome,
    score,
    matches: tied.map((candidate) => ({
      personId: index.entries[candidate.entry]!.person.id,
      strengthBits: candidate.strength,
      coincidence: saidCoincidence(candidate.coincidence),
      reasons: explain(candidate, index, place),
    })),
  };
}
