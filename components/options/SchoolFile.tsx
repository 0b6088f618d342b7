import { useId, useRef, useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import { shownName } from '../../policy/roster/decode.ts';
import type { FieldProblem, ReadSchoolFile } from '../../policy/school-file.ts';
import {
  maxSchoolFile,
  readSchoolFile,
  toSchoolSettings,
  writeSchoolFile,
} from '../../policy/school-file.ts';
import type { Settings } from '../../policy/settings.ts';
import { isolated } from '../roster/isolated.tsx';
import { Button } from '../ui/Button.tsx';
import { FileInput } from '../ui/FileInput.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Status } from '../ui/Status.tsx';
import { textOf } from '../ui/read-file.ts';
import { useAction } from '../ui/use-action.ts';
import { CheckSchoolFile } from './CheckSchoolFile.tsx';

type Opened = { name: string; checksum: string; count: number } & (
  ReadSchoolFile | { problems: FieldProblem[] }
);

async function schoolTextOf(file: File): Promise<string> {
  const name = shownName(file.name);
  const megabyte = 1024 * 1024;
  if (file.size > maxSchoolFile)
    throw new UserError('schoolFile.tooLarge', {
      name,
      size: Math.ceil(file.size / megabyte),
      limit: maxSchoolFile / megabyte,
    });
  return textOf(file, 'schoolFile.notReadable');
}

function Refused({ name, problems }: { name: string; problems: readonly FieldProblem[] }) {
  return (
    <Notice tone="bad" title={isolated(say('schoolFile.refused', { name }))} alert>
      <ul>
        {problems.slice(0, 50).map(({ field, message }) => (
          <li key={`${field} ${message.key}`}>
            {isolated(
              say('schoolFile.problemAt', {
                field: field || say('schoolFile.wholeFile'),
                problem: sayMessage(message),
              }),
            )}
          </li>
        ))}
      </ul>
      <p>{say('schoolFile.refusedAsk')}</p>
    </Notice>
  );
}

/** The school's file: saving it from the settings, and taking one over after a look at every field. */
export function SchoolFile({
  settings,
  onSave,
  onSaveFile,
  checksum,
}: {
  settings: Settings;
  /** Saves the settings with what was taken over; resolves to whether it worked. */
  onSave: (settings: Settings) => Promise<boolean>;
  onSaveFile: (text: string) => void;
  /** SHA-256 of a text, in hexadecimal. */
  checksum: (text: string) => Promise<string>;
}) {
  const id = useId();
  const [opened, setOpened] = useState<Opened>();
  const [outcome, setOutcome] = useState<string[]>([]);
  const statusRef = useRef<HTMLDivElement>(null);
  const end = (...lines: string[]) => {
    setOpened(undefined);
    setOutcome(lines);
    statusRef.current?.focus();
  };
  const save = useAction(async () => {
    const file = toSchoolSettings(settings);
    const text = writeSchoolFile(file);
    onSaveFile(text);
    setOutcome([
      say('schoolFile.saved'),
      say('schoolFile.checksum', { version: file.version, checksum: await checksum(text) }),
    ]);
  });
  const open = useAction(async (file: File) => {
    setOutcome([]);
    setOpened(undefined);
    const text = await schoolTextOf(file);
    const sum = await checksum(text);
    setOpened((before) => ({
      name: shownName(file.name),
      checksum: sum,
      count: (before?.count ?? 0) + 1,
      ...readSchoolFile(text),
    }));
  });
  const error = save.error ?? open.error;
  return (
    <section class="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('schoolFile.title')}</h2>
      <p>{say('schoolFile.intro')}</p>
      <div class="row">
        <Button busy={save.busy} onClick={() => void save.run()}>
          {say('schoolFile.save')}
        </Button>
      </div>
      <FileInput
        label={say('schoolFile.open')}
        hint={say('schoolFile.openHint')}
        accept=".json,application/json"
        disabled={open.busy}
        onFile={(file) => void open.run(file)}
      />
      {error ? (
        <Notice tone="bad" alert>
          <p>{isolated(error)}</p>
        </Notice>
      ) : null}
      <div ref={statusRef} tabIndex={-1}>
        <Status tone={outcome.length > 0 ? 'good' : 'quiet'}>
          {open.busy ? say('schoolFile.reading') : outcome.map((line) => <p key={line}>{line}</p>)}
        </Status>
      </div>
      {opened && 'problems' in opened ? <Refused name={opened.name} problems={opened.problems} /> : null}
      {opened && 'file' in opened ? (
        <CheckSchoolFile
          key={opened.checksum}
          read={opened}
          checksum={opened.checksum}
          settings={settings}
          onTake={async (result) => {
            if (await onSave(result)) end(say('schoolFile.taken'));
          }}
          onDiscard={() => end(say('schoolFile.discarded'))}
        />
      ) : null}
    </section>
  );
}
