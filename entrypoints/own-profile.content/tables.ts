import type { ProfileLabels } from '../social.content/sites/profile-labels.ts';

/**
 * The tables of wording that count on a page: that of its language and English, or all of them if its language is not known. The
 * background hands them out, so that a page carries no other language's.
 */
export function tablesFor(
  labels: Readonly<Record<string, ProfileLabels>>,
  language: string,
): ProfileLabels[] {
  const own = labels[language];
  const { en } = labels;
  if (own) return own === en || !en ? [own] : [own, en];
  return en ? [en, ...Object.values(labels).filter((each) => each !== en)] : [];
}
