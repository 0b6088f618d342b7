import { say } from '../../assets/messages/index.ts';
import type { Message } from '../../policy/message.ts';
import { namesSomebody } from '../../policy/wording/reasons.ts';
import { words } from './words.ts';

/** Why, one line each. Reasons that may name somebody are left out while names are hidden, and it is said that they are. */
export function Reasons({ reasons, namesHidden }: { reasons: readonly Message[]; namesHidden: boolean }) {
  const shown = namesHidden ? reasons.filter((reason) => !namesSomebody(reason)) : reasons;
  return (
    <>
      {shown.length > 0 ? (
        <ul class="reasons" aria-label={say('panel.person.why')}>
          {shown.map(words).map((sentence) => (
            <li key={sentence}>
              <bdi>{sentence}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {shown.length < reasons.length ? <p class="small quiet">{say('panel.person.whyHidden')}</p> : null}
    </>
  );
}
