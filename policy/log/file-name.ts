/**
 * The name of an exported file: the day and nothing else, so that no name of a person ends up in a folder or a mail (duty C6).
 *
 * @param today ISO date
 */
export function logFileName(today: string, extension: 'csv' | 'json'): string {
  return `staffroom-log-${today}.${extension}`;
}
