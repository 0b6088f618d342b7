import { say } from '../../../assets/messages/index.ts';
import type { ProfileRule } from '../../../policy/profile/rules.ts';
import { visible } from '../../../policy/wording/visible.ts';
import { StrengthTag } from '../../ui/StrengthTag.tsx';
import { clauseInWords } from '../words.ts';

/** What the policy says of profiles, duty by duty, silence included: what is not asked is not looked for. */
export function ProfileRules({ rules }: { rules: readonly ProfileRule[] }) {
  return (
    <details class="read-summary">
      <summary>{say('profile.rules')}</summary>
      <ul class="plain-list small profile-rules">
        {rules.map(({ duty, strength, citation, off }) => (
          <li key={duty}>
            <p class="row row-apart">
              <span>{say(`duty.${duty}`)}</span>
              <StrengthTag strength={strength} />
            </p>
            <p class="quiet">
              {citation
                ? `${visible(citation.gist, 1000)} (${clauseInWords(citation)})`
                : say('profile.rules.silent')}
              {off ? ` ${say('profile.rules.off')}` : ''}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
