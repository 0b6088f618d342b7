import { expect, test } from 'vitest';
import { loadTimeDraft, saveTimeDraft } from '../../storage/time-records.ts';
import { fromPages } from '../../entrypoints/background/protocol.ts';
import { exampleTime } from '../policy/timetable/example-school.ts';
import { freshDatabase } from './fresh.ts';

const half = structuredClone(exampleTime);
half.timetable.days[0]!.periods[0]!.start = '9 o’clock';
half.terms.push({ name: '', start: '', end: '2026-02-30' });

test('a draft is kept as it was typed, replaced, and taken away', async () => {
  const database = await freshDatabase();
  expect(await loadTimeDraft(database)).toBeNull();
  await saveTimeDraft(database, half);
  expect(await loadTimeDraft(database)).toEqual(half);
  await saveTimeDraft(database, exampleTime);
  expect(await loadTimeDraft(database)).toEqual(exampleTime);
  await saveTimeDraft(database, null);
  expect(await loadTimeDraft(database)).toBeNull();
});

test('a draft that another version left, or that is damaged, keeps nobody from going on', async () => {
  const database = await freshDatabase();
  await database.meta.put({ id: 'time-draft', value: { zone: 'Europe/London', something: 'else' } });
  expect(await loadTimeDraft(database)).toBeNull();
});

test('what is half typed passes the message’s schema; what is no timetable does not', () => {
  const schema = fromPages['time-draft.save'];
  expect(schema.safeParse({ type: 'time-draft.save', draft: half }).success).toBe(true);
  expect(schema.safeParse({ type: 'time-draft.save', draft: { ...half, roster: [] } }).success).toBe(false);
  expect(schema.safeParse({ type: 'time-draft.save', draft: 'x' }).success).toBe(false);
});
