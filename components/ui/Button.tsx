import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

export interface ButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'class' | 'className' | 'onClick'
> {
  /** `primary` once per view at most; `danger` for what cannot be undone; `quiet` looks like a link. */
  kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** Set to true, presses are ignored, but the focus stays: for what cannot be done at the moment. */
  'aria-disabled'?: boolean;
  /** Still working: keeps the focus and says so, and ignores further presses. */
  busy?: boolean;
  onClick?: () => unknown;
  children: ComponentChildren;
}

/** A button; never submits a form unless `type="submit"`. */
export function Button({
  kind = 'plain',
  busy = false,
  onClick,
  children,
  type = 'button',
  'aria-disabled': off = false,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={kind === 'plain' ? 'button' : `button button-${kind}`}
      aria-disabled={busy || off ? true : undefined}
      aria-busy={busy ? true : undefined}
      onClick={(event) => {
        if (busy || off) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
