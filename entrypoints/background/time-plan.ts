/**
 * The plan that pages decide from at `document_start`, without waking anybody (design, decision 7): written to `storage.local`
 * whenever something that it rests on has changed, and never otherwise, since every open social page listens to it.
 */
import { browser } from 'wxt/browser';
import type { Settings } from '../../policy/settings.ts';
import { type PlanSpan, type TimePlan, timePlanKey } from '../../policy/time-plan.ts';
import { noticeSpans } from '../../policy/time-spans.ts';
import { timeProblems, zoneExists } from '../../policy/timetable/problems.ts';
import { dayBounds } from '../../policy/timetable/moment.ts';
import { session } from '../../storage/session.ts';
import { settings as storedSettings } from './memory.ts';
import { blankId, schoolPolicies } from '../../policy/schools/index.ts';
import { measures } from '../../policy/usage/measured.ts';
import { asksToLogOut } from './log-out.ts';
import { noticeWords, planSpan } from './notice-words.ts';
import { coveredHosts } from './social-hosts.ts';
import { timeInput } from './time.ts';

/** Today and a week more: the plan is made anew every day that the browser runs. */
const daysPlanned = 8;
/** Characters that the plan may have: every social page reads it before it shows anything. */
const largestPlan = 30_000;

/** What is planned when nothing can be said of the times: no notices, only the cover. */
const nothingPlanned = { spans: [], firm: false, measures: false };

const isKnownPolicy = (id: string): boolean =>
  id === blankId || schoolPolicies.some((policy) => policy.id === id);

/** The spans, and what is asked of pages besides; nothing without a chosen policy or with a timetable that is not sound. */
async function ruled(
  settings: Settings,
  now: Temporal.Instant,
  from: Temporal.Instant,
  until: Temporal.Instant,
) {
  const { policyId, time } = settings;
  if (policyId === null || !isKnownPolicy(policyId) || timeProblems(time).length > 0) return nothingPlanned;
  const { input } = await timeInput(now);
  const { policy } = input;
  const spans = noticeSpans(input, from, until).map((span) =>
    planSpan(span, policy, time.zone, settings.allowanceMinutes),
  );
  return { spans, firm: settings.firm, measures: measures(policy, settings.measures) || asksToLogOut(input) };
}

/** As many of the days as fit, whole ones. */
function fitting(
  spans: readonly PlanSpan[],
  bounds: readonly number[],
  whole: (spans: PlanSpan[], until: number) => TimePlan,
) {
  for (const until of bounds.toReversed()) {
    const plan = whole(
      spans.filter(({ start }) => start < until).map((span) => ({ ...span, end: Math.min(span.end, until) })),
      until,
    );
    if (JSON.stringify(plan).length <= largestPlan || until === bounds[0]) return plan;
  }
  throw new Error('A plan needs at least one day');
}

async function coverNow(): Promise<TimePlan['cover']> {
  const [isHidden, isNearby] = await Promise.all([session.hidden(), session.nearby()]);
  return isHidden ? 'hidden' : isNearby ? 'nearby' : 'no';
}

/** Puts the cover into the plan that stands, without working anything out: a class may be looking. */
export async function coverPages(): Promise<void> {
  const stored = (await browser.storage.local.get(timePlanKey))[timePlanKey] as TimePlan | undefined;
  const cover = await coverNow();
  if (stored && stored.cover !== cover)
    await browser.storage.local.set({ [timePlanKey]: { ...stored, cover } });
}

/** The plan as it is to be now; none for somebody who has set nothing yet and covers nothing. */
export async function makePlan(now: Temporal.Instant): Promise<TimePlan | undefined> {
  const [loaded, cover] = await Promise.all([storedSettings(), coverNow()]);
  if (loaded.state === 'new' && cover === 'no') return undefined;
  const readable = loaded.state === 'unreadable' ? undefined : loaded.settings;
  const zone = readable && zoneExists(readable.time.zone) ? readable.time.zone : 'Europe/London';
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const from = dayBounds(today, zone).start.toInstant();
  const ends = Array.from({ length: daysPlanned }, (_, days) =>
    dayBounds(today.add({ days }), zone).end.toInstant(),
  );
  const rule = readable ? await ruled(readable, now, from, ends.at(-1)!) : nothingPlanned;
  const hosts = await coveredHosts();
  const words = noticeWords();
  return fitting(
    rule.spans,
    ends.map(({ epochMilliseconds }) => epochMilliseconds),
    (spans, until) => ({
      version: 1,
      from: from.epochMilliseconds,
      until,
      hosts,
      ...rule,
      spans,
      cover,
      words,
    }),
  );
}

/** The same for records that differ in the order of their fields only: Chrome gives them back sorted. */
const inOrder = (record: unknown): string | undefined =>
  JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

async function write(): Promise<void> {
  const plan = await makePlan(Temporal.Now.instant());
  const stored = (await browser.storage.local.get(timePlanKey))[timePlanKey];
  if (inOrder(stored) === inOrder(plan)) return;
  // The key may have been pressed while the times were worked out.
  if (plan) plan.cover = await coverNow();
  if (plan) await browser.storage.local.set({ [timePlanKey]: plan });
  else await browser.storage.local.remove(timePlanKey);
}

let running: Promise<void> = Promise.resolve();
let waiting: Promise<void> | undefined;

/**
 * Makes the plan anew and writes it if it differs from the one that stands. Calls while one waits its turn share it: it looks at
 * everything only when it starts.
 */
export function refreshPlan(): Promise<void> {
  waiting ??= running.then(() => {
    waiting = undefined;
    const work = write();
    running = work.catch(() => undefined);
    return work;
  });
  return waiting;
}
