import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { MessageKey } from '../../../assets/messages/index.ts';
import { ProblemSummary } from '../../../components/records/ProblemSummary.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { Confirm } from '../../../components/ui/Confirm.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { Status } from '../../../components/ui/Status.tsx';
import { useAction } from '../../../components/ui/use-action.ts';
import type { Problems } from '../../../policy/forms/record-drafts.ts';
import { useKeptDraft } from './use-kept-draft.ts';

/** Sentences that are not the same for every form. */
export interface EditorWords {
  withdrawn: MessageKey;
  delete: MessageKey;
  deleteSure: MessageKey;
  deleteSureText: MessageKey;
}

export interface EditorProps<Draft extends object, Stored extends { withdrawn?: string | undefined }> {
  /** Names the draft: the record's id, or which new form it is. */
  name: string;
  heading: string;
  /** As stored, or an empty form. */
  saved: Draft;
  /** Absent while it was never saved. */
  record: Stored | undefined;
  /** How it stands, in a word. */
  tag: ComponentChildren;
  /** What it does. */
  effect: ComponentChildren;
  words: EditorWords;
  today: string;
  labels: Record<keyof Draft, MessageKey>;
  read: (draft: Draft) => { record: Stored } | { problems: Problems<Draft> };
  renderFields: (
    draft: Draft,
    problems: Problems<Draft>,
    onChange: (draft: Draft) => void,
  ) => ComponentChildren;
  /** What to say of the last thing done. */
  done: string;
  onSave: (record: Stored, done: string) => Promise<unknown>;
  onDelete: () => Promise<unknown>;
}

/** One record open: what it does, its form, withdrawing and deleting it. */
export function RecordEditor<Draft extends object, Stored extends { withdrawn?: string | undefined }>(
  props: EditorProps<Draft, Stored>,
) {
  const { name, heading, saved, record, words, today, labels, read, renderFields, done, onSave, onDelete } =
    props;
  const { draft, changed, set, drop } = useKeptDraft(name, saved);
  const [tried, setTried] = useState(0);
  // Once a save was refused, what is wrong follows what is typed.
  const result = read(draft);
  const problems: Problems<Draft> = tried > 0 && 'problems' in result ? result.problems : {};
  const save = useAction(async (wanted: Stored, said: string, own: boolean) => {
    await onSave(wanted, said);
    if (own) {
      drop();
      setTried(0);
    }
  });
  const { withdrawn, ...standing } = record ?? {};
  return (
    <div class="stack-wide record-screen">
      <div class="row row-apart">
        <h2>{heading}</h2>
        {record ? props.tag : null}
      </div>
      {record ? props.effect : null}
      <form
        class="record-form"
        autocomplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if ('problems' in result) setTried(tried + 1);
          else void save.run(result.record, say('records.saved'), true);
        }}
      >
        <ProblemSummary
          attempt={tried}
          fields={Object.keys(problems).map((field) => say(labels[field as keyof Draft]))}
        />
        {renderFields(draft, problems, set)}
        <div class="row">
          <Button kind="primary" type="submit" busy={save.busy}>
            {say('records.save')}
          </Button>
          {changed ? (
            <Button
              kind="quiet"
              onClick={() => {
                drop();
                setTried(0);
              }}
            >
              {say('records.discard')}
            </Button>
          ) : null}
        </div>
        <Status tone={changed ? 'quiet' : 'good'}>{changed ? say('records.unsaved') : done}</Status>
        {save.error ? (
          <Notice tone="bad" alert>
            <p>{save.error}</p>
          </Notice>
        ) : null}
      </form>
      {record ? (
        <div class="row">
          {withdrawn === undefined ? (
            <Button
              busy={save.busy}
              onClick={() => save.run({ ...record, withdrawn: today }, say(words.withdrawn), false)}
            >
              {say('records.withdraw')}
            </Button>
          ) : (
            <Button
              busy={save.busy}
              onClick={() => save.run(standing as Stored, say('records.unwithdrawn'), false)}
            >
              {say('records.unwithdraw')}
            </Button>
          )}
          <Confirm
            label={say(words.delete)}
            title={say(words.deleteSure)}
            yes={say('common.delete')}
            onYes={async () => {
              drop();
              await onDelete();
            }}
          >
            <p>{say(words.deleteSureText)}</p>
          </Confirm>
        </div>
      ) : null}
    </div>
  );
}
