import { nameData } from '../../../assets/names/index.ts';
import { judgeDraft } from '../../../policy/draft/check.ts';
import type { Draft, DraftJudgement, DraftSituation } from '../../../policy/draft/draft.ts';
import type { DraftTerms } from '../../../policy/draft/hits.ts';
import { draftHits } from '../../../policy/draft/hits.ts';
import { buildIndex } from '../../../policy/names/index.ts';
import type { RosterPerson } from '../../../policy/roster/person.ts';
import { schoolIdentitySchema } from '../../../policy/text/identity.ts';
import { policyNamed } from '../example-situation.ts';

const pupil = (id: string, forename: string, surname: string): RosterPerson => ({
  id,
  forename,
  surname,
  group: 'pupil',
  expires: '2099-08-31',
});

/** An invented school, its roster, and what its member of staff is reached by. */
export const terms: DraftTerms = {
  school: schoolIdentitySchema.parse({
    names: ['Larkhollow Primary School'],
    abbreviations: ['LHPS'],
    handles: ['larkhollowprimary'],
    domains: ['larkhollow.example'],
    town: 'Wexcombe',
    hashtags: ['larkhollow'],
    classNames: ['Kestrel Class', '4B'],
    staff: ['Imogen Fairweather', 'Mr Oduya'],
  }),
  roster: buildIndex(
    [pupil('p1', 'Ottoline', 'Quarrendon'), pupil('p2', 'Grace', 'Hope'), pupil('p3', 'Will', 'Young')],
    nameData,
  ),
  contact: ['07700 900123', '14 Plover Lane, Wexcombe', 'tamsin@home.example'],
  accounts: ['tamsin.ashgrove', 'https://www.facebook.com/profile.php?id=100001'],
};

export const whole = { at: 0, of: 1 };

export const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  kind: 'post',
  hits: draftHits(text, whole, terms),
  filled: text !== '' || more.attached === true,
  attached: false,
  ticked: [],
  ...more,
});

export const situationOf = (policy: string, more: Partial<DraftSituation> = {}): DraftSituation => ({
  policy: policyNamed(policy),
  ruleChoices: {},
  account: 'personal',
  ...more,
});

export const judge = (
  policy: string,
  text: string,
  more: Partial<Draft> = {},
  situation: Partial<DraftSituation> = {},
): DraftJudgement => judgeDraft(draft(text, more), situationOf(policy, situation));

/** "F1 must", in order of the alphabet. */
export const duties = ({ findings }: DraftJudgement): string[] =>
  findings.map(({ duty, strength }) => `${duty} ${strength}`).toSorted();
