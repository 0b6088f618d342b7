import { say } from '../../../assets/messages/index.ts';
import type { SpanKind } from '../../../policy/rules/restricted-spans.ts';
import { visible } from '../../../policy/wording/visible.ts';

/** "Maths (lesson)"; the kind alone where the timetable gives no other name. */
export function spanInWords({ kind, label }: { kind: SpanKind; label: string }): string {
  const name = visible(label.trim(), 100);
  const what = say(`now.kind.${kind}`);
  if (!name || what.toLowerCase().startsWith(name.toLowerCase())) return name || what;
  return say('now.labelled', { label: name, kind: what });
}

/** The first letter as a sentence has it. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "10:05" for today, "tomorrow, 08:45", "Monday, 08:45" within a week, "Monday 4 January, 08:45" later; in the school's zone. */
export function momentInWords(instant: string, now: Temporal.Instant, zone: string): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const days = today.until(moment.toPlainDate()).days;
  // Midnight ends today.
  if (days <= 0 || (days === 1 && time === '00:00')) return days === 1 ? '24:00' : time;
  if (days === 1) return say('now.time.tomorrow', { time });
  const day = moment
    .toPlainDate()
    .toLocaleString(
      'en-GB',
      days < 7 ? { weekday: 'long' } : { weekday: 'long', day: 'numeric', month: 'long' },
    );
  return say('now.time.soon', { day: day.replace(',', ''), time });
}
