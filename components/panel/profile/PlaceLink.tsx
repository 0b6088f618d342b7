import type { ComponentChildren } from 'preact';

/** A way to a page of the own account: opened by the user's click, in a tab of its own, and without a word of where it came from. */
export function PlaceLink({
  address,
  label,
  children,
}: {
  address: string;
  /** What it is called where it stands alone; begins with what is to be seen. */
  label: string;
  children: ComponentChildren;
}) {
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" aria-label={label}>
      {children}
    </a>
  );
}
