import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import type { ListedSite } from '../../policy/site-list.ts';
import type { Term } from '../../policy/timetable/schema.ts';
import type { UsePeriod } from '../../policy/usage/periods.ts';
import { dayAfter, dayBefore, termAt, weekAt } from '../../policy/usage/periods.ts';
import { sumOf, totalOf, byDay, bySite, byWeek, within } from '../../policy/usage/sums.ts';
import type { DayUse } from '../../policy/usage.ts';
import { visible } from '../../policy/wording/visible.ts';
import { Button } from '../ui/Button.tsx';
import { Confirm } from '../ui/Confirm.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Status } from '../ui/Status.tsx';
import { dayText } from '../ui/when.ts';
import type { FigureItem } from './UseFigure.tsx';
import { UseFigure } from './UseFigure.tsx';

type View = 'week' | 'term';

/** Why nothing is measured; absent while it is. */
export type Off = 'noPolicy' | 'notNeeded' | 'unwanted';

const dayName = (date: string) => Temporal.PlainDate.from(date).toLocaleString('en-GB', { weekday: 'short' });
const dayAndMonth = (date: string) =>
  Temporal.PlainDate.from(date).toLocaleString('en-GB', { day: 'numeric', month: 'short' });

const daysFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
/** "7–13 Sept" */
const daysText = (start: string, end: string) =>
  daysFormat.formatRange(Temporal.PlainDate.from(start), Temporal.PlainDate.from(end));

function periodText({ kind, name, start, end }: UsePeriod): string {
  const params = { name: visible(name), start: dayText(start), end: dayText(end) };
  return kind === 'term' || kind === 'holiday'
    ? say(`statistics.period.${kind}`, params)
    : say('statistics.period.dates', params);
}

/** Why nothing is measured, and where that is changed. */
function NotMeasured({ off, anything }: { off: Off; anything: boolean }) {
  return (
    <Notice>
      <p>
        {say(`statistics.off.${off}`)} {anything ? say('statistics.off.earlier') : null}{' '}
        <a href="#sites/time">{say('statistics.change')}</a>
      </p>
    </Notice>
  );
}

/** Week or term, and the way through them; never past what is kept or into the future. */
function Choose({
  view,
  hasTerms,
  period,
  first,
  today,
  onView,
  onDate,
}: {
  view: View;
  hasTerms: boolean;
  period: UsePeriod;
  /** First day with any use. */
  first: string;
  today: string;
  onView: (view: View) => void;
  onDate: (date: string) => void;
}) {
  return (
    <div class="row row-apart no-print">
      <fieldset class="row">
        <legend class="visually-hidden">{say('statistics.view')}</legend>
        {(['week', 'term'] as const).map((each) => (
          <Button key={each} aria-pressed={view === each} onClick={() => onView(each)}>
            {say(each === 'term' && !hasTerms ? 'statistics.view.month' : `statistics.view.${each}`)}
          </Button>
        ))}
      </fieldset>
      <div class="row">
        <Button aria-disabled={period.start <= first} onClick={() => onDate(dayBefore(period))}>
          {say('statistics.earlier')}
        </Button>
        <Button aria-disabled={period.start <= today && today <= period.end} onClick={() => onDate(today)}>
          {say('statistics.today')}
        </Button>
        <Button aria-disabled={period.end >= today} onClick={() => onDate(dayAfter(period))}>
          {say('statistics.later')}
        </Button>
      </div>
    </div>
  );
}

/** The columns of a period: its days, or the weeks of a longer one. */
function columnsOf(view: View, usage: readonly DayUse[], period: UsePeriod): FigureItem[] {
  return view === 'week'
    ? byDay(usage, period).map(({ date, ...use }) => ({
        key: date,
        label: dayName(date),
        name: `${dayName(date)} ${dayAndMonth(date)}`,
        ...use,
      }))
    : byWeek(usage, period).map(({ start, end, ...use }) => ({
        key: start,
        label: dayAndMonth(start),
        name: daysText(start, end),
        ...use,
      }));
}

/** One period: by day or week, and by site. */
function Period({
  view,
  period,
  usage,
  sites,
  counted,
  limit,
}: {
  view: View;
  period: UsePeriod;
  usage: readonly DayUse[];
  sites: readonly ListedSite[];
  counted: 'restricted' | 'workingHours';
  limit: number | undefined;
}) {
  const words = periodText(period);
  const parts = {
    inside: say(`statistics.inside.${counted}`),
    outside: say(`statistics.outside.${counted}`),
  };
  if (totalOf(sumOf(within(usage, period))) === 0)
    return (
      <Notice>
        <p>{say('statistics.noneHere')}</p>
      </Notice>
    );
  return (
    <>
      <p>{say(`statistics.${counted}`)}</p>
      <UseFigure
        title={say(view === 'week' ? 'statistics.byDay' : 'statistics.byWeek')}
        period={words}
        column={say(view === 'week' ? 'statistics.day' : 'statistics.week')}
        parts={parts}
        items={columnsOf(view, usage, period)}
        kind="columns"
        limit={view === 'week' ? limit : undefined}
      />
      <UseFigure
        title={say('statistics.bySite')}
        period={words}
        column={say('statistics.site')}
        parts={parts}
        items={bySite(usage, period, sites).map(({ id, name, inside, outside }) => ({
          key: id,
          label: name,
          name,
          inside,
          outside,
        }))}
        kind="bars"
      />
    </>
  );
}

/** The user's own minutes: a week or a term, as charts with their tables; and the way to delete them. */
export function StatisticsPage({
  usage,
  sites,
  terms,
  today,
  off,
  counted,
  limit,
  onDelete,
}: {
  usage: readonly DayUse[];
  sites: readonly ListedSite[];
  terms: readonly Term[];
  /** The school's date, ISO. */
  today: string;
  off: Off | undefined;
  /** What the first part of each bar is. */
  counted: 'restricted' | 'workingHours';
  /** The user's own limit for a day, in seconds, where it is for what the first part shows. */
  limit: number | undefined;
  onDelete: () => Promise<unknown>;
}) {
  const [view, setView] = useState<View>('week');
  const [date, setDate] = useState(today);
  const [deleted, setDeleted] = useState(false);
  const period = view === 'week' ? weekAt(date) : termAt(date, terms);
  const dates = [...new Set(usage.map((each) => each.date))].toSorted();
  const first = dates[0];
  return (
    <div class="stack-wide statistics">
      <p>{say('statistics.intro')}</p>
      {off ? <NotMeasured off={off} anything={first !== undefined} /> : null}
      <Status tone="good">{deleted ? say('statistics.deleted') : null}</Status>
      {first === undefined ? (
        <Notice>
          <p>{say(off ? 'statistics.noneKept' : 'statistics.none')}</p>
        </Notice>
      ) : (
        <>
          <Choose
            view={view}
            hasTerms={terms.length > 0}
            period={period}
            first={first}
            today={today}
            onView={setView}
            onDate={setDate}
          />
          <h2 aria-live="polite">{periodText(period)}</h2>
          <Period view={view} period={period} usage={usage} sites={sites} counted={counted} limit={limit} />
          <section class="stack no-print">
            <h2>{say('statistics.deleteHeading')}</h2>
            <div>
              <Confirm
                label={say('statistics.delete')}
                title={say('statistics.deleteSure')}
                yes={say('statistics.deleteYes')}
                onYes={async () => {
                  await onDelete();
                  setDeleted(true);
                }}
              >
                <p>{say('statistics.deleteText', { days: dates.length, start: dayText(first) })}</p>
              </Confirm>
            </div>
          </section>
        </>
      )}
    </div>
  );
}
