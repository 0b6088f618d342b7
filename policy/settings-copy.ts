/**
 * The copy of the settings that is kept in a second place (trust.md S1). The area it lies in can be read by content scripts, so by
 * a page that has taken one over (S6): it holds what took long to enter and says of nobody who they are or where they work. Left
 * out are the user's own name, contact details and accounts, all that the school is known by, the names of classes and colleagues,
 * the choice of one school's policy, the recipients (staff are people, too), professions and pasted wording, sites added by hand, and
 * every label that was typed in.
 */
import { blankId } from './schools/blank.ts';
import { newSettings, type Settings, settingsSchema } from './settings.ts';
import type { SchoolTime } from './timetable/schema.ts';

/** Fields that are copied as they are. Anything new stays out until it is named here. */
const copied = [
  'version',
  'ownPolicy',
  'ruleChoices',
  'device',
  'firm',
  'allowanceMinutes',
  'measures',
  'contactReportsTo',
  'lockAfterMinutes',
  'keepMonths',
  'hideNames',
  'place',
] as const satisfies readonly (keyof Settings)[];

export type SettingsCopy = Pick<Settings, (typeof copied)[number] | 'policyId' | 'time'>;

/** Times and dates without the words that were typed beside them; an entry is called by its times instead. */
const withoutWords = (time: SchoolTime): SchoolTime => ({
  ...time,
  terms: time.terms.map((term) => ({ ...term, name: `${term.start} – ${term.end}` })),
  insetDays: time.insetDays.map(({ date }) => ({ date, label: 'INSET' })),
  closures: time.closures.map((closure) => ({ ...closure, label: '' })),
  timetable: {
    ...time.timetable,
    days: time.timetable.days.map((day) => ({
      ...day,
      periods: day.periods.map((period) => ({ ...period, label: `${period.start}–${period.end}` })),
    })),
  },
});

/** What of the settings may stand in the second place. */
export function settingsCopy(settings: Settings): SettingsCopy {
  const entries = copied.map((field) => [field, settings[field]]);
  return {
    ...(Object.fromEntries(entries) as Pick<Settings, (typeof copied)[number]>),
    policyId: settings.policyId === blankId ? blankId : null,
    time: withoutWords(settings.time),
  };
}

/**
 * Settings made of such a copy, with the set-up to be gone through again: what the copy leaves out has to be entered.
 *
 * @returns undefined if it is no copy, or cannot be read
 */
export function settingsFromCopy(copy: unknown): Settings | undefined {
  if (typeof copy !== 'object' || copy === null) return undefined;
  const parsed = settingsSchema.safeParse({ ...newSettings(), ...copy });
  return parsed.success ? { ...parsed.data, setUp: { step: 0, done: false } } : undefined;
}
