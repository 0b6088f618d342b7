import type { ComponentChildren, InputHTMLAttributes, Ref } from 'preact';
import { useId } from 'preact/hooks';

interface Labelled {
  label: string;
  /** A line under the label: what belongs here. */
  hint?: ComponentChildren;
  /** What is wrong with the value and what to do; read out with the field. */
  error?: string | undefined;
  /** As wide as a paragraph. */
  wide?: boolean;
}

/** The ids that tie hint and error to a control. */
function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
}

/** Label above, hint below it, the control, and the error last. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  wide = false,
  children,
}: Labelled & { id: string; children: ComponentChildren }) {
  return (
    <div class={wide ? 'field field-wide' : 'field'}>
      <label for={id}>{label}</label>
      {hint ? (
        <div class="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {children}
      {error ? (
        <div class="field-error" id={`${id}-error`}>
          {error}
        </div>
      ) : null}
    </div>
  );
}

interface Typed {
  value: string;
  onInput: (value: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  disabled?: boolean;
  readOnly?: boolean;
  required?: boolean;
  maxLength?: number;
}

export interface FieldProps extends Labelled, Typed {
  type?: 'text' | 'email' | 'tel' | 'password' | 'number' | 'date' | 'time' | 'search';
  min?: number | string;
  max?: number | string;
  /** "off" unless it is a passphrase: what is typed here stays out of the browser's form history. */
  autocomplete?: 'off' | 'current-password' | 'new-password';
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function Field({
  label,
  hint,
  error,
  wide,
  value,
  onInput,
  inputRef,
  type = 'text',
  ...rest
}: FieldProps) {
  const id = useId();
  // Preact's types tie some attributes to each type of input; the narrower ones above fit them all.
  const control = { ...rest, type } as InputHTMLAttributes<HTMLInputElement>;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} wide={wide ?? false}>
      <input
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        {...control}
        ref={inputRef ?? null}
        id={id}
        class="input"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

export interface TextAreaProps extends Labelled, Typed {
  rows?: number;
  /** Off where what is typed is nobody's business: some browsers have it checked elsewhere. */
  spellcheck?: boolean;
}

/** Several lines of text. */
export function TextArea({ label, hint, error, wide, value, onInput, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} wide={wide ?? true}>
      <textarea
        autocomplete="off"
        dir="auto"
        {...rest}
        id={id}
        class="input"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

export interface SelectProps<T extends string> extends Labelled {
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  disabled?: boolean;
}

/** One of a short list. */
export function Select<T extends string>({
  label,
  hint,
  error,
  wide,
  value,
  options,
  onChange,
  disabled = false,
}: SelectProps<T>) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} wide={wide ?? false}>
      <select
        id={id}
        class="input"
        value={value}
        disabled={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
