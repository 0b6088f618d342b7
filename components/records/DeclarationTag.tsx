import { say } from '../../assets/messages/index.ts';
import type { DeclarationDates } from '../../policy/forms/declaration.ts';
import type { DeclarationState } from '../../policy/forms/declaration-state.ts';
import { declarationState, isReviewDue } from '../../policy/forms/declaration-state.ts';

const tone: Record<DeclarationState, string> = {
  'in-force': 'tag tag-good',
  discussed: 'tag tag-warn',
  draft: 'tag',
  refused: 'tag tag-bad',
  ended: 'tag',
  withdrawn: 'tag',
};

/** How a declaration stands, and whether it is to be looked at again. */
export function DeclarationTag({ record, today }: { record: DeclarationDates; today: string }) {
  const state = declarationState(record, today);
  return (
    <span>
      <span class={tone[state]}>{say(`declarations.state.${state}`)}</span>
      {isReviewDue(record, today) ? (
        <>
          {' '}
          <span class="tag tag-warn">{say('declarations.reviewDue')}</span>
        </>
      ) : null}
    </span>
  );
}
