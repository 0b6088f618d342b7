import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { DutyId } from '../../../policy/duties.ts';
import { asksSomething } from '../../../policy/duties.ts';
import type { FormRecord } from '../../../policy/forms/record-state.ts';
import { dutiesOf as dutiesSwitchedOff, recordState } from '../../../policy/forms/record-state.ts';
import { strengthOf } from '../../../policy/schools/policy-rows.ts';
import { isLeftToUser } from '../../../policy/schools/rule-choices.ts';
import type { SchoolPolicy } from '../../../policy/schools/school-policy.ts';
import type { Settings } from '../../../policy/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Status } from '../../ui/Status.tsx';
import { areas, dutiesOf, folded, searchText } from './duty-text.ts';
import { PolicyHead } from './PolicyHead.tsx';
import { Rule } from './Rule.tsx';
import type { Looking, Shown } from './RuleTools.tsx';
import { RuleTools, shown } from './RuleTools.tsx';
import { SideBySide } from './SideBySide.tsx';

type Value = Pick<Settings, 'ruleChoices' | 'ownWording' | 'policyRead'>;

const nothing: Looking = { words: '', show: 'all', beside: '' };

const fits: Record<Shown, (policy: SchoolPolicy, duty: DutyId) => boolean> = {
  all: () => true,
  asked: (policy, duty) => asksSomething(strengthOf(policy, duty)),
  left: isLeftToUser,
};

/** A record without what is back to its default. */
function withEntry<T>(record: Partial<Record<string, T>>, key: string, value: T | undefined) {
  const { [key]: _, ...rest } = record;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** Every duty, grouped as a person would look for it, with what the school says and what Staffroom does. */
export function RulesPage({
  policy,
  policies,
  value,
  records,
  exceptions,
  today,
  target,
  onSave,
  onPrint,
}: {
  /** The policy in force; absent while none is chosen. */
  policy: SchoolPolicy | undefined;
  /** Those that can stand beside it. */
  policies: readonly SchoolPolicy[];
  value: Value;
  /** Permissions and departures, however they stand. */
  records: readonly FormRecord[];
  /** How many people are excepted today, by the duty that excepts them. */
  exceptions: Partial<Record<DutyId, number>>;
  /** ISO date. */
  today: string;
  /** The duty or area that the address names. */
  target: string | undefined;
  onSave: (patch: Partial<Value>) => unknown;
  onPrint: () => unknown;
}) {
  const [looking, setLooking] = useState(nothing);
  useEffect(() => {
    if (!target) return undefined;
    // After the page has put itself to its top.
    const frame = requestAnimationFrame(() => {
      const place = document.getElementById(`rule-${target}`);
      place?.scrollIntoView();
      place?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);

  const beside = policies.find(({ id }) => id === looking.beside && id !== policy?.id);
  const inSight = [policy, beside].filter((each) => each !== undefined);
  const words = folded(looking.words).split(/\s+/).filter(Boolean);
  const isShown = (duty: DutyId): boolean => {
    if (policy && !fits[looking.show](policy, duty)) return false;
    if (words.length === 0) return true;
    const text = searchText(duty, inSight, value.ownWording[duty] ?? '');
    return words.every((word) => text.includes(word));
  };
  const found = areas
    .map((area) => ({ area, duties: dutiesOf(area).filter(isShown) }))
    .filter(({ duties }) => duties.length > 0);
  const count = found.reduce((sum, { duties }) => sum + duties.length, 0);
  const shows = policy
    ? shown.filter((show) => areas.some((area) => dutiesOf(area).some((duty) => fits[show](policy, duty))))
    : [];
  return (
    <div class="stack-wide">
      {policy ? (
        <PolicyHead
          key={policy.id}
          policy={policy}
          today={today}
          readOn={value.policyRead[policy.id] ?? ''}
          onRead={(date) =>
            onSave({
              policyRead: withEntry(value.policyRead, policy.id, date || undefined) as Value['policyRead'],
            })
          }
          onPrint={onPrint}
        />
      ) : (
        <Notice>
          <p>
            {say('rulesTab.noPolicy')} <a href="#school">{say('options.tab.school')}</a>
          </p>
        </Notice>
      )}
      <RuleTools
        value={looking}
        others={policy ? policies.filter(({ id }) => id !== policy.id) : []}
        shows={shows}
        onChange={setLooking}
      />
      <Status>{say('rulesTab.count', { count })}</Status>
      {count === 0 ? (
        <Notice>
          <p>{say('rulesTab.empty')}</p>
          <Button onClick={() => setLooking({ ...nothing, beside: looking.beside })}>
            {say('rulesTab.clear')}
          </Button>
        </Notice>
      ) : null}
      {count > 0 && !beside ? (
        <nav aria-label={say('rulesTab.areas')} class="rule-areas no-print">
          <ul>
            {found.map(({ area }) => (
              <li key={area}>
                <a href={`#rules/${area}`}>{say(`dutyArea.${area}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {count > 0 && policy && beside ? (
        <SideBySide duties={found.flatMap(({ duties }) => duties)} one={policy} other={beside} />
      ) : (
        found.map(({ area, duties }) => (
          <section key={area} class="stack" aria-labelledby={`rule-${area}`}>
            <h2 id={`rule-${area}`} tabIndex={-1}>
              {say(`dutyArea.${area}`)}
            </h2>
            <ul class="plain-list rules">
              {duties.map((duty) => (
                <Rule
                  key={duty}
                  duty={duty}
                  policy={policy}
                  on={policy && isLeftToUser(policy, duty) ? value.ruleChoices[duty] !== false : undefined}
                  wording={value.ownWording[duty] ?? ''}
                  records={records.filter(
                    (each) =>
                      dutiesSwitchedOff(each).includes(duty) && recordState(each, today) === 'in-force',
                  )}
                  exceptions={exceptions[duty]}
                  onSwitch={(on) =>
                    onSave({ ruleChoices: withEntry(value.ruleChoices, duty, on ? undefined : false) })
                  }
                  onWording={(text) =>
                    onSave({ ownWording: withEntry(value.ownWording, duty, text || undefined) })
                  }
                />
              ))}
            </ul>
          </section>
        ))
      )}
    </div>
  );
}
