import type { Message } from '../message.ts';
import type { Candidate } from './combine.ts';
import { saidCoincidence, type Place } from './decide.ts';
import { familyKey } from './keys.ts';
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
  if (
    forenameHit.level === 'exact' &&
    surnameHit.level === 'exact' &&
    forenameHit.styling !== 'native' &&
    !isKnownAs &&
    !isFormer
  )
    return [
      { key: candidate.reversed ? 'names.exactReversed' : 'names.exact', params: { forename, surname } },
      byChance(candidate, place),
    ];
  const knownExactly = isKnownAs && forenameHit.level === 'exact';
  const formerExactly = isFormer && surnameHit.level === 'exact';
  const whole = `${entry.person.forename} ${entry.person.surname}`.trim();
  return [
    {
      key: 'names.agreement',
      params: {
        forenameLevel: knownExactly
          ? 'knownAs'
          : /^[a-z]$/i.test(forename)
            ? 'rosterInitial'
            : wording(forenameHit, index),
        shownForename: asShown(forenameHit),
        forename: knownExactly ? whole : forename,
        surnameLevel: formerExactly ? 'former' : wording(surnameHit, index),
        shownSurname: asShown(surnameHit),
        surname: formerExactly ? whole : surname,
      },
    },
    byChance(candidate, place),
  ];
}

/** Which clause says it: a spelling is no short form, and a name in another script is read before anything else. */
function wording(hit: Hit, index: RosterIndex): string {
  if (hit.styling === 'native' && (hit.level === 'exact' || hit.level === 'spelling')) return 'native';
  if (hit.level !== 'shortForm') return hit.level;
  const name = index.forename.names[hit.id]!;
  if (
    familyKey(name) === familyKey(hit.text) ||
    index.frequencies.spellingsOf('forename', name).includes(hit.text)
  )
    return 'spelling';
  return hit.text.length < name.length ? 'shortForm' : 'form';
}

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
  if (shown === hit.text && /^\p{Lu}/u.test(hit.shown)) return hit.shown;
  return hit.text.charAt(0).toUpperCase() + hit.text.slice(1);
}
