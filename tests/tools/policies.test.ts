import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dutyIds } from '../../policy/duties.ts';
import { schoolPolicies } from '../../policy/schools/index.ts';
import { policyRows } from '../../policy/schools/policy-rows.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(import.meta.dirname, 'policies.ts'), ...args], { encoding: 'utf8' });

test('as JSON: every policy and duty, "silent" included', () => {
  const { status, stdout } = run('--json');
  const rows = JSON.parse(stdout) as unknown[];
  expect(status).toBe(0);
  expect(rows).toHaveLength(schoolPolicies.length * dutyIds.length);
  expect(rows[0]).toEqual({
    policy: 'carville',
    duty: 'A1',
    strength: 'should',
    variant: 'school',
    groups: [],
    recipient: [],
    standIn: [],
    exception: [],
    cite: '5.17',
  });
});

test('as a table: every school by name', () => {
  const { status, stdout } = run();
  expect(status).toBe(0);
  for (const { school } of schoolPolicies) expect(stdout).toContain(school);
  expect(stdout).toMatch(/^D3 +must +whole-day .* +Per b15$/m);
});

test('an unknown option is refused with a sentence', () => {
  const { status, stdout, stderr } = run('--jsn');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain("Unknown option '--jsn'");
});

describe('one row for each duty', () => {
  const row = (policy: string, duty: string) =>
    policyRows(schoolPolicies.find(({ id }) => id === policy)!).find((each) => each.duty === duty);

  test.each([
    [
      'casterton',
      'B4',
      {
        strength: 'must',
        groups: ['pupil', 'leaver'],
        variant: 'leaver-under-18',
        cite: 'Personal use–Pupils',
      },
    ],
    ['wateringbury', 'B3', { strength: 'advised', groups: ['leaver'], variant: 'leaver-any-age' }],
    ['wateringbury', 'C1', { recipient: ['dsl', 'headteacher'], standIn: ['deputy-dsl'] }],
    ['primary-advantage', 'I3', { recipient: ['headteacher', 'police'] }],
    ['st-marys', 'B2', { exception: ['family'] }],
    ['casterton', 'B2', { strength: 'silent', variant: null, groups: [], recipient: [], cite: '' }],
  ])('%s %s', (policy, duty, expected) => expect(row(policy, duty)).toMatchObject(expected));
});
