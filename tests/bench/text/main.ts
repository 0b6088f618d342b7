/**
 * How well texts of one's own are judged: precision and recall on labelled lines, by duty and in all. Use: npm run bench:text
 * [-- [--show] [FOLDER …]]; `--show` prints every line that was judged otherwise than its label says.
 *
 * Without folders: the schools that the rules were made with (`dev`), then those written later by somebody who had not seen them
 * (`held`). A folder is one school: `school.json` (identity), `roster.csv`, `lines.jsonl` with one object per line, {id, policy, kind, field?, text, duties}: `duties` are those that should be found, none for a line that only looks like it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { nameData } from '../../../assets/names/index.ts';
import { dutyIds } from '../../../policy/duties.ts';
import { buildIndex } from '../../../policy/names/index.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import { checkText, profileFields } from '../../../policy/text/check.ts';
import { schoolIdentitySchema } from '../../../policy/text/identity.ts';
import { readRoster } from '../../tools/roster-file.ts';

const lineSchema = z.strictObject({
  id: z.string(),
  policy: z.enum(schoolPolicies.map(({ id }) => id)),
  kind: z.enum(['profile', 'post', 'message']),
  field: z.enum(profileFields).optional(),
  text: z.string(),
  duties: z.array(z.enum(dutyIds)),
});
type Line = z.infer<typeof lineSchema>;

interface Count {
  hit: number;
  wrong: number;
  missed: number;
}
const none = (): Count => ({ hit: 0, wrong: 0, missed: 0 });
const count = (into: Count, found: boolean, wanted: boolean): void => {
  if (found && wanted) into.hit += 1;
  else if (found) into.wrong += 1;
  else if (wanted) into.missed += 1;
};

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
const row = (name: string, { hit, wrong, missed }: Count) =>
  `${name.padEnd(12)} found ${String(hit).padStart(4)}  wrongly ${String(wrong).padStart(3)}  missed ${String(missed).padStart(3)}  precision ${share(hit, hit + wrong)}  recall ${share(hit, hit + missed)}`;

const words = process.argv.slice(2);
const given = words.filter((word) => !word.startsWith('--'));

/** The lines of one school with the duties that were found in each. */
function judged(folder: string): { line: Line; found: Set<string> }[] {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const school = schoolIdentitySchema.parse(JSON.parse(read('school.json')));
  const roster = buildIndex(readRoster(path.join(folder, 'roster.csv')), nameData);
  return read('lines.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((text) => {
      const line = lineSchema.parse(JSON.parse(text));
      const { kind, field, text: own } = line;
      const policy = schoolPolicies.find(({ id }) => id === line.policy)!;
      const findings = checkText({ kind, text: own, ...(field && { field }) }, { policy, school, roster });
      return { line, found: new Set<string>(findings.map(({ duty }) => duty)) };
    });
}

function report(name: string, folders: readonly string[]): void {
  const all = folders.flatMap(judged);
  const byDuty = new Map<string, Count>();
  const [findings, lines] = [none(), none()];
  for (const { line, found } of all) {
    const wanted = new Set<string>(line.duties);
    count(lines, found.size > 0, wanted.size > 0);
    for (const duty of new Set([...found, ...wanted])) {
      const of = byDuty.get(duty) ?? none();
      byDuty.set(duty, of);
      for (const each of [of, findings]) count(each, found.has(duty), wanted.has(duty));
      if (words.includes('--show') && found.has(duty) !== wanted.has(duty))
        console.log(
          `${found.has(duty) ? 'wrongly' : 'missed '} ${duty}  ${line.id} (${line.policy}, ${line.kind} ${line.field ?? ''}): ${line.text.slice(0, 160)}`,
        );
    }
  }
  const innocent = all.filter(({ line }) => line.duties.length === 0).length;
  console.log(`${name}: ${all.length} lines of ${folders.length} schools, ${innocent} of them innocent`);
  for (const [duty, of] of [...byDuty].toSorted(([a], [b]) => a.localeCompare(b))) console.log(row(duty, of));
  console.log(row('all findings', findings));
  console.log(row('lines', lines));
}

/** Four times the text should take about four times as long, whatever is repeated in it. */
function growth(piece: string): number {
  const school = schoolIdentitySchema.parse({
    names: ['Elmbridge Primary School'],
    domains: ['elmbridge.example'],
    town: 'Hollin Bank',
    classNames: ['Oak Class'],
  });
  const time = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return Math.min(
      ...Array.from({ length: 5 }, () => {
        // Of the processor, not of the clock: what else runs on the machine does not count.
        const start = process.cpuUsage();
        for (const kind of ['profile', 'post', 'message'] as const)
          checkText({ kind, text }, { policy: schoolPolicies[0]!, school });
        return process.cpuUsage(start).user;
      }),
    );
  };
  time(4_000);
  return time(80_000) / time(20_000);
}

const halves = (half: string) => {
  const folder = path.join(import.meta.dirname, half);
  return readdirSync(folder).map((name) => path.join(folder, name));
};
if (given.length > 0) report('given', given);
else for (const half of ['dev', 'held']) report(half, halves(half));

const pieces =
  'a|07|a.|a@a.|a at |12 a |#|year 4 |views my |(at) |e\u0301|teacher |elmbridge |elmbridge primary |elmbridge the the '.split(
    '|',
  );
const worst = Math.max(...pieces.map(growth));
console.log(`80,000 characters against 20,000, at worst: ${worst.toFixed(1)} times as long (4 is in step)`);
