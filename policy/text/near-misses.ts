import type { DutyId } from '../duties.ts';
import { asksSomething } from '../duties.ts';
import type { Message } from '../message.ts';
import type { SchoolPolicy } from '../schools/school-policy.ts';
import type { OwnText, TextSituation } from './check.ts';
import { checkText, isWorkplace } from './check.ts';
import { classHits } from './classes.ts';
import { hasDisclaimer } from './disclaimer.ts';
import { staffHits } from './people.ts';
import { professionHits } from './professions.ts';
import { schoolHits, schoolMisses } from './school-terms.ts';
import type { TextSpan } from './spans.ts';
import { apart, clearOf } from './spans.ts';
import type { Unit } from './units.ts';
import { isSame, longestText, unitsOf } from './units.ts';

/** A stretch of a text that looks like a finding and is none, and why. */
export interface NearMiss extends TextSpan {
  why: Message;
}

/** The duties that a text alone can speak of. A3 follows from A1. */
const ofTexts = ['A1', 'A2', 'A5', 'A6', 'E10', 'F1', 'F3'] as const satisfies readonly DutyId[];

const asks = ({ duties }: SchoolPolicy, duty: DutyId): boolean =>
  duties[duty]?.some(({ strength }) => asksSomething(strength)) ?? false;

/** What a policy would find that asked for everything: by the duties that this one does not ask for. */
function notAsked(own: OwnText, situation: TextSituation): NearMiss[] {
  const { policy } = situation;
  const silent = ofTexts.filter((duty) => !asks(policy, duty));
  const clause = {
    strength: 'must' as const,
    groups: [],
    verbs: [],
    exceptions: [],
    recipients: [],
    standIns: [],
    others: [],
    immediately: false,
    cite: '',
    gist: '',
  };
  const duties = Object.fromEntries(silent.map((duty) => [duty, [clause]]));
  const strict: SchoolPolicy = { ...policy, duties: { ...policy.duties, ...duties } };
  const allowed = policy.duties.A1?.some(({ variant }) => variant === 'with-disclaimer') ?? false;
  return checkText(own, { ...situation, policy: strict }).flatMap(({ duty, span: [start, end] }) => {
    const asked = silent.find((each) => each === duty);
    if (!asked) return [];
    const isAllowed = asked === 'A1' && allowed && hasDisclaimer(own.text);
    return [{ start, end, why: { key: isAllowed ? 'nearMiss.allowed' : `nearMiss.notAsked.${asked}` } }];
  });
}

/** A name of the school, or a post in one, that is not the writer's own place of work. */
function notMine({ text, field }: OwnText, units: readonly Unit[], situation: TextSituation): NearMiss[] {
  const { school, professions } = situation;
  const isPast = field === 'education' || field === 'formerWorkplaces';
  const misses: NearMiss[] = schoolHits(text, units, school)
    .filter((hit) => isPast || !isWorkplace(text, hit))
    .map(({ start, end }) => ({ start, end, why: { key: 'nearMiss.notWorkplace' } }));
  if (isPast || !asks(situation.policy, 'A2')) return misses;
  const counted = professionHits(units, false, professions);
  const listed = clearOf(professionHits(units), counted);
  misses.push(...listed.map(({ start, end }) => ({ start, end, why: { key: 'nearMiss.leftOut' } })));
  const like = units.filter(({ stem }) => ['teacher', 'teach', 'teaching', 'educator', 'ta'].includes(stem));
  misses.push(
    ...clearOf(like, apart([...counted, ...listed])).map(({ start, end }) => ({
      start,
      end,
      why: { key: 'nearMiss.notOwnPost' },
    })),
  );
  return misses;
}

const runsAt = (units: readonly Unit[], at: number, words: readonly Unit[]): boolean =>
  words.length > 0 && words.every((word, offset) => units[at + offset] && isSame(units[at + offset]!, word));

/** Words of a class or of a colleague's name by themselves. */
function wordsOnly(text: string, units: readonly Unit[], { school }: TextSituation): NearMiss[] {
  const classes = school.classNames.map((term) => ({
    term,
    words: unitsOf(term).filter(({ word }) => word !== 'class'),
  }));
  const found: NearMiss[] = [];
  units.forEach((unit, at) => {
    const { start } = unit;
    const named = classes.find(({ words }) => runsAt(units, at, words));
    if (named) {
      const end = units[at + named.words.length - 1]!.end;
      found.push({ start, end, why: { key: 'nearMiss.class', params: { term: named.term } } });
    }
    const colleague = school.staff.find((name) =>
      unitsOf(name).some(({ word, raw }) => word === unit.stem && raw.length > 2 && unit.capital),
    );
    if (colleague !== undefined)
      found.push({ start, end: unit.end, why: { key: 'nearMiss.colleague', params: { name: colleague } } });
  });
  const hits = apart([...classHits(text, units, school.classNames), ...staffHits(units, school.staff)]);
  return clearOf(apart(found), hits);
}

function shortForms(text: string, units: readonly Unit[], { school }: TextSituation): NearMiss[] {
  const bare = (term: string) => term.replace(/[.\s]/g, '').toLowerCase();
  const like = units.flatMap(({ raw, start, end }) => {
    const term = school.abbreviations.find((each) => bare(each) === raw.toLowerCase());
    return term === undefined ? [] : [{ start, end, why: { key: 'nearMiss.shortForm', params: { term } } }];
  });
  return clearOf(like, schoolHits(text, units, school));
}

/**
 * What of a text comes close to a finding and is none, and why: for somebody who tries a text and wonders.
 *
 * @returns by place, without what a finding already covers
 */
export function nearMisses(own: OwnText, situation: TextSituation): NearMiss[] {
  const text = own.text.slice(0, longestText);
  const units = unitsOf(text);
  const misses: NearMiss[] = [
    ...notAsked({ ...own, text }, situation),
    ...(own.kind === 'profile'
      ? notMine({ ...own, text }, units, situation)
      : wordsOnly(text, units, situation)),
    ...schoolMisses(text, units, situation.school).map(({ start, end, by, term }) => ({
      start,
      end,
      why: { key: `nearMiss.name.${by}`, params: { term } },
    })),
    ...shortForms(text, units, situation),
  ];
  const findings = checkText({ ...own, text }, situation);
  const covered = apart(findings.map(({ span: [start, end] }) => ({ start, end })));
  return clearOf(apart(misses), covered);
}
