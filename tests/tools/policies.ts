/**
 * What every policy says of every duty: `npm run policies` as a table, `npm run policies -- --json` as one JSON array with an
 * object for each policy and duty, "silent" included.
 */
import { parseArgs, styleText } from 'node:util';
import { policyRows } from '../../policy/schools/policy-rows.ts';
import type { PolicyRow } from '../../policy/schools/policy-rows.ts';
import { schoolPolicies } from '../../policy/schools/index.ts';

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function wantsJson(): boolean {
  try {
    return parseArgs({ options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch (error) {
    return giveUp(`${(error as Error).message}\nUse: npm run policies [-- --json]`);
  }
}

const columns = ['duty', 'strength', 'variant', 'groups', 'recipient', 'exception', 'cite'] as const;
const cell = (value: PolicyRow[(typeof columns)[number]]): string =>
  Array.isArray(value) ? value.join(', ') : (value ?? '');

/** The rows of one policy under its name, each column as wide as its widest cell. */
function table(rows: readonly PolicyRow[]): string {
  const cells = [columns.map(String), ...rows.map((row) => columns.map((column) => cell(row[column])))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]!.length)));
  return cells
    .map((row) =>
      row
        .map((text, i) => text.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const rows = schoolPolicies.flatMap(policyRows);
if (wantsJson()) console.log(JSON.stringify(rows, undefined, 2));
else
  for (const policy of schoolPolicies) {
    const dates = [policy.dated, policy.reviewDue && `to be reviewed by ${policy.reviewDue.by}`];
    console.log(styleText('bold', `${policy.school} (${dates.filter(Boolean).join(', ')})`));
    console.log(`${table(rows.filter((row) => row.policy === policy.id))}\n`);
  }
