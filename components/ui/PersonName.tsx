import { say } from '../../assets/messages/index.ts';
import { visible } from '../../policy/wording/visible.ts';

/** A person as a page named them, or the word for why the name is not there. */
export function PersonName({
  person,
}: {
  person: { name: string; handle?: string } | 'locked' | 'erased' | 'unreadable';
}) {
  if (typeof person === 'string') return <span class="quiet">{say(`person.${person}`)}</span>;
  return (
    <span>
      {person.name ? <bdi>{visible(person.name)}</bdi> : <span class="quiet">{say('log.noName')}</span>}
      {person.handle ? (
        <>
          {' '}
          <bdi class="quiet">@{visible(person.handle)}</bdi>
        </>
      ) : null}
    </span>
  );
}
