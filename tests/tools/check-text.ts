/**
 * Compares texts of one's own with a school's policy from the command line, for anybody to measure with texts of their own.
 *
 * Use: npm run check-text -- --school SCHOOL.json --policy ID [--roster ROSTER.csv] FILE.jsonl
 * FILE has one JSON object per line: {id, kind: "profile"|"post"|"message", field?, text}. Prints, for each,
 * {id, findings: [{duty, strength, span: [start, end], why}]}; a span counts UTF-16 units. Exit code 2, with a sentence, on bad input.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { sayMessage } from '../../assets/messages/index.ts';
import { nameData } from '../../assets/names/index.ts';
import { buildIndex } from '../../policy/names/index.ts';
import { schoolPolicies } from '../../policy/schools/index.ts';
import { checkText, profileFields } from '../../policy/text/check.ts';
import { schoolIdentitySchema } from '../../policy/text/identity.ts';
import { giveUp, readRoster } from './roster-file.ts';

const usage = 'Use: npm run check-text -- --school SCHOOL.json --policy ID [--roster ROSTER.csv] FILE.jsonl';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  kind: z.enum(['profile', 'post', 'message']),
  field: z.enum(profileFields).optional(),
  text: z.string(),
});

function wordsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { school: { type: 'string' }, policy: { type: 'string' }, roster: { type: 'string' } },
    });
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

function existing(file: string | undefined, what: string): string {
  if (!file) giveUp(`No ${what} given. ${usage}`);
  if (!existsSync(file)) giveUp(`There is no file ${file}. Check the path of ${what}.`);
  if (!statSync(file).isFile()) giveUp(`${file} is not a file. Give a file for ${what}.`);
  return file;
}

function parsed<T>(schema: z.ZodType<T>, text: string, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    giveUp(`${where} is no JSON.`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  return giveUp(`${where}, field ${issue.path.join('.') || '(the whole)'}: ${issue.message}`);
}

const { values, positionals } = wordsGiven();
const schoolFile = existing(values.school, '--school SCHOOL.json');
const school = parsed(
  schoolIdentitySchema,
  readFileSync(schoolFile, 'utf8').replace(/^\uFEFF/, ''),
  schoolFile,
);
const policy = schoolPolicies.find(({ id }) => id === values.policy);
if (!policy)
  giveUp(
    `--policy ${values.policy ?? 'is missing'}: there are ${schoolPolicies.map(({ id }) => id).join(', ')}. ${usage}`,
  );
const file = existing(positionals[0], 'FILE.jsonl');
const roster = values.roster
  ? buildIndex(readRoster(existing(values.roster, '--roster ROSTER.csv')), nameData)
  : undefined;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop early (head).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
let number = 0;
for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
  number += 1;
  if (line.trim() === '') continue;
  const own = parsed(lineSchema, line.replace(/^\uFEFF/, ''), `${file}, line ${number}`);
  const { id, field, ...text } = own;
  const findings = checkText(
    { ...text, ...(field && { field }) },
    { policy, school, ...(roster && { roster }) },
  );
  const said = findings.map(({ duty, strength, span, why }) => ({
    duty,
    strength,
    span,
    why: why.map(sayMessage).join(' '),
  }));
  if (!process.stdout.write(`${JSON.stringify({ id, findings: said })}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}
