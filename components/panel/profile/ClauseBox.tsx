import { say } from '../../../assets/messages/index.ts';
import type { Strength } from '../../../policy/duties.ts';
import type { Citation } from '../../../policy/finding.ts';
import { visible } from '../../../policy/wording/visible.ts';
import { StrengthTag } from '../../ui/StrengthTag.tsx';
import { clauseInWords } from '../words.ts';

/** A clause: where it stands, how strongly it is put, what it asks in our words. */
export function ClauseBox({
  citation,
  strength,
  also,
}: {
  citation: Citation;
  strength: Strength;
  also?: Citation | undefined;
}) {
  return (
    <div class="clause">
      <p class="row row-apart">
        <cite>{clauseInWords(citation)}</cite>
        <StrengthTag strength={strength} />
      </p>
      <p>{visible(citation.gist, 1000)}</p>
      {also ? <p class="small quiet">{say('profile.also', { clause: clauseInWords(also) })}</p> : null}
    </div>
  );
}
