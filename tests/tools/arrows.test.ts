import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, tool } from './run.ts';

/** One file per arrow that must not be, with the rule that has to catch it. */
const offenders: { rule: string; file: string; code: string }[] = [
  { rule: 'no-circles', file: 'policy/x-circle-a.ts', code: `import './x-circle-b.ts';` },
  { rule: 'policy-knows-no-room', file: 'policy/x-storage.ts', code: `import '../storage/x-target.ts';` },
  {
    rule: 'policy-knows-no-room',
    file: 'policy/x-components.ts',
    code: `import '../components/x-target.ts';`,
  },
  {
    rule: 'policy-knows-no-room',
    file: 'policy/x-entry.ts',
    code: `import '../entrypoints/background/client.ts';`,
  },
  { rule: 'policy-knows-no-room', file: 'policy/x-assets.ts', code: `import '../assets/messages/index.ts';` },
  {
    rule: 'policy-knows-no-room',
    file: 'policy/rules/x-deep.ts',
    code: `import '../../storage/x-target.ts';`,
  },
  { rule: 'policy-knows-only-pure-libraries', file: 'policy/x-dexie.ts', code: `import 'dexie';` },
  { rule: 'policy-knows-only-pure-libraries', file: 'policy/x-preact.ts', code: `import 'preact';` },
  { rule: 'policy-knows-only-pure-libraries', file: 'policy/x-browser.ts', code: `import 'wxt/browser';` },
  { rule: 'policy-knows-no-platform', file: 'policy/x-node.ts', code: `import 'node:fs';` },
  {
    rule: 'storage-looks-at-policy-only',
    file: 'storage/x-entry.ts',
    code: `import '../entrypoints/background/client.ts';`,
  },
  {
    rule: 'storage-looks-at-policy-only',
    file: 'storage/x-ui.ts',
    code: `import '../components/x-target.ts';`,
  },
  {
    rule: 'components-are-plain',
    file: 'components/x-storage.tsx',
    code: `import '../storage/x-target.ts';`,
  },
  { rule: 'components-are-plain', file: 'components/x-dexie.tsx', code: `import 'dexie';` },
  { rule: 'components-are-plain', file: 'components/x-browser.tsx', code: `import 'wxt/browser';` },
  {
    rule: 'components-are-plain',
    file: 'components/x-entry.tsx',
    code: `import '../entrypoints/background/client.ts';`,
  },
  { rule: 'assets-know-nobody', file: 'assets/x-policy.ts', code: `import '../policy/duties.ts';` },
  {
    rule: 'nobody-ships-tests',
    file: 'entrypoints/options/x-test.ts',
    code: `import '../../tests/tools/run.ts';`,
  },
  {
    rule: 'the-page-carries-nothing-heavy',
    file: 'entrypoints/social.content/x-dexie.ts',
    code: `import 'dexie';`,
  },
  {
    rule: 'the-page-carries-nothing-heavy',
    file: 'entrypoints/social.content/x-zod.ts',
    code: `import 'zod';`,
  },
  {
    rule: 'the-page-carries-nothing-heavy',
    file: 'entrypoints/social.content/x-storage.ts',
    code: `import '../../storage/x-target.ts';`,
  },
  {
    rule: 'the-page-reaches-the-background-by-type-only',
    file: 'entrypoints/social.content/x-background.ts',
    code: `import '../background/permissions.ts';`,
  },
];

/** What they look at. */
const targets = [
  { file: 'storage/x-target.ts', code: 'export {};' },
  { file: 'components/x-target.ts', code: 'export {};' },
  { file: 'policy/x-circle-b.ts', code: `import './x-circle-a.ts';` },
];

interface Violation {
  rule: { name: string };
  from: string;
}

let copy: string;
let violations: Violation[];
let rules: string[];

beforeAll(async () => {
  copy = mkdtempSync(path.join(tmpdir(), 'staffroom-arrows-'));
  for (const part of ['entrypoints', 'components', 'policy', 'storage', 'assets', '.wxt'])
    if (existsSync(path.join(root, part)))
      cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(path.join(root, file), path.join(copy, file));
  mkdirSync(path.join(copy, 'tests/tools'), { recursive: true });
  cpSync(path.join(root, 'tests/tools/run.ts'), path.join(copy, 'tests/tools/run.ts'));
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  for (const { file, code } of [...targets, ...offenders]) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    writeFileSync(path.join(copy, file), `${code}\n`);
  }
  const rooms = ['entrypoints', 'components', 'policy', 'storage', 'assets'];
  const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...rooms];
  const { output } = await tool('depcruise', args, { cwd: copy });
  const { summary } = JSON.parse(output) as {
    summary: { violations: Violation[]; ruleSetUsed: { forbidden: { name: string }[] } };
  };
  violations = summary.violations;
  rules = summary.ruleSetUsed.forbidden.map((rule) => rule.name);
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('an arrow that points the wrong way', () => {
  test.each(offenders)('$rule catches $file', ({ rule, file }) => {
    expect(violations.filter((v) => v.from === file).map((v) => v.rule.name)).toContain(rule);
  });

  test('has an offender for every rule', () => {
    expect(new Set(offenders.map((offender) => offender.rule))).toEqual(new Set(rules));
  });

  test('is all that is caught: what stands is clean', () => {
    const planted = new Set([...targets, ...offenders].map(({ file }) => file));
    expect(violations.filter((v) => !planted.has(v.from))).toEqual([]);
  });
});
