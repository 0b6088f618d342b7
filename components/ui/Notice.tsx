import type { ComponentChildren } from 'preact';

/** A boxed remark. With `alert` it is read out as soon as it appears: for failures, not for advice. */
export function Notice({
  tone = 'info',
  title,
  alert = false,
  children,
}: {
  tone?: 'info' | 'good' | 'warn' | 'bad';
  title?: ComponentChildren;
  alert?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <div class={tone === 'info' ? 'notice' : `notice notice-${tone}`} role={alert ? 'alert' : undefined}>
      <div class="stack-tight">
        {title ? <p class="notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
