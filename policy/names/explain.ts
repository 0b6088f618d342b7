import type { Message } from '../message.ts';
import type { Candidate } from './combine.ts';
import { saidCoincidence, type Place } from './decide.ts';
import type { Hit } from './lookup.ts';
import type { RosterIndex } from './roster-index.ts';

/** Round figures only: "one in 400,000" must not pretend to know more than it does. */
export function roundly(count: number): number {
  if (count < 10) return Math.max(2, Math.round(count));
  const scale = 10 ** Math.floor(Math.log10(count));
  return Math.round(count / scale) * scale;
}

/**
 * Why a name may be a person's: one sentence on the agreement and one on coincidence, as messages of the catalogue
 * (assets/messages/names.ts).
 */
export function explain(candidate: Candidate, index: RosterIndex, place: Place): Message[] {
  const { forename: forenameHit, surname: surnameHit, weak } = candidate;
  const entry = index.entries[candidate.entry]!;
  const forename = forenameHit ? index.forename.shown[forenameHit.id]! : entry.person.forename;
  const surname = surnameHit ? index.surname.shown[surnameHit.id]! : entry.person.surname;
  if (weak === 'forename-only')
    return [{ key: 'names.forenameOnly', params: { forename } }, byChance(candidate, place)];
  if (weak === 'surname-only')
    return [{ key: 'names.surnameOnly', params: { surname } }, byChance(candidate, place)];
  if (!forenameHit || !surnameHit) return [byChance(candidate, place)];
  const isKnownAs = forenameHit.id === entry.knownAs && entry.forenames[0] !== entry.knownAs;
  const isFormer = surnameHit.id !== entry.surnames[0];
  if (forenameHit.level === 'exact' && surnameHit.level === 'exact' && !isKnownAs && !isFormer)
    return [
      { key: candidate.reversed ? 'names.exactReversed' : 'names.exact', params: { forename, surname } },
      byChance(candidate, place),
    ];
  const knownExactly = isKnownAs && forenameHit.level === 'exact';
  const formerExactly = isFormer && surnameHit.level === 'exact';
  return [
    {
      key: 'names.agreement',
      params: {
        forenameLevel: knownExactly ? 'knownAs' : forenameHit.level,
        shownForename: asShown(forenameHit),
        forename: knownExactly ? registered(entry.person.forename, entry.person.surname) : forename,
        surnameLevel: formerExactly ? 'former' : surnameHit.level,
        shownSurname: asShown(surnameHit),
        surname: formerExactly ? registered(entry.person.forename, entry.person.surname) : surname,
      },
    },
    byChance(candidate, place),
  ];
}

const registered = (forename: string, surname: string): string => `${forename} ${surname}`.trim();

function byChance(candidate: Candidate, place: Place): Message {
  const coincidence = saidCoincidence(candidate.coincidence);
  if (place === 'uk') return { key: 'names.oneIn', params: { count: roundly(1 / coincidence) } };
  const others = coincidence * place;
  if (others < 0.5) return { key: 'names.nobodyElse', params: { people: place } };
  return {
    key: 'names.othersIn',
    params: { people: place, count: others < 2 ? Math.round(others) : roundly(others) },
  };
}

/** As on the screen where a whole word was read; else the letters that agree. */
function asShown(hit: Hit): string {
  if (hit.styling === 'native') return hit.shown;
  const shown = hit.shown.replace(/[^\p{L}]+/gu, '').toLowerCase();
  if (shown === hit.text && /^\p{L}/u.test(hit.shown)) return hit.shown;
  return hit.text.charAt(0).toUpperCase() + hit.text.slice(1);
}
