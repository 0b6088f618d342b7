import type { ComponentChildren } from 'preact';
import { say } from '../../assets/messages/index.ts';
import type { SeenOnPage } from '../../policy/page-state.ts';
import { decisionInWords } from './decision-words.ts';
import { PersonName } from './PersonName.tsx';
import { words } from './words.ts';

/** Why nothing is asked of the user about this person; nothing in it names anybody. */
function sentences(person: SeenOnPage): string {
  const decided = decisionInWords(person);
  return [
    ...(decided ? [say('panel.person.state', { state: decided })] : []),
    ...person.reasons.map(words),
  ].join(' ');
}

/**
 * People who need nothing now, folded away: decided earlier, under no rule, not on the roster, or not compared. They stand under
 * the sentences that say why, so that each is read once.
 */
export function QuietPeople({
  title,
  people,
  isHidden,
  children,
}: {
  title: string;
  people: readonly SeenOnPage[];
  isHidden: (key: string) => boolean;
  children?: ComponentChildren;
}) {
  if (people.length === 0) return null;
  return (
    <details class="quiet-people">
      <summary>{title}</summary>
      <div class="stack-tight">
        {children}
        {[...Map.groupBy(people, sentences)].map(([why, alike]) => (
          <div key={why}>
            {why ? <p class="small quiet">{why}</p> : null}
            <ul class="plain-list">
              {alike.map(({ key, contact }) => (
                <li key={key}>
                  {isHidden(key) ? (
                    <span class="quiet">{say('panel.nameHidden')}</span>
                  ) : (
                    <PersonName name={contact.name} {...(contact.handle && { handle: contact.handle })} />
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  );
}
