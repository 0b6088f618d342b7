import type { IncidentState } from '../incident.ts';
import type { Group } from '../roster/person.ts';

/** Which incidents of the log to show; what is absent is not asked for. */
export interface LogFilter {
  site?: string;
  group?: Group;
  state?: IncidentState;
  /** Looked for in name, handle and note, whatever the case. */
  text?: string;
}
