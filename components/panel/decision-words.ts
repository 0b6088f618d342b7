import { say } from '../../assets/messages/index.ts';
import type { SeenOnPage } from '../../policy/page-state.ts';
import { writeDate } from '../../policy/wording/when.ts';

/** What was decided about somebody, by the user or by a declaration; it names nobody. Null: nothing was. */
export function decisionInWords({
  remembered,
  incident,
}: Pick<SeenOnPage, 'remembered' | 'incident'>): string | null {
  if (remembered?.kind === 'answered')
    return remembered.group
      ? say('panel.person.youSaid', { group: say(`groupOne.${remembered.group}`) })
      : null;
  if (remembered?.kind === 'declared') {
    const date = writeDate(remembered.declaredOn ?? remembered.since);
    return remembered.until === undefined
      ? say('remembered.declared', { date })
      : say('panel.earlier.declaredUntil', { date, until: writeDate(remembered.until) });
  }
  if (remembered)
    return say('panel.earlier.since', {
      what: say(`remembered.${remembered.kind}`),
      date: writeDate(remembered.since),
    });
  return incident ? say(`state.${incident.state}`) : null;
}
