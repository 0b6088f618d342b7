import type { SiteAccess } from '../../../entrypoints/options/site-access.ts';

/** Stands in for the browser's permissions: what it gives, what it answers, and what it was asked. */
export function fakeAccess(
  given: readonly string[] = [],
  answer: () => boolean | Promise<boolean> = () => true,
) {
  const patterns = new Set(given);
  const listeners = new Set<() => void>();
  const asked: string[][] = [];
  const tell = () => listeners.forEach((listener) => listener());
  const access: SiteAccess = {
    sees: async (wanted) => wanted.every((each) => patterns.has(each)),
    async ask(wanted) {
      asked.push([...wanted]);
      if (!(await answer())) return false;
      wanted.forEach((each) => patterns.add(each));
      tell();
      return true;
    },
    async takeBack(wanted) {
      wanted.forEach((each) => patterns.delete(each));
      tell();
    },
    onChange(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
  return {
    access,
    asked,
    patterns,
    /** Something changed in the browser's own settings. */
    set(next: readonly string[]) {
      patterns.clear();
      next.forEach((each) => patterns.add(each));
      tell();
    },
  };
}
