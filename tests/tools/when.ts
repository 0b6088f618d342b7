/**
 * What a school's rule of time says at a school-local moment: npm run when -- --settings FILE --at 2026-11-23T10:15
 * [--site x.com] [--trip] [--device school]. Prints {restricted, duty, strength, cite, interval: {start, end, label}, next, why} as
 * JSON; `npm run when -- --schema` prints the JSON Schema of FILE. Exit code 2, with a sentence for each thing wrong, on bad input.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ZodError } from 'zod';
import { sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import type { TimeDecision } from '../../policy/rules/time.ts';
import { decideTime } from '../../policy/rules/time.ts';
import type { SchoolSettings } from '../../policy/school-settings.ts';
import {
  policyOfSchool,
  schoolSettingsJsonSchema,
  schoolSettingsSchema,
} from '../../policy/school-settings.ts';
import { hostOf, isSocialSite } from '../../policy/social-sites.ts';
import { timeSituation } from '../../policy/time-situation.ts';
import { timeProblems } from '../../policy/timetable/problems.ts';
import type { DayChange } from '../../policy/timetable/schema.ts';

const use =
  'Use: npm run when -- --settings FILE --at 2026-11-23T10:15 [--site x.com] [--trip] [--device school]';

function giveUp(...sentences: string[]): never {
  console.error(sentences.join('\n'));
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        settings: { type: 'string' },
        at: { type: 'string' },
        site: { type: 'string' },
        trip: { type: 'boolean', default: false },
        device: { type: 'string' },
        schema: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return giveUp((error as Error).message, use);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') giveUp(`There is no file ${file}. Check the path after --settings.`);
    if (code === 'EISDIR') giveUp(`${file} is a folder. Give a JSON file after --settings.`);
    return giveUp(`${file} cannot be read: ${message}`);
  }
}

/** "timetable.days[0].periods[2].kind" */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const shapeProblems = (file: string, error: ZodError): string[] =>
  error.issues.map((issue) => `${file}: ${pathOf(issue.path) || 'the whole file'}: ${issue.message}.`);

function readSettings(file: string): SchoolSettings {
  let value: unknown;
  try {
    value = JSON.parse(readText(file));
  } catch (error) {
    giveUp(`${file} is not JSON: ${(error as Error).message}`);
  }
  const read = schoolSettingsSchema.safeParse(value);
  if (!read.success) giveUp(...shapeProblems(file, read.error));
  const wrong = timeProblems(read.data);
  if (wrong.length > 0)
    giveUp(
      ...wrong.map(
        ({ path, row, message }) => `${file}: ${path}: ${sayMessage(row)}: ${sayMessage(message)}`,
      ),
    );
  return read.data;
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
  const { settings: file, at, site, trip, device, schema } = options();
  if (schema) return console.log(JSON.stringify(schoolSettingsJsonSchema(), undefined, 2));
  if (!file) giveUp('No --settings given.', use);
  if (!at) giveUp('No --at given.', use);
  if (device !== undefined && device !== 'school' && device !== 'own')
    giveUp(`--device ${device} is neither school nor own.`, use);
  const settings = readSettings(file);
  const { moment, note } = readMoment(at, settings.zone);
  const changes: DayChange[] = trip
    ? [{ kind: 'trip', date: moment.toPlainDate().toString(), label: '' }]
    : [];
  const situation = timeSituation({
    now: moment.toInstant(),
    policy: policyOfSchool(settings),
    time: settings,
    changes,
    device: device ?? (settings.schoolDevice ? 'school' : 'own'),
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
