/**
 * The name of an exported file: what it is and the day, and nothing else, so that no name of a person ends up in a folder or a
 * mail (duty C6).
 *
 * @param today ISO date
 */
export function exportFileName(
  what: 'log' | 'answers' | 'records' | 'school-settings',
  today: string,
  extension: 'csv' | 'json',
): string {
  return `staffroom-${what}-${today}.${extension}`;
}
