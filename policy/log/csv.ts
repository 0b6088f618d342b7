import type { Citation } from '../finding.ts';
import type { Incident } from '../incident.ts';
import type { Message } from '../message.ts';
import { csvFile, localTime } from './csv-file.ts';

/** The words for a message: policy knows keys, the page that exports knows the catalogue. */
export type Say = (message: Message) => string;

const cited = (citation: Citation | undefined): string =>
  citation ? [citation.school, citation.clause].filter(Boolean).join(' ') : '';

/** The columns, in order; the heading of each is the message `logFile.<key>`. */
const columns = [
  // As reports cite it; a bare number would be the one cell that is not text.
  { key: 'number', cell: (i, say) => say({ key: 'report.reference', params: { number: String(i.number) } }) },
  { key: 'firstSeen', cell: (i, _, zone) => localTime(i.firstSeen, zone) },
  { key: 'lastSeen', cell: (i, _, zone) => localTime(i.lastSeen, zone) },
  { key: 'site', cell: (i, say) => say({ key: `site.${i.site}` }) },
  { key: 'surface', cell: (i, say) => say({ key: `surface.${i.surface}` }) },
  { key: 'kind', cell: (i, say) => say({ key: `kind.${i.kind}` }) },
  { key: 'name', cell: (i, say) => whole(i, say, (p) => p.name) },
  { key: 'handle', cell: (i, say) => whole(i, say, (p) => p.handle) },
  { key: 'profile', cell: (i, say) => whole(i, say, (p) => p.profileUrl) },
  { key: 'ownAccount', cell: (i, say) => whole(i, say, (p) => p.account) },
  { key: 'group', cell: (i, say) => say({ key: `group.${i.group}` }) },
  { key: 'basis', cell: (i, say) => say({ key: `basis.${i.basis}` }) },
  { key: 'reasons', cell: (i, say) => whole(i, say, (p) => p.reasons.map(say).join(' ')) },
  { key: 'strength', cell: (i, say) => say({ key: `strength.${i.strength}` }) },
  { key: 'clause', cell: (i) => cited(i.citation) },
  { key: 'reportClause', cell: (i) => cited(i.reportCitation) },
  { key: 'recipients', cell: (i, say) => i.recipients.map((r) => say({ key: `role.${r}` })).join('; ') },
  { key: 'state', cell: (i, say) => say({ key: `state.${i.state}` }) },
  { key: 'declaredOn', cell: (i) => i.declaredOn ?? '' },
  { key: 'note', cell: (i, say) => whole(i, say, (p) => p.note) },
  {
    key: 'history',
    cell: (i, say, zone) =>
      i.history.map((e) => `${localTime(e.at, zone)} ${say({ key: `state.${e.state}` })}`).join('; '),
  },
] as const satisfies readonly {
  key: string;
  cell: (incident: Incident, say: Say, zone: string) => string;
}[];

/** A personal value, or the word for why it is not there (locked, erased, unreadable). */
function whole(
  incident: Incident,
  say: Say,
  value: (person: Exclude<Incident['person'], string>) => string | undefined,
): string {
  const { person } = incident;
  return typeof person === 'string' ? say({ key: `person.${person}` }) : (value(person) ?? '');
}

/**
 * Incidents as a file for spreadsheets.
 *
 * @param timeZone in which times are written, e.g. "Europe/London"
 */
export function toCsv(incidents: readonly Incident[], say: Say, timeZone: string): string {
  return csvFile(
    columns.map(({ key }) => say({ key: `logFile.${key}` })),
    incidents.map((incident) => columns.map(({ cell }) => cell(incident, say, timeZone))),
  );
}
