import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Column {
  key: string;
  label: string;
  /** Numbers stand at the end of the cell. */
  number?: boolean;
  /** The heading is for screen readers only (a column of buttons). */
  hidden?: boolean;
}

export interface Row {
  key: string;
  /** One per column; the first is the row's heading. */
  cells: readonly ComponentChildren[];
}

/**
 * A table with a caption; wider than the page, it scrolls in its own frame, by keyboard too. Where there is room for one column only,
 * each row becomes a block whose cells carry their column's name.
 */
export function Table({
  caption,
  hideCaption = false,
  columns,
  rows,
}: {
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
}) {
  const id = useId();
  // With two columns the row's heading says enough.
  const labelled = columns.length > 2;
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="table-frame" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id} class={hideCaption ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" class={column.number ? 'number' : undefined}>
                {column.hidden ? <span class="visually-hidden">{column.label}</span> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, i) =>
                i === 0 ? (
                  <th key={columns[i]?.key} scope="row" class={columns[i]?.number ? 'number' : undefined}>
                    {cell}
                  </th>
                ) : (
                  <td
                    key={columns[i]?.key}
                    class={columns[i]?.number ? 'number' : undefined}
                    data-label={labelled && !columns[i]?.hidden ? columns[i]?.label : undefined}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
