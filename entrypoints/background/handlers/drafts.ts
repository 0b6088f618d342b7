import { browser } from 'wxt/browser';
import type { ChecklistItem } from '../../../policy/draft/draft.ts';
import type { DraftHit } from '../../../policy/draft/hits.ts';
import type { DraftView } from '../../../policy/draft/view.ts';
import { UserError } from '../../../policy/message.ts';
import { session } from '../../../storage/session.ts';
import { answerDraft, answerOf, checkDraft, forgetDraft, judgedDrafts, rosterState } from '../drafts.ts';
import type { JudgedDraft } from '../drafts.ts';
import { hidden, isConcealed, roster } from '../memory.ts';
import type { ToContent } from '../protocol.ts';
import type { ContentHandlers, PageHandlers } from '../router.ts';

export const draftContentHandlers: Pick<ContentHandlers, 'draft-check' | 'draft-gone'> = {
  async 'draft-check'(request, { tabId, url, site }) {
    const answer = await checkDraft(tabId, url, site, request);
    // While everything is hidden nothing shows in the page, either; it asks again afterwards.
    return (await hidden()) ? { finds: 0, hold: null } : answer;
  },

  async 'draft-gone'({ composer }, { tabId }) {
    if (forgetDraft(tabId, composer)) await session.changed();
    return null;
  },
};

/** A hit as the panel shows it: with what names it, unless no name may be fetched. */
async function shownHit(hit: DraftHit, names: boolean) {
  if (hit.about === 'pupil') {
    const person = names ? (await roster())?.people.get(hit.personId) : undefined;
    return {
      about: hit.about,
      ...(person && { term: `${person.knownAs ?? person.forename} ${person.surname}`.trim() }),
      reasons: person ? hit.reasons : [],
    };
  }
  const { about } = hit;
  const term = 'term' in hit && (names || about !== 'colleague') ? { term: hit.term } : {};
  return { about, ...('by' in hit && { by: hit.by }), ...term, reasons: [] };
}

async function toPanel(
  { composer, draft, account, judgement }: JudgedDraft,
  names: boolean,
): Promise<DraftView> {
  return {
    composer,
    kind: draft.kind,
    account,
    roster: await rosterState(),
    findings: await Promise.all(
      judgement.findings.map(async ({ hits, ...finding }) => ({
        ...finding,
        things: await Promise.all(hits.map((hit) => shownHit(hit, names))),
      })),
    ),
    ...(judgement.question && { question: judgement.question }),
    checklist: judgement.checklist,
  };
}

/** Notes what the user said, and tells the page how the draft now stands: what they have answered is not held again. */
async function noted(
  tabId: number,
  composer: number,
  said: { pupilInIt: boolean } | { item: ChecklistItem; done: boolean },
): Promise<null> {
  const draft = await answerDraft(tabId, composer, said);
  if (!draft) throw new UserError('drafts.gone');
  const message: ToContent = { type: 'draft-judged', composer, ...answerOf(draft) };
  // The page may be gone: nobody is there to hear it.
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
  await session.changed();
  return null;
}

export const draftHandlers: Pick<PageHandlers, 'drafts.list' | 'drafts.answer' | 'drafts.tick'> = {
  async 'drafts.list'({ tabId, names }) {
    const mayName = names && !(await isConcealed());
    return Promise.all((await judgedDrafts(tabId)).map((draft) => toPanel(draft, mayName)));
  },
  'drafts.answer': ({ tabId, composer, pupilInIt }) => noted(tabId, composer, { pupilInIt }),
  'drafts.tick': ({ tabId, composer, item, done }) => noted(tabId, composer, { item, done }),
};
