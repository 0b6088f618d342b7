import type { ComponentChildren } from 'preact';

/**
 * The line that says how an action went ("Saved"). Keep it mounted while its text changes: screen readers announce changes of a
 * region that is there, not regions that appear.
 */
export function Status({
  tone = 'quiet',
  children,
}: {
  tone?: 'quiet' | 'good' | 'bad';
  children?: ComponentChildren;
}) {
  return <output class={tone === 'quiet' ? 'status' : `status status-${tone}`}>{children}</output>;
}
