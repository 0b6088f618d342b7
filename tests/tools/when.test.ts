import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { schoolSettingsSchema } from '../../policy/school-settings.ts';
import { exampleTime } from '../policy/timetable/example-school.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'when-'));
afterAll(() => rmSync(folder, { recursive: true }));

const school = { version: 1, policy: 'carville', names: ['Green Vale Primary School'], ...exampleTime };

function fileOf(text: string, name = 'school.json'): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function run(settings: string, args: string, zone = 'UTC') {
  const tool = path.join(import.meta.dirname, 'when.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool, '--settings', settings, ...args.split(' ')],
    { encoding: 'utf8', env: { ...process.env, TZ: zone } },
  );
  return { status, stdout, stderr: stderr.replaceAll(settings, 'FILE') };
}

describe('the decision at a school-local moment', () => {
  const zones = ['UTC', 'Europe/London', 'America/New_York', 'Pacific/Auckland'];
  test.each(zones)('is the same whatever the machine’s zone: %s', (zone) => {
    const { status, stdout } = run(fileOf(JSON.stringify(school)), '--at 2026-11-23T10:15', zone);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      restricted: true,
      duty: 'D1',
      strength: 'must',
      cite: '5.8',
      interval: {
        start: '2026-11-23T08:45:00+00:00',
        end: '2026-11-23T10:30:00+00:00',
        label: 'Science',
      },
      next: { at: '2026-11-23T10:30:00+00:00', restricted: false, label: 'Break' },
      why: 'It is “Science”, a lesson, from 08:45 to 10:30. It is week B of the two-week timetable. No social media during lessons.',
    });
  });

  test.each([
    ['carville', '--at 2026-11-23T10:15 --site m.facebook.com', 'D1'],
    ['carville', '--at 2026-11-23T10:15 --site https://x.com/home', 'D1'],
    ['carville', '--at 2026-11-23T10:15 --site bbc.co.uk', null],
    ['carville', '--at 2026-11-23T12:15 --device school', 'D7'],
    ['st-marys', '--at 2026-11-23T20:00 --trip', 'D3'],
    ['st-marys', '--at 2026-11-23T20:00', null],
  ])('%s %s', (policy, args, duty) => {
    const { stdout } = run(fileOf(JSON.stringify({ ...school, policy })), args);
    expect(JSON.parse(stdout)).toMatchObject({ restricted: duty !== null, duty });
  });

  const permission = {
    id: 'p',
    what: 'school-device',
    by: 'Rowan Vale, headteacher',
    date: '2026-09-01',
    until: '2027-07-31',
  };
  const deviation = {
    id: 'd',
    duties: ['D1'],
    action: 'Year 6 film',
    justification: 'Agreed',
    toldHeadteacherOn: '2026-11-01',
    date: '2026-11-01',
    until: '2026-12-01',
  };
  test.each<[string, string, string | null]>([
    ['carville', '--at 2026-11-23T11:00 --cover 10:45-12:00', 'D1'],
    ['carville', '--at 2026-11-23T10:15 --free 08:45-10:30', null],
    ['carville', '--at 2026-11-23T10:15 --off', null],
    ['carville', '--at 2026-11-20T10:15 --swap monday:B', 'D1'],
    ['carville', '--at 2026-11-20T10:15 --changes CHANGES', 'D1'],
    ['carville', '--at 2026-11-23T10:15 --records RECORDS', null],
    ['carville', '--at 2026-12-07T10:15 --records RECORDS', 'D1'],
    ['carville', '--at 2026-11-23T12:15 --device school --records RECORDS', null],
    ['casterton', '--at 2026-11-23T12:15 --allowance 20 --used 20', 'D4'],
    ['casterton', '--at 2026-11-23T12:15 --allowance 20 --used 19', null],
    ['casterton', '--at 2026-11-23T12:15 --allowance 0', 'D4'],
  ])('what a person has of their own counts: %s %s', (policy, args, duty) => {
    const changes = fileOf(
      JSON.stringify([{ kind: 'cover', date: '2026-11-20', start: '10:00', end: '11:00', label: 'Year 4' }]),
      'changes.json',
    );
    const records = fileOf(
      JSON.stringify({ permissions: [permission], deviations: [deviation] }),
      'records.json',
    );
    const { stdout, stderr } = run(
      fileOf(JSON.stringify({ ...school, policy })),
      args.replace('CHANGES', changes).replace('RECORDS', records),
    );
    expect(stderr).toBe('');
    const decision = JSON.parse(stdout) as { restricted: boolean; duty: string };
    expect(decision.restricted ? decision.duty : null).toBe(duty);
    expect(Object.keys(decision)).toEqual([
      'restricted',
      'duty',
      'strength',
      'cite',
      'interval',
      'next',
      'why',
    ]);
  });

  test('a blank policy’s answers travel in the file', () => {
    const blank = {
      ...school,
      policy: 'blank',
      ownPolicy: { answers: { time: { choice: 'lesson', strength: 'must' } } },
    };
    const { stdout } = run(fileOf(JSON.stringify(blank)), '--at 2026-11-23T10:15');
    expect(JSON.parse(stdout)).toMatchObject({ restricted: true, duty: 'D1', strength: 'must' });
  });

  test.each([
    ['2027-03-28T01:30', 'does not exist', 'Taken: 2027-03-28T02:30:00+01:00.'],
    ['2026-10-25T01:30', 'exists twice', 'Taken: the first, 2026-10-25T01:30:00+01:00.'],
  ])('says which moment was taken for %s', (at, ...words) => {
    const { why } = JSON.parse(run(fileOf(JSON.stringify(school)), `--at ${at}`).stdout) as { why: string };
    for (const each of words) expect(why).toContain(each);
  });
});

describe('bad input: exit code 2 and a sentence that names the place', () => {
  test.each([
    ['not JSON', '{', '--at 2026-11-23T10:15', 'FILE is not JSON'],
    [
      'a wrong field',
      { ...school, terms: [{ name: 'Autumn', start: '2026-09-01' }] },
      '--at 2026-11-23T10:15',
      'FILE: terms[0].end: ',
    ],
    ['a field that does not exist', { ...school, forwardTo: 'x' }, '--at 2026-11-23T10:15', '"forwardTo"'],
    ['a policy that is not known', { ...school, policy: 'hogwarts' }, '--at 2026-11-23T10:15', '“hogwarts”'],
    [
      'an unknown zone',
      { ...school, zone: 'Mars/Base' },
      '--at 2026-11-23T10:15',
      'There is no time zone “Mars/Base”',
    ],
    [
      'a leap day',
      { ...school, closures: [{ start: '2027-02-29', end: '2027-02-29', label: 'Snow' }] },
      '--at 2026-11-23T10:15',
      'closures[0]: Closure 1 (Snow): 29 February 2027 does not exist',
    ],
    ['a moment that is none', school, '--at yesterday', '--at yesterday is not a moment'],
    ['a date that does not exist', school, '--at 2027-02-29T10:00', 'There is no such date or time'],
    ['an unknown option', school, '--when 2026', 'Use: npm run when'],
    [
      'another device',
      school,
      '--at 2026-11-23T10:15 --device phone',
      '--device phone is neither school nor own',
    ],
    ['no moment', school, '--trip', 'No --at given'],
    [
      'cover that is no time',
      school,
      '--at 2026-11-23T10:15 --cover 10-11',
      '--cover 10-11 is no stretch of time',
    ],
    [
      'cover that ends before it starts',
      school,
      '--at 2026-11-23T10:15 --cover 11:00-10:00',
      'The change for 2026-11-23: It ends at 10:00, before it starts at 11:00.',
    ],
    ['a swap with no day', school, '--at 2026-11-23T10:15 --swap sunday', '--swap sunday is no day'],
    ['no such week', school, '--at 2026-11-23T10:15 --swap friday:C', '--swap friday:C is no day'],
    ['use without an allowance', school, '--at 2026-11-23T10:15 --used 5', '--used says nothing'],
    [
      'minutes that are none',
      school,
      '--at 2026-11-23T10:15 --allowance x',
      '--allowance x is no number of minutes',
    ],
    ['records that are none', school, '--at 2026-11-23T10:15 --records FILE', 'the path after --records'],
    ['changes that are none', school, '--at 2026-11-23T10:15 --changes FILE', 'the path after --changes'],
  ])('%s', (_, settings, args, sentence) => {
    const text = typeof settings === 'string' ? settings : JSON.stringify(settings);
    const { status, stdout, stderr } = run(fileOf(text), args);
    expect(stderr).toContain(sentence);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('a file that is not there', () => {
    const { status, stderr } = run(path.join(folder, 'none.json'), '--at 2026-11-23T10:15');
    expect(status).toBe(2);
    expect(stderr).toContain('There is no file');
  });
});

test('--schema prints a JSON Schema that asks for the version and the policy only', () => {
  const { status, stdout } = run('-', '--schema');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ type: 'object', required: ['version', 'policy'] });
});

describe('the README', () => {
  const readme = readFileSync(path.join(import.meta.dirname, '../../README.md'), 'utf8');

  test('has a row for every field of the file and for nothing else', () => {
    const section = readme.slice(readme.indexOf('## Setting a school up'), readme.indexOf('```json'));
    const named = [...section.matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
    );
    const { timetable, ...fields } = schoolSettingsSchema.shape;
    const timetableFields = Object.keys(timetable.unwrap().shape);
    const names = [...Object.keys(fields), 'timetable', ...timetableFields, 'periods'];
    expect(named.toSorted()).toEqual(names.filter((name) => name !== '$schema').sort());
  });

  test('shows a file that works', () => {
    const example = /```json\n([^]*?)```/.exec(readme)![1]!;
    const { status, stdout } = run(fileOf(example), '--at 2026-11-23T10:15 --site x.com');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ restricted: true, interval: { label: 'Maths' } });
  });
});
