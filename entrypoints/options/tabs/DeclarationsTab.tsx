import { useState } from 'preact/hooks';
import { say, sayMessage } from '../../../assets/messages/index.ts';
import { DeclarationEffect } from '../../../components/records/DeclarationEffect.tsx';
import {
  DeclarationForm,
  declarationLabels,
  nobodyYet,
  siteName,
} from '../../../components/records/DeclarationForm.tsx';
import { DeclarationList, DeclarationsDue, NotedList } from '../../../components/records/DeclarationList.tsx';
import { DeclarationPolicy } from '../../../components/records/DeclarationPolicy.tsx';
import { DeclarationTag } from '../../../components/records/DeclarationTag.tsx';
import { clausesOf } from '../../../components/records/DeviationForm.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { Status as StatusLine } from '../../../components/ui/Status.tsx';
import { useAction } from '../../../components/ui/use-action.ts';
import type { Declaration, DeclarationContent } from '../../../policy/forms/declaration.ts';
import {
  declarationDraft,
  departureFrom,
  discussWith,
  newDeclaration,
  newDeclarationContent,
  readDeclaration,
} from '../../../policy/forms/declaration-draft.ts';
import { reportRecipients } from '../../../policy/forms/recipients.ts';
import { newDeviationDraft } from '../../../policy/forms/record-drafts.ts';
import type { Settings } from '../../../policy/settings.ts';
import type { Status } from '../../../policy/status.ts';
import { declarationPaper } from '../../../policy/wording/declaration.ts';
import { writeDate } from '../../../policy/wording/when.ts';
import { siteMaps } from '../../social.content/sites/index.ts';
import { Failure } from '../Failure.tsx';
import { Locked } from '../Locked.tsx';
import type { Outside } from '../outside.ts';
import { policyInForce } from '../policy-in-force.ts';
import { declarationHref, declare } from '../records/declare.ts';
import { ExportRecords } from '../records/ExportRecords.tsx';
import { headOf } from '../records/head-of.ts';
import { PassOnRecord } from '../records/PassOnRecord.tsx';
import type { EditorWords } from '../records/RecordEditor.tsx';
import { RecordEditor } from '../records/RecordEditor.tsx';
import { startDraft } from '../records/use-kept-draft.ts';
import { useAnswer } from '../use-answer.ts';

const sites = siteMaps.map(({ id }) => id);

const words: EditorWords = {
  withdrawn: 'declarations.withdrawn',
  delete: 'declarations.delete',
  deleteSure: 'declarations.deleteSure',
  deleteSureText: 'declarations.deleteSureText',
};

interface Props {
  outside: Outside;
  settings: Settings;
  status: Status;
}

/** The departure note with the rules that contact with these people departs from; it is not encrypted, so nothing else goes along. */
function prepareDeparture(settings: Settings, content: DeclarationContent | undefined, today: string): void {
  if (!content) return;
  const { duties } = departureFrom(content);
  const clause = clausesOf(policyInForce(settings), duties);
  if (duties.length > 0) startDraft('new deviation', { ...newDeviationDraft(today), duties, clause });
}

/** A declaration open in its form; with its ways out once it is saved. */
function OpenDeclaration({
  outside,
  settings,
  record,
  today,
  done,
  onSave,
  onDelete,
}: Omit<Props, 'status'> & {
  record: Declaration | undefined;
  today: string;
  done: string;
  onSave: (record: Declaration, done: string) => Promise<unknown>;
  onDelete: (id: string) => Promise<unknown>;
}) {
  const policy = policyInForce(settings);
  const [fresh] = useState(() =>
    newDeclaration(
      crypto.randomUUID(),
      today,
      newDeclarationContent([nobodyYet(sites[0] ?? '')], {
        policy,
        recipients: settings.recipients,
        nameOfSite: siteName,
      }),
    ),
  );
  const { content, ...dates } = record ?? fresh;
  const { id, date, withdrawn } = dates;
  const onDeparture = () => prepareDeparture(settings, content, today);
  return (
    <div class="stack-wide">
      <p class="record-screen">
        <a href="#declarations">{say('declarations.back')}</a>
      </p>
      <div class="record-screen">
        <DeclarationPolicy policy={policy} onDeparture={onDeparture} />
      </div>
      <RecordEditor
        name={record?.id ?? 'new declaration'}
        heading={say(record ? 'declarations.heading.open' : 'declarations.heading.new')}
        saved={declarationDraft(dates, content)}
        record={record}
        tag={<DeclarationTag record={dates} today={today} />}
        effect={record ? <DeclarationEffect record={record} today={today} onDeparture={onDeparture} /> : null}
        words={words}
        today={today}
        labels={declarationLabels}
        read={(draft) =>
          readDeclaration(draft, { id, date, ...(withdrawn !== undefined && { withdrawn }) }, policy, today)
        }
        renderFields={(draft, problems, onChange) => (
          <DeclarationForm
            draft={draft}
            problems={problems}
            sites={sites}
            today={today}
            onChange={onChange}
          />
        )}
        done={done}
        onSave={onSave}
        onDelete={async () => record && onDelete(record.id)}
      />
      {record ? (
        <PassOnRecord
          outside={outside}
          paper={declarationPaper(record, headOf(settings), sayMessage)}
          to={reportRecipients(discussWith(policy), settings.recipients)}
          subject={say('declarations.subject', { date: writeDate(date) })}
          file={`staffroom-declaration-${date}.eml`}
          hint={say('declarations.passOnHint')}
          nobody={say('declarations.noRecipient')}
          mailWarning={say('declarations.mailWarning')}
        />
      ) : null}
    </div>
  );
}

/**
 * People who are an exception (B7, B8): `#declarations`, one of the forms at `#declarations/ID`, a new one at `#declarations/new`.
 */
export function DeclarationsTab({ outside, settings, status, part }: Props & { part: string | undefined }) {
  const declarations = useAnswer(outside, { type: 'declarations.list' });
  const remembered = useAnswer(outside, { type: 'remembered.list' });
  const [done, setDone] = useState<{ of: string; text: string }>();
  const today = Temporal.Now.plainDateISO(settings.time.zone).toString();
  const noted = useAction(async (of: 'withdraw' | 'form', id: string) => {
    setDone(undefined);
    if (of === 'withdraw') {
      await outside.ask({ type: 'remembered.withdraw', id });
      await remembered.reload();
      setDone({ of: '', text: say('remembered.withdrawn') });
    } else {
      await declare(outside, { remembered: id });
      await declarations.reload();
    }
  });

  const onSave = async (declaration: Declaration, text: string) => {
    await outside.ask({ type: 'declarations.save', declaration });
    await declarations.reload();
    setDone({ of: declaration.id, text });
    location.hash = declarationHref(declaration.id);
  };
  const onDelete = async (id: string) => {
    await outside.ask({ type: 'declarations.delete', id });
    await declarations.reload();
    setDone({ of: '', text: say('declarations.deleted') });
    location.hash = '#declarations';
  };

  const locked = <Locked outside={outside} status={status} text={say('declarations.locked')} />;
  if (!declarations.value || !remembered.value)
    return <Failure error={declarations.error ?? remembered.error} />;
  const open = part === undefined ? undefined : declarations.value.find(({ id }) => id === part);
  const readable = open && typeof open.content === 'object' ? { ...open, content: open.content } : undefined;
  if (part === 'new' || readable)
    return (
      <div class="stack-wide">
        {locked}
        <OpenDeclaration
          key={part}
          outside={outside}
          settings={settings}
          record={readable}
          today={today}
          done={done && done.of === part ? done.text : ''}
          onSave={onSave}
          onDelete={onDelete}
        />
      </div>
    );
  const family = remembered.value.filter(({ kind }) => kind === 'family' || kind === 'declared');
  const nothing = declarations.value.length + family.length === 0;
  return (
    <div class="stack-wide">
      <div class="stack">
        <p>{say('declarations.intro')}</p>
        <p class="quiet">
          {say('declarations.yours')}{' '}
          {say(status.vault === 'none' ? 'declarations.open' : 'declarations.sealed')}
        </p>
      </div>
      {locked}
      <Failure error={declarations.error ?? remembered.error} />
      {part === undefined ? null : (
        <Notice tone="warn">
          <p>
            {say(
              open === undefined
                ? 'declarations.gone'
                : open.content === 'locked'
                  ? 'declarations.lockedOne'
                  : 'declarations.unreadable',
            )}
          </p>
        </Notice>
      )}
      <StatusLine tone={noted.error ? 'bad' : 'good'}>
        {noted.error ?? (done?.of === '' ? done.text : null)}
      </StatusLine>
      <DeclarationPolicy
        policy={policyInForce(settings)}
        onDeparture={() => prepareDeparture(settings, undefined, today)}
      />
      <DeclarationsDue records={declarations.value} today={today} />
      <div class="row">
        <a class="button" href="#declarations/new">
          {say('declarations.new')}
        </a>
      </div>
      {nothing ? (
        <Notice>
          <p>{say('declarations.empty')}</p>
        </Notice>
      ) : null}
      <DeclarationList records={declarations.value} today={today} hrefOf={declarationHref} />
      <NotedList
        noted={family}
        busy={noted.busy}
        onWithdraw={(id) => noted.run('withdraw', id)}
        onForm={(id) => noted.run('form', id)}
      />
      <ExportRecords outside={outside} today={today} disabled={nothing} />
    </div>
  );
}
