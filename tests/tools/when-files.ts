/** The files that `npm run when` reads: each is held to its schema, and whatever is wrong is told by its field. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { sayMessage } from '../../assets/messages/index.ts';
import { deviationSchema } from '../../policy/forms/deviation.ts';
import { permissionSchema } from '../../policy/forms/permission.ts';
import type { SchoolSettings } from '../../policy/school-settings.ts';
import { schoolSettingsSchema } from '../../policy/school-settings.ts';
import { timeExceptionSchema } from '../../policy/time-situation.ts';
import type { TimeProblem } from '../../policy/timetable/problems.ts';
import { changeProblems, timeProblems } from '../../policy/timetable/problems.ts';
import type { DayChange } from '../../policy/timetable/schema.ts';
import { dayChangeSchema } from '../../policy/timetable/schema.ts';

/** Ends the program with sentences for whoever called it. */
export function giveUp(...sentences: string[]): never {
  console.error(sentences.join('\n'));
  process.exit(2);
}

function readText(file: string, option: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') giveUp(`There is no file ${file}. Check the path after ${option}.`);
    if (code === 'EISDIR') giveUp(`${file} is a folder. Give a JSON file after ${option}.`);
    return giveUp(`${file} cannot be read: ${message}`);
  }
}

/** "timetable.days[0].periods[2].kind" */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

function readJson<T>(file: string, option: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(readText(file, option));
  } catch (error) {
    giveUp(`${file} is not JSON: ${(error as Error).message}`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  return giveUp(
    ...read.error.issues.map(
      (issue) => `${file}: ${pathOf(issue.path) || 'the whole file'}: ${issue.message}.`,
    ),
  );
}

export const spoken = ({ path, row, message }: TimeProblem): string =>
  `${path}: ${sayMessage(row)}: ${sayMessage(message)}`;

/** The school's settings. */
export function readSettings(file: string): SchoolSettings {
  const settings = readJson(file, '--settings', schoolSettingsSchema);
  const wrong = timeProblems(settings);
  if (wrong.length > 0) giveUp(...wrong.map((each) => `${file}: ${spoken(each)}`));
  return settings;
}

/** What single dates have of their own: a list, as policy/timetable/schema.ts describes each. */
export function readChanges(file: string): DayChange[] {
  const changes = readJson(file, '--changes', z.array(dayChangeSchema));
  const wrong = changeProblems(changes);
  if (wrong.length > 0) giveUp(...wrong.map((each) => `${file}: ${spoken(each)}`));
  return changes;
}

/** Permission records and deviation notes, as the options page exports them, and answers to notices. */
const recordsSchema = z.object({
  permissions: z.array(permissionSchema).default([]),
  deviations: z.array(deviationSchema).default([]),
  exceptions: z.array(timeExceptionSchema).default([]),
});

export const readRecords = (file: string): z.infer<typeof recordsSchema> =>
  readJson(file, '--records', recordsSchema);
