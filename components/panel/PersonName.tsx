import { say } from '../../assets/messages/index.ts';
import type { ContactObservation } from '../../policy/observation.ts';
import { visible } from '../../policy/wording/visible.ts';

/** Name and handle as the page shows them, kept apart from the text around them whatever their direction. */
export function PersonName({ name, handle }: Pick<ContactObservation, 'name' | 'handle'>) {
  return (
    <>
      {name.trim() ? <bdi>{visible(name)}</bdi> : handle ? null : say('panel.noName')}
      {handle ? (
        <>
          {' '}
          <bdi class={name.trim() ? 'handle' : undefined}>@{visible(handle, 100)}</bdi>
        </>
      ) : null}
    </>
  );
}
