import { beforeEach, describe, expect, test } from 'vitest';
import type { Citation } from '../../policy/finding.ts';
import type { Incident } from '../../policy/incident.ts';
import type { LogFilter } from '../../policy/log/filter.ts';
import { newContactReport } from './samples.ts';
import type { Database } from '../../storage/database.ts';
import {
  advance,
  annotated,
  deleteAllIncidents,
  deleteIncidents,
  earlierIncidents,
  getIncident,
  listIncidents,
  type NewIncident,
  notice,
  searchIncidents,
  type SearchStep,
} from '../../storage/incidents.ts';
import type { Keeper } from '../../storage/kept.ts';
import { countReading, listHealth } from '../../storage/health.ts';
import { keyMaker, personText } from '../../storage/people.ts';
import { listRemembered, remember } from '../../storage/remembered.ts';
import { getReport, markSent, saveReport, unsentReports } from '../../storage/reports.ts';
import { isPurgeDue, purge } from '../../storage/retention.ts';
import { freshDatabase, openKeeper } from './fresh.ts';

const citation: Citation = { policyId: 'carville', school: 'Carville', clause: '5.13', gist: 'No pupils.' };
const seen = (n: number, more: Partial<NewIncident> = {}): NewIncident => ({
  id: `i${n}`,
  personKey: `k${n}`,
  site: 'facebook',
  surface: 'incoming-requests',
  kind: 'friend-request',
  firstSeen: `2026-11-20T09:${String(n).padStart(2, '0')}:00Z`,
  group: 'pupil',
  duty: 'B1',
  strength: 'must',
  citation,
  recipients: ['headteacher'],
  immediately: false,
  basis: 'name',
  person: { name: `Ottoline Quarrendon ${n}`, handle: `ottoline${n}`, reasons: [] },
  ...more,
});
const minute = (n: number) => `2026-11-20T09:${String(n).padStart(2, '0')}:00Z`;

/** Everybody whom a filter gives, a text looked for to the end. */
async function found(
  database: Database,
  keeper: Keeper,
  { text, ...filter }: LogFilter,
): Promise<Incident[]> {
  if (text === undefined) return (await listIncidents(database, keeper, filter, 0, 10_000)).incidents;
  const incidents: Incident[] = [];
  for (let from: number | null = 0; from !== null;) {
    const step: SearchStep = await searchIncidents(database, keeper, { ...filter, text }, from, 10);
    incidents.push(...step.incidents);
    from = step.next;
  }
  return incidents;
}

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});

describe.each([
  ['without a passphrase', async (): Promise<Keeper> => ({ state: 'none' })],
  ['with a passphrase', async (): Promise<Keeper> => openKeeper()],
])('the log %s', (_what, makeKeeper) => {
  let keeper: Keeper;
  beforeEach(async () => {
    keeper = await makeKeeper();
  });

  test('holds a person once per surface, however often they are seen', async () => {
    expect(await notice(database, keeper, seen(1), minute(1))).toBe(true);
    expect(await notice(database, keeper, seen(1), minute(5))).toBe(false);
    const { incidents, total } = await listIncidents(database, keeper, {}, 0, 10);
    expect(total).toBe(1);
    expect(incidents[0]).toMatchObject({
      number: 1,
      state: 'noticed',
      lastSeen: minute(5),
      firstSeen: minute(1),
    });
    expect(incidents[0]!.person).toMatchObject({ name: 'Ottoline Quarrendon 1' });
  });

  test('numbers incidents one after the other, also when they come at once', async () => {
    await Promise.all([1, 2, 3, 4].map((n) => notice(database, keeper, seen(n), minute(n))));
    const { incidents } = await listIncidents(database, keeper, {}, 0, 10);
    expect(incidents.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
    await deleteIncidents(database, ['i4']);
    await notice(database, keeper, seen(5), minute(5));
    expect((await getIncident(database, keeper, 'i5'))?.number).toBe(5);
  });

  test('keeps the history in order, each step once', async () => {
    await notice(database, keeper, seen(1), minute(1));
    for (const [state, at] of [
      ['later', 2],
      ['prepared', 3],
      ['prepared', 4],
      ['sent', 5],
    ] as const)
      await advance(database, 'i1', state, minute(at));
    const incident = await getIncident(database, keeper, 'i1');
    expect(incident?.history.map(({ state }) => state)).toEqual(['noticed', 'later', 'prepared', 'sent']);
    expect(incident?.state).toBe('sent');
  });

  test.each([
    [{}, [5, 4, 3, 2, 1]],
    [{ site: 'x' }, [5]],
    [{ group: 'parent' as const }, [4, 3]],
    [{ group: 'parent' as const, state: 'later' as const }, [3]],
    [{ text: 'QUARRENDON 2' }, [2]],
    [{ text: 'ottoline4' }, [4]],
    [{ text: 'cousin' }, [1]],
    [{ text: 'nobody' }, []],
    [{ site: 'x', text: 'Quarrendon' }, [5]],
  ])('is filtered by %o', async (filter, expected) => {
    for (const n of [1, 2, 3, 4, 5])
      await notice(
        database,
        keeper,
        seen(n, {
          ...(n === 5 && { site: 'x' }),
          ...((n === 3 || n === 4) && { group: 'parent', duty: 'B2' }),
        }),
        minute(n),
      );
    await advance(database, 'i3', 'later', minute(6));
    const person = await annotated(database, keeper, 'i1', 'a cousin of mine');
    await database.incidents.update('i1', { person: person! });
    const incidents = await found(database, keeper, filter);
    expect(incidents.map(({ id }) => Number(id.slice(1)))).toEqual(expected);
  });

  test('comes a page at a time', async () => {
    for (const n of [1, 2, 3, 4, 5]) await notice(database, keeper, seen(n), minute(n));
    const { incidents, total } = await listIncidents(database, keeper, {}, 2, 2);
    expect(incidents.map(({ id }) => id)).toEqual(['i3', 'i2']);
    expect(total).toBe(5);
  });

  test('is searched in steps that end when there is enough, leave nobody out and find nobody twice', async () => {
    const numbers = Array.from({ length: 450 }, (_, n) => n);
    await Promise.all(numbers.map((n) => notice(database, keeper, seen(n), minute(n % 60))));
    const all = await found(database, keeper, { text: 'quarrendon' });
    expect(all.map(({ id }) => id).toSorted()).toEqual(numbers.map((n) => `i${n}`).toSorted());
    const first = await searchIncidents(database, keeper, { text: 'Quarrendon' }, 0, 1);
    expect(first.incidents.length).toBeLessThan(450);
    expect(first).toMatchObject({
      next: first.incidents.length,
      searched: first.incidents.length,
      total: 450,
    });
    // Another search in between, as after a stop of the worker: some are looked at again, none is left out.
    await searchIncidents(database, keeper, { text: 'other' }, 0, 1);
    let from: number | null = first.next;
    const ids = new Set(first.incidents.map(({ id }) => id));
    while (from !== null) {
      const step: SearchStep = await searchIncidents(database, keeper, { text: 'Quarrendon' }, from, 1000);
      step.incidents.forEach(({ id }) => ids.add(id));
      from = step.next;
    }
    expect(ids.size).toBe(450);
  });

  test('knows earlier contacts of the same person', async () => {
    await notice(database, keeper, seen(1, { personKey: 'same' }), minute(1));
    await notice(database, keeper, seen(2, { personKey: 'same', surface: 'notifications' }), minute(2));
    await notice(database, keeper, seen(3), minute(3));
    expect((await earlierIncidents(database, keeper, 'i2')).map(({ id }) => id)).toEqual(['i1']);
  });

  test('a report is prepared once, sent when the user says so, and goes with its incident', async () => {
    await notice(database, keeper, seen(1), minute(1));
    await saveReport(database, keeper, 'i1', newContactReport(), 'file', minute(2));
    await saveReport(database, keeper, 'i1', { ...newContactReport(), text: 'Second' }, 'print', minute(3));
    expect(await unsentReports(database)).toEqual([{ incidentId: 'i1', preparedAt: minute(2) }]);
    expect(await getReport(database, keeper, 'i1')).toMatchObject({
      preparedAt: minute(2),
      report: { text: 'Second' },
    });
    await markSent(database, 'i1', minute(4));
    await markSent(database, 'i1', minute(5));
    expect(await unsentReports(database)).toEqual([]);
    expect((await getReport(database, keeper, 'i1'))?.sentAt).toBe(minute(4));
    await deleteIncidents(database, ['i1']);
    expect(await database.reports.count()).toBe(0);
  });

  test('a decision about a person is listed, the newest first', async () => {
    const decision = { kind: 'family', site: 'x', personKey: 'k1', person: { name: 'Ottoline' } } as const;
    await remember(database, keeper, { ...decision, since: '2026-11-01' });
    await remember(database, keeper, { ...decision, since: '2026-11-02', kind: 'declared' });
    await remember(database, keeper, { ...decision, personKey: 'k2', since: '2026-11-03' });
    const all = await listRemembered(database, keeper);
    expect(all.map(({ id, kind }) => [id, kind])).toEqual([
      ['k2', 'family'],
      ['k1', 'declared'],
    ]);
    expect(all[0]!.person).toEqual({ name: 'Ottoline' });
  });

  test('a person has one decision, by whichever of handle and number they were met', async () => {
    const keyOf = (await keyMaker(database, keeper))!;
    const meet = async (person: { name: string; handle?: string; personId?: string }, since: string) =>
      remember(database, keeper, {
        kind: 'family',
        site: 'facebook',
        since,
        personKey: await keyOf(personText('facebook', person)),
        person,
      });
    await meet({ name: 'Ottoline', handle: 'otto' }, '2026-11-01');
    await meet({ name: 'Ottoline', handle: 'otto', personId: '7' }, '2026-11-02');
    await meet({ name: 'Ottoline', handle: 'another' }, '2026-11-03');
    const all = await listRemembered(database, keeper);
    expect(all.map(({ since }) => since)).toEqual(['2026-11-03', '2026-11-02']);
  });

  test('can be emptied', async () => {
    await notice(database, keeper, seen(1), minute(1));
    await saveReport(database, keeper, 'i1', newContactReport(), 'copy', minute(2));
    await deleteAllIncidents(database);
    expect([await database.incidents.count(), await database.reports.count()]).toEqual([0, 0]);
  });
});

test('while locked nothing personal is written, and what is there is said to be locked', async () => {
  const keeper = await openKeeper();
  await notice(database, keeper, seen(1), minute(1));
  const locked: Keeper = { state: 'locked' };
  await expect(notice(database, locked, seen(2), minute(2))).rejects.toMatchObject({
    say: { key: 'vault.locked' },
  });
  expect((await getIncident(database, locked, 'i1'))?.person).toBe('locked');
  expect(await found(database, locked, { text: 'Ottoline' })).toEqual([]);
});

test('a damaged record is said to be unreadable and hides no other', async () => {
  const keeper = await openKeeper();
  await notice(database, keeper, seen(1), minute(1));
  await notice(database, keeper, seen(2), minute(2));
  await database.incidents.toCollection().modify((record) => {
    if (record.id === 'i1' && record.person !== 'erased' && 'sealed' in record.person)
      record.person = { sealed: { ...record.person.sealed, data: record.person.sealed.data.slice(0, -3) } };
  });
  const { incidents } = await listIncidents(database, keeper, {}, 0, 10);
  expect(incidents.map(({ person }) => typeof person)).toEqual(['object', 'string']);
  expect(incidents[1]!.person).toBe('unreadable');
});

describe('what has expired is erased', () => {
  const zone = (iso: string) => Temporal.ZonedDateTime.from(`${iso}[Europe/London]`);
  const keeper: Keeper = { state: 'none' };

  test('by the day it was last seen, with its report', async () => {
    await notice(database, keeper, seen(1), '2026-11-20T09:00:00Z');
    await notice(database, keeper, seen(2), '2026-12-20T09:00:00Z');
    await saveReport(database, keeper, 'i1', newContactReport(), 'copy', '2026-11-20T09:00:00Z');
    expect(await purge(database, zone('2027-11-20T08:59:00'), 12)).toBe(0);
    expect(await purge(database, zone('2027-11-20T09:01:00'), 12)).toBe(1);
    expect((await listIncidents(database, keeper, {}, 0, 10)).incidents.map(({ id }) => id)).toEqual(['i2']);
    expect(await database.reports.count()).toBe(0);
  });

  test('not while something was done with it, and with what was decided about strangers', async () => {
    await notice(database, keeper, seen(1), '2026-11-20T09:00:00Z');
    await advance(database, 'i1', 'sent', '2027-06-01T09:00:00Z');
    for (const kind of ['not-same-person', 'family'] as const)
      await remember(database, keeper, {
        kind,
        personKey: kind,
        site: 'x',
        since: '2026-11-20',
        person: { name: 'Ottoline Quarrendon' },
      });
    expect(await purge(database, zone('2027-12-01T09:00:00'), 12)).toBe(0);
    expect((await listRemembered(database, keeper)).map(({ kind }) => kind)).toEqual(['family']);
    expect(await purge(database, zone('2028-06-02T09:00:00'), 12)).toBe(1);
  });

  test('once a day, and at the first start after months', async () => {
    expect(await isPurgeDue(database, zone('2026-11-20T09:00:00'))).toBe(true);
    await purge(database, zone('2026-11-20T09:00:00'), 12);
    expect(await isPurgeDue(database, zone('2026-11-20T23:59:00'))).toBe(false);
    expect(await isPurgeDue(database, zone('2026-11-21T00:01:00'))).toBe(true);
    expect(await isPurgeDue(database, zone('2027-03-01T12:00:00'))).toBe(true);
  });
});

test('readings are counted per site and surface; a good one ends a row of failures', async () => {
  await countReading(database, 'x', 'identity', 'cannot-read', minute(1));
  await countReading(database, 'x', 'identity', 'cannot-read', minute(2));
  expect(await listHealth(database)).toEqual([
    { site: 'x', surface: 'identity', lastTried: minute(2), failures: 2 },
  ]);
  await countReading(database, 'x', 'identity', 'none', minute(3));
  expect(await listHealth(database)).toEqual([
    { site: 'x', surface: 'identity', lastTried: minute(3), lastGood: minute(3), failures: 0 },
  ]);
});
