import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails with the rule and the elements when axe finds anything wrong in the document. Colours need a real browser: their contrast
 * is held by tests/components/ui/contrast.test.ts.
 */
export async function expectAccessible(): Promise<void> {
  document.documentElement.lang = 'en';
  document.title = 'Staffroom';
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}
