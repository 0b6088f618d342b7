import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';

/** Renders a component where it stands: below a title, on a page with a main part. */
export const renderInPage = (children: ComponentChildren) =>
  render(
    <main>
      <h1>Settings</h1>
      <h2>Roster</h2>
      {children}
    </main>,
  );
