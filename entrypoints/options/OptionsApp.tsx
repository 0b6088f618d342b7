import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { SaveStatus } from '../../components/options/SaveStatus.tsx';
import { HiddenPage } from '../../components/panel/HiddenPage.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Tabs } from '../../components/ui/Tabs.tsx';
import { useAction } from '../../components/ui/use-action.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Status } from '../../policy/status.ts';
import { asksUser } from './disk.ts';
import { Accounts, OnScreen, Policy, Recipients, School, Terms } from './Forms.tsx';
import type { Outside } from './outside.ts';
import { RosterTab } from './roster/RosterTab.tsx';
import { SchoolFilePanel } from './SchoolFilePanel.tsx';
import { SetUpPage } from './SetUpPage.tsx';
import { DeclarationsTab } from './tabs/DeclarationsTab.tsx';
import { LogTab } from './tabs/LogTab.tsx';
import { PermissionsTab } from './tabs/PermissionsTab.tsx';
import { PrivacyTab } from './tabs/PrivacyTab.tsx';
import { RememberedTab } from './tabs/RememberedTab.tsx';
import { RulesTab } from './tabs/RulesTab.tsx';
import { SitesTab } from './tabs/SitesTab.tsx';
import { StatisticsTab } from './tabs/StatisticsTab.tsx';
import { StatusTab } from './tabs/StatusTab.tsx';
import { tabs, type TabName } from './tab-names.ts';
import { TimetableTab } from './tabs/TimetableTab.tsx';
import { UnreadablePage } from './UnreadablePage.tsx';
import { useRoute } from './use-route.ts';
import type { SettingsStore } from './use-settings.ts';
import { useSettings } from './use-settings.ts';

const stepsInAll = 5;

interface TabProps {
  outside: Outside;
  store: SettingsStore;
  status: Status;
  settings: Settings;
}

const bodies: Record<TabName, (props: TabProps & { part: string | undefined }) => ComponentChildren> = {
  school: ({ outside, settings, store }) => (
    <div class="stack-wide">
      <Policy settings={settings} save={store.save} />
      <School settings={settings} save={store.save} whole />
      <Terms settings={settings} save={store.save} />
      <OnScreen settings={settings} save={store.save} />
      <SchoolFilePanel outside={outside} settings={settings} save={store.save} />
    </div>
  ),
  rules: ({ outside, settings, store, part }) => (
    <RulesTab outside={outside} settings={settings} save={store.save} part={part} />
  ),
  sites: ({ outside, settings, store, part }) => (
    <SitesTab outside={outside} settings={settings} save={store.save} part={part} />
  ),
  timetable: ({ outside, settings, store }) => (
    <TimetableTab outside={outside} settings={settings} save={store.save} />
  ),
  recipients: ({ settings, store }) => <Recipients settings={settings} save={store.save} />,
  accounts: ({ settings, store }) => <Accounts settings={settings} save={store.save} />,
  roster: (props) => <RosterTab {...props} />,
  remembered: ({ outside, status }) => <RememberedTab outside={outside} status={status} />,
  declarations: (props) => <DeclarationsTab {...props} />,
  log: (props) => <LogTab {...props} />,
  records: (props) => <PermissionsTab {...props} />,
  statistics: ({ outside, settings }) => <StatisticsTab outside={outside} settings={settings} />,
  privacy: ({ outside, store, status, settings }) => (
    <PrivacyTab outside={outside} status={status} settings={settings} onErased={store.reload} />
  ),
  status: ({ outside, status, settings }) => (
    <StatusTab outside={outside} status={status} settings={settings} />
  ),
};

/** The tabs that name people. */
const withNames: readonly TabName[] = ['roster', 'remembered', 'declarations', 'log'];

/** Instead of a tab with names, while pupils are nearby. */
function Concealed({ outside, onShown }: { outside: Outside; onShown: () => Promise<unknown> }) {
  const show = useAction(() => outside.ask({ type: 'nearby.set', nearby: false }).then(onShown));
  return (
    <Notice title={say('options.nearby')}>
      <p>{say('options.nearbyText')}</p>
      <Button busy={show.busy} onClick={() => show.run()}>
        {say('options.nearbyOver')}
      </Button>
      {show.error ? <p class="field-error">{show.error}</p> : null}
    </Notice>
  );
}

function SettingsPage({ tab, part, ...props }: TabProps & { tab: TabName; part: string | undefined }) {
  const { setUp } = props.settings;
  const { settle } = props.store;
  /** While pupils are nearby no name of anybody is on the screen (duty D5). */
  const concealed = props.status.nearby === true && withNames.includes(tab);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const firstRef = useRef(true);
  useEffect(() => {
    document.title = `${say(`options.tab.${tab}`)} – ${say('options.title')}`;
    // A link that only changes what follows "#" is not announced as a new page: the heading is, when it gets the focus.
    if (!firstRef.current) headingRef.current?.focus({ preventScroll: true });
    firstRef.current = false;
    scrollTo(0, 0);
    settle();
  }, [tab, part, settle]);
  return (
    <div class="settings">
      <Tabs
        label={say('options.nav')}
        current={tab}
        tabs={tabs.map((route) => ({ route, label: say(`options.tab.${route}`) }))}
      />
      <div class="settings-body stack-wide">
        <div class="page-head">
          <h1 ref={headingRef} tabIndex={-1}>
            {say(`options.tab.${tab}`)}
          </h1>
          <SaveStatus saving={props.store.saving} onRetry={() => props.store.save({})} />
        </div>
        {setUp.done ? null : (
          <Notice title={say('setUp.notFinished')}>
            <p>
              {say('setUp.notFinishedText', {
                step: Math.min(setUp.step + 1, stepsInAll),
                steps: stepsInAll,
              })}
            </p>
            <p>
              <a href="#set-up">{say('setUp.resume')}</a>
            </p>
          </Notice>
        )}
        {concealed ? <Concealed outside={props.outside} onShown={props.store.reload} /> : null}
        {/* Kept as it is behind: what was typed or chosen there is not lost. */}
        <div key={tab} hidden={concealed} inert={concealed}>
          {bodies[tab]({ ...props, part })}
        </div>
      </div>
    </div>
  );
}

function Body({ outside, store, route }: { outside: Outside; store: SettingsStore; route: string[] }) {
  const { status, settings, error } = store;
  if (error && !settings)
    return (
      <>
        <h1>{say('options.title')}</h1>
        <Notice tone="bad" title={say('options.loadFailed')} alert>
          <p>{say('options.loadFailedText', { reason: error })}</p>
          <Button onClick={store.reload}>{say('common.tryAgain')}</Button>
        </Notice>
      </>
    );
  if (!status) return <p class="quiet">{say('common.loading')}</p>;
  if (status.storage === 'not-available')
    return (
      <>
        <h1>{say('options.title')}</h1>
        <Notice tone="warn">
          <p>{say('common.notKept')}</p>
        </Notice>
      </>
    );
  if (status.settings === 'unreadable' || !settings)
    return <UnreadablePage outside={outside} onMended={store.reload} />;
  const [first, part] = route;
  const tab = tabs.find((each) => each === first);
  if (!tab && (first === 'set-up' || !settings.setUp.done))
    return <SetUpPage outside={outside} store={store} status={status} settings={settings} part={part} />;
  return (
    <SettingsPage
      outside={outside}
      store={store}
      status={status}
      settings={settings}
      tab={tab ?? 'school'}
      part={part}
    />
  );
}

/** The options page: the guided set-up at first, then everything the user can set, see, export and erase. */
export function OptionsApp({ outside }: { outside: Outside }) {
  const route = useRoute();
  const store = useSettings(outside);
  // Once there is something worth keeping; where the browser would put a question to the user, only a click asks it.
  const isSetUp = store.settings?.setUp.done ?? false;
  const { disk, browserName } = outside;
  useEffect(() => {
    if (isSetUp && !asksUser(browserName)) void disk.persist();
  }, [isSetUp, disk, browserName]);
  const hidden = store.status?.hidden === true;
  const show = useAction(() => outside.ask({ type: 'hidden.set', hidden: false }).then(store.reload));
  return (
    <>
      {hidden ? <HiddenPage onShow={() => show.run()} /> : null}
      {/* Kept as it is behind: what was typed or chosen there is not lost. */}
      <div hidden={hidden} inert={hidden}>
        <a class="skip button visually-hidden" href="#main" onClick={skip}>
          {say('common.skipToContent')}
        </a>
        <header class="masthead">
          <img src="/icon/48.png" alt="" width="28" height="28" />
          <span>Staffroom</span>
        </header>
        <main id="main" tabIndex={-1}>
          <Body outside={outside} store={store} route={route} />
        </main>
      </div>
    </>
  );
}

/** The address after "#" names the tab, so the skip link moves the focus itself. */
function skip(event: Event) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
