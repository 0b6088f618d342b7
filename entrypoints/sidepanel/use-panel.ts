import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../assets/messages/index.ts';
import { endsSoon, isReviewDue } from '../../policy/forms/declaration-state.ts';
import { allRecords, runsOutSoon } from '../../policy/forms/record-state.ts';
import { UserError } from '../../policy/message.ts';
import type { PageState } from '../../policy/page-state.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Status } from '../../policy/status.ts';
import type { TimeNow } from '../../policy/time-now.ts';
import type { DayChange } from '../../policy/timetable/schema.ts';
import type { ask, onChange } from '../background/client.ts';
import type { Replies } from '../background/protocol.ts';

/** What the panel needs from the browser; passed in, so that tests can stand in for it. */
export interface PanelDeps {
  ask: typeof ask;
  onChange: typeof onChange;
  /** Calls back with the tab's id, now and whenever it changes or loads. */
  followTab: (callback: (tabId: number | null) => void) => () => void;
  openReport: (incidentId: string) => unknown;
  /** At the place where the user left it, or at one of its addresses (what stands after “#”). */
  openOptions: (place?: string) => unknown;
  /** Ids of the sites that are read. */
  sites: readonly string[];
  now: () => Temporal.Instant;
}

/** How the rules of time stand, and what they rest on today. */
export interface PanelTime {
  /** When this was asked. */
  asked: Temporal.Instant;
  now: TimeNow;
  /** What today has of its own, by the school's clock. */
  today: DayChange[];
  /** How many permissions and departures run out within a week. */
  runningOut: number;
  /** How many declared relationships are to be looked at again, or end, within a week. */
  toReview: number;
}

export interface PanelData {
  status?: Status;
  settings?: Settings;
  page?: PageState;
  unsent: Replies['report.unsent'];
  time?: PanelTime;
  /** The sentence, when the rules of time could not be told. */
  timeError?: string;
  /** The sentence, when Staffroom could not be asked. */
  error?: string;
}

/** Today by the school's clock. */
const dateAt = (instant: Temporal.Instant, zone: string) =>
  instant.toZonedDateTimeISO(zone).toPlainDate().toString();

/** How the rules of time stand; a failure here leaves the rest of the panel as it is. */
async function askTime(
  ask: PanelDeps['ask'],
  now: PanelDeps['now'],
): Promise<Pick<PanelData, 'time' | 'timeError'>> {
  const asked = now();
  try {
    const [time, changes, permissions, deviations, standing] = await Promise.all([
      ask({ type: 'time.get' }),
      ask({ type: 'changes.list' }),
      ask({ type: 'permissions.list' }),
      ask({ type: 'deviations.list' }),
      ask({ type: 'declarations.standing' }),
    ]);
    const date = dateAt(asked, time.zone);
    return {
      time: {
        asked,
        now: time,
        today: changes.filter((each) => each.date === date),
        runningOut: allRecords(permissions, deviations).filter((each) => runsOutSoon(each, date)).length,
        toReview: standing.declarations.filter((each) => isReviewDue(each, date) || endsSoon(each, date))
          .length,
      },
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { timeError: sayMessage(error.say) };
  }
}

/** The longest wait before the clock is looked at again: timers stand still while a laptop sleeps. */
const longestWait = 20_000;
const shortestWait = 500;

/**
 * Asks anew once the clock has passed the moment until which the last answer holds (or was set back), however that came about.
 * Looking at the clock asks nobody anything.
 */
function useClock(time: PanelTime | undefined, now: () => Temporal.Instant, refresh: () => unknown) {
  useEffect(() => {
    if (!time) return undefined;
    const until = Temporal.Instant.from(time.now.holdsUntil).epochMilliseconds;
    const asked = time.asked.epochMilliseconds;
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      const at = now().epochMilliseconds;
      const passed = at >= until || at < asked;
      if (passed) refresh();
      // What is asked now comes as another `time`; without an answer it is asked again later.
      timer = setTimeout(look, passed ? longestWait : Math.min(until - at, longestWait));
    };
    timer = setTimeout(look, Math.min(Math.max(until - now().epochMilliseconds, shortestWait), longestWait));
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, [time, now, refresh]);
}

/**
 * Everything the panel shows, asked for anew whenever something changes. While everything is hidden nothing that names anybody is
 * even fetched.
 */
export function usePanel({ ask, onChange, followTab, now }: PanelDeps) {
  /** A new object each time, also when the same tab loads another page: then everything is asked for anew. */
  const [tab, setTab] = useState<{ id: number | null }>();
  const [data, setData] = useState<PanelData>({ unsent: [] });
  const latestRef = useRef(0);

  const refresh = useCallback(async () => {
    if (!tab) return;
    latestRef.current += 1;
    const run = latestRef.current;
    const fetched: PanelData = { unsent: [] };
    try {
      fetched.status = await ask({ type: 'status.get' });
      if (!fetched.status.hidden && fetched.status.settings !== 'unreadable') {
        const [settings, page, unsent, time] = await Promise.all([
          ask({ type: 'settings.get' }),
          tab.id === null ? undefined : ask({ type: 'page.get', tabId: tab.id }),
          fetched.status.storage !== 'not-available' ? ask({ type: 'report.unsent' }) : [],
          fetched.status.storage !== 'not-available' ? askTime(ask, now) : {},
        ]);
        Object.assign(fetched, {
          ...time,
          settings,
          unsent,
          page: page ?? { settled: true, surfaces: [], people: [] },
        });
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      fetched.error = sayMessage(error.say);
    }
    if (run === latestRef.current) setData(fetched);
  }, [ask, now, tab]);

  const refreshRef = useRef(refresh);
  useEffect(() => {
    refreshRef.current = refresh;
  }, [refresh]);
  useEffect(() => followTab((id) => setTab({ id })), [followTab]);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => onChange(() => void refreshRef.current()), [onChange]);
  useClock(data.time, now, refresh);

  return { tabId: tab?.id, data, refresh };
}
