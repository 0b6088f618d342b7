/**
 * The charts, drawn as SVG by Preact with d3's scales: attributes and classes only, so that the pages' policy holds; the colours
 * are in the style sheet. Loaded when the Statistics tab is opened.
 */
import { scaleBand, scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { visible } from '../../policy/wording/visible.ts';
import type { ChartItem } from './chart-parts.tsx';
import { Picture, Stripes, unitFor, useWidth } from './chart-parts.tsx';
import { durationText } from './duration.ts';

interface ChartProps {
  /** What a screen reader says of it. */
  label: string;
  items: readonly ChartItem[];
}

const total = ({ inside, outside }: ChartItem): number => inside + outside;
/** A chart of very little is not drawn as if it were much. */
const leastTop = 5 * 60;
const letter = 7;

/** Columns side by side, one per day or week. */
export function ColumnChart({ label, items, limit }: ChartProps & { limit?: number | undefined }) {
  const { ref, width } = useWidth();
  const stripes = useId();
  const height = 240;
  const edge = { top: 20, right: 4, bottom: 24, left: 52 };
  const most = Math.max(leastTop, limit ?? 0, ...items.map(total));
  const unit = unitFor(most);
  const y = scaleLinear([0, most / unit.seconds], [height - edge.bottom, edge.top]).nice(4);
  const at = (seconds: number) => y(seconds / unit.seconds);
  const x = scaleBand(
    items.map(({ key }) => key),
    [edge.left, width - edge.right],
  ).padding(0.25);
  const middle = (key: string) => (x(key) ?? 0) + x.bandwidth() / 2;
  const longest = Math.max(1, ...items.map((item) => item.label.length));
  const each = Math.max(1, Math.ceil(((longest + 2) * letter) / Math.max(1, x.step())));
  const values = items.map((item) => durationText(total(item)));
  const roomForValues = x.step() >= letter * Math.max(...values.map((value) => value.length));
  return (
    <div ref={ref} class="chart">
      <Picture label={label} width={width} height={height}>
        <Stripes id={stripes} />
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line class="chart-grid" x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
            <text class="chart-text" x={edge.left - 6} y={y(tick)} dy="0.32em" text-anchor="end">
              {unit.text(tick)}
            </text>
          </g>
        ))}
        {items.map((item, i) => (
          <g key={item.key}>
            <rect
              class="chart-bar chart-inside"
              x={x(item.key)}
              width={x.bandwidth()}
              y={at(item.inside)}
              height={at(0) - at(item.inside)}
            />
            <rect
              class="chart-bar"
              fill={`url(#${stripes})`}
              x={x(item.key)}
              width={x.bandwidth()}
              y={at(total(item))}
              height={at(item.inside) - at(total(item))}
            />
            {roomForValues && total(item) > 0 ? (
              <text class="chart-text" x={middle(item.key)} y={at(total(item)) - 5} text-anchor="middle">
                {values[i]}
              </text>
            ) : null}
            {i % each === 0 && middle(item.key) + (longest * letter) / 2 <= width ? (
              <text class="chart-text" x={middle(item.key)} y={height - 6} text-anchor="middle">
                {item.label}
              </text>
            ) : null}
          </g>
        ))}
        {limit === undefined ? null : (
          <line class="chart-limit" x1={edge.left} x2={width - edge.right} y1={at(limit)} y2={at(limit)} />
        )}
      </Picture>
    </div>
  );
}

/** Bars one above the other, one per site, each under its name. */
export function BarChart({ label, items }: ChartProps) {
  const { ref, width } = useWidth();
  const stripes = useId();
  const row = 44;
  const height = items.length * row;
  const x = scaleLinear([0, Math.max(leastTop, ...items.map(total))], [0, width - 2]);
  return (
    <div ref={ref} class="chart">
      <Picture label={label} width={width} height={height}>
        <Stripes id={stripes} />
        {items.map((item, i) => (
          <g key={item.key} transform={`translate(1 ${i * row})`}>
            <text class="chart-text chart-name" x={0} y={15}>
              {visible(item.label, Math.max(8, Math.floor(width / letter) - 14))}
            </text>
            <text class="chart-text" x={width - 2} y={15} text-anchor="end">
              {durationText(total(item))}
            </text>
            <rect class="chart-bar chart-inside" y={21} height={14} x={0} width={x(item.inside)} />
            <rect
              class="chart-bar"
              fill={`url(#${stripes})`}
              y={21}
              height={14}
              x={x(item.inside)}
              width={x(item.outside)}
            />
          </g>
        ))}
      </Picture>
    </div>
  );
}
