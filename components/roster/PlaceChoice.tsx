import { say } from '../../assets/messages/index.ts';
import type { Settings } from '../../policy/settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Field.tsx';
import { Status } from '../ui/Status.tsx';
import { useAction } from '../ui/use-action.ts';

/** Sizes of place to choose from, in inhabitants. */
const sizes = [2_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

/** Among how many people a namesake is looked for: a common name means less the more people may carry it (duty K6, trust.md I8). */
export function PlaceChoice({
  place,
  onPlace,
}: {
  place: Settings['place'];
  /** Rejects with a UserError if it could not be saved. */
  onPlace: (place: Settings['place']) => Promise<unknown>;
}) {
  const save = useAction(onPlace);
  const offered = place === 'uk' ? sizes : [...new Set([...sizes, place])].toSorted((a, b) => a - b);
  return (
    <section class="stack-tight" aria-labelledby="roster-place-title">
      <h2 id="roster-place-title">{say('place.title')}</h2>
      <Select
        label={say('place.label')}
        hint={say('place.hint')}
        value={String(place)}
        options={[
          { value: 'uk', label: say('place.uk') },
          ...offered.map((people) => ({ value: String(people), label: say('place.town', { people }) })),
        ]}
        onChange={(value) => void save.run(value === 'uk' ? 'uk' : Number(value))}
      />
      {save.error ? <Notice tone="warn">{save.error}</Notice> : null}
      <Status tone="good">{save.done ? say('place.saved') : ''}</Status>
    </section>
  );
}
