import type { Citation } from '../finding.ts';
import type { Incident, IncidentPerson } from '../incident.ts';
import type { Message } from '../message.ts';
import { UserError } from '../message.ts';
import { isOwnAct } from '../observation.ts';
import { standInsOf } from '../schools/index.ts';
import type { Settings } from '../settings.ts';
import type { Say } from '../wording/contact-report.ts';
import { writeReport } from '../wording/contact-report.ts';
import { namesSomebody } from '../wording/reasons.ts';
import { visible } from '../wording/visible.ts';
import { writeMoment } from '../wording/when.ts';
import type { ContactReport } from './contact-report.ts';
import { reportRecipients } from './recipients.ts';

/** What a draft is made from, besides the incident. */
export interface DraftContext {
  settings: Settings;
  /** Other incidents with the same person, from the log; order does not matter. */
  earlier: readonly Incident[];
  /** IANA name of the time zone the report is written in. */
  zone: string;
  say: Say;
}

/** "Hillcrest Primary, 5.13 and 5.14" */
function cite(citations: readonly (Citation | undefined)[], say: Say): string {
  const clauses = new Map<string, Set<string>>();
  for (const citation of citations) {
    if (!citation?.clause) continue;
    const ofSchool = clauses.get(citation.school) ?? new Set<string>();
    clauses.set(citation.school, ofSchool.add(citation.clause));
  }
  const list = new Intl.ListFormat('en-GB');
  return [...clauses]
    .map(([school, cited]) => say({ key: 'report.clause', params: { school, clause: list.format(cited) } }))
    .join('; ');
}

function howSure(basis: Incident['basis'], reasons: string): Message {
  if (basis === 'answer') return { key: 'report.sure.answer' };
  return reasons ? { key: 'report.sure.name', params: { reasons } } : { key: 'report.sure.nameOnly' };
}

/** A field of the form: as much as its schema takes, once unseen characters are written out. */
const line = (text: string) => visible(text, 1000).slice(0, 2000).toWellFormed();

function account({ handle, profileUrl }: IncidentPerson): string {
  return [handle ? `@${handle}` : '', profileUrl ?? ''].filter(Boolean).join(', ');
}

/**
 * Form 4.5 filled in from an incident, for the user to check and change (duty C1; Carville 5.14, Wateringbury §4.2 b3).
 *
 * @throws UserError when who it was about cannot be read: locked, erased or damaged.
 */
export function draftContactReport(incident: Incident, context: DraftContext): ContactReport {
  const { settings, zone, say } = context;
  const siteName = (site: string) => say({ key: `site.${site}` });
  const { person } = incident;
  if (typeof person === 'string') throw new UserError(`report.person.${person}`);
  const earlier = context.earlier
    .filter((other) => other.id !== incident.id && other.firstSeen < incident.firstSeen)
    .sort((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1))
    .slice(-50)
    .map((other) =>
      say({
        key: 'report.earlierLine',
        params: {
          seenAt: writeMoment(other.firstSeen, zone),
          kind: say({ key: `kind.${other.kind}` }),
          site: siteName(other.site),
          number: String(other.number),
          state: say({ key: `state.${other.state}` }),
        },
      }),
    );
  const report: ContactReport = {
    staffName: settings.me.name,
    staffRole: settings.me.role,
    seenAt: writeMoment(incident.firstSeen, zone),
    site: siteName(incident.site),
    nameShown: line(person.name),
    account: line(account(person)),
    ownAccount: line(
      person.account ?? settings.accounts.find((own) => own.site === incident.site)?.account ?? '',
    ),
    kind: incident.kind,
    believedToBe: incident.group,
    howSure: line(say(howSure(incident.basis, person.reasons.filter(namesSomebody).map(say).join(' ')))),
    // What became of an act of one's own is the user's to say.
    whatIDid: isOwnAct(incident.kind) ? 'other' : 'nothing',
    otherAction: '',
    earlier,
    recipients: reportRecipients(
      incident.recipients,
      settings.recipients,
      settings.contactReportsTo,
      standInsOf(incident.reportCitation),
    ),
    clause: cite([incident.citation, incident.reportCitation], say),
    reference: say({ key: 'report.reference', params: { number: String(incident.number) } }),
    text: '',
  };
  return { ...report, text: writeReport(report, say).slice(0, 20_000) };
}
