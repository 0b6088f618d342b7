import type { Strength } from '../duties.ts';
import type { Citation } from '../finding.ts';
import type { Message } from '../message.ts';
import type { IdentityObservation, Outcome } from '../observation.ts';
import { citationOf } from '../schools/clauses.ts';
import type { RuleChoices } from '../schools/rule-choices.ts';
import { withoutSwitchedOff } from '../schools/rule-choices.ts';
import type { Clause, SchoolPolicy } from '../schools/school-policy.ts';
import { schoolPolicySchema } from '../schools/school-policy.ts';
import { checkText } from '../text/check.ts';
import { hasDisclaimer } from '../text/disclaimer.ts';
import type { SchoolIdentity } from '../text/identity.ts';
import type { ProfessionChoice } from '../text/professions.ts';
import type { KnownField, SeenValue } from './fields.ts';
import { knownFields } from './fields.ts';
import type { ProfileFieldName } from './observation.ts';
import type { OwnProfile } from './own-profile.ts';
import { addressOf, changeAddressOf, pageOfField } from './places.ts';
import type { ProfileDuty, ProfileRule } from './rules.ts';
import { writtenAs } from './written-as.ts';
import { askedBy, profileDuties, profileRules } from './rules.ts';

/** Something on the own profile that a clause speaks of. */
export interface ProfileFinding {
  duty: ProfileDuty;
  strength: Strength;
  citation: Citation;
  /** Another clause of the policy that asks the same (F6 with A3). */
  also?: Citation;
  /** The stretch of the user's own text. */
  found: string;
  why: Message[];
  /** What to change. */
  change: Message;
  /** Where it was last seen. */
  page: string;
  at: string;
}

/**
 * `look`: there are findings; `undecided`: it was read, but what it means hangs on something not known; `clear`: read, and nothing found.
 * What could not be read is never clear (design, decision 2).
 */
export type FieldVerdict = 'look' | 'undecided' | 'clear' | 'cannot-read' | 'not-seen';

export interface FieldCheck {
  field: ProfileFieldName;
  verdict: FieldVerdict;
  outcome: Outcome | 'not-seen';
  values: SeenValue[];
  findings: ProfileFinding[];
  /** What else is to be said: why it is undecided, or why it is clear although it names the school. */
  notes: Message[];
  at?: string;
  /** Where it is shown, and where it can be changed: addresses of the own account only. */
  seeAddress?: string;
  changeAddress?: string;
}

export interface ProfileCheck {
  site: string;
  account?: IdentityObservation;
  /** `silent`: the policy asks nothing of a profile, or the user switched it off; `not-looked`: no page was looked at yet. */
  state: 'judged' | 'not-looked' | 'silent' | 'no-policy' | 'school-account';
  fields: FieldCheck[];
  rules: ProfileRule[];
  /**
   * Whether the views are said to be one's own, where the policy asks for it because the school is named; `unread`: where it would
   * stand was not read.
   */
  disclaimer: 'not-needed' | 'there' | 'missing' | 'unread';
  /** Whether the settings say what the school is called: without that, nothing can be compared with it. */
  schoolKnown: boolean;
  /** Pages that could not be read. */
  unread: { page: string; at: string; address?: string }[];
  /** Where the profile starts. */
  address?: string;
  /** ISO instant of the last look at any page of it. */
  at?: string;
}

export interface ProfileSituation {
  policy: SchoolPolicy;
  school: SchoolIdentity;
  choices: RuleChoices;
  professions?: ProfessionChoice;
}

/** A policy that asks one thing: with it, the texts are asked whether they name the school, whatever the user's policy says of that. */
const namesOnly: SchoolPolicy = schoolPolicySchema.parse({
  id: 'names-only',
  school: '',
  duties: { A1: [{ strength: 'must', cite: '', gist: '' }] },
});

/** Where a text names the school as the place of work; that it may be the only one in town is no name. */
function naming(field: ProfileFieldName, value: string, school: SchoolIdentity): string | undefined {
  for (const { text, placeOf } of writtenAs(field, value, school)) {
    const hit = checkText({ kind: 'profile', field, text }, { policy: namesOnly, school }).find(
      ({ why }) => why[0]?.key !== 'text.why.school.town',
    );
    if (hit) return value.slice(...placeOf(hit.span));
  }
  return undefined;
}

const isKnown = (school: SchoolIdentity): boolean =>
  school.trust !== '' ||
  [school.names, school.abbreviations, school.handles, school.domains, school.hashtags].some((words) =>
    words.some((word) => word.trim() !== ''),
  );

/** A field that speaks of earlier times is not where somebody says who they are now. */
const isPast = (field: ProfileFieldName) => field === 'education' || field === 'formerWorkplaces';

/** Something that a site keeps in a field of its own is what the field says it is, however it is written. */
function isDetail(field: ProfileFieldName, text: string, { domains }: SchoolIdentity): boolean {
  if (field === 'phone') return (text.match(/\d/g) ?? []).length >= 6;
  const domain = /@([^\s@]+)$/.exec(text.trim())?.[1]?.toLowerCase();
  return (
    field === 'email' &&
    domain !== undefined &&
    !domains.some((each) => {
      const own = each.toLowerCase().replace(/^(?:www\.|@)/, '');
      return own !== '' && (domain === own || domain.endsWith(`.${own}`));
    })
  );
}

/** The duties that one text alone tells of; the others are a matter of the profile as a whole. */
const ofOneText = ['A1', 'A2', 'A5', 'A6'] as const satisfies readonly ProfileDuty[];
type OfOneText = (typeof ofOneText)[number];
const isOfOneText = (duty: string): duty is OfOneText => (ofOneText as readonly string[]).includes(duty);

const changeOf = (duty: OfOneText, field: ProfileFieldName): Message => ({
  key: duty === 'A1' && field === 'handle' ? 'profile.change.A1.handle' : `profile.change.${duty}`,
});

/** What the clauses on one text alone find in a value. */
function findingsIn(
  field: ProfileFieldName,
  value: SeenValue,
  situation: ProfileSituation,
  clauses: ReadonlyMap<ProfileDuty, Clause>,
): ProfileFinding[] {
  const { policy, school, choices, professions } = situation;
  const make = (duty: OfOneText, clause: Clause, found: string, why: Message[]): ProfileFinding => ({
    duty,
    strength: clause.strength,
    citation: citationOf(policy, clause),
    found,
    why,
    change: changeOf(duty, field),
    page: value.page,
    at: value.at,
  });
  const textSituation = {
    policy: withoutSwitchedOff(policy, profileDuties, choices),
    school,
    ...(professions && { professions }),
  };
  const findings = writtenAs(field, value.text, school).flatMap(({ text, placeOf }) =>
    checkText({ kind: 'profile', field, text }, textSituation).flatMap(({ duty, span, why }) => {
      const clause = isOfOneText(duty) ? clauses.get(duty) : undefined;
      const said = why.filter(({ key }) => key !== 'text.why.clause');
      return clause && isOfOneText(duty)
        ? [make(duty, clause, value.text.slice(...placeOf(span)), said)]
        : [];
    }),
  );
  const details = clauses.get('A6');
  if (details && !findings.some(({ duty }) => duty === 'A6') && isDetail(field, value.text, school))
    findings.push(
      make('A6', details, value.text, [
        { key: field === 'phone' ? 'text.why.detail.phone' : 'text.why.detail.email' },
      ]),
    );
  return findings;
}

/** The same words twice in a field are one finding, and so are words within others. */
const isFirst = (finding: ProfileFinding, index: number, all: readonly ProfileFinding[]) =>
  !all.some(
    ({ duty, found }, other) =>
      duty === finding.duty && (found === finding.found ? other < index : found.includes(finding.found)),
  );

/**
 * Whether the profile as a whole says that its views are the owner's (A3): the school may stand in one field, and the disclaimer in
 * another. Where the bio was not read, nothing is said against it.
 */
function disclaimerOn(known: readonly KnownField[]): 'there' | 'missing' | 'unread' {
  const said = known.some(
    ({ field, values }) => !isPast(field) && values.some(({ text }) => hasDisclaimer(text)),
  );
  if (said) return 'there';
  const bio = known.find(({ field }) => field === 'bio');
  return !bio || bio.outcome === 'not-seen' || bio.partly ? 'unread' : 'missing';
}

/** What stands in the profile of each page that could not be read. */
const unreadPages = ({ site, account, pages }: OwnProfile): ProfileCheck['unread'] =>
  Object.entries(pages)
    .filter(([, { outcome }]) => outcome === 'cannot-read')
    .map(([page, { at }]) => {
      const address = addressOf(site, page, account);
      return { page, at, ...(address !== undefined && { address }) };
    });

/** Whose profile it is, and when it was last looked at. */
function headOf({ site, account, pages }: OwnProfile) {
  const address = addressOf(site, 'front', account);
  const at = Object.values(pages)
    .map((page) => page.at)
    .toSorted()
    .at(-1);
  return {
    site,
    ...(account && { account }),
    ...(address !== undefined && { address }),
    ...(at !== undefined && { at }),
  };
}

/**
 * The own profile on one site against a policy: for each field what was read, what a clause speaks of (A1, A2, A3, A5, A6, F6), why, and
 * what to change. Nothing is found where the policy is silent or only permits, and advice that is switched off finds nothing either.
 */
export function checkProfile(profile: OwnProfile, situation: ProfileSituation): ProfileCheck {
  const { site, account, pages } = profile;
  const { policy, school, choices } = situation;
  const clauses = new Map(
    profileDuties.flatMap((duty) => {
      const clause = askedBy(policy, duty, choices);
      return clause ? [[duty, clause] as const] : [];
    }),
  );
  const known = knownFields(profile);
  const seen = Object.keys(pages);
  const schoolKnown = isKnown(school);
  const comparesSchool = (['A1', 'A3', 'A5', 'F6'] as const).some((duty) => clauses.has(duty));
  const namesSchool = known.map(({ field, values }) =>
    values.flatMap((value) => {
      const found = naming(field, value.text, school);
      return found === undefined ? [] : [{ value, found }];
    }),
  );
  const viewsDuty = clauses.has('A3') ? 'A3' : 'F6';
  const views = clauses.get(viewsDuty);
  const also = viewsDuty === 'A3' ? clauses.get('F6') : undefined;
  const disclaimer =
    views && namesSchool.some((named) => named.length > 0) ? disclaimerOn(known) : 'not-needed';

  const missing = (index: number): ProfileFinding[] =>
    views && disclaimer === 'missing'
      ? namesSchool[index]!.map(({ value, found }) => ({
          duty: viewsDuty,
          strength: views.strength,
          citation: citationOf(policy, views),
          ...(also && also.cite !== views.cite && { also: citationOf(policy, also) }),
          found,
          why: [{ key: 'profile.why.noDisclaimer' }],
          change: { key: 'profile.change.A3' },
          page: value.page,
          at: value.at,
        }))
      : [];

  const fields = known.map(({ field, outcome, values, partly, at }, index): FieldCheck => {
    const findings = [
      ...values.flatMap((value) => findingsIn(field, value, situation, clauses)),
      ...missing(index),
    ].filter(isFirst);
    const notes: Message[] = [];
    const isNamed = namesSchool[index]!.length > 0;
    if (isNamed && disclaimer === 'unread') notes.push({ key: 'profile.note.disclaimerUnread' });
    const isCompared = !comparesSchool || schoolKnown || isPast(field);
    if (outcome === 'found' && !isCompared) notes.push({ key: 'profile.note.noSchool' });
    const isUndecided = notes.length > 0;
    if (isNamed && disclaimer === 'there' && findings.length === 0)
      notes.push({ key: 'profile.note.disclaimerThere' });
    if (partly && outcome === 'found') notes.push({ key: 'profile.note.partly' });
    const see = addressOf(site, pageOfField(site, field, seen), account);
    const change = changeAddressOf(site, field, account, seen);
    return {
      field,
      verdict:
        outcome === 'not-seen'
          ? 'not-seen'
          : findings.length > 0
            ? 'look'
            : partly
              ? 'cannot-read'
              : isUndecided
                ? 'undecided'
                : 'clear',
      outcome,
      values,
      findings,
      notes,
      ...(at !== undefined && { at }),
      ...(see !== undefined && { seeAddress: see }),
      ...(change !== undefined && { changeAddress: change }),
    };
  });

  return {
    ...headOf(profile),
    state: clauses.size === 0 ? 'silent' : seen.length === 0 ? 'not-looked' : 'judged',
    fields,
    rules: profileRules(policy, choices),
    disclaimer,
    schoolKnown: schoolKnown || !comparesSchool,
    unread: unreadPages(profile),
  };
}

/** A profile that no rule touches: no policy is chosen, or the account is the school's. */
export const unjudged = (profile: OwnProfile, state: 'no-policy' | 'school-account'): ProfileCheck => ({
  ...headOf(profile),
  state,
  fields: [],
  rules: [],
  disclaimer: 'not-needed',
  schoolKnown: true,
  unread: [],
});
