/** What a user types into form 4.4, and what it becomes: the declaration, or a sentence for each field that is wrong. */
import type { Message } from '../message.ts';
import type { Deviation } from './deviation.ts';
import type { DutyId } from '../duties.ts';
import { groups } from '../roster/person.ts';
import { exceptionClause } from '../rules/exceptions.ts';
import type { RecipientRole, SchoolPolicy } from '../schools/school-policy.ts';
import type { Recipient } from '../settings.ts';
import type {
  Declaration,
  DeclarationContent,
  DeclarationDates,
  DeclarationDecision,
  DeclaredPerson,
} from './declaration.ts';
import { declarationSchema } from './declaration.ts';
import type { Problems, Read } from './record-drafts.ts';
import { dateProblem, found } from './record-drafts.ts';

type DateField = 'dslOn' | 'headteacherOn' | 'decidedOn' | 'reviewOn' | 'until';

/** The form as it stands on the page; a date that is not there is empty. */
export type DeclarationDraft = DeclarationContent &
  Record<DateField, string> & { decision: DeclarationDecision };

/** With whom the policy wants it talked over: those its clause names; the headteacher where it names neither. */
export function discussWith(policy: SchoolPolicy | undefined): ('dsl' | 'headteacher')[] {
  const named = policy ? (exceptionClause(policy, 'declared-relationship')?.recipients ?? []) : [];
  const both = (['dsl', 'headteacher'] as const).filter((role) => named.includes(role));
  return both.length > 0 ? both : ['headteacher'];
}

/** "Wateringbury CE Primary School, §4.2 b4"; empty where the policy has no such clause. */
function clauseOf(policy: SchoolPolicy | undefined): string {
  const clause =
    policy &&
    (exceptionClause(policy, 'declared-relationship') ??
      exceptionClause(policy, 'family') ??
      policy.duties.B9?.[0]);
  return clause ? [policy.school, clause.cite].filter(Boolean).join(', ') : '';
}

/** What is known before the user has written anything. */
export interface DraftKnowledge {
  policy: SchoolPolicy | undefined;
  recipients: readonly Recipient[];
  /** The name of a site, by its id. */
  nameOfSite: (site: string) => string;
}

const holder = (role: RecipientRole, recipients: readonly Recipient[]): string =>
  recipients.find((each) => each.role === role)?.name.trim() ?? '';

/** The sites of the persons, each once, as people write them. */
export const sitesOf = (persons: readonly DeclaredPerson[], nameOfSite: (site: string) => string): string =>
  [...new Set(persons.map(({ site }) => site).filter(Boolean))].map(nameOfSite).join(', ');

/** A form filled in with what is known (duty B8). */
export const newDeclarationContent = (
  persons: readonly DeclaredPerson[],
  { policy, recipients, nameOfSite }: DraftKnowledge,
): DeclarationContent => ({
  persons: [...persons],
  nature: '',
  since: '',
  sites: sitesOf(persons, nameOfSite),
  whyNot: '',
  safeguards: '',
  clause: clauseOf(policy),
  dsl: holder('dsl', recipients),
  headteacher: holder('headteacher', recipients),
  decidedBy: '',
  conditions: '',
  advice: '',
});

/** A form that was just begun. */
export const newDeclaration = (id: string, today: string, content: DeclarationContent): Declaration => ({
  id,
  date: today,
  changed: today,
  decision: 'not-yet',
  content,
});

/** A stored declaration as its form shows it. */
export const declarationDraft = (dates: DeclarationDates, content: DeclarationContent): DeclarationDraft => ({
  ...content,
  persons: content.persons.map((person) => ({ ...person })),
  decision: dates.decision,
  dslOn: dates.dslOn ?? '',
  headteacherOn: dates.headteacherOn ?? '',
  decidedOn: dates.decidedOn ?? '',
  reviewOn: dates.reviewOn ?? '',
  until: dates.until ?? '',
});

type ProblemName =
  | 'noPerson'
  | 'nameless'
  | 'nature'
  | 'discussedFuture'
  | 'noDsl'
  | 'noHeadteacher'
  | 'noDecidedOn'
  | 'decidedFuture'
  | 'noConditions'
  | 'untilFirst'
  | 'untilPast'
  | 'noEnd'
  | 'reviewFirst'
  | 'reviewPast'
  | 'reviewLate';

const problem = (key: ProblemName, params?: Message['params']): Message => ({
  key: `declarations.problem.${key}`,
  ...(params && { params }),
});

/** A day that must have been: empty, impossible or to come. */
function pastProblem(
  day: string,
  today: string,
  future: ProblemName,
  missing?: ProblemName,
): Message | undefined {
  if (day === '') return missing === undefined ? undefined : problem(missing);
  return dateProblem(day) ?? (day > today ? problem(future) : undefined);
}

function personsProblem(persons: readonly DeclaredPerson[]): Message | undefined {
  if (persons.length === 0) return problem('noPerson');
  const nameless = persons.findIndex(({ name, handle }) => name.trim() === '' && !handle?.trim());
  return nameless < 0 ? undefined : problem('nameless', { number: nameless + 1 });
}

/** End and review, held against the day from which on it holds and against each other. */
function endProblems(
  { until, reviewOn }: DeclarationDraft,
  start: string,
  decided: boolean,
  approved: boolean,
) {
  const end =
    until === ''
      ? undefined
      : (dateProblem(until) ??
        (until < start ? problem(decided ? 'untilFirst' : 'untilPast', { until, start }) : undefined));
  const review =
    reviewOn === ''
      ? approved && until === ''
        ? problem('noEnd')
        : undefined
      : (dateProblem(reviewOn) ??
        (reviewOn < start
          ? problem(decided ? 'reviewFirst' : 'reviewPast', { review: reviewOn, start })
          : until !== '' && !end && reviewOn > until
            ? problem('reviewLate', { review: reviewOn, until })
            : undefined));
  return { until: end, reviewOn: review };
}

/** A person as kept: nothing around the words, no "@" before the handle. */
const tidy = ({ name, handle, ...rest }: DeclaredPerson): DeclaredPerson => {
  const bare = handle?.trim().replace(/^@+/, '') ?? '';
  return { ...rest, name: name.trim(), ...(bare !== '' && { handle: bare }) };
};

const trimmed = (content: DeclarationContent): DeclarationContent => ({
  ...(Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  ) as DeclarationContent),
  persons: content.persons.map(tidy),
});

/**
 * Form 4.4 as it stands in the record, or what is wrong with it. Until it is decided little is asked; an approval needs what the
 * clause requires: that it was talked over, when it was decided, and an end or a day on which it is looked at again.
 *
 * @param kept  what the form does not show
 * @param today ISO date: nothing was said or decided on a day to come
 */
export function readDeclaration(
  draft: DeclarationDraft,
  kept: Pick<Declaration, 'id' | 'date' | 'withdrawn'>,
  policy: SchoolPolicy | undefined,
  today: string,
): Read<Declaration, DeclarationDraft> {
  const { dslOn, headteacherOn, decision, decidedOn, reviewOn, until, ...content } = draft;
  const decided = decision !== 'not-yet';
  const approved = decision === 'approved' || decision === 'conditions';
  const needed = approved ? discussWith(policy) : [];
  const decidedProblem = decided ? pastProblem(decidedOn, today, 'decidedFuture', 'noDecidedOn') : undefined;
  const start = decided && !decidedProblem ? decidedOn : decided ? undefined : today;
  const problems = found<DeclarationDraft>({
    persons: personsProblem(draft.persons),
    nature: draft.nature.trim() === '' ? problem('nature') : undefined,
    dslOn: pastProblem(dslOn, today, 'discussedFuture', needed.includes('dsl') ? 'noDsl' : undefined),
    headteacherOn: pastProblem(
      headteacherOn,
      today,
      'discussedFuture',
      needed.includes('headteacher') ? 'noHeadteacher' : undefined,
    ),
    conditions:
      decision === 'conditions' && draft.conditions.trim() === '' ? problem('noConditions') : undefined,
    decidedOn: decidedProblem,
    // A refusal has neither end nor review.
    ...(start !== undefined && decision !== 'refused' && endProblems(draft, start, decided, approved)),
  });
  if (problems) return { problems: problems as Problems<DeclarationDraft> };
  const day = (name: DateField, value: string) => (value === '' ? {} : { [name]: value });
  return {
    record: declarationSchema.parse({
      ...kept,
      changed: today,
      decision,
      ...day('dslOn', dslOn),
      ...day('headteacherOn', headteacherOn),
      ...(decided && day('decidedOn', decidedOn)),
      ...(decision !== 'refused' && { ...day('reviewOn', reviewOn), ...day('until', until) }),
      content: trimmed(content),
    }),
  };
}

/** The rules that contact with these people departs from (for form 4.8). */
function dutiesFor(persons: readonly DeclaredPerson[]): DutyId[] {
  const duty = { pupil: 'B1', parent: 'B2', family: 'B2', leaver: 'B3' } as const;
  return groups
    .filter((group) => persons.some((person) => person.group === group))
    .map((group) => duty[group])
    .filter((each, i, all) => all.indexOf(each) === i);
}

/**
 * What form 4.8 can be begun with where no exception is made: the rules and nothing else, since such notes are not encrypted and
 * what was written here may say who it is about.
 */
export const departureFrom = (content: DeclarationContent): Pick<Deviation, 'duties'> => ({
  duties: dutiesFor(content.persons),
});
