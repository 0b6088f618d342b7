import { say } from '../../assets/messages/index.ts';
import type { Strength } from '../../policy/duties.ts';
import type { Citation } from '../../policy/finding.ts';
import { visible } from '../../policy/wording/visible.ts';
import { clauseInWords } from './words.ts';

/** Only what a policy requires stands out; advice looks like advice. */
const tone: Record<Strength, string> = {
  must: 'tag tag-warn',
  should: 'tag tag-accent',
  advised: 'tag',
  permitted: 'tag tag-good',
  silent: 'tag',
};

/** Which clause, how strongly the school puts it, and who hears of it. */
export function ClauseView({
  citation,
  strength,
  reportCitation,
}: {
  citation: Citation;
  strength: Strength;
  reportCitation?: Citation | undefined;
}) {
  return (
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
  );
}
