import { say } from '../../../assets/messages/index.ts';
import type { FieldCheck } from '../../../policy/profile/check.ts';
import { visible } from '../../../policy/wording/visible.ts';
import { words } from '../words.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { fieldInWords } from './profile-words.ts';

/** Fields of which there is nothing to do, or nothing yet: what came of each, and where it is shown if that was not read. */
export function QuietFields({
  fields,
  namesHidden,
}: {
  fields: readonly FieldCheck[];
  namesHidden: boolean;
}) {
  return (
    <dl class="small profile-list">
      {fields.map(({ field, verdict, outcome, values, notes, seeAddress }) => (
        <div key={field}>
          <dt>{fieldInWords(field)}</dt>
          <dd class={verdict === 'cannot-read' ? 'unread' : undefined}>
            {verdict === 'clear' && values.length > 0 && !namesHidden
              ? values.map(({ text }) => (
                  <bdi key={text} class="profile-value">
                    {visible(text, 120)}
                  </bdi>
                ))
              : say(
                  verdict === 'clear' && outcome === 'none'
                    ? 'profile.verdict.clear.empty'
                    : `profile.verdict.${verdict}`,
                )}
            {notes
              .filter(({ key }) => key !== 'profile.note.noSchool')
              .map((note) => (
                <span key={note.key} class="profile-value">
                  {words(note)}
                </span>
              ))}
            {verdict !== 'clear' && seeAddress !== undefined ? (
              <span class="profile-value">
                <PlaceLink
                  address={seeAddress}
                  label={say('profile.seeLabel', { field: fieldInWords(field) })}
                >
                  {say('profile.seeLink')}
                </PlaceLink>
              </span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
