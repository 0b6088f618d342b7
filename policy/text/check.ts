import type { DutyId, Strength } from '../duties.ts';
import { asksSomething } from '../duties.ts';
import type { Message } from '../message.ts';
import type { RosterIndex } from '../names/index.ts';
import type { Clause, SchoolPolicy } from '../schools/school-policy.ts';
import { classHits } from './classes.ts';
import { detailHits } from './contact-details.ts';
import { hasDisclaimer } from './disclaimer.ts';
import type { SchoolIdentity } from './identity.ts';
import { rosterHits, staffHits } from './people.ts';
import type { ProfessionChoice } from './professions.ts';
import { professionHits } from './professions.ts';
import type { SchoolHit } from './school-terms.ts';
import { isLocal, schoolHits } from './school-terms.ts';
import type { TextSpan } from './spans.ts';
import { apart, clearOf } from './spans.ts';
import type { Unit } from './units.ts';
import { longestText, unitsOf } from './units.ts';

/** Fields of a profile, as the sites have them. */
export const profileFields = [
  'displayName',
  'handle',
  'bio',
  'category',
  'jobTitle',
  'workplace',
  'formerWorkplaces',
  'education',
  'location',
  'hometown',
  'link',
  'phone',
  'email',
] as const;
export type ProfileField = (typeof profileFields)[number];

/** A text of the user's own: something on their profile, a post, or a message to a possible match. */
export interface OwnText {
  kind: 'profile' | 'post' | 'message';
  /** Profiles only; absent: free text. */
  field?: ProfileField;
  text: string;
}

/** A stretch of a text that a duty speaks of. */
export interface TextFinding {
  duty: DutyId;
  strength: Strength;
  cite: string;
  /** Start and the place after the end, in UTF-16 units. */
  span: [number, number];
  why: Message[];
}

export interface TextSituation {
  policy: SchoolPolicy;
  school: SchoolIdentity;
  /** Absent: no roster, or locked. */
  roster?: RosterIndex;
  /** What the user added to the built-in list of posts in a school, and left out of it (A2). */
  professions?: ProfessionChoice;
}

/** The clause by which a policy asks something of a duty; absent if it is silent or only permits. */
const asking = ({ duties }: SchoolPolicy, duty: DutyId): Clause | undefined =>
  duties[duty]?.find(({ strength }) => asksSomething(strength));

const finding = (duty: DutyId, clause: Clause, { start, end }: TextSpan, why: Message[]): TextFinding => ({
  duty,
  strength: clause.strength,
  cite: clause.cite,
  span: [start, end],
  why: [...why, { key: 'text.why.clause', params: { gist: clause.gist } }],
});

/** Not where the writer works: the school they went to, worked at once, or send their own child to. */
const elsewhereBefore =
  /(?:\b(?:went to|attended|attending|studied at|educated at|pupil (?:at|of)|student at|alum\w* (?:of|at)|formerly|former|ex|previously|used to (?:work|teach)|retired|until \d{4}|left|cyn[- ]?(?:ddisgybl|athro|athrawes)|mynychais|es i i|class of \d{4}|(?:mum|mam|mom|dad|parent|grandparent|nan|grandad)(?: \w+){0,3} (?:at|of)|(?:mum|mam|mom|dad|parent) (?:of|to) an? (?:year|yr|y) ?\d+ (?:at|in)|(?:mam|tad|nain|taid|mamgu|tadcu) i(?:[ (]+\w+){0,6} yn|(?<!best )(?:kids?|teens?|teenagers?|son|daughter|children|boys?|girls?|lads?|lass(?:es)?|twins|eldest|youngest|little (?:one|man|girl|boy)|plant)(?: \w+){0,4} (?:at|to|of|i)|governor emeritus)\W+(?:\w+\W+){0,3})$/i;
const elsewhereAfter = /^\W{0,3}(?:alum\w*|old (?:boy|girl)s?|class of|19\d\d|leavers?)\b/i;

/** Whether what is named there is where the writer works now. */
export function isWorkplace(text: string, { start, end }: TextSpan): boolean {
  return (
    !elsewhereBefore.test(text.slice(Math.max(0, start - 80), start)) &&
    !elsewhereAfter.test(text.slice(end, end + 30))
  );
}

/** "Teacher at a primary school in Hollin Bank": the school is not named, but there may be one such. */
function townAndSchool(units: readonly Unit[], { town }: SchoolIdentity): TextSpan | undefined {
  const place = unitsOf(town);
  if (place.length === 0 || !isLocal(units, place)) return undefined;
  const works = units.some(({ word }) =>
    ['teacher', 'teach', 'teaching', 'headteacher', 'ta', 'work', 'working', 'senco', 'head'].includes(word),
  );
  if (!works) return undefined;
  const at = units.findIndex(
    (unit, index) => place.every((each, offset) => units[index + offset]?.word === each.word) && unit.capital,
  );
  if (at < 0) return undefined;
  const near = units.slice(Math.max(0, at - 5), at + place.length + 3);
  const kind = near.find(({ word }) => ['primary', 'school', 'academy', 'infant', 'junior'].includes(word));
  if (!kind) return undefined;
  const last = units[at + place.length - 1]!;
  return { start: Math.min(kind.start, units[at]!.start), end: Math.max(kind.end, last.end) };
}

/** Where an address is a firm's or a school's, not the owner's own. */
const businessFields: ReadonlySet<string> = new Set([
  'workplace',
  'jobTitle',
  'education',
  'formerWorkplaces',
  'category',
]);

const hitWhy = (hit: SchoolHit): Message => ({
  key: `text.why.school.${hit.by}`,
  params: { term: hit.term },
});

function checkProfile(
  { text, field }: OwnText,
  units: readonly Unit[],
  { policy, school, professions }: TextSituation,
): TextFinding[] {
  const findings: TextFinding[] = [];
  const stated = policy.duties.A1?.[0];
  // A school once worked at or attended is not one's employer.
  const names =
    field === 'education' || field === 'formerWorkplaces'
      ? []
      : schoolHits(text, units, school).filter((hit) => isWorkplace(text, hit));
  const town =
    names.length === 0 &&
    field !== 'location' &&
    field !== 'hometown' &&
    field !== 'education' &&
    field !== 'formerWorkplaces'
      ? townAndSchool(units, school)
      : undefined;
  const identification = asking(policy, 'A1');
  if (identification)
    findings.push(
      ...names.map((hit) => finding('A1', identification, hit, [hitWhy(hit)])),
      ...(town
        ? [
            finding('A1', identification, town, [
              { key: 'text.why.school.town', params: { term: school.town } },
            ]),
          ]
        : []),
    );
  const disclaimer = asking(policy, 'A3');
  if (stated?.variant === 'with-disclaimer' && disclaimer && names.length > 0 && !hasDisclaimer(text))
    findings.push(
      finding('A3', disclaimer, names[0]!, [
        { key: 'text.why.noDisclaimer', params: { term: names[0]!.term } },
      ]),
    );
  const profession = asking(policy, 'A2');
  if (profession && field !== 'education' && field !== 'formerWorkplaces')
    findings.push(
      ...professionHits(units, names.length > 0, professions).map((hit) =>
        finding('A2', profession, hit, [
          { key: 'text.why.profession', params: { said: text.slice(hit.start, hit.end) } },
        ]),
      ),
    );
  const schoolMail = asking(policy, 'A5');
  if (schoolMail)
    for (const hit of names)
      if (hit.by === 'domain' && text.slice(hit.start, hit.end).includes('@'))
        findings.push(
          finding('A5', schoolMail, hit, [{ key: 'text.why.schoolMail', params: { term: hit.term } }]),
        );
  const details = asking(policy, 'A6');
  if (details)
    findings.push(
      ...detailHits(text, school)
        .filter(({ kind }) => kind !== 'address' || !businessFields.has(field ?? 'bio'))
        .map((hit) => finding('A6', details, hit, [{ key: `text.why.detail.${hit.kind}` }])),
    );
  return findings;
}

/** Everybody and everything of the school that a text names, each list by place and without overlaps. */
export function namedIn(
  text: string,
  units: readonly Unit[],
  { school, roster }: Pick<TextSituation, 'school' | 'roster'>,
) {
  const schools = schoolHits(text, units, school);
  const pupils = roster ? rosterHits(text, units, roster) : [];
  return {
    schools,
    pupils,
    classes: clearOf(apart(classHits(text, units, school.classNames)), schools),
    staff: clearOf(apart(staffHits(units, school.staff)), pupils),
  };
}

function checkPost(
  { text, kind }: OwnText,
  units: readonly Unit[],
  { policy, school, roster }: TextSituation,
): TextFinding[] {
  const { schools, pupils, classes, staff } = namedIn(text, units, { school, ...(roster && { roster }) });
  const findings: TextFinding[] = [];
  const identifying = asking(policy, 'F1');
  if (identifying)
    findings.push(
      ...pupils.map((hit) => finding('F1', identifying, hit, [{ key: 'text.why.pupil' }, ...hit.reasons])),
      ...classes.map((hit) =>
        finding('F1', identifying, hit, [{ key: `text.why.${hit.by}`, params: { term: hit.term } }]),
      ),
      ...schools.map((hit) => finding('F1', identifying, hit, [hitWhy(hit)])),
    );
  const pause = asking(policy, 'F3');
  // Who or what is named is enough to pause: nothing judges the tone (F3).
  if (pause && kind === 'post')
    findings.push(
      ...staff.map((hit) =>
        finding('F3', pause, hit, [{ key: 'text.why.colleague', params: { name: hit.who } }]),
      ),
      ...pupils.map((hit) => finding('F3', pause, hit, [{ key: 'text.why.pupil' }, ...hit.reasons])),
      ...schools.map((hit) => finding('F3', pause, hit, [hitWhy(hit)])),
    );
  const own = asking(policy, 'E10');
  if (own && kind === 'message')
    findings.push(
      ...detailHits(text, school).map((hit) =>
        finding('E10', own, hit, [{ key: `text.why.detail.${hit.kind}` }]),
      ),
    );
  return findings;
}

/**
 * What a school's policy says of a text of the user's own, before anybody else sees it: profiles (A1 to A3, A5, A6), posts (F1, F3)
 * and messages to a possible match (F1, E10). Only the first {@link longestText} characters are read. Nothing is kept.
 *
 * @returns findings by place; empty where the text neither names nor affects the school (Casterton, Scope)
 */
export function checkText(own: OwnText, situation: TextSituation): TextFinding[] {
  const text = own.text.slice(0, longestText);
  const units = unitsOf(text);
  const findings = (own.kind === 'profile' ? checkProfile : checkPost)({ ...own, text }, units, situation);
  return findings.sort((a, b) => a.span[0] - b.span[0] || a.duty.localeCompare(b.duty));
}
