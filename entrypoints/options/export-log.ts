import { sayMessage } from '../../assets/messages/index.ts';
import type { Incident } from '../../policy/incident.ts';
import { answersCsv } from '../../policy/log/answers-csv.ts';
import { toCsv } from '../../policy/log/csv.ts';
import { exportFileName } from '../../policy/log/file-name.ts';
import { toJson } from '../../policy/log/json.ts';
import type { Outside } from './outside.ts';

const csvType = 'text/csv;charset=utf-8';

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

/** Saves the whole log as a file; resolves to the number of entries in it. The exact one holds the answers to notices too. */
export async function exportLog(
  outside: Outside,
  kind: 'csv' | 'json',
  onProgress: (done: number) => void,
): Promise<number> {
  const incidents = await wholeLog(outside, onProgress);
  const name = exportFileName('log', Temporal.Now.plainDateISO().toString(), kind);
  if (kind === 'csv') {
    outside.save(name, csvType, toCsv(incidents, sayMessage, Temporal.Now.timeZoneId()));
  } else {
    const answers = await outside.ask({ type: 'answers.list' });
    outside.save(name, 'application/json', toJson(incidents, answers, Temporal.Now.instant().toString()));
  }
  return incidents.length;
}

/** Saves all answers to notices as a file; resolves to their number. `zone` is the school's. */
export async function exportAnswers(outside: Outside, zone: string): Promise<number> {
  const answers = await outside.ask({ type: 'answers.list' });
  const name = exportFileName('answers', Temporal.Now.plainDateISO().toString(), 'csv');
  outside.save(name, csvType, answersCsv(answers, sayMessage, zone));
  return answers.length;
}
