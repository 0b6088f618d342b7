import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { LogOutReminder } from '../../components/panel/now/LogOutReminder.tsx';
import { NowSection } from '../../components/panel/now/NowSection.tsx';
import { HiddenPage } from '../../components/panel/HiddenPage.tsx';
import { Drafts } from '../../components/panel/drafts/Drafts.tsx';
import { PageView } from '../../components/panel/PageView.tsx';
import { PanelNotices } from '../../components/panel/PanelNotices.tsx';
import type { PersonActions } from '../../components/panel/PersonCard.tsx';
import { sortPeople } from '../../components/panel/sort-people.ts';
import { UnsentReports } from '../../components/panel/UnsentReports.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Status } from '../../components/ui/Status.tsx';
import { useAction } from '../../components/ui/use-action.ts';
import type { DayChange } from '../../policy/timetable/schema.ts';
import { policyInForce } from '../options/policy-in-force.ts';
import type { PageRequest } from '../background/protocol.ts';
import { ActsSection } from './ActsSection.tsx';
import { useActs } from './use-acts.ts';
import { useDrafts } from './use-drafts.ts';
import { ProfilePanel } from './ProfilePanel.tsx';
import type { PanelDeps } from './use-panel.ts';
import { usePanel } from './use-panel.ts';

/** Where the focus goes once the page has been shown anew: a person's heading, or the page's own. */
type Focus = { person: string } | 'heading' | 'now';

const toPlainDate = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();

/** The panel beside a page: what it is about, which clause, what to do. */
export function PanelApp(deps: PanelDeps) {
  const { ask, openReport, openOptions } = deps;
  const { tabId, data, refresh } = usePanel(deps);
  const { status, settings, page, unsent, time, timeError, error } = data;
  /** The tab whose acts may be shown: none while everything is hidden. */
  const heldIn =
    status && !status.hidden && status.settings !== 'unreadable' ? (tabId ?? undefined) : undefined;
  const held = useActs(deps, heldIn);
  const [outcome, setOutcome] = useState('');
  /** The user's own choice for this panel; the setting until they make one. */
  const [hideNames, setHideNames] = useState<boolean>();
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const rootRef = useRef<HTMLElement>(null);
  const focusRef = useRef<Focus | null>(null);

  useEffect(() => {
    const focus = focusRef.current;
    if (!focus) return;
    focusRef.current = null;
    const headings = [...(rootRef.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])];
    const wanted =
      focus === 'now'
        ? rootRef.current?.querySelector<HTMLElement>('[data-now]')
        : headings.find((one) => focus !== 'heading' && one.dataset['person'] === focus.person);
    (wanted ?? rootRef.current?.querySelector<HTMLElement>('[data-heading]'))?.focus();
  });
  useEffect(() => setShown(new Set()), [tabId]);

  /** Asks for something, shows the page anew, says what was done, and moves the focus on. */
  const action = useAction(async (request: PageRequest, done: string, focus?: Focus) => {
    setOutcome('');
    await ask(request);
    await refresh();
    if (focus) focusRef.current = focus;
    setOutcome(done);
  });

  /** While pupils are nearby no name is shown, whatever the user chose before (duty D5). */
  const nearby = (status?.nearby || time?.now.nearby) ?? false;
  const namesHidden = nearby || (hideNames ?? settings?.hideNames ?? false);
  const writing = useDrafts(deps, heldIn, !namesHidden);
  const isHidden = (key: string) => namesHidden && (nearby || !shown.has(key));
  const policy = settings && policyInForce(settings);

  const after = (key: string): Focus => {
    const open = page ? sortPeople(page.people).open : [];
    const next = open[open.findIndex((person) => person.key === key) + 1];
    return next ? { person: next.key } : 'heading';
  };

  const answering = useAction(
    async (key: string, answer: 'pupil' | 'parent' | 'family' | 'leaver' | 'none') => {
      if (typeof tabId !== 'number') return;
      setOutcome('');
      const next = after(key);
      const { incidentId } = await ask({ type: 'page.answer', tabId, key, answer });
      await refresh();
      // With a rule to show, the same card now shows it.
      focusRef.current = incidentId ? { person: key } : next;
      const group = say(`group.${answer}`).toLowerCase();
      setOutcome(
        answer === 'none'
          ? say('panel.done.none')
          : say(incidentId ? 'panel.done.answered' : 'panel.done.answeredNothing', { group }),
      );
    },
  );

  /** Begins the form about somebody, and opens it where there is room for it. */
  const declaring = useAction(async (incident: string) => {
    setOutcome('');
    const { id } = await ask({ type: 'declarations.begin', id: crypto.randomUUID(), about: { incident } });
    await openOptions(`declarations/${id}`);
    await refresh();
    setOutcome(say('panel.done.declared'));
  });

  const actions: PersonActions = {
    report: openReport,
    answer: (person, answer) => answering.run(person.key, answer),
    ...(!nearby && {
      showName: (key) => {
        setShown(new Set([...shown, key]));
        focusRef.current = { person: key };
      },
    }),
    openDeclaration: (id) => openOptions(`declarations/${id}`),
    decide: (person, { as, ...more }) => {
      if (!person.incident) return;
      if (as === 'declared') {
        void declaring.run(person.incident.id);
        return;
      }
      const done = {
        'not-same-person': say('panel.done.notSame'),
        later: say('panel.done.later'),
        family: say('panel.done.family'),
      }[as];
      void action.run(
        { type: 'incident.decide', id: person.incident.id, as, ...more },
        done,
        after(person.key),
      );
    },
  };

  if (status?.hidden)
    return <HiddenPage onShow={() => action.run({ type: 'hidden.set', hidden: false }, '', 'heading')} />;

  /** What today has of its own; the whole of it is saved at once. */
  const saveToday = (changes: DayChange[], done: string) => {
    if (!time) return;
    const date = deps.now().toZonedDateTimeISO(time.now.zone).toPlainDate().toString();
    void action.run({ type: 'changes.save', date, changes }, done);
  };

  const failed = error ?? action.error ?? answering.error ?? declaring.error;
  const somebodyWaits =
    (page !== undefined && sortPeople(page.people).open.length > 0) ||
    held.acts.some(({ result }) => result === 'match');
  const nowSection =
    settings && time ? (
      <NowSection
        key="now"
        time={time.now}
        policy={policy}
        hasTimetable={settings.time.timetable.days.length > 0}
        today={time.today}
        runningOut={time.runningOut}
        toReview={time.toReview}
        now={deps.now()}
        busy={action.busy}
        onEndAnswer={(id) => action.run({ type: 'answers.end', id }, say('now.answer.ended'), 'now')}
        onToday={saveToday}
        onNearby={(on) => {
          setShown(new Set());
          void action.run({ type: 'nearby.set', nearby: on }, say(on ? 'now.nearbyOn' : 'now.nearbyOff'));
        }}
        onOpen={openOptions}
      />
    ) : timeError ? (
      <Notice key="now" tone="warn">
        <p>{say('now.failed', { reason: timeError })}</p>
      </Notice>
    ) : null;
  return (
    <>
      <header class="panel-bar">
        <h1>{say('panel.title')}</h1>
        {(page?.people.length || held.acts.length || writing.drafts.length) && !nearby ? (
          <Button
            kind="quiet"
            onClick={() => {
              setHideNames(!namesHidden);
              setShown(new Set());
            }}
          >
            {say(namesHidden ? 'panel.showNames' : 'panel.hideNames')}
          </Button>
        ) : null}
      </header>
      <main class="panel-main" ref={rootRef}>
        {failed ? (
          <Notice tone="bad" alert>
            <p>{failed}</p>
            {error ? <Button onClick={refresh}>{say('panel.tryAgain')}</Button> : null}
          </Notice>
        ) : null}
        {!status && !error ? <p class="quiet">{say('panel.loading')}</p> : null}
        {status ? (
          <PanelNotices
            status={status}
            settings={settings}
            page={page}
            onUnlock={async (passphrase) => {
              await ask({ type: 'vault.unlock', passphrase });
              await refresh();
              focusRef.current = 'heading';
              setOutcome(say('panel.unlock.done'));
            }}
            onOptions={() => openOptions()}
          />
        ) : null}
        <div class="outcome" key="outcome">
          <Status tone="good">{outcome}</Status>
        </div>
        {time?.now.logOut && policy ? (
          <LogOutReminder
            key="log-out"
            reminder={time.now.logOut}
            policy={policy}
            busy={action.busy}
            onDone={() => action.run({ type: 'log-out.done' }, say('now.logOut.noted'), 'now')}
          />
        ) : null}
        {/* Somebody to look at comes first; otherwise the moment does. */}
        {somebodyWaits ? null : nowSection}
        <Drafts key="drafts" {...writing} namesHidden={namesHidden} />
        <ActsSection
          key="acts"
          deps={deps}
          held={held}
          tabId={heldIn}
          isHidden={isHidden}
          onOutcome={setOutcome}
          onShowName={nearby ? undefined : (key) => setShown(new Set([...shown, key]))}
        />
        {page ? (
          <PageView
            key="page"
            page={page}
            sites={deps.sites}
            namesHidden={namesHidden}
            isHidden={isHidden}
            busy={action.busy || answering.busy || declaring.busy}
            otherwise={settings?.contactReportsTo ?? []}
            actions={actions}
          />
        ) : null}
        {somebodyWaits ? nowSection : null}
        {status && settings ? (
          <ProfilePanel
            key="profile"
            deps={deps}
            tabId={tabId}
            concealed={nearby}
            namesHidden={namesHidden}
            onOutcome={setOutcome}
          />
        ) : null}
        <UnsentReports
          key="unsent"
          reports={unsent.map(({ incident, preparedAt }) => ({
            incidentId: incident.id,
            number: incident.number,
            preparedOn: toPlainDate(preparedAt),
          }))}
          busy={action.busy}
          onOpen={({ incidentId }) => openReport(incidentId)}
          onSent={({ incidentId }) =>
            action.run({ type: 'report.sent', incidentId }, say('panel.done.sent'), 'heading')
          }
        />
      </main>
      <footer class="panel-foot">
        <Button kind="quiet" onClick={() => openOptions()}>
          {say('panel.settings')}
        </Button>
        {status?.vault === 'open' ? (
          <Button
            kind="quiet"
            onClick={() => action.run({ type: 'vault.lock' }, say('panel.locked'), 'heading')}
          >
            {say('panel.lock')}
          </Button>
        ) : null}
        {status ? (
          <Button
            kind="quiet"
            onClick={() => action.run({ type: 'hidden.set', hidden: true }, '', 'heading')}
          >
            {say('panel.hide')}
          </Button>
        ) : null}
      </footer>
    </>
  );
}
