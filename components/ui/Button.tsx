import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

export interface ButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'class' | 'className' | 'onClick'
> {
  /** `primary` once per view at most; `danger` for what cannot be undone; `quiet` looks like a link. */
  kind?: 'plain' | 'primary' | 'quiet' | 'danger';
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
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={kind === 'plain' ? 'button' : `button button-${kind}`}
      aria-disabled={busy ? true : undefined}
      aria-busy={busy ? true : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
