/** A background for tests: its messages, as pages and content scripts send them, on a clock that the test sets. */
import { vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentHandlers } from '../../../entrypoints/background/handlers/content.ts';
import { eraseHandlers } from '../../../entrypoints/background/handlers/erase.ts';
import { profileHandlers } from '../../../entrypoints/background/handlers/profile.ts';
import { settingsHandlers } from '../../../entrypoints/background/handlers/settings.ts';
import { timeHandlers } from '../../../entrypoints/background/handlers/time.ts';
import { dropEverything } from '../../../entrypoints/background/memory.ts';
import type { ContentRequest, PageRequest, Replies } from '../../../entrypoints/background/protocol.ts';
import { route } from '../../../entrypoints/background/router.ts';
import { isGrantedPage } from '../../../entrypoints/background/social-hosts.ts';
import { syncSites } from '../../../entrypoints/background/social-registration.ts';
import { newSettings, type Settings } from '../../../policy/settings.ts';
import { type TimePlan, timePlanKey } from '../../../policy/time-plan.ts';
import { presetTimetable } from '../../../policy/timetable/presets.ts';
import { database } from '../../../storage/database.ts';
import { fakeAccess } from './fake-access.ts';

type Answer = { ok: true; value: never } | { ok: false; error: { key: string } };

const realNow = performance.now.bind(performance);
let started = 0;

export async function startWorker() {
  fakeBrowser.reset();
  // Each worker in a time of its own: what an earlier test sent in the same second is no flood of this one's.
  started += 1;
  const later = started * 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => realNow() + later);
  const access = fakeAccess();
  await database.delete();
  await database.open();
  dropEverything();
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved])
    event.addListener(() => syncSites());
  const pages = { ...settingsHandlers, ...timeHandlers, ...eraseHandlers, ...profileHandlers } as never;
  const send = route(contentHandlers, pages, isGrantedPage);
  const id = browser.runtime.id;

  const valueOf = (answer: Answer) => {
    if (!answer.ok) throw new Error(answer.error.key);
    return answer.value;
  };

  return {
    ...access,
    /** The clock, by the school's time. */
    clock(local: string): Temporal.Instant {
      const now = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London').toInstant();
      vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => now);
      vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockImplementation(() =>
        now.toZonedDateTimeISO('Europe/London'),
      );
      return now;
    },
    async ask<R extends PageRequest>(request: R): Promise<Replies[R['type']]> {
      const url = browser.runtime.getURL('/options.html' as never);
      return valueOf((await send(request, { id, url })) as Answer);
    },
    async say<R extends ContentRequest>(url: string, request: R, tabId = 5): Promise<Replies[R['type']]> {
      const tab = { id: tabId } as Browser.tabs.Tab;
      return valueOf((await send(request, { id, url, tab, frameId: 0 })) as Answer);
    },
    /** A school with the secondary preset as timetable. */
    settingsWith(more: Partial<Settings> = {}): Settings {
      const base = newSettings();
      return {
        ...base,
        policyId: 'carville',
        time: { ...base.time, timetable: presetTimetable('secondary') },
        ...more,
      };
    },
    plan: async () => (await browser.storage.local.get(timePlanKey))[timePlanKey] as TimePlan | undefined,
  };
}
