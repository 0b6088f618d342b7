import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import type { SchoolPolicy } from '../../policy/schools/school-policy.ts';
import type { Settings } from '../../policy/settings.ts';
import { measures, rulesReasonable } from '../../policy/usage/measured.ts';
import { AutoSaved } from '../ui/AutoSaved.tsx';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDraft } from '../ui/use-draft.ts';

const read = (minutes: number | null): string => (minutes === null ? '' : String(minutes));

/** Minutes as typed; nothing for what is no number of minutes. */
function write(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const minutes = /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return minutes <= 1440 ? minutes : undefined;
}

/** The user's own limit (D4): offered where the policy speaks of reasonable use, on request elsewhere. */
export function Allowance({
  value,
  reasonable,
  measured,
  onSave,
}: {
  value: number | null;
  /** Whether the policy's rule is "reasonable use": only then does a notice come of the limit. */
  reasonable: boolean;
  measured: boolean;
  onSave: (minutes: number | null) => unknown;
}) {
  const [wanted, setWanted] = useState(false);
  const { draft, set, commit } = useDraft(value, read, write, onSave);
  if (!reasonable && value === null && !wanted && draft === '')
    return (
      <div>
        <Button kind="quiet" onClick={() => setWanted(true)}>
          {say('sites.allowanceMore')}
        </Button>
      </div>
    );
  return (
    <div class="stack-tight">
      <AutoSaved onLeave={commit}>
        <Field
          label={say('sites.allowance')}
          hint={
            <>
              {say('sites.allowanceHint')} {say(reasonable ? 'sites.allowanceRule' : 'sites.allowanceNoRule')}
            </>
          }
          type="number"
          min={0}
          max={1440}
          value={draft}
          error={write(draft) === undefined ? say('sites.allowanceBad') : undefined}
          onInput={set}
        />
      </AutoSaved>
      {value !== null && !measured ? (
        <Notice tone="warn">
          <p>{say('sites.allowanceNotMeasured')}</p>
        </Notice>
      ) : null}
    </div>
  );
}

const wishes = { rule: null, yes: true, no: false } as const;
type Wish = keyof typeof wishes;
const wishOf = (measuring: boolean | null): Wish => (measuring === null ? 'rule' : measuring ? 'yes' : 'no');

/** Whether use is measured: as the rule needs it, or as the user wants it. */
export function Measuring({
  value,
  reasonable,
  onSave,
}: {
  value: boolean | null;
  reasonable: boolean;
  onSave: (measuring: boolean | null) => unknown;
}) {
  return (
    <RadioGroup
      legend={say('sites.measure')}
      hint={say('sites.measureHint')}
      choices={[
        {
          value: 'rule' as Wish,
          label: say('sites.measure.rule'),
          hint: say(reasonable ? 'sites.measure.ruleOn' : 'sites.measure.ruleOff'),
        },
        { value: 'yes', label: say('sites.measure.yes') },
        { value: 'no', label: say('sites.measure.no') },
      ]}
      value={wishOf(value)}
      onChange={(wish) => onSave(wishes[wish])}
    />
  );
}

/** What the user sets for themselves: a limit, and whether use is measured. */
export function OwnLimits({
  policy,
  value: { allowanceMinutes, measures: wanted },
  onSave,
}: {
  policy: SchoolPolicy | undefined;
  value: Pick<Settings, 'allowanceMinutes' | 'measures'>;
  onSave: (patch: Partial<Pick<Settings, 'allowanceMinutes' | 'measures'>>) => unknown;
}) {
  const reasonable = policy !== undefined && rulesReasonable(policy);
  const measured = policy ? measures(policy, wanted) : wanted === true;
  return (
    <div class="stack">
      <Allowance
        value={allowanceMinutes}
        reasonable={reasonable}
        measured={measured}
        onSave={(minutes) => onSave({ allowanceMinutes: minutes })}
      />
      <Measuring
        value={wanted}
        reasonable={reasonable}
        onSave={(measuring) => onSave({ measures: measuring })}
      />
    </div>
  );
}
