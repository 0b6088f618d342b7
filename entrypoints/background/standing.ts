/** What the user has said of a person, from memory: one answer for marks, panel and held clicks. */
import type { DeclarationDates } from '../../policy/forms/declaration.ts';
import { declarationState, foremost, type DeclarationState } from '../../policy/forms/declaration-state.ts';
import type { DecisionKind, Remembered } from '../../policy/incident.ts';
import type { ContactObservation } from '../../policy/observation.ts';
import type { Group } from '../../policy/roster/person.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Keeper } from '../../storage/kept.ts';
import type { RememberedRecord } from '../../storage/records.ts';
import { shownDecision } from '../../storage/remembered.ts';
import { declarations, everyPersonKey, decisions, personKey } from './memory.ts';

/** Today by the school's clock: declarations begin and end with its days. */
export function schoolDate(settings: Pick<Settings, 'time'> | undefined): Temporal.PlainDate {
  const now = Temporal.Now.instant();
  try {
    return now.toZonedDateTimeISO(settings?.time.zone ?? Temporal.Now.timeZoneId()).toPlainDate();
  } catch (error) {
    // A zone that does not exist keeps the timetable from being used, not people from being compared.
    if (!(error instanceof RangeError)) throw error;
    return now.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate();
  }
}

export interface Standing {
  /** Absent while locked. */
  personKey?: string;
  /** What keeps a rule from applying: a decision of the user's, or a declaration in force (`declared`). */
  remembered?: DecisionKind;
  /** Who the user said it is, where nothing keeps a rule away. */
  answer?: Group;
  decision?: RememberedRecord;
  /** The declaration that says most about the person, in force or not. */
  declaration?: DeclarationDates & { state: DeclarationState };
}

/**
 * What holds about a person on a date. The user's own decision comes first; then a declaration in force; one that is not decided,
 * refused or over lifts nothing. While locked nothing is known.
 */
export async function standingOf(
  site: string,
  contact: Pick<ContactObservation, 'personId' | 'handle' | 'name'>,
  today: Temporal.PlainDate,
): Promise<Standing> {
  const key = await personKey(site, contact);
  if (key === undefined) return {};
  const [decided, declared] = await Promise.all([decisions(), declarations()]);
  const date = today.toString();
  // Where nothing is kept about anybody, no further key is made for nothing.
  const keys = declared.size + decided.size === 0 ? [] : await everyPersonKey(site, contact);
  const decision =
    decided.get(key) ?? keys.map((each) => decided.get(each)).find((each) => each !== undefined);
  const first = foremost(
    keys.flatMap((each) => declared.get(each) ?? []),
    date,
  );
  const declaration = first && { ...first, state: declarationState(first, date) };
  const kept = decision && decision.kind !== 'answered' ? decision.kind : undefined;
  const remembered = kept ?? (declaration?.state === 'in-force' ? 'declared' : undefined);
  return {
    personKey: key,
    ...(remembered && { remembered }),
    ...(decision?.kind === 'answered' && decision.group && { answer: decision.group }),
    ...(decision && { decision }),
    ...(declaration && { declaration }),
  };
}

/**
 * What the user has said of somebody, as a page of ours shows it: their decision, or the declaration in force. An answer to who it is
 * keeps no rule away: with a declaration in force that is what counts.
 */
export async function rememberedOf(
  holder: Keeper,
  site: string,
  name: string,
  { decision, declaration }: Pick<Standing, 'decision' | 'declaration'>,
): Promise<Remembered | undefined> {
  if (decision && decision.kind !== 'answered') return shownDecision(holder, decision);
  if (declaration?.state !== 'in-force') return decision && shownDecision(holder, decision);
  const { id, date, decidedOn = date, until } = declaration;
  return {
    id,
    kind: 'declared',
    site,
    since: decidedOn,
    declaredOn: decidedOn,
    ...(until !== undefined && { until }),
    declaration: id,
    person: { name },
  };
}
