import { useId } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { DraftView } from '../../../policy/draft/view.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { DraftActions } from './DraftCard.tsx';
import { DraftCard } from './DraftCard.tsx';

/** What the user is writing in this tab, where there is something to say of it; nothing otherwise. */
export function Drafts({
  drafts,
  error,
  namesHidden,
  busy,
  actions,
}: {
  drafts: readonly DraftView[];
  error?: string | undefined;
  namesHidden: boolean;
  busy: boolean;
  actions: DraftActions;
}) {
  const id = useId();
  if (error)
    return (
      <Notice tone="bad" alert>
        <p>{error}</p>
      </Notice>
    );
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby={id} class="stack-tight">
      <h2 id={id}>{say('drafts.title')}</h2>
      {drafts.map((draft) => (
        <DraftCard
          key={draft.composer}
          draft={draft}
          namesHidden={namesHidden}
          busy={busy}
          actions={actions}
        />
      ))}
      <p class="small quiet">{say('drafts.promise')}</p>
    </section>
  );
}
