import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportFileName } from '../../../policy/log/file-name.ts';
import { toJson } from '../../../policy/log/json.ts';
import { answer } from './answers.ts';
import { incident } from './incidents.ts';

test('JSON keeps every text exactly', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, note) => {
      const incidents = [incident({}, { name, note })];
      const answers = [answer({ permittedBy: note })];
      expect(JSON.parse(toJson(incidents, answers, '2026-11-20T19:05:12Z'))).toEqual({
        format: 'staffroom-log',
        version: 1,
        exportedAt: '2026-11-20T19:05:12Z',
        incidents,
        answers,
      });
    }),
  );
});

test('the name of the file tells the day and nobody’s name', () => {
  expect(exportFileName('log', '2026-11-20', 'csv')).toBe('staffroom-log-2026-11-20.csv');
  expect(exportFileName('answers', '2026-11-20', 'json')).toBe('staffroom-answers-2026-11-20.json');
});
