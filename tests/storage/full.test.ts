import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newSettings } from '../../policy/settings.ts';
import { createDatabase, type Database } from '../../storage/database.ts';
import { deleteDeclaration, saveDeclaration } from '../../storage/declarations.ts';
import { decide, withdraw } from '../../storage/decisions.ts';
import { isFull } from '../../storage/full.ts';
import { advance, deleteIncidents, notice, type NewIncident } from '../../storage/incidents.ts';
import type { Keeper } from '../../storage/kept.ts';
import { changePassphrase, forgetPassphrase, setPassphrase } from '../../storage/keyring.ts';
import { markSent, saveReport } from '../../storage/reports.ts';
import { saveRoster } from '../../storage/roster.ts';
import { restoreSnapshot, saveSettings, startAfresh } from '../../storage/settings.ts';
import { exampleDeclaration } from '../policy/forms/records.ts';
import { openKeeper } from './fresh.ts';
import { newContactReport } from './samples.ts';

const minute = (n: number) => `2026-11-20T09:${String(n).padStart(2, '0')}:00Z`;
const now = Temporal.Instant.from('2026-11-21T09:00:00Z');

/** A database whose writes can be made to fail, from the n-th on, as they do when the disk is full. */
function fillable(name: string): {
  database: Database;
  fillAfter: (writes: number) => void;
  writes: () => number;
} {
  const database = createDatabase(name);
  let left = Infinity;
  let count = 0;
  database.use({
    stack: 'dbcore',
    name: 'full',
    create: (core) => ({
      ...core,
      table(of) {
        const table = core.table(of);
        return {
          ...table,
          mutate(request) {
            count += 1;
            left -= 1;
            if (left < 0) return Promise.reject(new DOMException('No space', 'QuotaExceededError'));
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return {
    database,
    fillAfter(writes) {
      left = writes;
      count = 0;
    },
    writes: () => count,
  };
}

const seen = (n: number, more: Partial<NewIncident> = {}): NewIncident => ({
  id: `i${n}`,
  site: 'facebook',
  surface: 'incoming-requests',
  kind: 'friend-request',
  firstSeen: minute(n),
  group: 'pupil',
  duty: 'B1',
  strength: 'must',
  citation: { policyId: 'carville', school: 'Carville', clause: '5.13', gist: '' },
  recipients: ['headteacher'],
  immediately: false,
  basis: 'name',
  personKey: 'same',
  person: { name: `Ottoline Quarrendon ${n}`, reasons: [] },
  ...more,
});

const decision = {
  kind: 'family' as const,
  site: 'facebook',
  since: '2026-11-20',
  personKey: 'same',
  person: { name: 'Ottoline Quarrendon', note: 'my cousin' },
};

/** Everything that the user or a page can have written, and how it is written. */
const writing: Record<string, (database: Database, keeper: Keeper & { state: 'open' }) => Promise<unknown>> =
  {
    'saving settings': (db) => saveSettings(db, { ...newSettings(), keepMonths: 3 }, now),
    'restoring settings': async (db) =>
      restoreSnapshot(db, (await db.snapshots.toCollection().first())!.id!, now),
    'starting afresh': (db) => startAfresh(db, now),
    'saving a roster': (db, { vault }) =>
      saveRoster(
        db,
        vault,
        Array.from({ length: 1200 }, (_, n) => ({
          id: `p${n}`,
          forename: 'New',
          surname: 'Roster',
          group: 'pupil' as const,
          expires: '2099-08-31',
        })),
        minute(9),
      ),
    'logging somebody new': (db, keeper) => notice(db, keeper, seen(7), minute(7)),
    'logging somebody again': (db, keeper) => notice(db, keeper, seen(1), minute(8)),
    'a step in the history': (db) => advance(db, 'i1', 'later', minute(8)),
    'a decision about a person': (db, keeper) => decide(db, keeper, decision, 'i1', minute(8)),
    'taking a decision back': (db) => withdraw(db, 'other', minute(8)),
    'saving a declaration': (db, keeper) =>
      saveDeclaration(db, keeper, exampleDeclaration(), minute(8), '2026-11-20'),
    'deleting a declaration': (db) => deleteDeclaration(db, 'kept', minute(8), '2026-11-20'),
    'keeping a report': (db, keeper) => saveReport(db, keeper, 'i1', newContactReport(), 'copy', minute(8)),
    'marking a report as sent': (db) => markSent(db, 'i2', minute(8)),
    'setting a passphrase': (db) => setPassphrase(db, 'seven quiet green bicycles'),
    'changing a passphrase': async (db) => {
      // Set while there is room: what fails is the change.
      await changePassphrase(db, 'three calm words', 'seven quiet green bicycles');
    },
    'forgetting a passphrase': (db) => forgetPassphrase(db),
    'deleting from the log': (db) => deleteIncidents(db, ['i1', 'i2']),
  };

const dump = async (database: Database) =>
  Object.fromEntries(
    await Promise.all(
      database.tables
        // The secret of this installation is made on first use; the passphrase is set for one test before.
        .map(async (table) => [table.name, await table.toArray()] as const),
    ),
  );

let number = 0;

describe.each(Object.keys(writing))('%s, when the disk is full', (what) => {
  let made: ReturnType<typeof fillable>;
  let keeper: Keeper & { state: 'open' };
  beforeEach(async () => {
    fakeBrowser.reset();
    made = fillable(`full-${(number += 1)}`);
    const { database } = made;
    keeper = await openKeeper();
    await saveSettings(database, newSettings(), now.subtract({ hours: 48 }));
    await saveSettings(database, { ...newSettings(), keepMonths: 6 }, now.subtract({ hours: 24 }));
    const people = [
      { id: 'p', forename: 'Old', surname: 'Roster', group: 'pupil' as const, expires: '2099-08-31' },
    ];
    await saveRoster(database, keeper.vault, people, minute(0));
    const plain: Keeper =
      what.endsWith('a passphrase') && what !== 'changing a passphrase' ? { state: 'none' } : keeper;
    await notice(database, plain, seen(1), minute(1));
    await notice(database, plain, seen(2), minute(2));
    await notice(database, plain, seen(3, { personKey: 'other' }), minute(3));
    await decide(database, plain, { ...decision, personKey: 'other' }, 'i3', minute(4));
    await saveReport(database, plain, 'i2', newContactReport(), 'copy', minute(5));
    await saveDeclaration(database, plain, exampleDeclaration({ id: 'kept' }), minute(6), '2026-11-20');
    if (what === 'changing a passphrase' || what === 'forgetting a passphrase')
      await setPassphrase(database, 'three calm words');
  });

  test('it is as if nothing had been written, wherever the space ran out; with room it is all there', async () => {
    const { database, fillAfter, writes } = made;
    const before = await dump(database);
    let stopped = 0;
    for (let after = 0; ; after += 1) {
      fillAfter(after);
      const failed = await writing[what]!(database, keeper).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failed === undefined) break;
      expect(isFull(failed), String(failed)).toBe(true);
      fillAfter(Infinity);
      expect(await dump(database)).toEqual(before);
      stopped += 1;
    }
    expect(stopped).toBeGreaterThan(0);
    expect(writes()).toBe(stopped);
    expect(await dump(database)).not.toEqual(before);
  });
});

test.each([
  [new DOMException('x', 'QuotaExceededError'), true],
  [{ name: 'AbortError', inner: new DOMException('x', 'QuotaExceededError') }, true],
  [{ name: 'BulkError', failures: [{ name: 'ConstraintError' }, { name: 'QuotaExceededError' }] }, true],
  [new DOMException('x', 'AbortError'), false],
  [new Error('no space'), false],
  ['QuotaExceededError', false],
  [null, false],
])('%o: full %s', (error, expected) => expect(isFull(error)).toBe(expected));
