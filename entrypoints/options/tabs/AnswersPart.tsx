import { useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import { AnswerFilters, fitsFilter, noFilter } from '../../../components/options/log/AnswerFilters.tsx';
import { AnswersTable } from '../../../components/options/log/AnswersTable.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { Confirm } from '../../../components/ui/Confirm.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { Status as StatusLine } from '../../../components/ui/Status.tsx';
import { useAction } from '../../../components/ui/use-action.ts';
import type { PageRequest } from '../../background/protocol.ts';
import { exportAnswers } from '../export-log.ts';
import { Failure } from '../Failure.tsx';
import type { Outside } from '../outside.ts';
import { useAnswer } from '../use-answer.ts';

/** The log's part on notices: what was chosen when one stood over a social site. */
export function AnswersPart({ outside, zone }: { outside: Outside; zone: string }) {
  const { value, error, reload } = useAnswer(outside, { type: 'answers.list' });
  const [filter, setFilter] = useState(noFilter);
  const [done, setDone] = useState('');
  const action = useAction(async (request: PageRequest, said: string) => {
    setDone('');
    await outside.ask(request);
    await reload();
    setDone(said);
  });
  const answers = value ?? [];
  const shown = answers.filter((each) => fitsFilter(each, filter));
  return (
    <div class="stack-wide">
      <p>{say('answers.intro')}</p>
      <Failure error={error ?? action.error} />
      {answers.length > 0 ? (
        <AnswerFilters
          filter={filter}
          hosts={[...new Set(answers.map(({ host }) => host))].sort()}
          onChange={setFilter}
        />
      ) : null}
      {shown.length > 0 ? (
        <AnswersTable
          answers={shown}
          zone={zone}
          now={Temporal.Now.instant()}
          busy={action.busy}
          onEnd={(id) => action.run({ type: 'answers.end', id }, say('answers.ended'))}
          onDelete={(id) => action.run({ type: 'answers.delete', id }, say('answers.deleted'))}
        />
      ) : value ? (
        <Notice>
          <p>{say(answers.length > 0 ? 'answers.noneFound' : 'answers.empty')}</p>
        </Notice>
      ) : null}
      <StatusLine tone="good">{done}</StatusLine>
      <section class="stack">
        <h2>{say('log.export')}</h2>
        <p>{say('answers.export')}</p>
        <div>
          <Button
            disabled={answers.length === 0}
            onClick={async () =>
              setDone(say('answers.exported', { total: await exportAnswers(outside, zone) }))
            }
          >
            {say('log.exportCsv')}
          </Button>
        </div>
      </section>
      <section class="stack">
        <h2>{say('log.deleteAllHeading')}</h2>
        <div>
          <Confirm
            label={say('answers.deleteAll')}
            title={say('answers.deleteAllSure')}
            yes={say('answers.deleteAllYes')}
            disabled={answers.length === 0}
            onYes={async () => {
              await outside.ask({ type: 'answers.delete-all' });
              await reload();
              setFilter(noFilter);
              setDone(say('answers.deletedAll'));
            }}
          >
            <p>{say('answers.deleteAllText', { total: answers.length })}</p>
          </Confirm>
        </div>
      </section>
    </div>
  );
}
