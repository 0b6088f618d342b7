import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../storage/database.ts';
import { listIncidents, type NewIncident, notice } from '../../storage/incidents.ts';
import type { Keeper } from '../../storage/kept.ts';
import {
  changePassphrase,
  forgetPassphrase,
  hasPassphrase,
  setPassphrase,
  unlock,
} from '../../storage/keyring.ts';
import { keyMaker, personText } from '../../storage/people.ts';
import { listRemembered, remember } from '../../storage/remembered.ts';
import { getReport, saveReport } from '../../storage/reports.ts';
import { loadRoster, saveRoster } from '../../storage/roster.ts';
import { openVault } from '../../storage/vault.ts';
import { freshDatabase } from './fresh.ts';
import { newContactReport } from './samples.ts';

const none: Keeper = { state: 'none' };
const person = { name: 'Ottoline Quarrendon', personId: '1001', reasons: [] };
const at = '2026-11-20T09:00:00Z';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});

async function fillInTheClear(): Promise<string> {
  const key = (await keyMaker(database, none))!;
  const personKey = await key(personText('facebook', person));
  const id = await key(`incoming-requests|${personKey}`);
  const incident: NewIncident = {
    id,
    personKey,
    site: 'facebook',
    surface: 'incoming-requests',
    kind: 'friend-request',
    firstSeen: at,
    group: 'pupil',
    duty: 'B1',
    strength: 'must',
    citation: { policyId: 'carville', school: 'Carville', clause: '5.13', gist: 'No pupils.' },
    recipients: [],
    immediately: false,
    basis: 'answer',
    person,
  };
  await notice(database, none, incident, at);
  await saveReport(database, none, id, newContactReport(), 'copy', at);
  await remember(database, none, {
    kind: 'answered',
    group: 'pupil',
    site: 'facebook',
    since: '2026-11-20',
    personKey,
    person: { name: person.name, personId: '1001' },
  });
  return id;
}

const everything = async () =>
  JSON.stringify([
    await database.incidents.toArray(),
    await database.remembered.toArray(),
    await database.reports.toArray(),
  ]);

describe('setting a passphrase', () => {
  test('seals what was kept in the clear, and the same person is found again', async () => {
    await fillInTheClear();
    expect(await everything()).toContain('Ottoline');
    const vault = await openVault(await setPassphrase(database, 'three calm words'));
    expect(await everything()).not.toMatch(/Ottoline|Quarrendon/);

    const open: Keeper = { state: 'open', vault };
    const key = (await keyMaker(database, open))!;
    const personKey = await key(personText('facebook', person));
    const id = await key(`incoming-requests|${personKey}`);
    expect((await listIncidents(database, open, {}, 0, 9)).incidents).toMatchObject([
      { id, number: 1, person },
    ]);
    expect(await listRemembered(database, open)).toMatchObject([
      { id: personKey, person: { name: person.name } },
    ]);
    expect(await getReport(database, open, id)).toMatchObject({ report: { nameShown: person.name } });
  });

  test('a second time is refused and changes nothing', async () => {
    const first = await setPassphrase(database, 'first');
    await expect(setPassphrase(database, 'second')).rejects.toMatchObject({
      say: { key: 'vault.alreadySet' },
    });
    expect(await unlock(database, 'first')).toEqual(first);
  });

  test('keys of people differ from one installation to the next', async () => {
    const other = await freshDatabase();
    const text = personText('facebook', person);
    expect(await (await keyMaker(database, none))!(text)).not.toBe(
      await (await keyMaker(other, none))!(text),
    );
    expect(await (await keyMaker(database, none))!(text)).toBe(await (await keyMaker(database, none))!(text));
    expect(await keyMaker(database, { state: 'locked' })).toBeUndefined();
  });
});

test('changing the passphrase keeps the roster; the old one no longer opens it', async () => {
  const roster = [{ id: '1', forename: 'A', surname: 'B', group: 'pupil', expires: '2027-08-31' } as const];
  await saveRoster(database, await openVault(await setPassphrase(database, 'old')), roster, at);
  await changePassphrase(database, 'old', 'new');
  await expect(unlock(database, 'old')).rejects.toMatchObject({ say: { key: 'vault.wrongPassphrase' } });
  const vault = await openVault(await unlock(database, 'new'));
  expect((await loadRoster(database, vault)).people).toEqual(roster);
});

test('a wrong old passphrase changes nothing', async () => {
  await setPassphrase(database, 'old');
  await expect(changePassphrase(database, 'wrong', 'new')).rejects.toMatchObject({
    say: { key: 'vault.wrongPassphrase' },
  });
  await unlock(database, 'old');
});

test('forgetting erases the roster and who the log is about, and leaves dates and states', async () => {
  await fillInTheClear();
  const vault = await openVault(await setPassphrase(database, 'lost'));
  await saveRoster(
    database,
    vault,
    [{ id: '1', forename: 'A', surname: 'B', group: 'pupil', expires: '2027-08-31' }],
    at,
  );
  await forgetPassphrase(database);
  expect(await hasPassphrase(database)).toBe(false);
  expect(await database.rosterBlocks.count()).toBe(0);
  const { incidents } = await listIncidents(database, none, {}, 0, 9);
  expect(incidents).toMatchObject([{ number: 1, state: 'prepared', firstSeen: at, person: 'erased' }]);
  await expect(unlock(database, 'lost')).rejects.toMatchObject({ say: { key: 'vault.none' } });
});
