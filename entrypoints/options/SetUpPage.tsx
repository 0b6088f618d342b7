import { useEffect, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { SaveStatus } from '../../components/options/SaveStatus.tsx';
import { RosterQuestion } from '../../components/options/set-up/RosterQuestion.tsx';
import { SetUpDone } from '../../components/options/set-up/SetUpDone.tsx';
import { SetUpFrame } from '../../components/options/set-up/SetUpFrame.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import type { Settings } from '../../policy/settings.ts';
import type { Status } from '../../policy/status.ts';
import { Accounts, Policy, Recipients, School } from './Forms.tsx';
import type { Outside } from './outside.ts';
import { RosterPanel } from './roster/RosterPanel.tsx';
import { useRoster } from './roster/use-roster.ts';
import type { SettingsStore } from './use-settings.ts';

interface Props {
  outside: Outside;
  store: SettingsStore;
  status: Status;
  settings: Settings;
}

const steps = ['policy', 'school', 'recipients', 'accounts', 'roster'] as const;

const hrefOf = (step: number) => `#set-up/${step + 1}`;

/** The step an address names: `#set-up/3` is the third; without a number, where the user stopped. */
function stepOf(part: string | undefined, settings: Settings): number {
  const named = Number(part) - 1;
  if (Number.isInteger(named) && named >= 0 && named < steps.length) return named;
  return settings.setUp.done ? 0 : Math.min(settings.setUp.step, steps.length - 1);
}

function RosterStep({ outside, status }: Props) {
  const [choice, setChoice] = useState<'without' | 'with'>(
    status.roster.stored || status.vault !== 'none' ? 'with' : 'without',
  );
  const roster = useRoster(outside, status);
  return (
    <div class="stack-wide">
      <RosterQuestion value={choice} onChange={setChoice} />
      {roster.roster && roster.roster.people.length > 0 ? (
        <Notice tone="good">
          <p>{say('rosterTab.count', { people: roster.roster.people.length })}</p>
        </Notice>
      ) : null}
      {choice === 'with' ? <RosterPanel outside={outside} status={status} roster={roster} /> : null}
    </div>
  );
}

function StepBody({ name, ...props }: Props & { name: (typeof steps)[number] }) {
  const form = { settings: props.settings, save: props.store.save };
  if (name === 'policy') return <Policy {...form} />;
  if (name === 'school') return <School {...form} />;
  if (name === 'recipients') return <Recipients {...form} />;
  if (name === 'accounts') return <Accounts {...form} />;
  return <RosterStep {...props} />;
}

function Done({ outside }: { outside: Outside }) {
  const [keys, setKeys] = useState<Record<string, string>>({});
  const { shortcuts } = outside;
  useEffect(() => void shortcuts().then(setKeys), [shortcuts]);
  return <SetUpDone panelKey={keys['open-panel']} hideKey={keys['hide-everything']} settingsHref="#school" />;
}

/** The guided set-up: five steps, each of which can be left out; where the user is, is saved as they go. */
export function SetUpPage({
  outside,
  store,
  status,
  settings,
  part,
}: Props & {
  /** What follows `set-up/` in the address. */
  part: string | undefined;
}) {
  if (part === 'done') return <Done outside={outside} />;
  const step = stepOf(part, settings);
  const name = steps[step]!;
  const { save } = store;
  const goOn = async () => {
    const next = step + 1;
    const done = next === steps.length;
    const reached = Math.max(next, settings.setUp.step);
    if (!(await save({ setUp: { step: reached, done: done || settings.setUp.done } }))) return;
    location.hash = done ? '#set-up/done' : hrefOf(next);
  };
  const intro = {
    policy: 'setUp.policyIntro',
    school: 'setUp.schoolIntro',
    recipients: 'setUp.recipientsIntro',
  } as const;
  return (
    <SetUpFrame
      labels={steps.map((each) => say(`setUp.${each}`))}
      step={step}
      title={say(`setUp.${name}Title`)}
      {...(name in intro && { intro: say(intro[name as keyof typeof intro]) })}
      status={<SaveStatus saving={store.saving} onRetry={() => save({})} />}
      onContinue={goOn}
      onSkip={goOn}
      backHref={step > 0 ? hrefOf(step - 1) : undefined}
      leaveHref="#school"
      hrefOf={hrefOf}
    >
      <div key={name}>
        <StepBody name={name} outside={outside} store={store} status={status} settings={settings} />
      </div>
    </SetUpFrame>
  );
}
