import { say, sayMessage } from '../../assets/messages/index.ts';
import type { WayOut } from '../../components/report/WaysOut.tsx';
import type { ContactReport } from '../../policy/forms/contact-report.ts';
import { isMailAddress } from '../../policy/forms/mail-address.ts';
import { buildEml } from '../../policy/forms/eml.ts';
import type { MailText } from '../../policy/forms/mailto.ts';
import { buildMailto } from '../../policy/forms/mailto.ts';
import type { Incident } from '../../policy/incident.ts';
import { UserError } from '../../policy/message.ts';
import { reportAsText } from '../../policy/wording/contact-report.ts';
import { visibleLines } from '../../policy/wording/visible.ts';
import type { ReportDeps } from './use-report.ts';

/** How handing out went: the sentence for the user, and whether nothing was handed out. */
export interface HandedOut {
  done: string;
  failed: boolean;
}

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

const withNote = (done: string, reason: string | undefined): HandedOut => ({
  done: reason === undefined ? done : `${done} ${say('report.out.notRecorded', { reason })}`,
  failed: false,
});

/**
 * Hands the report to clipboard, printer, file or mail program, on the user's click only, and notes that it was prepared. Noted
 * first, then done; copying the other way round, because the browser may refuse it.
 */
export async function handOut(
  way: WayOut,
  written: ContactReport,
  incident: Incident,
  deps: ReportDeps,
): Promise<HandedOut> {
  const report = { ...written, earlier: written.earlier.filter((line) => line.trim()) };
  const text = reportAsText(report, sayMessage);
  const mail: MailText = {
    to: report.recipients,
    // The log number, never a name (duty C6).
    subject: say('report.out.subject', { number: String(incident.number) }),
    body: text,
  };

  const addressed = mail.to.some(({ address }) => isMailAddress(address.trim()));
  const unaddressed = addressed ? '' : ` ${say('report.out.unaddressed')}`;

  switch (way) {
    case 'copy': {
      if (!(await deps.copy(text))) return { done: say('report.out.copyFailed'), failed: true };
      return withNote(say('report.out.copied'), await note(deps, incident.id, report, way));
    }
    case 'print': {
      const reason = await note(deps, incident.id, report, way);
      deps.print();
      return withNote(say('report.out.printed'), reason);
    }
    case 'file': {
      const reason = await note(deps, incident.id, report, way);
      const file = `staffroom-report-${incident.number}.eml`;
      deps.download(file, buildEml(mail, deps.now()));
      return withNote(`${say('report.out.saved', { file })}${unaddressed}`, reason);
    }
    case 'mail': {
      const short = `${visibleLines(report.text).trim()}\n\n${say('report.confidential')}`;
      const whole = buildMailto(mail);
      const link = whole ?? buildMailto({ ...mail, body: short });
      if (link === null) {
        if (!(await deps.copy(text))) return { done: say('report.out.tooLongNotCopied'), failed: true };
        return withNote(say('report.out.tooLong'), await note(deps, incident.id, report, 'copy'));
      }
      const reason = await note(deps, incident.id, report, way);
      deps.openMail(link);
      const done = say(whole ? 'report.out.opened' : 'report.out.openedShort');
      return withNote(`${done}${unaddressed}`, reason);
    }
  }
}
