import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'screen-'));
const file = (name: string, content: string): string => {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
};
const run = (...args: string[]) =>
  spawnSync(path.join(root, 'node_modules/.bin/node'), [path.join(root, 'tests/tools/screen.ts'), ...args], {
    encoding: 'utf8',
  });

const people = file(
  'roster.csv',
  '\ufeffID,Forename,Surname,Known_as\n1,Jessica,Hathersage,\n2,James,Smith,\n',
);

test('one JSON line per name, in the order of the file, with a reason', () => {
  const names = file(
    'names.csv',
    'id,name,handle\na,Jess Hathersage,\nb,"Smith, James",\nc,Kevin Ludlow,\nd,,jesshathersage\n',
  );
  const { stdout, status } = run('--roster', people, '--names', names);
  expect(status).toBe(0);
  const lines = stdout
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          id: string;
          outcome: string;
          score: number | null;
          matches: { id: string; reason: string }[];
        },
    );
  expect(lines.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['a', 'possible-match'],
    ['b', 'possible-match'],
    ['c', 'no-match'],
    ['d', 'possible-match'],
  ]);
  expect(lines[0]!.matches[0]).toMatchObject({
    id: '1',
    strength_bits: expect.any(Number),
    coincidence: expect.any(Number),
  });
  expect(lines[0]!.matches[0]!.reason).toContain('“Jess” is a usual short form of “Jessica”');
  expect(lines[0]!.score!).toBeGreaterThan(lines[1]!.score!);
  expect(lines[2]).toMatchObject({ score: null, matches: [] });
});

test('columns may be missing, but for the id', () => {
  const names = file('handles.csv', 'id,handle\n1,jesshathersage\n');
  expect(JSON.parse(run('--roster', people, '--names', names).stdout)).toMatchObject({
    outcome: 'possible-match',
  });
});

test.each([
  [['--roster', '/nowhere.csv', '--names', people], 'There is no file /nowhere.csv'],
  [['--names', people], 'No --roster given'],
  [['--roster', people, '--names', file('wrong.csv', 'a,b\n1,2\n')], 'has no column id'],
  [['--roster', people, '--names', file('empty.csv', '')], 'has no column id'],
  [['--roster', file('bare.csv', 'id,year\n1,2\n'), '--names', people], 'none of the columns forename'],
  [['--roster', people, '--names', people, '--place', 'Leeds'], 'neither uk nor a number of people'],
])('%j ends with code 2 and a sentence', (args, sentence) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
});
