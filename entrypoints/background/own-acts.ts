/** The user's own acts: judged from memory, kept per tab for the session once one was held. */
import { sayMessage } from '../../assets/messages/index.ts';
import { type Act, type ActPerson, kindOfAct } from '../../policy/act.ts';
import type { ActAssessment, ActSituation } from '../../policy/assess-act.ts';
import { assessAct } from '../../policy/assess-act.ts';
import type { HeldWords } from '../../policy/held-words.ts';
import type { IdentityObservation } from '../../policy/observation.ts';
import { heldMessages } from '../../policy/wording/held-act.ts';
import { personText } from '../../storage/people.ts';
import { type HeldRecord, session, type TabReading } from '../../storage/session.ts';
import { accountOf, judging, type Known } from './judge.ts';
import { incidentKey, openedDatabase } from './memory.ts';

/** The most acts that are kept of one tab: the latest. */
const mostHeld = 20;

interface TabAccount {
  site: string;
  account: IdentityObservation | undefined;
}

/** Which account each tab is logged in with, so that a click need not wait for the reading to be fetched. */
const accounts = new Map<number, TabAccount>();

/** Takes note of the account of a tab, from its latest reading. */
export function noteAccount(tabId: number, reading: TabReading): void {
  accounts.set(tabId, { site: reading.site, account: accountOf(reading) });
}

/** The account that is logged in in a tab; nothing if the tab's last reading was on another site. */
async function accountIn(tabId: number, site: string): Promise<IdentityObservation | undefined> {
  if (!accounts.has(tabId)) {
    const reading = await session.tab(tabId);
    if (reading) noteAccount(tabId, reading);
  }
  const known = accounts.get(tabId);
  return known?.site === site ? known.account : undefined;
}

/** Forgets which accounts were logged in. */
export const forgetAccounts = (): void => accounts.clear();

/** Forgets everything about a tab that was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  accounts.delete(tabId);
  await session.forgetTab(tabId);
}

export interface JudgedAct extends ActAssessment, Omit<Known, 'situation'> {
  situation: ActSituation;
}

/** What an act is held against; undefined before a policy is chosen. */
export async function judgeAct(
  tabId: number,
  site: string,
  act: Act,
  person: ActPerson,
): Promise<JudgedAct | undefined> {
  const account = await accountIn(tabId, site);
  const judgement = await judging(site, account);
  if (!judgement) return undefined;
  const { situation, ...known } = await judgement.know(person);
  const all: ActSituation = { ...situation, account, schoolAccounts: judgement.settings.handles };
  return { ...assessAct(act, person, all), ...known, situation: all };
}

/** What is shown in the page for an act that was judged to be held. */
export function heldWords(act: Act, judged: JudgedAct): HeldWords {
  const { title, lines, hint } = heldMessages(act, judged, judged.situation, sayMessage);
  return { title: sayMessage(title), lines: lines.map(sayMessage), hint: sayMessage(hint) };
}

/** Keeps an act that was held for the panel; the same act towards the same person stands there once. */
export async function keepHeld(tabId: number, held: Omit<HeldRecord, 'key' | 'at'>): Promise<void> {
  const same = (other: HeldRecord) =>
    other.act === held.act &&
    other.site === held.site &&
    personText(other.site, other.person) === personText(held.site, held.person);
  const before = await session.held(tabId);
  const key = before.find(same)?.key ?? crypto.randomUUID();
  const at = Temporal.Now.instant().toString();
  const others = before.filter((other) => !same(other));
  await session.saveHeld(tabId, [{ ...held, key, at }, ...others].slice(0, mostHeld));
}

/** The id of the log's entry for an act: once for each act towards a person. */
export const actIncidentId = (act: Exclude<Act, 'take'>, personKey: string): Promise<string> =>
  incidentKey({ surface: 'own-action', kind: kindOfAct[act] }, personKey);

/** Whether an act in a tab waits for the user's word: it still meets a rule, and is neither decided nor in the log. */
export async function awaitsWord(tabId: number): Promise<boolean> {
  for (const { site, act, person } of await session.held(tabId)) {
    const judged = await judgeAct(tabId, site, act, person);
    if (judged?.result !== 'match') continue;
    if (judged.personKey === undefined || act === 'take') return true;
    const incident = await (await openedDatabase()).incidents.get(await actIncidentId(act, judged.personKey));
    if (!incident) return true;
  }
  return false;
}
