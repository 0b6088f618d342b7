/**
 * How well texts of one's own are judged: precision and recall on labelled lines, by duty and in all, and every line that was judged
 * otherwise than its label says. Use: npm run bench:text [-- --show] [FOLDER …]
 *
 * A folder is one school: `school.json` (identity), `roster.csv`, `lines.jsonl` with one object per line,
 * {id, policy, kind, field?, text, duties}: `duties` are those that should be found, none for a line that only looks like it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  policy: z.enum(schoolPolicies.map(({ id }) => id) as [string, ...string[]]),
  kind: z.enum(['profile', 'post', 'message']),
  field: z.enum(profileFields).optional(),
  text: z.string(),
  duties: z.array(z.enum(dutyIds)),
});

interface Count {
  hit: number;
  wrong: number;
  missed: number;
}
const none = (): Count => ({ hit: 0, wrong: 0, missed: 0 });
const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
const row = (name: string, { hit, wrong, missed }: Count) =>
  `${name.padEnd(12)} found ${String(hit).padStart(4)}  wrongly ${String(wrong).padStart(3)}  missed ${String(missed).padStart(3)}  precision ${share(hit, hit + wrong)}  recall ${share(hit, hit + missed)}`;

const here = path.dirname(new URL(import.meta.url).pathname);
const words = process.argv.slice(2);
const shows = words.includes('--show');
const given = words.filter((word) => !word.startsWith('--'));
const folders =
  given.length > 0
    ? given
    : readdirSync(here, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => path.join(here, name));

const byDuty = new Map<string, Count>();
const lines = none();
let innocent = 0;
let total = 0;
for (const folder of folders) {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const school = schoolIdentitySchema.parse(JSON.parse(read('school.json')));
  const rosterFile = path.join(folder, 'roster.csv');
  const roster = existsSync(rosterFile) ? buildIndex(readRoster(rosterFile), nameData) : undefined;
  for (const text of read('lines.jsonl').split('\n').filter(Boolean)) {
    const { id, policy: policyId, duties, field, ...own } = lineSchema.parse(JSON.parse(text));
    const policy = schoolPolicies.find((each) => each.id === policyId)!;
    const findings = checkText(
      { ...own, ...(field && { field }) },
      { policy, school, ...(roster && { roster }) },
    );
    const found = new Set(findings.map(({ duty }) => duty));
    const wanted = new Set(duties);
    total += 1;
    if (wanted.size === 0) innocent += 1;
    if (wanted.size > 0 && found.size > 0) lines.hit += 1;
    if (wanted.size === 0 && found.size > 0) lines.wrong += 1;
    if (wanted.size > 0 && found.size === 0) lines.missed += 1;
    for (const duty of new Set([...found, ...wanted])) {
      const count = byDuty.get(duty) ?? none();
      byDuty.set(duty, count);
      if (found.has(duty) && wanted.has(duty)) count.hit += 1;
      else if (found.has(duty)) count.wrong += 1;
      else count.missed += 1;
      if (shows && found.has(duty) !== wanted.has(duty))
        console.log(
          `${found.has(duty) ? 'wrongly' : 'missed '} ${duty}  ${path.basename(folder)}/${id} (${policyId}, ${own.kind}${field ? ` ${field}` : ''}): ${own.text.slice(0, 160)}`,
        );
    }
  }
}
const all = [...byDuty.values()].reduce(
  (sum, each) => ({
    hit: sum.hit + each.hit,
    wrong: sum.wrong + each.wrong,
    missed: sum.missed + each.missed,
  }),
  none(),
);
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
        const start = performance.now();
        for (const kind of ['profile', 'post', 'message'] as const)
          checkText({ kind, text }, { policy: schoolPolicies[0]!, school });
        return performance.now() - start;
      }),
    );
  };
  time(4_000);
  return time(80_000) / time(20_000);
}
const pieces = [
  'a',
  '07',
  'a.',
  'a@a.',
  'a at ',
  '12 a ',
  '#',
  'elmbridge ',
  'elmbridge the the the ',
  'year 4 ',
  'views my ',
  '(at) ',
  'e\u0301',
];

console.log(`${total} lines of ${folders.length} schools, ${innocent} of them innocent`);
for (const [duty, count] of [...byDuty].sort()) console.log(row(duty, count));
console.log(row('all findings', all));
console.log(row('lines', lines));
console.log(
  `80,000 characters against 20,000, at worst: ${Math.max(...pieces.map(growth)).toFixed(1)} times as long (4 is in step)`,
);
