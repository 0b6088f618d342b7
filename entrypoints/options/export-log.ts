import { sayMessage } from '../../assets/messages/index.ts';
import type { Incident } from '../../policy/incident.ts';
import { toCsv } from '../../policy/log/csv.ts';
import { logFileName } from '../../policy/log/file-name.ts';
import { toJson } from '../../policy/log/json.ts';
import type { Outside } from './outside.ts';

/** As many as one message may ask for: finding a page costs the same however long it is. */
const pageSize = 5000;

/** The whole log, newest first, fetched page by page. An entry that comes in meanwhile moves the others: none is taken twice. */
async function wholeLog({ ask }: Outside, onProgress: (done: number) => void): Promise<Incident[]> {
  const byId = new Map<string, Incident>();
  for (let offset = 0; ; offset += pageSize) {
    const { incidents, total } = await ask({ type: 'log.list', filter: {}, offset, limit: pageSize });
    for (const incident of incidents) byId.set(incident.id, incident);
    onProgress(byId.size);
    if (incidents.length === 0 || offset + pageSize >= total) return [...byId.values()];
  }
}

/** Saves the whole log as a file; resolves to the number of entries in it. */
export async function exportLog(
  outside: Outside,
  kind: 'csv' | 'json',
  onProgress: (done: number) => void,
): Promise<number> {
  const incidents = await wholeLog(outside, onProgress);
  const name = logFileName(Temporal.Now.plainDateISO().toString(), kind);
  if (kind === 'csv')
    outside.save(name, 'text/csv;charset=utf-8', toCsv(incidents, sayMessage, Temporal.Now.timeZoneId()));
  else outside.save(name, 'application/json', toJson(incidents, Temporal.Now.instant().toString()));
  return incidents.length;
}
