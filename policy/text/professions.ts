import type { TextSpan } from './spans.ts';
import { apart } from './spans.ts';
import type { Unit } from './units.ts';

/** Posts in a school, as runs of words; `teacher` and its like are judged by what stands beside them. */
const posts: readonly (readonly string[])[] = [
  'headteacher',
  'head teacher',
  'headmaster',
  'headmistress',
  'deputy head',
  'deputy headteacher',
  'assistant headteacher',
  'assistant head',
  'vice principal',
  'teaching assistant',
  'classroom assistant',
  'learning support assistant',
  'learning mentor',
  'cover supervisor',
  'senco',
  'sendco',
  'sen coordinator',
  'hlta',
  'schoolteacher',
  'school teacher',
  'class teacher',
  'supply teacher',
  'trainee teacher',
  'student teacher',
  'early career teacher',
  'newly qualified teacher',
  'primary practitioner',
  'early years practitioner',
  'early years educator',
  'nursery nurse',
  'nursery teacher',
  'head of year',
  'form tutor',
  'subject lead',
  'phase leader',
  'key stage leader',
  'primary educator',
  'school business manager',
  'school secretary',
  'school administrator',
  'lunchtime supervisor',
  'midday supervisor',
  'midday meals supervisor',
  'school caretaker',
  'site manager at a school',
  'designated safeguarding lead',
  'pastoral lead',
  'athro',
  'athrawes',
  'pennaeth',
  'dirprwy bennaeth',
  'cynorthwyydd dysgu',
  'cymhorthydd dosbarth',
].map((post) => post.split(' '));

/** Short forms that are words otherwise: they count in capitals, with something of a school beside them. */
const shortPosts = new Set(['ta', 'lsa', 'ect', 'nqt', 'rqt', 'slt', 'dsl', 'smt', 'hod', 'qts', 'pgce']);

/** Of those, the ones that mean nothing else. */
const surePosts = new Set(['nqt', 'rqt', 'ect', 'qts', 'hlta']);

/** What is taught elsewhere than in a school. */
const otherTeaching = new Set(
  'yoga pilates dance ballet piano guitar violin singing vocal driving swimming swim surf surfing ski skiing zumba fitness meditation reiki riding tennis golf karate judo taekwondo drumming drum cookery cooking knitting sewing crochet pottery art spin barre tap salsa tango tefl esl esol sunday mindfulness breathwork qigong tai chi salsa flying scuba diving climbing gymnastics football bible spiritual religious zen'.split(
    ' ',
  ),
);
const subjects = new Set(
  'primary secondary infant junior nursery reception maths math mathematics english science history geography music pe art re mfl french german spanish computing ict ks1 ks2 ks3 ks4 eyfs phonics class form qualified school special sen send year y1 y2 y3 y4 y5 y6 y7 y8 y9 ysgol lead full-time part-time biology chemistry physics drama dt'.split(
    ' ',
  ),
);
/** Before a post: it is not the writer's own, or no longer. */
const notMine = new Set(
  'ex former formerly retired previously not never wannabe aspiring future married wife husband son daughter child partner fiance fiancee boyfriend girlfriend grandson granddaughter thank thanks my your our best favourite favorite old their his her every love dear substitute'.split(
    ' ',
  ),
);
const afterNotMine = new Set(
  'training resources husband wife son daughter pet planner gifts gift appreciation software strike strikes union voice tapp toolkit'.split(
    ' ',
  ),
);
const pupilsWords = new Set(
  'children kids pupils class year reception primary secondary school maths english science history geography music french ks1 ks2 ks3 eyfs phonics nursery teenagers infants juniors little'.split(
    ' ',
  ),
);

const within = (units: readonly Unit[], at: number, count: number, step: 1 | -1): Unit[] => {
  const found: Unit[] = [];
  for (let place = at; place >= 0 && place < units.length && found.length < count; place += step) {
    const unit = units[place]!;
    if (step === 1 && unit.breakBefore) break;
    found.push(unit);
    if (step === -1 && unit.breakBefore) break;
  }
  return found;
};

/** "wife of a teacher", "ex-teacher", "teacher training": the post is there, but not as the writer's own. */
function isOthers(units: readonly Unit[], at: number, end: number): boolean {
  const before = units[at]!.breakBefore ? [] : within(units, at - 1, 3, -1);
  const [next, second] = [units[end], units[end + 1]];
  const possessive = /['’]s$/.test(units[end - 1]!.raw);
  return (
    possessive ||
    before.some(
      ({ word }, distance) =>
        notMine.has(word) &&
        (distance < 2 || ['wife', 'husband', 'son', 'daughter', 'married'].includes(word)),
    ) ||
    (next !== undefined && !next.breakBefore && afterNotMine.has(next.word)) ||
    (next?.word === 'of' && second !== undefined && otherTeaching.has(second.word))
  );
}

function runOf(units: readonly Unit[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const unit = units[at + offset];
    return (
      unit !== undefined &&
      (offset === 0 || !unit.breakBefore) &&
      (unit.word === word || (offset === words.length - 1 && unit.stem === word))
    );
  });
}

/** "Primary teacher", "teacher" alone, "I teach Year 4" – but not "yoga teacher", "teaching my dog to sit". */
function teaching(units: readonly Unit[], at: number): TextSpan | undefined {
  const unit = units[at]!;
  const before = unit.breakBefore ? undefined : units[at - 1];
  const after = units[at + 1];
  if (unit.word === 'teacher' || unit.word === 'educator' || unit.word === 'teachers') {
    if (unit.word === 'teachers' || isOthers(units, at, at + 1)) return undefined;
    const near = within(units, at - 1, 3, -1);
    if (!unit.breakBefore && near.some(({ word }) => otherTeaching.has(word) && !subjects.has(word)))
      return undefined;
    if (after && !after.breakBefore && after.word === 'of' && otherTeaching.has(units[at + 2]?.word ?? ''))
      return undefined;
    if (
      before &&
      ['the', 'a'].includes(before.word) &&
      units[at - 2] &&
      !['am', 'im', 'as', 'being', 'is', 'work', 'a'].includes(units[at - 2]!.word) &&
      !units[at - 1]!.breakBefore
    )
      return undefined;
    const start = before && subjects.has(before.word) ? before.start : unit.start;
    return { start, end: unit.end };
  }
  if (unit.word === 'teach' || unit.word === 'teaching') {
    const taught = within(units, at + 1, 4, 1);
    const whom = taught.findIndex(({ word }) => pupilsWords.has(word) || /^(?:y|yr)\d{1,2}s?$/.test(word));
    const mine = taught
      .slice(0, whom < 0 ? undefined : whom)
      .some(({ word }) => ['my', 'dog', 'cat', 'myself', 'own', 'him', 'her', 'me'].includes(word));
    if (whom < 0 || mine || (before && ['you', 'they', 'who', 'to', 'not'].includes(before.word)))
      return undefined;
    // "Year 4" is one term.
    const hasNumber = taught[whom]!.word === 'year' && /^\d{1,2}s?$/.test(taught[whom + 1]?.word ?? '');
    return { start: unit.start, end: taught[hasNumber ? whom + 1 : whom]!.end };
  }
  return undefined;
}

const schoolWords = new Set(
  'school primary secondary teacher teaching year class pupils academy ks1 ks2 eyfs maths english science in at college phase ysgol reception nursery sen send infants infant junior staff'.split(
    ' ',
  ),
);

/**
 * Where a profile says that its owner works in a school (A2). What is taught elsewhere (yoga, driving), somebody else's post and a
 * post of earlier times do not count.
 *
 * @param namesSchool  the text names the school besides: then "TA" is a post
 */
export function professionHits(units: readonly Unit[], namesSchool = false): TextSpan[] {
  const hits: TextSpan[] = [];
  units.forEach((unit, at) => {
    if (unit.sign === '@') return;
    const post = posts.find((words) => runOf(units, at, words));
    if (post) {
      const end = at + post.length;
      if (!isOthers(units, at, end)) hits.push({ start: unit.start, end: units[end - 1]!.end });
      return;
    }
    if (unit.upper && shortPosts.has(unit.word) && !unit.sign) {
      const near = [...within(units, at - 1, 3, -1), ...within(units, at + 1, 3, 1)];
      const standsAlone =
        namesSchool ||
        surePosts.has(unit.word) ||
        units.length === 1 ||
        (near.length === 0 && units.length < 12);
      if (
        (standsAlone || near.some(({ word }) => schoolWords.has(word) || /^(?:y|yr)\d/.test(word))) &&
        !isOthers(units, at, at + 1)
      )
        hits.push({ start: unit.start, end: unit.end });
      return;
    }
    if (
      unit.sign === '#' &&
      /^(?:primary|maths|english|science|edu|uk)?teacher(?:life|sofinstagram|mum|uk)?$|^(?:edutwitter|primaryteaching|teacherlife|ects?|sltchat)$/.test(
        unit.word,
      )
    ) {
      hits.push({ start: unit.start, end: unit.end });
      return;
    }
    const taught = teaching(units, at);
    if (taught) hits.push(taught);
  });
  return apart(hits);
}
