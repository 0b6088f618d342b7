import type { MessageKey } from '../../assets/messages/index.ts';
import { say } from '../../assets/messages/index.ts';
import type { Strength } from '../../policy/duties.ts';
import type { OwnPolicy } from '../../policy/schools/blank.ts';
import type { BlankQuestion, BlankQuestionId } from '../../policy/schools/blank-questions.ts';
import { blankQuestionIds, blankQuestions } from '../../policy/schools/blank-questions.ts';
import { Select } from '../ui/Field.tsx';

type Answers = OwnPolicy['answers'];
type Answer = NonNullable<Answers[BlankQuestionId]>;

const strengths = ['must', 'should', 'advised'] as const satisfies Strength[];
const notAnswered: Answer = { choice: '', strength: 'silent' };

const isAnswered = ({ choice, strength }: Answer): boolean => choice !== '' || strength !== 'silent';

/** One question: what the policy says, where there are kinds of answer, and how strongly, where that is asked. */
function Question({
  id,
  value,
  onChange,
}: {
  id: BlankQuestionId;
  value: Answer;
  onChange: (answer: Answer) => unknown;
}) {
  const question: BlankQuestion = blankQuestions[id];
  const choices = Object.keys(question.choices ?? {});
  // An answer needs a strength; the user corrects the middle one.
  const choose = (choice: string): Answer => {
    if (!choice) return notAnswered;
    const first = question.strength === 'asked' && value.strength === 'silent';
    return { choice, strength: first ? 'should' : value.strength };
  };
  return (
    <fieldset class="question">
      <legend>{say(`blank.${id}`)}</legend>
      <div class="row row-end">
        {choices.length > 0 ? (
          <Select
            label={say('blank.says')}
            value={value.choice}
            onChange={(choice) => onChange(choose(choice))}
            options={[
              { value: '', label: say('blank.nothing') },
              ...choices.map((choice) => ({
                value: choice,
                label: say(`blank.${id}.${choice}` as MessageKey),
              })),
            ]}
          />
        ) : null}
        {question.strength === 'asked' && (choices.length === 0 || value.choice) ? (
          <Select<Strength>
            label={say('blank.howStrongly')}
            value={value.strength}
            onChange={(strength) => onChange({ ...value, strength })}
            options={[
              ...(choices.length === 0 ? [{ value: 'silent' as const, label: say('blank.nothing') }] : []),
              ...strengths.map((strength) => ({ value: strength, label: say(`blank.${strength}`) })),
            ]}
          />
        ) : null}
      </div>
    </fieldset>
  );
}

/** The further questions on a policy that Staffroom does not know; folded, because none of them has to be answered. */
export function BlankQuestions({ value, onSave }: { value: Answers; onSave: (answers: Answers) => unknown }) {
  const change = (id: BlankQuestionId, answer: Answer) => {
    const { [id]: _, ...rest } = value;
    onSave(isAnswered(answer) ? { ...rest, [id]: answer } : rest);
  };
  return (
    <details>
      <summary>{say('blank.more')}</summary>
      <div class="questions">
        <p class="quiet">
          {say('blank.moreHint', { answered: Object.keys(value).length, all: blankQuestionIds.length })}
        </p>
        {blankQuestionIds.map((id) => (
          <Question
            key={id}
            id={id}
            value={value[id] ?? notAnswered}
            onChange={(answer) => change(id, answer)}
          />
        ))}
      </div>
    </details>
  );
}
