/** What a page says when Post or Send is held: sentences without a name, and without anything that was typed. */
import { say, sayMessage } from '../../assets/messages/index.ts';
import type { DraftJudgement, DraftKind } from '../../policy/draft/draft.ts';
import type { DraftHit } from '../../policy/draft/hits.ts';
import type { Strength } from '../../policy/duties.ts';
import type { Citation } from '../../policy/finding.ts';
import type { HeldWords } from '../../policy/held-words.ts';

/** Not even whether somebody is on a list is said: the page could be looking. */
const things = {
  school: 'drafts.thing.school',
  class: 'drafts.thing.class',
  year: 'drafts.thing.class',
  pupil: 'drafts.thing.pupil',
  colleague: 'drafts.thing.colleague',
  'own-detail': 'drafts.thing.own',
  detail: 'drafts.thing.details',
} as const satisfies Record<DraftHit['about'], string>;

const list = new Intl.ListFormat('en-GB');

/** The clause in our own words, where it stands, and no stronger than it is put. */
function clauseLine({ strength, citation }: { strength: Strength; citation: Citation }): string {
  const { school, clause, gist } = citation;
  const source = clause ? say('drafts.source', { school, clause }) : school;
  return say(`notice.clause.${strength}`, { gist, source });
}

/** Of two findings by the same clause one line. */
const once = (lines: readonly string[]): string[] => [...new Set(lines)];

/** What is held at Post or Send, ready to be drawn. */
export function heldWords(kind: DraftKind, { findings, question, checklist }: DraftJudgement): HeldWords {
  const named = new Set(findings.flatMap(({ hits }) => hits.map(({ about }) => say(things[about]))));
  const isAsked = question && question.answer === undefined;
  const open = checklist.filter(({ done }) => !done);
  return {
    title: say(`drafts.held.title.${kind}`),
    lines: once([
      ...(named.size > 0 ? [say('drafts.held.names', { things: list.format(named) })] : []),
      ...findings.flatMap((finding) => [
        ...(finding.duty === 'F3' ? [] : finding.why.map(sayMessage)),
        clauseLine(finding),
        ...(finding.duty === 'F3' ? [say('drafts.pause.short')] : []),
      ]),
      ...(isAsked ? [sayMessage(question.why), say('drafts.question'), clauseLine(question)] : []),
      ...(open.length > 0 ? [say('drafts.held.list')] : []),
      ...open.map(({ item }) => say(`drafts.list.${item}`)),
    ]),
    hint: say('drafts.held.hint'),
  };
}
