import type { Incident } from '../incident.ts';

/**
 * Incidents as they are stored, for another program: nothing shortened, nothing escaped beyond what JSON asks for.
 *
 * @param exportedAt ISO instant
 */
export function toJson(incidents: readonly Incident[], exportedAt: string): string {
  return `${JSON.stringify({ format: 'staffroom-log', version: 1, exportedAt, incidents }, null, 2)}\n`;
}
