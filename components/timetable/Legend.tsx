import { say } from '../../assets/messages/index.ts';
import { periodKinds } from '../../policy/timetable/schema.ts';
import { kindText } from './words.ts';

/** How each kind of entry looks, and what it means. */
export function Legend() {
  return (
    <details>
      <summary>{say('timetableTab.legend')}</summary>
      <dl class="legend">
        {periodKinds.map((kind) => (
          <div key={kind} class={`entry entry-${kind}`}>
            <dt class="entry-label">{kindText(kind)}</dt>
            <dd>{say(`timetableTab.kindHint.${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
