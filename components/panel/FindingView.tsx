import { say } from '../../assets/messages/index.ts';
import type { Strength } from '../../policy/duties.ts';
import type { Finding } from '../../policy/finding.ts';
import { visible } from '../../policy/wording/visible.ts';
import { Reasons } from './Reasons.tsx';
import { clauseInWords } from './words.ts';

/** Only what a policy requires stands out; advice looks like advice. */
const tone: Record<Strength, string> = {
  must: 'tag tag-warn',
  should: 'tag tag-accent',
  advised: 'tag',
  permitted: 'tag tag-good',
  silent: 'tag',
};

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
      <div class="clause">
        <p class="row row-apart">
          <cite>{clauseInWords(citation)}</cite>
          <span class={tone[strength]}>{say(`strength.${strength}`)}</span>
        </p>
        <p>{visible(citation.gist, 1000)}</p>
        <p class="small quiet">{say(`strengthSays.${strength}`)}</p>
        {reportCitation && reportCitation.clause ? (
          <p class="small quiet">{say('panel.reportClause', { clause: clauseInWords(reportCitation) })}</p>
        ) : null}
      </div>
    </div>
  );
}
