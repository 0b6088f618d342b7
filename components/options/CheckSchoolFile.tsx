import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import type { ReadSchoolFile, SchoolField } from '../../policy/school-file.ts';
import { changedFields, fieldOf, withSchoolFile } from '../../policy/school-file.ts';
import type { Settings } from '../../policy/settings.ts';
import { timeProblems } from '../../policy/timetable/problems.ts';
import { isolated } from '../roster/isolated.tsx';
import { Lines } from '../timetable/import/calendar-words.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckGroup } from '../ui/Choices.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Table } from '../ui/Table.tsx';
import { useAction } from '../ui/use-action.ts';
import { fieldTexts } from './school-file-words.ts';

/** A school's file beside the settings, field by field; the user says what is taken over. */
export function CheckSchoolFile({
  read,
  checksum,
  settings,
  onTake,
  onDiscard,
}: {
  read: ReadSchoolFile;
  checksum: string;
  settings: Settings;
  onTake: (settings: Settings) => Promise<unknown>;
  onDiscard: () => void;
}) {
  const { file, given } = read;
  // What it is compared with stays, even while a save that failed is waiting to be tried again.
  const [before] = useState(settings);
  const changed = changedFields(before, read);
  // A timetable that the user has made is not given up by default.
  const hasOwn = before.time.timetable.days.length > 0;
  const [chosen, setChosen] = useState<readonly SchoolField[]>(() =>
    changed.filter((field) => field !== 'timetable' || !hasOwn),
  );
  const titleRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleRef.current?.focus(), []);
  const result = withSchoolFile(settings, file, chosen);
  const wrong = timeProblems(result.time);
  const take = useAction(() => onTake(result));
  return (
    <section class="stack" aria-labelledby="school-file-check">
      <h3 id="school-file-check" ref={titleRef} tabIndex={-1}>
        {say('schoolFile.check')}
      </h3>
      <p>
        {say('schoolFile.checksum', { version: file.version, checksum })}{' '}
        <span class="quiet">{say('schoolFile.checkAgainst')}</span>
      </p>
      {changed.length === 0 ? (
        <p>{say('schoolFile.nothing')}</p>
      ) : (
        <>
          <CheckGroup
            legend={say('schoolFile.which')}
            choices={changed.map((value) => ({
              value,
              label: say(`schoolFile.name.${value}`),
              ...(value === 'timetable' && hasOwn && { hint: say('schoolFile.ownTimetable') }),
            }))}
            values={chosen}
            onChange={setChosen}
          />
          <Table
            caption={say('schoolFile.changes')}
            columns={[
              { key: 'field', label: say('schoolFile.field') },
              { key: 'now', label: say('schoolFile.now') },
              { key: 'after', label: say('schoolFile.after') },
            ]}
            rows={changed.map((field) => ({
              key: field,
              cells: [
                say(`schoolFile.name.${field}`),
                <Lines key="now" texts={fieldTexts(field, fieldOf(before, field))} />,
                <Lines
                  key="after"
                  texts={fieldTexts(field, chosen.includes(field) ? file[field] : fieldOf(before, field))}
                />,
              ],
            }))}
          />
        </>
      )}
      {given.length > changed.length && changed.length > 0 ? (
        <p class="quiet">{say('schoolFile.same', { count: given.length - changed.length })}</p>
      ) : null}
      {wrong.length > 0 ? (
        <Notice tone="warn" title={say('schoolFile.wouldBeWrong')} alert>
          <ul>
            {wrong.map(({ path, row, message }) => (
              <li key={`${path} ${message.key}`}>
                {isolated(
                  say('schoolFile.problemAt', { field: sayMessage(row), problem: sayMessage(message) }),
                )}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div class="row">
        {chosen.length > 0 && wrong.length === 0 ? (
          <Button kind="primary" busy={take.busy} onClick={() => void take.run()}>
            {say('schoolFile.take')}
          </Button>
        ) : null}
        <Button busy={take.busy} onClick={onDiscard}>
          {say('schoolFile.discard')}
        </Button>
      </div>
    </section>
  );
}
