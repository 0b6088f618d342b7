import type { DutyId, Strength } from '../duties.ts';
import type { ClauseInput } from './school-policy.ts';

/** What an answer makes the policy say of one duty. */
export interface AnsweredDuty extends Pick<
  ClauseInput,
  'variant' | 'verbs' | 'exceptions' | 'recipients' | 'immediately'
> {
  duty: DutyId;
  /** Where the strength is not the user's to say: what is permitted is permitted. */
  strength?: Strength;
}

/** One question on a policy that Staffroom does not know. Its wording is `blank.<id>`, an answer's `blank.<id>.<choice>`. */
export interface BlankQuestion {
  /** What follows from any answer but "nothing". */
  duties?: readonly AnsweredDuty[];
  /** The kinds of answer, with what follows from each; without them only the strength is asked. */
  choices?: Readonly<Record<string, readonly AnsweredDuty[]>>;
  /**
   * Whose strength the duties have: `asked` with this question, or that of the rule on contacts. Without it every duty
   * brings its own.
   */
  strength?: 'asked' | 'contacts';
}

/** Who hears of something: one duty, by the posts to choose from. */
const heardBy = (duty: DutyId, more: Partial<AnsweredDuty> = {}): BlankQuestion => ({
  strength: 'asked',
  choices: {
    headteacher: [{ duty, ...more, recipients: ['headteacher'] }],
    dsl: [{ duty, ...more, recipients: ['dsl'] }],
    'dsl-headteacher': [{ duty, ...more, recipients: ['dsl', 'headteacher'] }],
    'senior-leader': [{ duty, ...more, recipients: ['senior-leader'] }],
    'line-manager': [{ duty, ...more, recipients: ['line-manager'] }],
  },
});

const asked = (...duties: AnsweredDuty[]): BlankQuestion => ({ strength: 'asked', duties });

/**
 * The questions that make a policy of one's own, after the two on whom the rule on contacts covers and how strongly. Each is
 * about the duties that its wording names, and no duty is asked about twice. What is not answered is silent.
 */
export const blankQuestions = {
  // Contacts
  leavers: { choices: { 'under-18': [], 'any-age': [] } },
  contact: {
    strength: 'contacts',
    choices: {
      requests: [],
      messages: [{ duty: 'B5', verbs: ['message', 'contact'] }],
      everything: [
        { duty: 'B4', verbs: ['add', 'follow'] },
        { duty: 'B5', verbs: ['message', 'contact'] },
      ],
    },
  },
  family: { choices: { yes: [{ duty: 'B7', strength: 'permitted', exceptions: ['family'] }], no: [] } },
  declare: asked({ duty: 'B8', exceptions: ['declared-relationship'] }),
  // Telling the school
  report: asked({ duty: 'C1' }),
  childHarm: heardBy('C2', { immediately: true }),
  concerns: asked({ duty: 'C3' }, { duty: 'C6' }),
  // Time, place and device
  time: {
    strength: 'asked',
    choices: {
      lesson: [
        { duty: 'D1', variant: 'lesson' },
        { duty: 'D2', strength: 'permitted' },
      ],
      'teaching-time': [
        { duty: 'D1', variant: 'teaching-time' },
        { duty: 'D2', strength: 'permitted' },
      ],
      'whole-day': [{ duty: 'D3', variant: 'whole-day' }],
      reasonable: [{ duty: 'D4', variant: 'reasonable' }],
    },
  },
  aroundPupils: asked({ duty: 'D5' }),
  devices: asked({ duty: 'D6', exceptions: ['permission'] }, { duty: 'D7', exceptions: ['permission'] }),
  // Profiles
  naming: {
    strength: 'asked',
    choices: {
      school: [{ duty: 'A1', variant: 'school' }],
      'school-and-profession': [{ duty: 'A1', variant: 'school-and-profession' }, { duty: 'A2' }],
      'with-disclaimer': [{ duty: 'A1', strength: 'permitted', variant: 'with-disclaimer' }, { duty: 'A3' }],
    },
  },
  schoolMarks: asked({ duty: 'A4' }, { duty: 'A5' }),
  ownDetails: asked({ duty: 'A6' }, { duty: 'E10' }),
  // Privacy and accounts
  privacy: {
    strength: 'asked',
    choices: {
      necessary: [{ duty: 'E1', variant: 'necessary' }],
      appropriate: [{ duty: 'E1', variant: 'appropriate' }],
      highest: [{ duty: 'E1', variant: 'highest' }],
      'check-and-test': [{ duty: 'E1', variant: 'check-and-test' }, { duty: 'E2' }],
    },
  },
  passwords: asked({ duty: 'E5' }, { duty: 'E6' }),
  // Content and presence
  pupilsInPosts: asked({ duty: 'F1' }, { duty: 'F2' }),
  harmfulPosts: asked({ duty: 'F3' }),
  searchSelf: asked({ duty: 'G1' }),
  // Harm
  bullying: heardBy('H4'),
  unsuitable: heardBy('I1'),
  // The school's accounts, training
  schoolAccounts: asked({ duty: 'J1' }, { duty: 'J2' }),
  training: asked({ duty: 'K1' }, { duty: 'K2' }),
} as const satisfies Record<string, BlankQuestion>;

export type BlankQuestionId = keyof typeof blankQuestions;
export const blankQuestionIds = Object.keys(blankQuestions) as BlankQuestionId[];
