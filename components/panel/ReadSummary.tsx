import { say } from '../../assets/messages/index.ts';
import type { PageState } from '../../policy/page-state.ts';
import { visible } from '../../policy/wording/visible.ts';
import { siteInWords } from './words.ts';

/** Surface by surface, what came of reading the page: a gap is named, never passed over (design, decision 2). */
export function ReadSummary({ page, namesHidden }: { page: PageState; namesHidden: boolean }) {
  const { account } = page;
  const own = account?.name ?? (account?.handle ? `@${account.handle}` : account?.id);
  return (
    <details class="read-summary">
      <summary>{say('panel.read.title')}</summary>
      {page.surfaces.length === 0 ? (
        <p class="small quiet">{say('panel.read.none')}</p>
      ) : (
        <dl class="small read-list">
          {page.surfaces.map(({ surface, outcome }) => (
            <div key={surface}>
              <dt>{say(`surface.${surface}`)}</dt>
              <dd class={outcome === 'cannot-read' ? 'unread' : undefined}>
                {surface === 'identity' && own && !namesHidden && outcome === 'found' ? (
                  <bdi>{visible(own, 100)}</bdi>
                ) : (
                  say(`outcome.${outcome}`)
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {page.site ? <p class="small quiet">{siteInWords(page.site)}</p> : null}
    </details>
  );
}
