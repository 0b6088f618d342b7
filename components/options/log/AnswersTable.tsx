import { useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { NoticeAnswer } from '../../../policy/notice-answer.ts';
import { visible, visibleLines } from '../../../policy/wording/visible.ts';
import { spanInWords } from '../../panel/now/now-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StrengthTag } from '../../ui/StrengthTag.tsx';
import { Table } from '../../ui/Table.tsx';

const pageSize = 100;

const clock = (instant: string, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);

/** "16 Nov 2026, 09:05" by the school's clock. */
const whenAt = (instant: string, zone: string) =>
  clock(instant, zone).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
const timeAt = (instant: string, zone: string) =>
  clock(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' });

/** Whether an answer keeps the notice away at a moment. */
const holdsAt = ({ at, until }: NoticeAnswer, now: Temporal.Instant): boolean =>
  until !== undefined && Temporal.Instant.compare(at, now) <= 0 && Temporal.Instant.compare(now, until) < 0;

/** The answers, newest first, a hundred at a time; each can be deleted, and ended while it is in force. */
export function AnswersTable({
  answers,
  zone,
  now,
  busy,
  onEnd,
  onDelete,
}: {
  answers: readonly NoticeAnswer[];
  /** The school's. */
  zone: string;
  now: Temporal.Instant;
  busy: boolean;
  onEnd: (id: string) => unknown;
  onDelete: (id: string) => unknown;
}) {
  const [shown, setShown] = useState(pageSize);
  const [asked, setAsked] = useState<string>();
  const left = answers.length - shown;
  return (
    <div class="stack">
      <Table
        caption={say('answers.total', { total: answers.length })}
        columns={[
          { key: 'when', label: say('answers.when') },
          { key: 'site', label: say('answers.site') },
          { key: 'choice', label: say('answers.choice') },
          { key: 'on', label: say('answers.on') },
          { key: 'clause', label: say('answers.clause') },
          { key: 'action', label: say('answers.action'), hidden: true },
        ]}
        rows={answers.slice(0, shown).map((answer) => {
          const { id, at, host, choice, interval, strength, cite, until, permittedBy } = answer;
          const when = whenAt(at, zone);
          const inForce = holdsAt(answer, now);
          return {
            key: id,
            cells: [
              <span key="w" class="nowrap">
                {when}
              </span>,
              visible(host, 100),
              <div key="c" class="stack-tight">
                <div>{say(`answers.choice.${choice}`)}</div>
                {permittedBy ? <div class="own-words small">{visibleLines(permittedBy, 300)}</div> : null}
                {until === undefined ? null : (
                  <div class={inForce ? 'small' : 'small quiet'}>
                    {say(inForce ? 'answers.inForce' : 'answers.until', { until: timeAt(until, zone) })}
                  </div>
                )}
              </div>,
              say('answers.onFromTo', {
                what: spanInWords(interval),
                start: timeAt(interval.start, zone),
                end: timeAt(interval.end, zone),
              }),
              <span key="s">
                <StrengthTag strength={strength} /> {visible(cite, 100)}
              </span>,
              <div key="a" class="row">
                {inForce ? (
                  <Button
                    busy={busy}
                    aria-label={say('answers.endLabel', { when })}
                    onClick={() => onEnd(id)}
                  >
                    {say('answers.end')}
                  </Button>
                ) : null}
                <Button
                  kind="quiet"
                  aria-label={say('answers.deleteLabel', { when })}
                  onClick={() => setAsked(id)}
                >
                  {say('answers.delete')}
                </Button>
              </div>,
            ],
          };
        })}
      />
      {left > 0 ? (
        <Button onClick={() => setShown(shown + pageSize)}>
          {say('answers.more', { count: Math.min(left, pageSize) })}
        </Button>
      ) : null}
      <Dialog
        open={asked !== undefined}
        title={say('answers.deleteSure')}
        onClose={() => setAsked(undefined)}
        actions={
          <>
            <Button onClick={() => setAsked(undefined)}>{say('common.cancel')}</Button>
            <Button
              kind="danger"
              onClick={() => {
                if (asked !== undefined) onDelete(asked);
                setAsked(undefined);
              }}
            >
              {say('answers.delete')}
            </Button>
          </>
        }
      >
        <p>{say('answers.deleteSureText')}</p>
      </Dialog>
    </div>
  );
}
