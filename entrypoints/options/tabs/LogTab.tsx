import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import { IncidentDetail } from '../../../components/options/log/IncidentDetail.tsx';
import { DeleteAll, KeepMonths, LogExport } from '../../../components/options/log/LogCare.tsx';
import { LogFilters } from '../../../components/options/log/LogFilters.tsx';
import { LogTable } from '../../../components/options/log/LogTable.tsx';
import { SearchProgress } from '../../../components/options/log/SearchProgress.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { Status as StatusLine } from '../../../components/ui/Status.tsx';
import type { LogFilter } from '../../../policy/log/filter.ts';
import type { Settings } from '../../../policy/settings.ts';
import type { Status } from '../../../policy/status.ts';
import { siteMaps } from '../../social.content/sites/index.ts';
import { exportLog } from '../export-log.ts';
import { Failure } from '../Failure.tsx';
import { Locked } from '../Locked.tsx';
import { declare } from '../records/declare.ts';
import type { Outside } from '../outside.ts';
import { useAnswer } from '../use-answer.ts';
import { useSearch } from '../use-search.ts';
import { AnswersPart } from './AnswersPart.tsx';
import type { SettingsStore } from '../use-settings.ts';

const pageSize = 100;
const sites = siteMaps.map((map) => map.id);

interface Props {
  outside: Outside;
  store: SettingsStore;
  status: Status;
  settings: Settings;
}

function Entry({
  outside,
  status,
  id,
  onDeleted,
}: {
  outside: Outside;
  status: Status;
  id: string;
  onDeleted: () => void;
}) {
  const { value, error } = useAnswer(outside, { type: 'log.get', id });
  return (
    <div class="stack-wide">
      <Locked outside={outside} status={status} text={say('log.lockedText')} />
      {error ? (
        <p>
          <a href="#log">{say('log.toList')}</a>
        </p>
      ) : null}
      <Failure error={error} />
      {value && !error ? (
        <IncidentDetail
          incident={value}
          backHref="#log"
          reportHref={`/report.html?incident=${encodeURIComponent(id)}`}
          onDeclare={() => declare(outside, { incident: id })}
          onDelete={async () => {
            await outside.ask({ type: 'log.delete', id });
            onDeleted();
            location.hash = '#log';
          }}
        />
      ) : null}
    </div>
  );
}

function List({
  outside,
  store,
  status,
  settings,
  done,
  onDone,
}: Props & { done: string; onDone: (text: string) => void }) {
  const [filter, setFilter] = useState<LogFilter>({});
  const [offset, setOffset] = useState(0);
  const { text, ...plain } = filter;
  const list = useAnswer(outside, { type: 'log.list', filter: plain, offset, limit: pageSize });
  const search = useSearch(
    outside,
    text === undefined ? undefined : { ...plain, text },
    offset + pageSize,
    status.vault,
  );
  const { value, to, reload } = list;
  const shown = search
    ? { incidents: search.found.slice(offset, offset + pageSize), total: search.found.length }
    : value;
  const more = search !== undefined && search.state !== 'done';
  // The whole log's size is known from when no filter was set: asking for it apart would cost as much as a page.
  const [size, setSize] = useState(0);
  useEffect(() => {
    if (value && to && Object.keys(to.filter).length === 0) setSize(value.total);
  }, [value, to]);
  const locked = status.vault === 'locked';
  const filtered = Object.keys(filter).length > 0;
  return (
    <div class="stack-wide">
      <p>{say('log.intro')}</p>
      <Locked outside={outside} status={status} text={say('log.lockedText')} />
      <LogFilters
        filter={filter}
        sites={sites}
        locked={locked}
        onChange={(next) => {
          setFilter(next);
          setOffset(0);
        }}
      />
      <Failure error={search ? search.error : list.error} />
      {search ? <SearchProgress {...search} /> : null}
      {shown ? (
        shown.incidents.length > 0 ? (
          <LogTable
            incidents={shown.incidents}
            total={shown.total}
            more={more}
            offset={offset}
            pageSize={pageSize}
            onPage={setOffset}
            hrefOf={(incident) => `#log/${encodeURIComponent(incident.id)}`}
          />
        ) : more ? null : (
          <Notice>
            <p>{say(filtered ? 'log.noneFound' : 'log.empty')}</p>
          </Notice>
        )
      ) : null}
      <StatusLine tone="good">{done}</StatusLine>
      <KeepMonths value={settings.keepMonths} onSave={(keepMonths) => store.save({ keepMonths })} />
      <LogExport
        total={size}
        locked={locked}
        onExport={(kind, onProgress) => exportLog(outside, kind, onProgress)}
      />
      <DeleteAll
        total={size}
        onDelete={async () => {
          await outside.ask({ type: 'log.delete-all' });
          setOffset(0);
          onDone(say('log.deletedAll'));
          setFilter({});
          setSize(0);
          await reload();
        }}
      />
    </div>
  );
}

/** The two lists the log has, as links: each has an address. */
function Parts({ current }: { current: 'log' | 'log/answers' }) {
  const parts = [
    { route: 'log', label: say('answers.incidents') },
    { route: 'log/answers', label: say('answers.title') },
  ] as const;
  return (
    <nav aria-label={say('answers.parts')} class="log-parts">
      {parts.map(({ route, label }) => (
        <a key={route} href={`#${route}`} aria-current={route === current ? 'true' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

/** The log: what was pointed out and what became of it, and at `#log/answers` what was answered to notices. */
export function LogTab({ part, ...props }: Props & { part: string | undefined }) {
  const [done, setDone] = useState('');
  if (part === 'answers')
    return (
      <div class="stack-wide">
        <Parts current="log/answers" />
        <AnswersPart outside={props.outside} zone={props.settings.time.zone} />
      </div>
    );
  return part ? (
    <Entry
      outside={props.outside}
      status={props.status}
      id={part}
      onDeleted={() => setDone(say('log.deleted'))}
    />
  ) : (
    <div class="stack-wide">
      <Parts current="log" />
      <List {...props} done={done} onDone={setDone} />
    </div>
  );
}
