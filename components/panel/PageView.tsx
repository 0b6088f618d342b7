import { say } from '../../assets/messages/index.ts';
import type { PageState, SeenOnPage } from '../../policy/page-state.ts';
import type { RecipientRole } from '../../policy/schools/school-policy.ts';
import type { PersonActions } from './PersonCard.tsx';
import { PersonCard } from './PersonCard.tsx';
import { QuietPeople } from './QuietPeople.tsx';
import { ReadSummary } from './ReadSummary.tsx';
import { sortPeople } from './sort-people.ts';
import { list, siteInWords } from './words.ts';

export interface PageViewProps {
  page: PageState;
  /** Ids of the sites that are read. */
  sites: readonly string[];
  namesHidden: boolean;
  isHidden: (key: string) => boolean;
  busy: boolean;
  otherwise: readonly RecipientRole[];
  actions: PersonActions;
}

/** What was looked at and found in order, with its limits: never "all clear". */
function Nothing({ page }: Pick<PageViewProps, 'page'>) {
  const read = page.surfaces.filter(
    ({ surface, outcome }) => surface !== 'identity' && outcome !== 'cannot-read',
  );
  const lists = page.surfaces.filter(({ surface }) => surface !== 'identity');
  return (
    <section class="stack-tight">
      <h2 tabIndex={-1} data-heading>
        {say('panel.nothing.title')}
      </h2>
      {read.length > 0 ? (
        <>
          <p>{say('panel.nothing.checked', { count: page.people.length })}</p>
          <p class="small quiet">{say('panel.nothing.limits')}</p>
        </>
      ) : lists.length === 0 ? (
        <p>{say('panel.nothing.noSurface')}</p>
      ) : null}
    </section>
  );
}

const byName = (person: SeenOnPage) => person.findings.some((finding) => finding.basis === 'name');

/** Everything the panel shows of one page. */
export function PageView(props: PageViewProps) {
  const { page, sites, namesHidden, isHidden } = props;
  if (page.site === undefined)
    return (
      <section class="stack-tight">
        <h2 tabIndex={-1} data-heading>
          {say('panel.noSite.title')}
        </h2>
        <p class="quiet">{say('panel.noSite.text', { sites: list(sites.map(siteInWords)) })}</p>
      </section>
    );
  const { site } = page;
  const places = sortPeople(page.people);
  const cards = (people: PageState['people'], folded = false) =>
    people.map((person) => (
      <PersonCard
        key={person.key}
        person={person}
        site={site}
        nameHidden={isHidden(person.key)}
        folded={folded}
        otherwise={props.otherwise}
        busy={props.busy}
        actions={props.actions}
      />
    ));
  const allRead = page.surfaces.every(
    ({ surface, outcome }) => surface === 'identity' || outcome !== 'cannot-read',
  );
  const quiet =
    places.open.length + places.waiting.length + places['cannot-tell'].length + places.locked.length === 0;
  return (
    <>
      {places.open.length > 0 ? (
        <section class="stack-tight">
          <h2 tabIndex={-1} data-heading>
            {say('panel.attention', { count: places.open.length })}
          </h2>
          {places.open.some(byName) ? <p class="small quiet">{say('panel.person.youDecide')}</p> : null}
          {cards(places.open)}
        </section>
      ) : !page.settled && page.people.length === 0 ? (
        <h2 tabIndex={-1} data-heading>
          {say('panel.reading')}
        </h2>
      ) : quiet && allRead ? (
        <Nothing page={page} />
      ) : (
        <h2 tabIndex={-1} data-heading class={page.people.length > 0 ? undefined : 'visually-hidden'}>
          {say('panel.onThisPage')}
        </h2>
      )}
      {!page.settled && page.people.length > 0 ? <p class="small quiet">{say('panel.readingMore')}</p> : null}
      {places.waiting.length > 0 ? (
        <section class="stack-tight">
          <h3 class="section-title">{say('panel.waiting.title')}</h3>
          {cards(places.waiting, true)}
        </section>
      ) : null}
      {places['cannot-tell'].length > 0 ? (
        <details class="quiet-people">
          <summary>{say('panel.cannotTell.title', { count: places['cannot-tell'].length })}</summary>
          <div class="stack-tight">{cards(places['cannot-tell'])}</div>
        </details>
      ) : null}
      <QuietPeople
        title={say('panel.notCompared.title', { count: places.locked.length })}
        people={places.locked}
        isHidden={isHidden}
      />
      <QuietPeople
        title={say('panel.earlier.title', { count: places.done.length })}
        people={places.done}
        isHidden={isHidden}
      />
      <QuietPeople
        title={say('panel.noRule.title', { count: places['no-rule'].length })}
        people={places['no-rule']}
        isHidden={isHidden}
      />
      <QuietPeople
        title={say('panel.clear.title', { count: places.clear.length })}
        people={places.clear}
        isHidden={isHidden}
      >
        <p class="small quiet">{say('panel.clear.text')}</p>
      </QuietPeople>
      <ReadSummary page={page} namesHidden={namesHidden} />
    </>
  );
}
