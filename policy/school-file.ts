import type { z } from 'zod';
import type { Message } from './message.ts';
import { UserError } from './message.ts';
import { displayText } from './roster/clean-name.ts';
import { sameData } from './same.ts';
import type { SchoolSettings } from './school-settings.ts';
import { policyOfSchool, schoolSettingsSchema } from './school-settings.ts';
import type { Settings } from './settings.ts';
import { schoolIdentityOf } from './text/identity.ts';
import { timeProblems } from './timetable/problems.ts';

/** The fields of a school's file that set something, in the order in which they are shown. */
export const schoolFields = [
  'policy',
  'ownPolicy',
  'names',
  'abbreviations',
  'handles',
  'domains',
  'trust',
  'town',
  'postcode',
  'hashtags',
  'classNames',
  'staff',
  'recipients',
  'contactReportsTo',
  'zone',
  'nation',
  'terms',
  'insetDays',
  'insetCountsAsWork',
  'closures',
  'openOn',
  'timetable',
  'sites',
  'schoolDevice',
] as const satisfies (keyof SchoolSettings)[];
export type SchoolField = (typeof schoolFields)[number];

/** A file larger than this holds no school's settings. */
export const maxSchoolFile = 1024 * 1024;

/** Something wrong with a file: `field` is its path there, as "terms[0].end"; empty for the whole file. */
export interface FieldProblem {
  field: string;
  message: Message;
}

const filled = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(Boolean);

/**
 * What of the settings a school shares with its staff; nothing that is the user's own (name, accounts, changes of single dates,
 * statistics, choices on rules).
 *
 * @throws UserError while no policy is chosen
 */
export function toSchoolSettings(settings: Settings): SchoolSettings {
  const { policyId, time, device } = settings;
  if (policyId === null) throw new UserError('schoolFile.noPolicy');
  return schoolSettingsSchema.parse({
    version: 1,
    policy: policyId,
    ownPolicy: settings.ownPolicy,
    ...schoolIdentityOf(settings),
    names: settings.schoolNames,
    recipients: settings.recipients,
    contactReportsTo: settings.contactReportsTo,
    ...time,
    sites: { add: filled(settings.sites.add), leaveOut: filled(settings.sites.leaveOut) },
    schoolDevice: device === 'school',
  } satisfies z.input<typeof schoolSettingsSchema>);
}

/** The file as text, its fields in a fixed order, so that the same settings give the same checksum. */
export const writeSchoolFile = (file: SchoolSettings): string => `${JSON.stringify(file, undefined, 2)}\n`;

/** "timetable.days[0].periods[2].kind" */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined,
    value,
  );

const shown = (value: unknown): string => displayText(JSON.stringify(value) ?? '', 60);

type Issue = z.core.$ZodIssue;

function issueMessage(issue: Issue, value: unknown): Message {
  const key = (name: string) => `schoolFile.problem.${name}`;
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? { key: key('missing') }
        : { key: key('wrongType'), params: { expected: issue.expected, value: shown(value) } };
    case 'invalid_value':
      return value === undefined
        ? { key: key('missing') }
        : {
            key: key('notOneOf'),
            params: { value: shown(value), values: issue.values.map((each) => String(each)).join(', ') },
          };
    case 'too_big':
      return { key: key('tooBig'), params: { origin: issue.origin, limit: Number(issue.maximum) } };
    case 'too_small':
      return { key: key('tooSmall'), params: { origin: issue.origin } };
    case 'invalid_format':
      return { key: key('form'), params: { value: shown(value) } };
    default:
      return { key: key('other'), params: { value: shown(value) } };
  }
}

/** Every issue with the field it is about; fields that nobody knows are named one by one. */
function fieldProblems(issues: readonly Issue[], value: unknown): FieldProblem[] {
  return issues.flatMap((issue): FieldProblem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((name) => ({
        field: displayText(pathOf([...issue.path, name]), 120),
        message: { key: 'schoolFile.problem.unknownField' },
      }));
    // Of a union the branch that came furthest would be a guess: the field is named.
    return [{ field: pathOf(issue.path), message: issueMessage(issue, valueAt(value, issue.path)) }];
  });
}

export interface ReadSchoolFile {
  file: SchoolSettings;
  /** The fields that the file has; what it leaves out stays as it is. */
  given: SchoolField[];
}

/**
 * Reads a school's file.
 *
 * @returns the file, or everything that is wrong with it, by field
 */
export function readSchoolFile(text: string): ReadSchoolFile | { problems: FieldProblem[] } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problems: [{ field: '', message: { key: 'schoolFile.problem.notJson' } }] };
  }
  const read = schoolSettingsSchema.safeParse(value);
  if (!read.success) return { problems: fieldProblems(read.error.issues, value) };
  const file = read.data;
  const problems: FieldProblem[] = timeProblems(file).map(({ path, message }) => ({ field: path, message }));
  try {
    policyOfSchool(file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push({ field: 'policy', message: error.say });
  }
  if (problems.length > 0) return { problems };
  return { file, given: schoolFields.filter((field) => Object.hasOwn(value as object, field)) };
}

/** What the settings have for a field of the file. */
export function fieldOf(settings: Settings, field: SchoolField): SchoolSettings[SchoolField] {
  switch (field) {
    case 'policy':
      return settings.policyId ?? '';
    case 'names':
      return settings.schoolNames;
    case 'schoolDevice':
      return settings.device === 'school';
    case 'zone':
    case 'nation':
    case 'terms':
    case 'insetDays':
    case 'insetCountsAsWork':
    case 'closures':
    case 'openOn':
    case 'timetable':
      return settings.time[field];
    default:
      return settings[field];
  }
}

/** The settings with some fields taken from a file; everything that is the user's own stays. */
export function withSchoolFile(
  settings: Settings,
  file: SchoolSettings,
  fields: readonly SchoolField[],
): Settings {
  const time: Record<string, unknown> = { ...settings.time };
  const result: Record<string, unknown> = { ...settings };
  for (const field of fields) {
    if (field === 'policy') result['policyId'] = file.policy;
    else if (field === 'names') result['schoolNames'] = file.names;
    else if (field === 'schoolDevice') result['device'] = file.schoolDevice ? 'school' : 'own';
    else if (field in settings.time) time[field] = file[field];
    else result[field] = file[field];
  }
  return { ...result, time } as Settings;
}

/** The fields of a file that are not as the settings have them. */
export const changedFields = (settings: Settings, { file, given }: ReadSchoolFile): SchoolField[] =>
  given.filter((field) => {
    // Answers to a blank policy count only beside it.
    if (field === 'ownPolicy' && file.policy !== 'blank') return false;
    return !sameData(fieldOf(settings, field), file[field]);
  });
