/**
 * A time of day as people type it ("9", "905", "9.05", "14:30", "2.30 pm") as "09:05". What cannot be read as one comes back as it
 * was typed, so that the sentence about it can name it.
 */
export function readTime(typed: string): string {
  const text = typed.trim();
  const found = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(text);
  if (!found) return text;
  const [, hour, minute = '00', half] = found;
  let hours = Number(hour);
  if (half) {
    if (hours < 1 || hours > 12) return text;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hours > 24 || Number(minute) > 59) return text;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}
