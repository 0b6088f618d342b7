import { say } from '../../../assets/messages/index.ts';
import { visible } from '../../../policy/wording/visible.ts';

/** A stretch of the user's own text, as it stands on the profile. */
export function Found({ text }: { text: string }) {
  return (
    <p>
      <span class="visually-hidden">{say('profile.found')}: </span>
      <q class="profile-found">
        <bdi>{visible(text, 300)}</bdi>
      </q>
    </p>
  );
}
