import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import { HiddenPage } from '../../components/panel/HiddenPage.tsx';
import { UnlockForm } from '../../components/panel/UnlockForm.tsx';
import { FactsEditor } from '../../components/report/FactsEditor.tsx';
import { Immediately } from '../../components/report/Immediately.tsx';
import { PrintedReport } from '../../components/report/PrintedReport.tsx';
import { RecipientsEditor } from '../../components/report/RecipientsEditor.tsx';
import { SentStatement } from '../../components/report/SentStatement.tsx';
import type { WayOut } from '../../components/report/WaysOut.tsx';
import { useKeepFocus } from '../../components/report/use-keep-focus.ts';
import { WaysOut } from '../../components/report/WaysOut.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { TextArea } from '../../components/ui/Field.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Status } from '../../components/ui/Status.tsx';
import { useAction } from '../../components/ui/use-action.ts';
import type { ContactReport } from '../../policy/forms/contact-report.ts';
import { replacementFor } from '../../policy/forms/recipients.ts';
import type { Settings } from '../../policy/settings.ts';
import { reportAsText, writeReport } from '../../policy/wording/contact-report.ts';
import type { ReportDraft } from '../background/protocol.ts';
import { handOut } from './hand-out.ts';
import type { Editing, ReportDeps } from './use-report.ts';
import { useReport } from './use-report.ts';

interface EditorProps {
  deps: ReportDeps;
  draft: ReportDraft;
  settings: Settings;
  editing: Editing;
  setEditing: (editing: Editing) => void;
  refresh: () => Promise<unknown>;
}

/** The report open for checking, changing and handing out. */
function Editor({ deps, draft, settings, editing, setEditing, refresh }: EditorProps) {
  const { report, edited } = editing;
  const { incident, prepared } = draft;
  const [outcome, setOutcome] = useState('');
  const [warning, setWarning] = useState(false);
  const [byHand, setByHand] = useState(false);
  const warnedRef = useRef(false);

  /** Takes a change of the fields; the text follows until the user has changed it. */
  const change = (part: Partial<ContactReport>) => {
    const next = { ...report, ...part };
    if (!edited) next.text = writeReport(next, sayMessage).slice(0, 20_000);
    setEditing({ report: next, edited, unsaved: true });
  };

  const out = useAction(async (way: WayOut) => {
    setOutcome('');
    setWarning(false);
    setByHand(false);
    const { done, failed } = await handOut(way, report, incident, deps);
    if (failed) setByHand(true);
    else setEditing({ ...editing, unsaved: false });
    await refresh();
    setOutcome(done);
  });
  const sent = useAction(async () => {
    setOutcome('');
    await deps.ask({ type: 'report.sent', incidentId: incident.id });
    await refresh();
    setOutcome(say('report.sent.recorded'));
  });

  const start = (way: WayOut) => {
    if (way === 'mail' && !warnedRef.current) {
      warnedRef.current = true;
      setOutcome('');
      return setWarning(true);
    }
    return out.run(way);
  };

  const concerned = (index: number) => {
    const before = report.recipients[index]!;
    const others = report.recipients.filter((_, i) => i !== index);
    const next = replacementFor(before, others, settings.recipients);
    change({ recipients: report.recipients.map((recipient, i) => (i === index ? next : recipient)) });
    const named = before.name.trim() || say(`role.${before.role}`);
    setOutcome(
      next.name || next.address
        ? say('report.recipient.replaced', { before: named, after: next.name || next.address })
        : say('report.recipient.replacedBlank', { before: named }),
    );
  };

  const state = prepared ? (prepared.sentAt === undefined ? 'prepared' : 'sent') : 'draft';
  return (
    <>
      <div class="report-screen">
        <header class="report-head">
          <div class="row row-apart">
            <h1 tabIndex={-1}>{say('report.heading')}</h1>
            <span class={state === 'prepared' ? 'tag tag-warn' : state === 'sent' ? 'tag tag-good' : 'tag'}>
              {say(`report.state.${state}`)}
            </span>
          </div>
          <p class="quiet">{say('report.intro')}</p>
        </header>
        {incident.immediately ? <Immediately recipients={report.recipients} /> : null}
        <div class="report-columns">
          <form class="report-form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
            <section class="card stack">
              <h2 tabIndex={-1}>{say('report.section.recipients')}</h2>
              <RecipientsEditor
                recipients={report.recipients}
                onChange={(recipients, done) => {
                  change({ recipients });
                  setOutcome(done ?? '');
                }}
                onConcerned={concerned}
              />
            </section>
            <section class="card stack">
              <h2 tabIndex={-1}>{say('report.section.facts')}</h2>
              <FactsEditor report={report} onChange={change} />
            </section>
            <section class="card stack">
              <h2 tabIndex={-1}>{say('report.section.text')}</h2>
              <TextArea
                label={say('report.text.label')}
                hint={say(edited ? 'report.text.edited' : 'report.text.hint')}
                rows={16}
                value={report.text}
                maxLength={20_000}
                onInput={(text) => setEditing({ report: { ...report, text }, edited: true, unsaved: true })}
              />
              {edited ? (
                <Button
                  onClick={() => {
                    const text = writeReport(report, sayMessage).slice(0, 20_000);
                    setEditing({ report: { ...report, text }, edited: false, unsaved: true });
                    setOutcome(say('report.text.afreshDone'));
                  }}
                >
                  {say('report.text.afresh')}
                </Button>
              ) : null}
            </section>
          </form>
          <aside class="card stack report-out" aria-labelledby="pass-it-on">
            <h2 id="pass-it-on" tabIndex={-1}>
              {say('report.section.out')}
            </h2>
            <p class="small">{say('report.schoolMail')}</p>
            <WaysOut
              busy={out.busy}
              warning={warning}
              onOut={start}
              onGo={() => out.run('mail')}
              onCancel={() => setWarning(false)}
            />
            <Status tone="good">{outcome}</Status>
            {(out.error ?? sent.error) ? (
              <Notice tone="bad" alert>
                <p>{out.error ?? sent.error}</p>
              </Notice>
            ) : null}
            {byHand ? (
              <TextArea
                label={say('report.out.copyByHand')}
                rows={8}
                readOnly
                value={reportAsText(report, sayMessage)}
                onInput={() => undefined}
              />
            ) : null}
            <hr />
            <SentStatement
              prepared={prepared}
              zone={deps.now().timeZoneId}
              busy={sent.busy}
              onSent={() => sent.run()}
            />
            <p class="small quiet">{say('report.confidential')}</p>
          </aside>
        </div>
      </div>
      <PrintedReport report={report} />
    </>
  );
}

/** The report page: form 4.5 filled in from an incident, to check, change and pass on (duty C1). Nothing is sent from here. */
export function ReportApp(deps: ReportDeps) {
  const { ask, incidentId, openLog } = deps;
  const { data, editing, setEditing, refresh } = useReport(deps);
  const { status, settings, draft, error } = data;
  useKeepFocus();
  const show = useAction(async () => {
    await ask({ type: 'hidden.set', hidden: false });
    if (status?.nearby) await ask({ type: 'nearby.set', nearby: false });
    await refresh();
  });

  // What was typed and not yet handed out is lost when the tab closes: the browser asks first.
  const unsaved = editing?.unsaved ?? false;
  useEffect(() => {
    if (!unsaved) return undefined;
    const askFirst = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', askFirst);
    return () => removeEventListener('beforeunload', askFirst);
  }, [unsaved]);

  // A report names somebody: neither is it shown while pupils are nearby (duty D5).
  if (status?.hidden || status?.nearby) return <HiddenPage onShow={() => show.run()} />;
  return (
    <main class="report-page">
      {draft && settings && editing ? (
        <>
          {error ? (
            <Notice tone="bad" alert>
              <p>{error}</p>
            </Notice>
          ) : null}
          <Editor
            deps={deps}
            draft={draft}
            settings={settings}
            editing={editing}
            setEditing={setEditing}
            refresh={refresh}
          />
        </>
      ) : (
        <div class="stack report-screen">
          <h1 tabIndex={-1}>{say('report.heading')}</h1>
          {incidentId === null ? (
            <Notice tone="warn">
              <p>{say('report.noIncident')}</p>
              <Button onClick={openLog}>{say('report.openLog')}</Button>
            </Notice>
          ) : error ? (
            <Notice tone="bad" alert>
              <p>{error}</p>
              <div class="row">
                <Button onClick={refresh}>{say('report.tryAgain')}</Button>
                <Button onClick={openLog}>{say('report.openLog')}</Button>
              </div>
            </Notice>
          ) : status?.vault === 'locked' ? (
            <Notice tone="warn" title={say('report.locked')}>
              <p>{say('report.person.locked')}</p>
              <UnlockForm
                onUnlock={(passphrase) => ask({ type: 'vault.unlock', passphrase }).then(refresh)}
              />
            </Notice>
          ) : (
            <p class="quiet">{say('report.loading')}</p>
          )}
        </div>
      )}
    </main>
  );
}
