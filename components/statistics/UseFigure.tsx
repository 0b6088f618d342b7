import { useEffect, useId, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import type { Use } from '../../policy/usage/sums.ts';
import { sumOf, totalOf } from '../../policy/usage/sums.ts';
import { Table } from '../ui/Table.tsx';
import type { ChartItem } from './chart-parts.tsx';
import { durationText } from './duration.ts';

type Charts = typeof import('./charts.tsx');

/** The charts and the library under them are fetched from the package only where they are shown. */
function useCharts(): Charts | undefined {
  const [charts, setCharts] = useState<{ of: Charts }>();
  useEffect(() => {
    let gone = false;
    void import('./charts.tsx').then((of) => (gone ? undefined : setCharts({ of })));
    return () => {
      gone = true;
    };
  }, []);
  return charts?.of;
}

/** With more rows, the table stands under its chart instead of beside it. */
const mostBeside = 8;

/** What the two parts of a bar are called. */
export interface PartNames {
  inside: string;
  outside: string;
}

export interface FigureItem extends ChartItem {
  /** As the table has it. */
  name: string;
}

const cells = (name: string, use: Use) => [
  name,
  durationText(use.inside),
  durationText(use.outside),
  durationText(totalOf(use)),
];

/** A chart and, beside it, the table with the same numbers. */
export function UseFigure({
  title,
  period,
  column,
  parts,
  items,
  kind,
  limit,
}: {
  title: string;
  /** In words, for whom the chart is read out. */
  period: string;
  /** Heading of the table's first column. */
  column: string;
  parts: PartNames;
  items: readonly FigureItem[];
  kind: 'columns' | 'bars';
  /** A line across the columns, in seconds. */
  limit?: number | undefined;
}) {
  const charts = useCharts();
  const id = useId();
  const label = say('statistics.chart', { what: title, period });
  return (
    <section class="stack" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div
        class={items.length > mostBeside && kind === 'columns' ? 'use-figure use-figure-long' : 'use-figure'}
      >
        <div class="stack-tight">
          {charts && kind === 'columns' ? (
            <charts.ColumnChart label={label} items={items} limit={limit} />
          ) : null}
          {charts && kind === 'bars' ? <charts.BarChart label={label} items={items} /> : null}
          {charts ? (
            <ul class="legend small">
              <li>
                <span class="swatch swatch-inside" aria-hidden="true" /> {parts.inside}
              </li>
              <li>
                <span class="swatch swatch-outside" aria-hidden="true" /> {parts.outside}
              </li>
              {limit === undefined ? null : (
                <li>
                  <span class="swatch swatch-limit" aria-hidden="true" />{' '}
                  {say('statistics.limit', { time: durationText(limit) })}
                </li>
              )}
            </ul>
          ) : (
            <p class="quiet">{say('common.loading')}</p>
          )}
        </div>
        <Table
          caption={`${title}, ${period}`}
          hideCaption
          columns={[
            { key: 'name', label: column },
            { key: 'inside', label: parts.inside, number: true },
            { key: 'outside', label: parts.outside, number: true },
            { key: 'total', label: say('statistics.total'), number: true },
          ]}
          rows={[
            ...items.map((item) => ({ key: item.key, cells: cells(item.name, item) })),
            { key: 'all', cells: cells(say('statistics.all'), sumOf(items)) },
          ]}
        />
      </div>
    </section>
  );
}
