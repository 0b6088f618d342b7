import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<T extends string> {
  value: T;
  label: ComponentChildren;
  hint?: ComponentChildren;
}

interface Group<T extends string> {
  legend: ComponentChildren;
  hint?: ComponentChildren;
  choices: readonly Choice<T>[];
  disabled?: boolean;
}

/** One of several, all in sight: radio buttons in a named group. */
export function RadioGroup<T extends string>({
  legend,
  hint,
  choices,
  value,
  onChange,
  disabled = false,
}: Group<T> & { value: T | null; onChange: (value: T) => void }) {
  const id = useId();
  return (
    <fieldset disabled={disabled} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint ? (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div class="choices">
        {choices.map((choice) => (
          <div class="choice" key={choice.value}>
            <input
              type="radio"
              name={id}
              id={`${id}-${choice.value}`}
              value={choice.value}
              checked={value === choice.value}
              aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
              onChange={() => onChange(choice.value)}
            />
            <label for={`${id}-${choice.value}`}>{choice.label}</label>
            {choice.hint ? (
              <div class="field-hint" id={`${id}-${choice.value}-hint`}>
                {choice.hint}
              </div>
            ) : null}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** Any of several: tick boxes in a named group. */
export function CheckGroup<T extends string>({
  legend,
  hint,
  choices,
  values,
  onChange,
  disabled = false,
}: Group<T> & { values: readonly T[]; onChange: (values: T[]) => void }) {
  const id = useId();
  return (
    <fieldset disabled={disabled} aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint ? (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div class="choices">
        {choices.map((choice) => (
          <CheckBox
            key={choice.value}
            label={choice.label}
            hint={choice.hint}
            checked={values.includes(choice.value)}
            onChange={(on) =>
              onChange(
                // Always in the order of the list, so that the same answers are the same data.
                choices.map((c) => c.value).filter((v) => (v === choice.value ? on : values.includes(v))),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

/** One yes-or-no question. */
export function CheckBox({
  label,
  hint,
  checked,
  onChange,
  disabled = false,
}: {
  label: ComponentChildren;
  hint?: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint ? (
        <div class="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
    </div>
  );
}
