import { useId, useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { FieldCheck } from '../../../policy/profile/check.ts';
import { Button } from '../../ui/Button.tsx';
import { Status } from '../../ui/Status.tsx';
import { list, words } from '../words.ts';
import { ClauseBox } from './ClauseBox.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { fieldInWords } from './profile-words.ts';

const offered = ['own', 'employer', 'welsh'] as const;

/**
 * That the school is named and nothing says that the views are the owner's (A3, F6): said once for the whole profile. Words are offered to
 * copy at a press; the user alone puts them into the bio.
 */
export function Disclaimer({
  fields,
  bio,
  onCopy,
}: {
  /** The fields that name the school. */
  fields: readonly FieldCheck[];
  bio: FieldCheck | undefined;
  onCopy: (words: string) => Promise<boolean>;
}) {
  const id = useId();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const finding = fields[0]!.findings.find(({ duty }) => duty === 'A3' || duty === 'F6')!;
  return (
    <article class="profile-field stack-tight" aria-labelledby={id}>
      <h4 id={id}>{say('profile.disclaimer.title')}</h4>
      <p>
        {say('profile.disclaimer.because', {
          fields: list(fields.map(({ field }) => fieldInWords(field))),
          count: fields.length,
        })}{' '}
        {finding.why.map(words).join(' ')}
      </p>
      <ClauseBox citation={finding.citation} strength={finding.strength} also={finding.also} />
      <p>
        {words(finding.change)} {say('profile.disclaimer.missing')}
      </p>
      <ul class="plain-list profile-offers">
        {offered.map((each) => {
          const offer = say(`profile.disclaimer.words.${each}`);
          return (
            <li key={each}>
              <Button
                aria-label={say('profile.disclaimer.copy', { words: offer })}
                onClick={async () => {
                  setOutcome(undefined);
                  setOutcome((await onCopy(offer)) ? 'copied' : 'failed');
                }}
              >
                {offer}
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
      {bio?.changeAddress !== undefined ? (
        <p>
          <PlaceLink address={bio.changeAddress} label={say('profile.disclaimer.bio')}>
            {say('profile.disclaimer.bio')}
          </PlaceLink>
        </p>
      ) : null}
    </article>
  );
}
