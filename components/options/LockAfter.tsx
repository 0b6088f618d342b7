import { say } from '../../assets/messages/index.ts';
import { Select } from '../ui/Field.tsx';

const usual = [5, 15, 30, 60, 120, 240, 480];

const label = (minutes: number) =>
  minutes >= 60 && minutes % 60 === 0
    ? say('rosterTab.hours', { hours: minutes / 60 })
    : say('rosterTab.minutes', { minutes });

/** After how long the roster locks by itself. */
export function LockAfter({ value, onSave }: { value: number; onSave: (minutes: number) => unknown }) {
  const choices = [...new Set([...usual, value])].sort((a, b) => a - b);
  return (
    <Select
      label={say('rosterTab.lockAfter')}
      value={String(value)}
      onChange={(minutes) => onSave(Number(minutes))}
      options={choices.map((minutes) => ({ value: String(minutes), label: label(minutes) }))}
    />
  );
}
