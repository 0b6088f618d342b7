import type { ComponentChildren } from 'preact';
import { say } from '../../assets/messages/index.ts';
import type { SeenOnPage } from '../../policy/page-state.ts';
import { writeDate } from '../../policy/wording/when.ts';
import { PersonName } from './PersonName.tsx';
import { words } from './words.ts';

function decision({ remembered, incident }: SeenOnPage): string | null {
  if (remembered?.kind === 'answered')
    return say('panel.person.answered', { group: say(`group.${remembered.group ?? 'not-known'}`) });
  if (remembered) {
    const what = say(`remembered.${remembered.kind}`, {
      date: writeDate(remembered.declaredOn ?? remembered.since),
    });
    return remembered.kind === 'declared'
      ? what
      : say('panel.earlier.since', { what, date: writeDate(remembered.since) });
  }
  return incident ? say(`state.${incident.state}`) : null;
}

/** People who need nothing now, folded away: decided earlier, under no rule, not on the roster, or not compared. */
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
        <ul class="plain-list">
          {people.map((person) => {
            const note = decision(person);
            return (
              <li key={person.key}>
                {isHidden(person.key) ? (
                  <span class="quiet">{say('panel.nameHidden')}</span>
                ) : (
                  <PersonName
                    name={person.contact.name}
                    {...(person.contact.handle && { handle: person.contact.handle })}
                  />
                )}
                {note ? <span class="small quiet quiet-note">{note}</span> : null}
                {person.reasons.map(words).map((sentence) => (
                  <span key={sentence} class="small quiet quiet-note">
                    {sentence}
                  </span>
                ))}
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
