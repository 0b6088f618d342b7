/**
 * What a school's rule of time says at a school-local moment: npm run when -- --settings FILE --at 2026-11-23T10:15
 * [--site x.com] [--trip] [--device school]. Prints {restricted, duty, strength, cite, interval: {start, end, label}, next, why} as
 * JSON; `npm run when -- --schema` prints the JSON Schema of FILE. Exit code 2, with a sentence for each thing wrong, on bad input.
 *
 * What a person has of their own comes besides: --off, --cover 10:00-11:00, --free 10:00-11:00, --swap friday[:B] for the date of
 * --at, --changes FILE for any date, --records FILE for permissions and departures, --allowance MIN --used MIN.
 */
import { parseArgs } from 'node:util';
import { sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import type { TimeDecision } from '../../policy/rules/time.ts';
import { decideTime } from '../../policy/rules/time.ts';
import { policyOfSchool, schoolSettingsJsonSchema } from '../../policy/school-settings.ts';
import { hostOf, isSocialSite } from '../../policy/social-sites.ts';
import { timeSituation } from '../../policy/time-situation.ts';
import { changeProblems } from '../../policy/timetable/problems.ts';
import type { DayChange } from '../../policy/timetable/schema.ts';
import { cycleWeeks, schoolDays } from '../../policy/timetable/schema.ts';
import { giveUp, readChanges, readRecords, readSettings, spoken } from './when-files.ts';

const use = `Use: npm run when -- --settings FILE --at 2026-11-23T10:15 [--site x.com] [--trip] [--device school]
  [--off] [--cover 10:00-11:00] [--free 10:00-11:00] [--swap friday[:B]] [--changes FILE] [--records FILE]
  [--allowance MINUTES --used MINUTES]`;

function options() {
  try {
    return parseArgs({
      options: {
        settings: { type: 'string' },
        at: { type: 'string' },
        site: { type: 'string' },
        trip: { type: 'boolean', default: false },
        device: { type: 'string' },
        off: { type: 'boolean', default: false },
        cover: { type: 'string', multiple: true, default: [] },
        free: { type: 'string', multiple: true, default: [] },
        swap: { type: 'string' },
        changes: { type: 'string' },
        records: { type: 'string' },
        allowance: { type: 'string' },
        used: { type: 'string' },
        schema: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return giveUp((error as Error).message, use);
  }
}

type Options = ReturnType<typeof options>;

/** The changes that options make to one date, and those of the file. */
function changesOf({ trip, off, cover, free, swap, changes: file }: Options, date: string): DayChange[] {
  const changes: DayChange[] = [];
  if (trip) changes.push({ kind: 'trip', date, label: '' });
  if (off) changes.push({ kind: 'off', date });
  for (const [kind, texts] of [
    ['cover', cover],
    ['free', free],
  ] as const)
    for (const text of texts) {
      const [start, end] = /^(\d{2}:\d{2})-(\d{2}:\d{2})$/.exec(text)?.slice(1) ?? [];
      if (!start || !end) giveUp(`--${kind} ${text} is no stretch of time. Give it as 10:00-11:00.`);
      changes.push({ kind, date, start, end, label: kind === 'cover' ? 'Cover' : 'Free' });
    }
  if (swap !== undefined) {
    const [name, letter] = swap.split(':');
    const day = schoolDays.find((each) => each === name?.toLowerCase());
    const week = cycleWeeks.find((each) => each === letter?.toUpperCase());
    if (!day || (letter !== undefined && !week))
      giveUp(`--swap ${swap} is no day of a timetable. Give it as friday, or as friday:B.`);
    changes.push({ kind: 'swap', date, day, ...(week && { week }) });
  }
  const wrong = changeProblems(changes);
  if (wrong.length > 0) giveUp(...wrong.map((each) => spoken(each).replace(/^changes\[\d+\]: /, '')));
  return [...changes, ...(file === undefined ? [] : readChanges(file))];
}

function allowanceOf({ allowance, used }: Options): { minutes: number; used: number } | undefined {
  if (allowance === undefined && used === undefined) return undefined;
  if (allowance === undefined) giveUp('--used says nothing without --allowance.', use);
  const [minutes, spent] = [['--allowance', allowance] as const, ['--used', used ?? '0'] as const].map(
    ([name, text]) =>
      /^\d{1,4}$/.test(text) && Number(text) <= 1440
        ? Number(text)
        : giveUp(`${name} ${text} is no number of minutes from 0 to 1440.`),
  );
  return { minutes: minutes!, used: spent! };
}

/** The moment, and a sentence where the clocks make the time ambiguous. */
function readMoment(text: string, zone: string): { moment: Temporal.ZonedDateTime; note: string[] } {
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;
  const wrong = `--at ${text} is not a moment. Give the school’s own date and time, as 2026-11-23T10:15.`;
  if (!shape.test(text)) giveUp(wrong);
  let local: Temporal.PlainDateTime;
  try {
    local = Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) giveUp(`${wrong} There is no such date or time.`);
    throw error;
  }
  const moment = local.toZonedDateTime(zone);
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!moment.toPlainDateTime().equals(local))
    return {
      moment,
      note: [`${text} does not exist in ${zone}: the clocks go forward. Taken: ${write(moment)}.`],
    };
  if (!earlier.equals(later))
    return {
      moment: earlier,
      note: [`${text} exists twice in ${zone}: the clocks go back. Taken: the first, ${write(earlier)}.`],
    };
  return { moment, note: [] };
}

const write = (moment: Temporal.ZonedDateTime): string =>
  moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });

const spanLabels = {
  work: 'Working day',
  trip: 'School trip',
  allowance: 'Allowance used up',
  device: 'School device',
};
const labelOf = (kind: string | null, label: string): string =>
  label || (kind !== null && kind in spanLabels ? spanLabels[kind as keyof typeof spanLabels] : '');

function print(decision: TimeDecision, notes: readonly string[]): void {
  const { restricted, duty, strength, cite, interval, next, why } = decision;
  const shown = {
    restricted,
    duty,
    strength,
    cite,
    interval: interval && {
      start: write(interval.start),
      end: write(interval.end),
      label: labelOf(interval.kind, interval.label),
    },
    next: next && {
      at: write(next.at),
      restricted: next.restricted,
      label: labelOf(next.kind, next.label),
    },
    why: [...notes, ...why.map(sayMessage)].join(' '),
  };
  console.log(JSON.stringify(shown, undefined, 2));
}

function main(): void {
  const given = options();
  const { settings: file, at, site, device, schema } = given;
  if (schema) return console.log(JSON.stringify(schoolSettingsJsonSchema(), undefined, 2));
  if (!file) giveUp('No --settings given.', use);
  if (!at) giveUp('No --at given.', use);
  if (device !== undefined && device !== 'school' && device !== 'own')
    giveUp(`--device ${device} is neither school nor own.`, use);
  const settings = readSettings(file);
  const { moment, note } = readMoment(at, settings.zone);
  const allowance = allowanceOf(given);
  const situation = timeSituation({
    now: moment.toInstant(),
    policy: policyOfSchool(settings),
    time: settings,
    changes: changesOf(given, moment.toPlainDate().toString()),
    device: device ?? (settings.schoolDevice ? 'school' : 'own'),
    ...(given.records !== undefined && readRecords(given.records)),
    ...(allowance && { allowance }),
  });
  if (site === undefined) return print(decideTime(situation), note);
  const host = hostOf(site);
  if (host === '') giveUp(`--site ${site} is not a host. Give one as x.com.`);
  if (isSocialSite(host, settings.sites)) return print(decideTime(situation), note);
  const none = { restricted: false, duty: null, strength: null, cite: null, interval: null, next: null };
  print({ ...none, why: [{ key: 'time.why.otherSite', params: { site: host } }] }, note);
}

try {
  main();
} catch (error) {
  if (error instanceof UserError) giveUp(sayMessage(error.say));
  throw error;
}
