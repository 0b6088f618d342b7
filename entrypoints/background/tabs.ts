/** What Staffroom knows of each tab: kept for the session, recorded in the log, shown as badge and marks. */
import { browser } from 'wxt/browser';
import { factsOf, type IncidentPerson } from '../../policy/incident.ts';
import type { PageState, SeenOnPage } from '../../policy/page-state.ts';
import { countReading } from '../../storage/health.ts';
import { isFull } from '../../storage/full.ts';
import { notice, shown } from '../../storage/incidents.ts';
import { rememberedOf } from './standing.ts';
import { session, type TabReading } from '../../storage/session.ts';
import { accountOf, isMarked, judge, type Judged } from './judge.ts';
import { showBadge } from './badge.ts';
import { incidentKey, isConcealed, keeper, openedDatabase, revision } from './memory.ts';
import { awaitsWord, noteAccount } from './own-acts.ts';
import { profileBadge } from './own-profile.ts';
import type { ToContent } from './protocol.ts';

/** Work that writes runs one after the other: two readings of one page never race. */
let line: Promise<unknown> = Promise.resolve();

/** Runs after everything that was asked for earlier. A failure reaches the caller, not the next in line. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = line.then(work);
  line = result.catch(() => undefined);
  return result;
}

/** Takes a reading: the marks go back at once; log, badge and health follow in turn. */
export async function takeReading(
  tabId: number,
  reading: TabReading,
): Promise<{ marks: string[]; hidden: boolean }> {
  noteAccount(tabId, reading);
  const made = revision();
  const judging = judge(reading);
  void inTurn(() => record(tabId, reading, made, judging)).catch((error: unknown) =>
    notRecorded(tabId, error),
  );
  const [judged, isHidden] = await Promise.all([judging, isConcealed()]);
  return { marks: marksOf(judged), hidden: isHidden };
}

/** A reading that could not be recorded is not passed over: the badge says so, and if the disk is full the panel does, too. */
async function notRecorded(tabId: number, error: unknown): Promise<void> {
  await showBadge(tabId, 'unread', error);
  if (!isFull(error)) return;
  await session.saveFull(true);
  await session.changed();
}

const marksOf = (judged: readonly Judged[]) => judged.filter(isMarked).map(({ key }) => key);

async function record(
  tabId: number,
  reading: TabReading,
  made: number,
  judging: Promise<Judged[]>,
): Promise<void> {
  const before = await session.tab(tabId);
  await session.saveTab(tabId, reading);
  await recordHealth(before, reading);
  // What was decided while this waited its turn counts.
  const judged = await (made === revision() ? judging : judge(reading));
  await recordIncidents(reading, judged);
  if (await session.full()) await session.saveFull(false);
  await showState(tabId, reading, judged);
  await session.changed();
}

async function recordHealth(before: TabReading | undefined, reading: TabReading): Promise<void> {
  if (!reading.settled) return;
  const known = new Map(
    before?.settled && before.url === reading.url ? before.surfaces.map((s) => [s.surface, s.outcome]) : [],
  );
  const at = Temporal.Now.instant().toString();
  for (const { surface, outcome } of reading.surfaces)
    if (known.get(surface) !== outcome)
      await countReading(await openedDatabase(), reading.site, surface, outcome, at);
}

const incidentId = ({ surface, contact, personKey }: Judged) =>
  incidentKey({ surface, kind: contact.kind }, personKey!);

async function recordIncidents(reading: TabReading, judged: readonly Judged[]): Promise<void> {
  const holder = await keeper();
  const db = await openedDatabase();
  const at = Temporal.Now.instant().toString();
  const account = accountOf(reading);
  for (const seen of judged) {
    const finding = seen.findings[0];
    if (seen.result !== 'match' || !finding || seen.personKey === undefined || holder.state === 'locked')
      continue;
    const { kind, ...contact } = seen.contact;
    const accountName = account?.handle ?? account?.name ?? account?.id;
    const person: IncidentPerson = {
      ...contact,
      ...(accountName !== undefined && { account: accountName }),
      reasons: finding.reasons,
    };
    await notice(
      db,
      holder,
      {
        id: await incidentId(seen),
        site: reading.site,
        surface: seen.surface,
        kind,
        firstSeen: at,
        ...factsOf(finding),
        personKey: seen.personKey,
        person,
      },
      at,
    );
  }
}

/** The state of one tab for the panel, after everything that was read has been recorded. */
export function pageState(tabId: number): Promise<PageState> {
  return inTurn(async () => {
    const reading = await session.tab(tabId);
    if (!reading) return { settled: true, surfaces: [], people: [] };
    const judged = await judge(reading);
    const account = accountOf(reading);
    return {
      site: reading.site,
      settled: reading.settled,
      surfaces: reading.surfaces.map(({ surface, outcome, landmark }) => ({
        surface,
        outcome,
        ...(landmark !== undefined && { landmark }),
      })),
      ...(account && { account }),
      people: await Promise.all(judged.map((each) => toPanel(reading.site, each))),
    };
  });
}

async function toPanel(site: string, judged: Judged): Promise<SeenOnPage> {
  const { personKey, decision: _, declaration, ...seen } = judged;
  const holder = await keeper();
  const remembered = await rememberedOf(holder, site, seen.contact.name, judged);
  const incident =
    personKey === undefined
      ? undefined
      : await (await openedDatabase()).incidents.get(await incidentId(judged));
  return {
    ...seen,
    ...(incident && { incident: await shown(holder, incident) }),
    ...(remembered && { remembered }),
    ...(declaration && { declaration: { id: declaration.id, state: declaration.state } }),
  };
}

/** Judges every tab again and tells its page: after unlocking, a decision, new settings, hiding. */
export function refreshTabs(): Promise<void> {
  return inTurn(async () => {
    const isHidden = await isConcealed();
    for (const [tabId, reading] of await session.tabs()) {
      const judged = await judge(reading);
      await recordIncidents(reading, judged);
      await showState(tabId, reading, judged);
      const message: ToContent = { type: 'marks', marks: marksOf(judged), hidden: isHidden };
      // The tab may have gone to another page or been closed: nobody is there to answer.
      await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
    }
    await session.changed();
  });
}

/** Incident states that ask for nothing more at the moment. */
const settledStates = new Set(['later', 'sent', 'not-same-person', 'family', 'declared']);

async function showState(tabId: number, reading: TabReading, judged: readonly Judged[]): Promise<void> {
  const db = await openedDatabase();
  let attention = judged.some(({ result }) => result === 'question') || (await awaitsWord(tabId));
  for (const seen of judged) {
    if (attention) break;
    if (seen.result !== 'match' || seen.personKey === undefined) continue;
    const incident = await db.incidents.get(await incidentId(seen));
    attention = !incident || !settledStates.has(incident.state);
  }
  const unread =
    (await keeper()).state === 'locked' ||
    judged.some(({ result }) => result === 'locked') ||
    (reading.settled && reading.surfaces.some(({ outcome }) => outcome === 'cannot-read'));
  const profile = await profileBadge(tabId, reading);
  await showBadge(
    tabId,
    attention || profile === 'look' ? 'look' : unread || profile === 'unread' ? 'unread' : 'nothing',
  );
}

/** Shows anew how one tab stands; to be called in turn. */
export async function showTab(tabId: number): Promise<void> {
  const reading = await session.tab(tabId);
  if (reading) await showState(tabId, reading, await judge(reading));
}
