import { useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Status } from '../../ui/Status.tsx';

const offered = ['own', 'employer', 'welsh'] as const;

/** Words to say that views are one's own (A3): copied at a press, put into the bio by the user alone. */
export function Disclaimer({ onCopy }: { onCopy: (words: string) => Promise<boolean> }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  return (
    <div class="inline-form stack-tight">
      <p>{say('profile.disclaimer.missing')}</p>
      <ul class="plain-list profile-offers">
        {offered.map((each) => {
          const words = say(`profile.disclaimer.words.${each}`);
          return (
            <li key={each}>
              <Button
                aria-label={say('profile.disclaimer.copy', { words })}
                onClick={async () => {
                  setOutcome(undefined);
                  setOutcome((await onCopy(words)) ? 'copied' : 'failed');
                }}
              >
                {words}
              </Button>
            </li>
          );
        })}
      </ul>
      <div class="outcome">
        <Status tone={outcome === 'failed' ? 'bad' : 'good'}>
          {outcome ? say(`profile.disclaimer.${outcome}`) : ''}
        </Status>
      </div>
    </div>
  );
}
