import { say } from '../../assets/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Status } from '../ui/Status.tsx';
import { useAction } from '../ui/use-action.ts';

/** What the browser says of the space that Staffroom's records take. */
export interface DiskUse {
  /** Whether the browser keeps them when it clears up for space. */
  persisted: boolean;
  /** Bytes; absent where the browser does not say. */
  used?: number;
  left?: number;
}

/** Less than this many bytes left is said to be little. */
const little = 5_000_000;

/** "1.2 MB", by thousands, as browsers and systems write it. */
function size(bytes: number): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return value.toLocaleString('en-GB', {
    style: 'unit',
    unit: units[unit]!,
    maximumFractionDigits: value < 10 ? 1 : 0,
  });
}

/** How much space the records take, how much is left, and whether the browser may clear them away (trust.md S2). */
export function DiskReport({
  use,
  full,
  onPersist,
}: {
  use: DiskUse;
  /** The last thing noticed could not be recorded. */
  full: boolean;
  /** Asks the browser to keep the records; resolves to its answer. */
  onPersist: () => Promise<boolean>;
}) {
  const action = useAction(onPersist);
  return (
    <section class="stack-tight">
      <h2>{say('disk.title')}</h2>
      {full || (use.left !== undefined && use.left < little) ? (
        <Notice tone={full ? 'bad' : 'warn'} title={say(full ? 'disk.full' : 'disk.little')}>
          <p>{say('disk.fullText')}</p>
        </Notice>
      ) : null}
      <dl class="facts">
        <dt>{say('disk.used')}</dt>
        <dd>{use.used === undefined ? say('disk.notSaid') : size(use.used)}</dd>
        <dt>{say('disk.left')}</dt>
        <dd>{use.left === undefined ? say('disk.notSaid') : say('disk.about', { size: size(use.left) })}</dd>
        <dt>{say('disk.kept')}</dt>
        <dd>{say(use.persisted ? 'disk.persisted' : 'disk.notPersisted')}</dd>
      </dl>
      {use.persisted ? null : (
        <div>
          <Button busy={action.busy} onClick={() => action.run()}>
            {say('disk.persist')}
          </Button>
        </div>
      )}
      <Status tone="quiet">{action.done && !use.persisted ? say('disk.refused') : action.error}</Status>
    </section>
  );
}
