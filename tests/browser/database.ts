import type { Page } from 'puppeteer-core';
import type { DayUse } from '../../policy/usage.ts';

/** One change to the stored data, made behind Staffroom's back, as a fault of the disk or a stranger would. */
export interface Damage {
  table: string;
  /** Which record; by default the first. */
  key?: IDBValidKey;
  /**
   * A path inside the record, and what to do there: cut bytes short, flip a bit, put a value, swap it
   * with what an entry of the log is sealed in; or delete the whole record.
   */
  path: string[];
  change: 'flip-bit' | 'cut' | 'delete' | 'swap' | { put: unknown };
}

/** Minutes as they would be after some days of use, put where the background keeps them, from one of Staffroom's own pages. */
export async function putUse(page: Page, usage: readonly DayUse[]): Promise<void> {
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('staffroom');
        opened.addEventListener('error', () => reject(opened.error as Error));
        opened.addEventListener('success', () => {
          const transaction = opened.result.transaction('usage', 'readwrite');
          for (const row of rows) transaction.objectStore('usage').put(row);
          transaction.addEventListener('abort', () => reject(transaction.error as Error));
          transaction.addEventListener('complete', () => {
            opened.result.close();
            resolve();
          });
        });
      }),
    usage,
  );
}

/** Changes one record from one of Staffroom's own pages. Gives the function that puts it back as it was. */
export async function damage(page: Page, what: Damage): Promise<() => Promise<void>> {
  const before = await page.evaluateHandle(async ({ table, key, path, change }) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error as Error));
      });
    const database = await answer(indexedDB.open('staffroom'));
    const transaction = database.transaction([table, 'incidents'], 'readwrite');
    const store = transaction.objectStore(table);
    const cursor = (await answer(store.openCursor(key === undefined ? null : IDBKeyRange.only(key))))!;
    const root = { record: cursor.value as unknown };
    const whole = structuredClone(root.record);
    let place = root as Record<string, unknown>;
    let last = 'record';
    for (const step of path) {
      place = place[last] as Record<string, unknown>;
      last = step;
    }
    if (change === 'swap') {
      const [incident] = await answer(
        transaction.objectStore('incidents').getAll() as IDBRequest<{ person: { sealed: unknown } }[]>,
      );
      place[last] = incident!.person.sealed;
    } else if (typeof change === 'object') place[last] = change.put;
    else if (change !== 'delete') {
      const bytes = place[last] as Uint8Array<ArrayBuffer>;
      if (change === 'cut') place[last] = bytes.slice(0, bytes.length - 7);
      else bytes[bytes.length >> 1]! ^= 1;
    }
    await answer((change === 'delete' ? cursor.delete() : cursor.update(root.record)) as IDBRequest);
    database.close();
    return whole;
  }, what);
  return () =>
    page.evaluate(
      (table, record) =>
        new Promise<void>((resolve) => {
          const opened = indexedDB.open('staffroom');
          opened.addEventListener('success', () => {
            const transaction = opened.result.transaction(table, 'readwrite');
            transaction.objectStore(table).put(record);
            transaction.addEventListener('complete', () => {
              opened.result.close();
              resolve();
            });
          });
        }),
      what.table,
      before,
    );
}
