import { useId } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { FieldCheck, ProfileFinding } from '../../../policy/profile/check.ts';
import { visible } from '../../../policy/wording/visible.ts';
import { StrengthTag } from '../../ui/StrengthTag.tsx';
import { timeText } from '../../ui/when.ts';
import { clauseInWords, siteInWords, words } from '../words.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { fieldInWords } from './profile-words.ts';

function FindingOf({ finding, namesHidden }: { finding: ProfileFinding; namesHidden: boolean }) {
  const { found, why, strength, citation, also, change, page, at } = finding;
  return (
    <div class="finding">
      {namesHidden ? null : (
        <p>
          <span class="visually-hidden">{say('profile.found')}: </span>
          <q class="profile-found">
            <bdi>{visible(found, 300)}</bdi>
          </q>
        </p>
      )}
      {why.map((each) => (
        <p key={each.key}>{words(each)}</p>
      ))}
      <div class="clause">
        <p class="row row-apart">
          <cite>{clauseInWords(citation)}</cite>
          <StrengthTag strength={strength} />
        </p>
        <p>{visible(citation.gist, 1000)}</p>
        {also ? <p class="small quiet">{say('profile.also', { clause: clauseInWords(also) })}</p> : null}
      </div>
      <p>
        <strong class="visually-hidden">{say('profile.change')}: </strong>
        {words(change)}
      </p>
      <p class="small quiet">{say('profile.seenAt', { time: timeText(at), page })}</p>
    </div>
  );
}

/** One field that a clause speaks of: what was found, why, which clause, what to change and where. */
export function FieldLook({
  check,
  site,
  namesHidden,
}: {
  check: FieldCheck;
  site: string;
  namesHidden: boolean;
}) {
  const id = useId();
  const name = fieldInWords(check.field);
  return (
    <article class="profile-field stack-tight" aria-labelledby={id}>
      <h4 id={id}>{name}</h4>
      {check.findings.map((finding) => (
        <FindingOf
          key={`${finding.duty} ${finding.found} ${finding.page}`}
          finding={finding}
          namesHidden={namesHidden}
        />
      ))}
      {check.notes
        .filter(({ key }) => key !== 'profile.note.noSchool')
        .map((note) => (
          <p key={note.key} class="small quiet">
            {words(note)}
          </p>
        ))}
      {check.changeAddress !== undefined ? (
        <p>
          <PlaceLink
            address={check.changeAddress}
            label={say('profile.changeLabel', { site: siteInWords(site), field: name })}
          >
            {say('profile.changeLink', { site: siteInWords(site) })}
          </PlaceLink>
        </p>
      ) : null}
    </article>
  );
}
