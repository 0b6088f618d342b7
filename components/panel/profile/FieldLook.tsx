import { useId } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { FieldCheck, ProfileFinding } from '../../../policy/profile/check.ts';
import { timeText } from '../../ui/when.ts';
import { siteInWords, words } from '../words.ts';
import { ClauseBox } from './ClauseBox.tsx';
import { Found } from './Found.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { fieldInWords } from './profile-words.ts';

/** One stretch of the user's text, and everything that clauses say of it. */
function Stretch({ findings, namesHidden }: { findings: readonly ProfileFinding[]; namesHidden: boolean }) {
  return (
    <div class="finding">
      {namesHidden ? null : <Found text={findings[0]!.found} />}
      {findings.map(({ duty, why, strength, citation, change }) => (
        <div key={duty} class="profile-duty">
          {why.map((each) => (
            <p key={each.key}>{words(each)}</p>
          ))}
          <ClauseBox citation={citation} strength={strength} />
          <p>
            <span class="visually-hidden">{say('profile.change')}: </span>
            {words(change)}
          </p>
        </div>
      ))}
    </div>
  );
}

/** One field that a clause speaks of: what was found, why, which clause, what to change and where. */
export function FieldLook({
  check,
  findings,
  site,
  namesHidden,
}: {
  check: FieldCheck;
  /** Those of the field that are shown here. */
  findings: readonly ProfileFinding[];
  site: string;
  namesHidden: boolean;
}) {
  const id = useId();
  const name = fieldInWords(check.field);
  const stretches = Map.groupBy(findings, ({ found }) => found);
  const [last] = findings.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <article class="profile-field stack-tight" aria-labelledby={id}>
      <h4 id={id}>{name}</h4>
      {[...stretches].map(([found, of]) => (
        <Stretch key={found} findings={of} namesHidden={namesHidden} />
      ))}
      {check.notes
        .filter(({ key }) => key !== 'profile.note.noSchool')
        .map((note) => (
          <p key={note.key} class="small quiet">
            {words(note)}
          </p>
        ))}
      <p class="small quiet">
        {last ? say('profile.seenAt', { time: timeText(last.at), page: last.page }) : ''}
      </p>
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
