import { say } from '../../assets/messages/index.ts';
import { asMinutes } from '../../policy/usage/sums.ts';

/** "35 min", "1 h 5 min", "under 1 min". */
export function durationText(seconds: number): string {
  const { hours, minutes, under } = asMinutes(seconds);
  if (under) return say('statistics.under');
  return hours > 0 ? say('statistics.hours', { hours, minutes }) : say('statistics.minutes', { minutes });
}
