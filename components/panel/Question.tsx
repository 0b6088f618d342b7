import { useId } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { Button } from '../ui/Button.tsx';

export const answers = ['pupil', 'parent', 'family', 'leaver', 'none'] as const;
export type QuestionAnswer = (typeof answers)[number];

/** Who the person is, asked where no roster can say (design, decision 5). One press answers. */
export function Question({
  hint,
  busy,
  onAnswer,
}: {
  hint?: string;
  busy: boolean;
  onAnswer: (answer: QuestionAnswer) => unknown;
}) {
  const id = useId();
  return (
    // A fieldset would need a legend first; the hint may stand above it.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-labelledby={id} class="stack-tight">
      {hint ? <p class="small quiet">{hint}</p> : null}
      <p id={id} class="question">
        {say('panel.question')}
      </p>
      <div class="answers">
        {answers.map((answer) => (
          <Button key={answer} busy={busy} onClick={() => onAnswer(answer)}>
            {say(`panel.question.${answer}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
