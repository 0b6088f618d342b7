import type { TextSpan } from './spans.ts';
import { apart } from './spans.ts';
import type { Unit } from './units.ts';
import { unitsOf } from './units.ts';

/** What a school's policy or its user counts as working in a school, besides the built-in list and out of it. */
export interface ProfessionChoice {
  add: readonly string[];
  leaveOut: readonly string[];
}

/** Posts in a school; `teacher` and its like are judged by what stands beside them. */
const fullPosts = [
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
  'SENCO',
  'SENDCO',
  'SEN coordinator',
  'HLTA',
  'schoolteacher',
  'school teacher',
  'class teacher',
  'supply teacher',
  'supply ta',
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
  'head of sixth form',
  'head of key stage',
  'head of maths',
  'head of mathematics',
  'head of english',
  'head of science',
  'head of history',
  'head of geography',
  'head of music',
  'head of PE',
  'head of RE',
  'head of art',
  'head of drama',
  'head of MFL',
  'head of languages',
  'head of computing',
  'head of biology',
  'head of chemistry',
  'head of physics',
  'head of humanities',
  'exams officer',
  'attendance officer',
  'school receptionist',
  'school cook',
  'school technician',
  'early years lead',
  'EYFS lead',
  'KS1 lead',
  'KS2 lead',
  'KS3 lead',
  'KS4 lead',
  'maths lead',
  'English lead',
  'science lead',
  'phonics lead',
  'reading lead',
  'forest school leader',
  'forest school lead',
  'key stage lead',
  'year leader',
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
];

/** Short forms that are words otherwise: they count in capitals, with something of a school beside them. */
const shortForms = [
  'TA',
  'LSA',
  'ECT',
  'ECT1',
  'ECT2',
  'NQT',
  'RQT',
  'SLT',
  'DSL',
  'SMT',
  'HOD',
  'QTS',
  'PGCE',
];

/** Judged by what stands beside them: "I teach Year 4" counts, "yoga teacher" and "teaching my dog" do not. */
const byContext = { teacher: 'teacher', teaching: 'teach, teaching', hashtags: '#teacher' } as const;

/** Everything that counts as working in a school unless it is left out, as shown to the user. */
export const builtInProfessions: readonly string[] = [
  ...Object.values(byContext),
  ...fullPosts,
  ...shortForms,
];

const folded = (term: string) => term.toLowerCase();
const posts = fullPosts.map((term) => ({ term, words: folded(term).split(' ') }));
const shortPosts = new Set(shortForms.map(folded));

/** Of those, the ones that mean nothing else. */
const surePosts = new Set(['nqt', 'rqt', 'ect', 'ect1', 'ect2', 'qts', 'hlta']);

/** What is taught elsewhere than in a school. */
const otherTeaching = new Set(
  'yoga pilates dance ballet piano guitar violin singing vocal driving swimming swim surf surfing ski skiing zumba fitness meditation reiki riding tennis golf karate judo taekwondo drumming drum cookery cooking knitting sewing crochet pottery art spin barre tap salsa tango tefl esl esol sunday mindfulness breathwork qigong tai chi salsa flying scuba diving climbing gymnastics football bible spiritual religious zen ioga gyrru nofio dawns dawnsio canu ffidil telyn gitar crefft'.split(
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
  'cyn mab merch gwr gwraig mam tad ex former formerly retired previously not never wannabe aspiring future married wife husband son daughter child partner fiance fiancee boyfriend girlfriend grandson granddaughter thank thanks my your our best favourite favorite old their his her every love dear substitute'.split(
    ' ',
  ),
);
const afterNotMine = new Set(
  'training resources husband wife son daughter pet planner gifts gift appreciation software strike strikes union voice tapp toolkit'.split(
    ' ',
  ),
);
const pupilsWords = new Set(
  'children kids pupils class year reception primary secondary school maths english science history geography music french ks1 ks2 ks3 eyfs phonics nursery teenagers infants juniors little humans minds'.split(
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

/** Whose post it is, even with "of a" or "i" between. */
const family = new Set(
  'wife husband son daughter married partner child fiance fiancee boyfriend girlfriend mab merch gwr gwraig'.split(
    ' ',
  ),
);

/** It was their post, or may be one day: "retired primary school teacher". */
const earlier = new Set('ex former formerly retired previously aspiring wannabe future'.split(' '));

/** "wife of a teacher", "ex-teacher", "teacher training": the post is there, but not as the writer's own. */
function isOthers(units: readonly Unit[], at: number, end: number): boolean {
  const before = units[at]!.breakBefore ? [] : within(units, at - 1, 3, -1);
  const [next, second] = [units[end], units[end + 1]];
  const possessive = /['’]s$/.test(units[end - 1]!.raw);
  return (
    possessive ||
    before.some(
      ({ word }, distance) => notMine.has(word) && (distance < 2 || family.has(word) || earlier.has(word)),
    ) ||
    // In Welsh, what is taught follows: "athrawes ioga".
    (units[end - 1]!.word.startsWith('athr') && next !== undefined && otherTeaching.has(next.word)) ||
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
  if (unit.word === 'dysgu') {
    // Welsh for learning, too: teaching where it is a year that is taught.
    const year = within(units, at + 1, 2, 1);
    const isYear = /^(?:bl|blwyddyn)$/.test(year[0]?.word ?? '') && /^\d{1,2}$/.test(year[1]?.word ?? '');
    return isYear ? { start: unit.start, end: year[1]!.end } : undefined;
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

const teacherTags =
  /^(?:primary|maths|english|science|edu|uk)?teacher(?:life|sofinstagram|mum|uk)?$|^(?:edutwitter|primaryteaching|teacherlife|ects?|sltchat)$/;

/** "TA" among a few words of a profile, or beside something of a school. */
function isShortPost(units: readonly Unit[], at: number, namesSchool: boolean): boolean {
  const near = [...within(units, at - 1, 3, -1), ...within(units, at + 1, 3, 1)];
  const standsAlone =
    namesSchool ||
    surePosts.has(units[at]!.word) ||
    units.length === 1 ||
    (near.length === 0 && units.length < 12);
  return standsAlone || near.some(({ word }) => schoolWords.has(word) || /^(?:y|yr)\d/.test(word));
}

/** A post that the user added: its words in a row, or together after "#"; a few capitals only as capitals. */
function addedPosts(add: readonly string[]) {
  return add
    .map((term) => ({ units: unitsOf(term), isShort: /^\p{Lu}{2,4}$/u.test(term.trim()) }))
    .filter(({ units }) => units.length > 0)
    .map(({ units, isShort }) => {
      const words = units.map(({ word }) => word);
      return {
        /** @returns how many units it takes up from there; 0: it does not stand there */
        lengthAt: (all: readonly Unit[], at: number): number => {
          const unit = all[at]!;
          if (isShort && !unit.upper) return 0;
          if (unit.sign === '#') return unit.word === words.join('') ? 1 : 0;
          return runOf(all, at, words) ? words.length : 0;
        },
      };
    });
}

/**
 * Where a profile says that its owner works in a school (A2). What is taught elsewhere (yoga, driving), somebody else's post and a
 * post of earlier times do not count.
 *
 * @param namesSchool  the text names the school besides: then "TA" is a post
 * @param choice       what the user added to the list, and left out of it
 */
export function professionHits(
  units: readonly Unit[],
  namesSchool = false,
  choice: ProfessionChoice = { add: [], leaveOut: [] },
): TextSpan[] {
  const leftOut = new Set(choice.leaveOut.map(folded));
  const counts = (term: string) => !leftOut.has(folded(term));
  const added = addedPosts(choice.add);
  const hits: TextSpan[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!;
    if (unit.sign === '@') continue;
    const ownLength = Math.max(0, ...added.map(({ lengthAt }) => lengthAt(units, at)));
    const post = posts.find(({ words }) => runOf(units, at, words));
    if (ownLength > 0 || post) {
      const length = ownLength || post!.words.length;
      const isMine = !isOthers(units, at, at + length);
      if ((ownLength > 0 || counts(post!.term)) && isMine)
        hits.push({ start: unit.start, end: units[at + length - 1]!.end });
      // Left out as a whole: the "teacher" in "supply teacher" does not bring it back.
      if (ownLength === 0 && !counts(post!.term)) at += length - 1;
      continue;
    }
    if (unit.upper && shortPosts.has(unit.word) && !unit.sign) {
      if (counts(unit.word) && isShortPost(units, at, namesSchool) && !isOthers(units, at, at + 1))
        hits.push({ start: unit.start, end: unit.end });
      continue;
    }
    if (unit.sign === '#' && teacherTags.test(unit.word)) {
      if (counts(byContext.hashtags)) hits.push({ start: unit.start, end: unit.end });
      continue;
    }
    const isTeaching = ['teach', 'teaching', 'dysgu'].includes(unit.word);
    const taught = counts(byContext[isTeaching ? 'teaching' : 'teacher']) ? teaching(units, at) : undefined;
    if (taught) hits.push(taught);
  }
  return apart(hits);
}
