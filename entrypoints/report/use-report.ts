import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../assets/messages/index.ts';
import type { ContactReport } from '../../policy/forms/contact-report.ts';
import { UserError } from '../../policy/message.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Status } from '../../policy/status.ts';
import { writeReport } from '../../policy/wording/contact-report.ts';
import type { ask, onChange } from '../background/client.ts';
import type { ReportDraft } from '../background/protocol.ts';
import type { Means } from './pass-on.ts';

/** What the report page needs from the browser; passed in, so that tests can stand in for it. */
export interface ReportDeps extends Means {
  ask: typeof ask;
  onChange: typeof onChange;
  /** From the page's address; null if it names none. */
  incidentId: string | null;
  openLog: () => unknown;
}

/** The report as it stands on the page. */
export interface Editing {
  report: ContactReport;
  /** The user changed the text: it no longer follows the fields. */
  edited: boolean;
  /** Changed since it was last handed out. */
  unsaved: boolean;
}

export interface ReportData {
  status?: Status;
  settings?: Settings;
  draft?: ReportDraft;
  error?: string;
}

/**
 * The draft and what the user made of it. Whatever changes elsewhere is asked for anew; what the user typed stays, also while
 * everything is hidden or the roster locks.
 */
export function useReport({ ask, onChange, incidentId }: ReportDeps) {
  const [data, setData] = useState<ReportData>({});
  const [editing, setEditing] = useState<Editing>();
  const latestRef = useRef(0);

  const refresh = useCallback(async () => {
    latestRef.current += 1;
    const run = latestRef.current;
    const fetched: ReportData = {};
    try {
      fetched.status = await ask({ type: 'status.get' });
      if (
        !fetched.status.hidden &&
        !fetched.status.nearby &&
        fetched.status.vault !== 'locked' &&
        incidentId !== null
      ) {
        const [settings, draft] = await Promise.all([
          ask({ type: 'settings.get' }),
          ask({ type: 'report.draft', incidentId }),
        ]);
        Object.assign(fetched, { settings, draft });
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      fetched.error = sayMessage(error.say);
    }
    if (run !== latestRef.current) return;
    // A report that is open stays open when Staffroom once does not answer.
    setData((before) => (fetched.error && before.draft ? { ...before, error: fetched.error } : fetched));
    const { draft } = fetched;
    if (draft)
      setEditing(
        (current) =>
          current ?? {
            report: draft.report,
            edited: draft.report.text !== writeReport(draft.report, sayMessage),
            unsaved: false,
          },
      );
  }, [ask, incidentId]);

  useEffect(() => void refresh(), [refresh]);
  useEffect(() => onChange(() => void refresh()), [onChange, refresh]);

  return { data, editing, setEditing, refresh };
}
