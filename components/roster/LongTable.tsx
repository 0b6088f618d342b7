import { useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, Table, type Row } from '../ui/Table.tsx';

const STEP = 100;

/** A table that may be very long: shows the first rows, and more on request, so that 20,000 do not stop the page. */
export function LongTable<T>({
  caption,
  columns,
  items,
  row,
  first = STEP,
}: {
  caption: string;
  columns: readonly Column[];
  items: readonly T[];
  row: (item: T, index: number) => Row;
  first?: number;
}) {
  const [shown, setShown] = useState(first);
  const more = Math.min(STEP, items.length - shown);
  return (
    <div class="stack-tight">
      <Table caption={caption} columns={columns} rows={items.slice(0, shown).map(row)} />
      {more > 0 ? (
        <Button
          kind="quiet"
          aria-label={say('rosterImport.showMoreOf', { count: more, what: caption })}
          onClick={() => setShown(shown + STEP)}
        >
          {say('rosterImport.showMore', { count: more })}
        </Button>
      ) : null}
    </div>
  );
}
