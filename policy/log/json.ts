import type { Incident } from '../incident.ts';
import type { NoticeAnswer } from '../notice-answer.ts';

/**
 * Incidents and answers to notices as they are stored, for another program: nothing shortened, nothing escaped beyond what JSON
 * asks for.
 *
 * @param exportedAt ISO instant
 */
export function toJson(
  incidents: readonly Incident[],
  answers: readonly NoticeAnswer[],
  exportedAt: string,
): string {
  return `${JSON.stringify({ format: 'staffroom-log', version: 1, exportedAt, incidents, answers }, null, 2)}\n`;
}
