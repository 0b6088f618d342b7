/**
 * What the user is writing, as far as it is known: per tab and composer the things that a duty may speak of. Kept in the worker's
 * memory only, never in any storage: it is gone when the worker stops, and comes back with the next key pressed. Nothing that was
 * typed is in it.
 */
import { isSchoolAccount } from '../../policy/accounts/school-account.ts';
import { countOf, isHeld, judgeDraft } from '../../policy/draft/check.ts';
import type {
  Addressee,
  ChecklistItem,
  Draft,
  DraftJudgement,
  DraftKind,
  DraftSituation,
} from '../../policy/draft/draft.ts';
import { draftHits, type DraftHit, hitKey, unionOf } from '../../policy/draft/hits.ts';
import type { HeldWords } from '../../policy/held-words.ts';
import { screen } from '../../policy/names/index.ts';
import { policyOf } from '../../policy/schools/index.ts';
import type { Settings } from '../../policy/settings.ts';
import { schoolIdentityOf } from '../../policy/text/identity.ts';
import { timeSituation } from '../../policy/time-situation.ts';
import { holds } from '../../policy/timetable/moment.ts';
import { session } from '../../storage/session.ts';
import { heldWords } from './draft-words.ts';
import { accountOf } from './judge.ts';
import {
  decisions,
  keeper,
  personKey,
  roster,
  settings,
  storedRoster,
  whenRosterIsDropped,
} from './memory.ts';
import { timeInput } from './time.ts';
import type { ContentRequest } from './protocol.ts';

type DraftCheck = Extract<ContentRequest, { type: 'draft-check' }>;

interface Composer {
  site: string;
  kind: DraftKind;
  attached: boolean;
  to?: Addressee;
  /** By place: what it has in it, and whether there is any text. */
  pieces: Map<number, { hits: DraftHit[]; filled: boolean }>;
  pupilInIt?: boolean;
  ticked: Set<ChecklistItem>;
}

/** One page's composers, and the address they were last heard from. */
interface Page {
  address: string;
  composers: Map<number, Composer>;
}

const pages = new Map<number, Page>();

/** The reasons name the people of the roster: they go when it does. What was found stays, without saying whom. */
whenRosterIsDropped(() => {
  for (const { composers } of pages.values())
    for (const { pieces } of composers.values())
      for (const piece of pieces.values())
        piece.hits = piece.hits.map((hit) => (hit.about === 'pupil' ? { ...hit, reasons: [] } : hit));
});

/** A page cannot make the worker keep more than this. */
const mostComposers = 50;
const mostHits = 200;

/** The page as far as composers live with it: a search or a fragment is no other page. */
const addressOf = ({ origin, pathname }: URL): string => origin + pathname;

export function forgetDrafts(tabId?: number): void {
  if (tabId === undefined) pages.clear();
  else pages.delete(tabId);
}

/** @returns whether anything was forgotten */
export function forgetDraft(tabId: number, composer: number): boolean {
  return pages.get(tabId)?.composers.delete(composer) ?? false;
}

/** A page was read: if it is another than the one the composers were on, they are gone. */
export function pageSeen(tabId: number, url: URL): boolean {
  const page = pages.get(tabId);
  if (!page || page.address === addressOf(url)) return false;
  pages.delete(tabId);
  return page.composers.size > 0;
}

function composerOf(tabId: number, url: URL, site: string, { composer, kind }: DraftCheck): Composer {
  const page = pages.get(tabId) ?? { address: '', composers: new Map<number, Composer>() };
  page.address = addressOf(url);
  pages.set(tabId, page);
  const known = page.composers.get(composer);
  if (known && known.kind === kind) return known;
  const fresh: Composer = { site, kind, attached: false, pieces: new Map(), ticked: new Set() };
  if (page.composers.size >= mostComposers) page.composers.delete(page.composers.keys().next().value!);
  page.composers.set(composer, fresh);
  return fresh;
}

/** The settings once a policy is chosen; before, nothing is compared. */
async function chosen(): Promise<Settings | undefined> {
  const loaded = await settings();
  return loaded.state === 'loaded' && loaded.settings.policyId !== null ? loaded.settings : undefined;
}

/** Whom a message goes to. The user's own word goes before the roster. */
async function addresseeOf(
  site: string,
  to: NonNullable<DraftCheck['to']>,
  place: Settings['place'],
): Promise<Addressee> {
  const { name, handle, personId } = to;
  const who = { name, ...(handle !== undefined && { handle }), ...(personId !== undefined && { personId }) };
  const [key, open, remembered] = await Promise.all([personKey(site, who), roster(), decisions()]);
  const decision = key === undefined ? undefined : remembered.get(key);
  if (decision) return decision.kind === 'answered' && decision.group ? [decision.group] : [];
  if (!open) return 'not-compared';
  const { outcome, matches } = screen(name, handle, open.index, place);
  if (outcome !== 'possible-match') return [];
  return [...new Set(matches.flatMap(({ personId }) => open.people.get(personId)?.group ?? []))];
}

/** What the timetable has now; nothing where it is not sound. */
async function momentNow(): Promise<DraftSituation['moment']> {
  const { input } = await timeInput(Temporal.Now.instant());
  const { day, interval, now, trip } = timeSituation(input);
  if (trip) return 'trip';
  return !day.off && (interval !== undefined || (day.work !== undefined && holds(day.work, now)))
    ? 'school-hours'
    : undefined;
}

const draftOf = ({ attached, kind, pieces, pupilInIt, ticked }: Composer): Draft => ({
  kind,
  attached,
  hits: unionOf([...pieces].toSorted(([a], [b]) => a - b).flatMap(([, { hits }]) => hits)),
  filled: attached || [...pieces.values()].some(({ filled }) => filled),
  ...(pupilInIt !== undefined && { pupilInIt }),
  ticked: [...ticked],
});

/** A draft with what the policy says of it. */
export interface JudgedDraft {
  composer: number;
  draft: Draft;
  account: DraftSituation['account'];
  judgement: DraftJudgement;
}

async function situationOf(tabId: number, composer: Composer, current: Settings): Promise<DraftSituation> {
  const [reading, moment] = await Promise.all([
    session.tab(tabId),
    composer.attached ? momentNow() : undefined,
  ]);
  const account = reading?.site === composer.site ? accountOf(reading) : undefined;
  return {
    policy: policyOf(current),
    ruleChoices: current.ruleChoices,
    account: isSchoolAccount(account, current.handles) ? 'school' : 'personal',
    ...(composer.to && { to: composer.to }),
    ...(moment && { moment }),
  };
}

async function judged(
  tabId: number,
  id: number,
  composer: Composer,
  current: Settings,
): Promise<JudgedDraft> {
  const situation = await situationOf(tabId, composer, current);
  const draft = draftOf(composer);
  return { composer: id, draft, account: situation.account, judgement: judgeDraft(draft, situation) };
}

const nothing = { finds: 0, hold: null };

/** What goes back to the page: a number, and sentences without names. */
export const answerOf = ({ draft, judgement }: JudgedDraft): { finds: number; hold: HeldWords | null } => ({
  finds: countOf(judgement),
  hold: isHeld(judgement) ? heldWords(draft.kind, judgement) : null,
});

/** What is shown of a draft, as one text: it changes when the panel has something else to show. */
const shownOf = (composer: Composer): string =>
  JSON.stringify([draftOf(composer).hits.map(hitKey), composer.attached, draftOf(composer).filled]);

function take(composer: Composer, { piece, text, attached }: DraftCheck, hits: DraftHit[]): boolean {
  const before = shownOf(composer);
  composer.attached = attached;
  for (const at of composer.pieces.keys()) if (at >= piece.of) composer.pieces.delete(at);
  composer.pieces.set(piece.at, { hits: hits.slice(0, mostHits), filled: text.trim() !== '' });
  // Another file is another question.
  if (!attached) delete composer.pupilInIt;
  return shownOf(composer) !== before;
}

/**
 * Compares a piece of a draft, and drops it.
 *
 * @returns how the whole of the draft stands
 */
export async function checkDraft(
  tabId: number,
  url: URL,
  site: string,
  request: DraftCheck,
): Promise<{ finds: number; hold: HeldWords | null }> {
  // At once: what is said afterwards ("gone") must find it.
  const composer = composerOf(tabId, url, site, request);
  const isGone = () => pages.get(tabId)?.composers.get(request.composer) !== composer;
  const [current, open] = await Promise.all([chosen(), roster()]);
  if (!current) {
    forgetDraft(tabId, request.composer);
    return nothing;
  }
  if (request.to) composer.to = await addresseeOf(site, request.to, current.place);
  else delete composer.to;
  if (isGone()) return nothing;
  const hits = draftHits(request.text, request.piece, {
    school: schoolIdentityOf(current),
    contact: current.me.contact,
    accounts: current.accounts.map(({ account }) => account),
    ...(open && { roster: open.index }),
  });
  const isNews = take(composer, request, hits);
  const result = await judged(tabId, request.composer, composer, current);
  if (!result.draft.filled) forgetDraft(tabId, request.composer);
  if (isNews) await session.changed();
  return answerOf(result);
}

/** Whether names are compared: a roster that is there may be locked. */
export async function rosterState(): Promise<'none' | 'locked' | 'open'> {
  if (await roster()) return 'open';
  return (await keeper()).state === 'locked' && (await storedRoster()) !== undefined ? 'locked' : 'none';
}

/** Every draft of a tab that there is something to say of, in the order in which they were begun. */
export async function judgedDrafts(tabId: number): Promise<JudgedDraft[]> {
  const current = await chosen();
  if (!current) return [];
  const all = await Promise.all(
    [...(pages.get(tabId)?.composers ?? [])].map(([id, composer]) => judged(tabId, id, composer, current)),
  );
  return all.filter(
    ({ judgement }) => judgement.findings.length > 0 || judgement.question || judgement.checklist.length > 0,
  );
}

/**
 * Notes what the user said of a draft.
 *
 * @returns how it now stands; undefined if it is gone
 */
export async function answerDraft(
  tabId: number,
  id: number,
  said: { pupilInIt: boolean } | { item: ChecklistItem; done: boolean },
): Promise<JudgedDraft | undefined> {
  const composer = pages.get(tabId)?.composers.get(id);
  const current = await chosen();
  if (!composer || !current) return undefined;
  if ('pupilInIt' in said) composer.pupilInIt = said.pupilInIt;
  else if (said.done) composer.ticked.add(said.item);
  else composer.ticked.delete(said.item);
  return judged(tabId, id, composer, current);
}
