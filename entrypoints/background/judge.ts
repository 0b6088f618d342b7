/** From what was read on a tab to what it means: facts in, assessments out. Reads memory only, so that a mark is not kept waiting. */
import { assess } from '../../policy/assess.ts';
import { screen } from '../../policy/names/index.ts';
import type { ContactObservation, IdentityObservation } from '../../policy/observation.ts';
import type { SeenOnPage } from '../../policy/page-state.ts';
import { policyOf } from '../../policy/schools/index.ts';
import type { Situation } from '../../policy/situation.ts';
import type { SeenContact, TabReading } from '../../storage/session.ts';
import { keeper, roster, storedRoster, settings } from './memory.ts';
import { schoolDate, type Standing, standingOf } from './standing.ts';

/** One person on a page, judged. */
export interface Judged
  extends
    Omit<SeenOnPage, 'incident' | 'remembered' | 'declaration'>,
    Omit<Standing, 'remembered' | 'answer'> {}

/** The account that is logged in, as far as the page shows it. */
export function accountOf(reading: TabReading): IdentityObservation | undefined {
  const identity = reading.surfaces.find((surface) => surface.surface === 'identity');
  return identity?.surface === 'identity' ? identity.observations[0] : undefined;
}

/** What is known of one person on a site: the situation by which they are judged, and under which key they are remembered. */
export interface Known extends Omit<Standing, 'remembered' | 'answer'> {
  situation: Situation;
}

/**
 * Everything that counts besides the person, read once for all of them.
 *
 * @returns what tells all that is known of one person on the site; undefined before a policy is chosen
 */
export async function judging(site: string, account: IdentityObservation | undefined) {
  const [loaded, holder, stored, open] = await Promise.all([settings(), keeper(), storedRoster(), roster()]);
  const chosen = loaded.state === 'loaded' && loaded.settings.policyId !== null ? loaded.settings : undefined;
  // It may have locked between the two questions; then nothing was compared.
  const rosterState =
    holder.state === 'locked' || !chosen
      ? 'locked'
      : stored === undefined
        ? 'none'
        : open
          ? 'open'
          : 'locked';
  if (!chosen) return undefined;
  const policy = policyOf(chosen);
  const { ruleChoices, contactReportsTo, place } = chosen;
  const ownAccounts = [
    ...chosen.accounts.filter((own) => own.site === site).map((own) => own.account),
    ...[account?.id, account?.handle].filter((own) => own !== undefined),
  ];

  const today = schoolDate(chosen);
  const know = async (contact: Omit<ContactObservation, 'kind'>): Promise<Known> => {
    const { remembered, answer, ...standing } = await standingOf(site, contact, today);
    const screening = open && screen(contact.name, contact.handle, open.index, place);
    const situation: Situation = {
      policy,
      ruleChoices,
      contactReportsTo,
      today,
      roster: rosterState,
      people: screening?.matches.map(({ personId }) => open!.people.get(personId)!) ?? [],
      ...(screening && { screening }),
      ownAccounts,
      ...(answer && { answer }),
      ...(remembered && { remembered }),
    };
    return {
      situation,
      ...standing,
    };
  };
  return { settings: chosen, know };
}

/** Every contact on a tab, in the order of the page. Before a policy is chosen nothing is compared. */
export async function judge(reading: TabReading): Promise<Judged[]> {
  const judgement = await judging(reading.site, accountOf(reading));

  const judgeOne = async (surface: Judged['surface'], { key, ...contact }: SeenContact): Promise<Judged> => {
    if (!judgement) return { key, surface, contact, result: 'locked', findings: [], reasons: [] };
    const { situation, ...known } = await judgement.know(contact);
    return { key, surface, contact, ...assess(contact, situation), ...known };
  };

  const judged: Promise<Judged>[] = [];
  for (const part of reading.surfaces) {
    if (part.surface === 'identity') continue;
    for (const contact of part.observations) judged.push(judgeOne(part.surface, contact));
  }
  return Promise.all(judged);
}

/** Whether the item gets a mark: something to look at, or a question to answer. */
export const isMarked = (judged: Pick<Judged, 'result'>): boolean =>
  judged.result === 'match' || judged.result === 'question';
