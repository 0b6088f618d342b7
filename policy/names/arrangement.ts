import type { Hit, Level } from './lookup.ts';
import type { Word } from './parse.ts';
import type { RosterIndex } from './roster-index.ts';
import { particles } from './words.ts';

/** Costs in bits of how the names stand in the string, beside the evidence of the names (README.md says how they were tuned). */
export const cost = {
  /** A name between forename and surname, which the roster does not have. */
  middle: 1.2,
  initial: 0.3,
  aside: 0.5,
  hyphenated: 0.3,
  /** People write their names in the other order about once in so many times. */
  reversedOnceIn: 30,
  /** Called by a middle name: the first word shown is another name. */
  notFirst: 4,
  /** Another word stands where the surname would be. */
  notLast: 4,
  /** … where two surnames are usual. */
  notLastOfTwo: 1.5,
  /** "Mc Carthy" is not "Carthy". */
  particleBefore: 3,
  /** … least of all where "McCarthy" is a name. */
  longerSurname: 8,
  asideSurname: 2,
  asideForename: 1.5,
  /** Handle and displayed name speak of different people. */
  nameContradicts: 4,
  acrossNameAndHandle: 1,
  organisation: 4,
  /** Two doubtful agreements are doubted more than their sum. */
  bothDoubtful: 2,
  /** "V Mate" is rather a surname with an initial before it. */
  initialBefore: 4,
  /** A surname alone is shared by a whole family. */
  surnameOnly: 5,
} as const;

const twoSurnames = new Set(['spanish', 'portuguese']);
const doubtful: readonly Level[] = ['spelling', 'typo', 'vowels', 'clipped', 'longForm'];

export interface Arrangement {
  /** Bits lost by the way the names stand. */
  loss: number;
  reversed: boolean;
  /** Names shown that the roster does not have. */
  extra: number;
}

/** What the order, the brackets and the other words of the string say about one reading of it. */
export function arrange(
  forename: Hit,
  surname: Hit,
  words: readonly Word[],
  comma: boolean,
  index: RosterIndex,
  community: number,
): Arrangement {
  const used = forename.words | surname.words;
  const isUsed = (place: number) => (used & (1 << place)) !== 0;
  const surnameInHandle = words[surname.place]?.inHandle === true;
  const forenameInHandle = words[forename.place]?.inHandle === true;
  let loss = surnameInHandle === forenameInHandle ? 0 : cost.acrossNameAndHandle;
  let extra = 0;
  let contradicted = false;
  let first = -1;
  let last = -1;
  words.forEach((word, place) => {
    if (!isUsed(place)) {
      if (word.kind === 'organisation') loss += cost.organisation;
      if (word.kind !== 'name') return;
      if (!word.inHandle && surnameInHandle && forenameInHandle) {
        contradicted ||= !word.initial && !word.aside;
        return;
      }
      if (word.inHandle && !(surnameInHandle && forenameInHandle)) return;
      extra++;
    }
    if (word.aside || word.inHandle || word.kind !== 'name') return;
    if (first < 0) first = place;
    last = place;
  });
  if (contradicted) loss += cost.nameContradicts;
  const plain = !surname.aside && !forename.aside && !surnameInHandle && !forenameInHandle;
  const reversed =
    plain &&
    surname.place < forename.place &&
    surname.words !== forename.words &&
    !comma &&
    surname.styling !== 'native' &&
    // Scripts that are written family name first, and registers of others that are.
    words[surname.place]?.written === undefined;
  words.forEach((word, place) => {
    if (isUsed(place) || word.kind !== 'name' || (word.inHandle && !(surnameInHandle && forenameInHandle)))
      return;
    if (!word.inHandle && surnameInHandle && forenameInHandle) return;
    if (word.aside) loss += cost.aside;
    else if (word.initial) loss += cost.initial;
    else if (plain && place + 1 === surname.place && particles.has(word.readings[0]?.text ?? ''))
      loss += cost.particleBefore;
    else if (plain && !reversed && place === first) loss += cost.notFirst;
    else if (word.joined || words[place + 1]?.joined) loss += cost.hyphenated;
    else if (plain && !reversed && place === last)
      loss += twoSurnames.has(index.frequencies.communities[community]?.name ?? '')
        ? cost.notLastOfTwo
        : cost.notLast;
    else loss += cost.middle;
  });
  if (surname.aside) loss += cost.asideSurname;
  else if (forename.aside) loss += cost.asideForename;
  if (reversed) loss += reversal(forename.text, surname.text, index);
  const isDoubtful = (hit: Hit) => doubtful.includes(hit.level) && !hit.listed;
  const vowelless = forename.level === 'vowels' && surname.level === 'vowels';
  if (isDoubtful(forename) && (isDoubtful(surname) || surname.level === 'part') && !vowelless)
    loss += cost.bothDoubtful;
  return { loss, reversed, extra };
}

/** "Harrison May" is rather Harrison than May: how much likelier the words are as they stand, by their frequencies. */
function reversal(forename: string, surname: string, index: RosterIndex): number {
  const { frequencies } = index;
  let asShown = 0;
  let turned = 0;
  index.communityShare.forEach((share, community) => {
    const first = frequencies.within('forename', surname, community);
    // The second word may be a surname, or a middle name shown where the surname would be.
    const second =
      frequencies.within('surname', forename, community) +
      0.05 * (frequencies.listedWithin('forename', forename, community) ?? 0);
    asShown += share * first * second;
    turned +=
      share *
      frequencies.within('forename', forename, community) *
      frequencies.within('surname', surname, community);
  });
  return Math.log2(1 + (cost.reversedOnceIn * asShown) / turned);
}
