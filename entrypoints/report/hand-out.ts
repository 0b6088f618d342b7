import { say, sayMessage } from '../../assets/messages/index.ts';
import type { WayOut } from '../../components/report/WaysOut.tsx';
import type { ContactReport } from '../../policy/forms/contact-report.ts';
import type { Incident } from '../../policy/incident.ts';
import { UserError } from '../../policy/message.ts';
import { reportAsText } from '../../policy/wording/contact-report.ts';
import { visibleLines } from '../../policy/wording/visible.ts';
import type { HandedOut } from './pass-on.ts';
import { passOn } from './pass-on.ts';
import type { ReportDeps } from './use-report.ts';

/** Notes in the log that the report was prepared. Returns why not, if it could not be noted. */
async function note(
  { ask }: ReportDeps,
  incidentId: string,
  report: ContactReport,
  by: WayOut,
): Promise<string | undefined> {
  try {
    await ask({ type: 'report.prepared', incidentId, report, by });
    return undefined;
  } catch (error) {
    // The report matters more than the note: it goes out, and the user is told what is missing.
    return error instanceof UserError ? sayMessage(error.say) : say('common.noAnswer');
  }
}

/** Hands the report out, on the user's click only, and notes that it was prepared. */
export function handOut(
  way: WayOut,
  written: ContactReport,
  incident: Incident,
  deps: ReportDeps,
): Promise<HandedOut> {
  const report = { ...written, earlier: written.earlier.filter((line) => line.trim()) };
  const paper = {
    mail: {
      to: report.recipients,
      // The log number, never a name (duty C6).
      subject: say('report.out.subject', { number: String(incident.number) }),
      body: reportAsText(report, sayMessage),
    },
    short: `${visibleLines(report.text).trim()}\n\n${say('report.confidential')}`,
    file: `staffroom-report-${incident.number}.eml`,
  };
  return passOn(way, paper, deps, (by) => note(deps, incident.id, report, by));
}
