import { say } from '../../assets/messages/index.ts';
import type { Finding } from '../../policy/finding.ts';
import { ClauseView } from './ClauseView.tsx';
import { Reasons } from './Reasons.tsx';

/** One conclusion of a rule: who it may be, why, which clause, and how strongly the school puts it. */
export function FindingView({ finding, namesHidden }: { finding: Finding; namesHidden: boolean }) {
  const { group, basis, reasons, citation, strength, reportCitation } = finding;
  return (
    <div class="finding">
      <p class="finding-who">
        {say(basis === 'answer' ? 'panel.person.youSaid' : 'panel.person.mayBe', {
          group: say(`groupOne.${group}`),
        })}
      </p>
      <Reasons reasons={reasons} namesHidden={namesHidden} />
      <ClauseView citation={citation} strength={strength} reportCitation={reportCitation} />
    </div>
  );
}
