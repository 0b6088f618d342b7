/** A time as written: minutes after midnight, or what is wrong with it. */
interface Written {
  minutes: number;
  /** Whether "am" or "pm" was said. */
  half: boolean;
}

export interface Times {
  /** As "09:05". */
  start?: string;
  end?: string;
  /** What stands beside the times. */
  rest: string;
  /** A time that does not exist, as written. */
  wrong?: string;
  /** Afternoon was taken, although nothing says so. */
  guessed?: boolean;
}

const strong = String.raw`\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?|\d{4}(?:\s*(?:hrs?|h)\b)?`;
const bare = String.raw`\d{1,2}|\d{3}`;
const between = String.raw`\s*(?:[-–—−‐‑→]|to|until|till)\s*`;
/** Two times, at least one of which cannot be anything else; or nothing but two numbers. */
const ranges = [
  new RegExp(String.raw`(?<!\d)(${strong})${between}(${strong}|${bare})(?!\d)`, 'i'),
  new RegExp(String.raw`(?<!\d)(${bare})${between}(${strong})(?!\d)`, 'i'),
  new RegExp(String.raw`^\s*(${bare})${between}(${bare})\s*$`, 'i'),
  new RegExp(String.raw`(?<!\d)(${strong})\s+(${strong})(?!\d)`, 'i'),
];
const alone = new RegExp(String.raw`(?<!\d)(${strong})(?!\d)`, 'i');
/** In a cell of a lesson four digits are a room, not a time. */
const inCell = /(?<!\d)(\d{1,2}[:.]\d{2})\s*(?:[-–—−‐‑]|to)\s*(\d{1,2}[:.]\d{2})(?!\d)/i;

function written(text: string): Written | undefined {
  const [, hour, minute, half] =
    /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(?:(a|p)\.?m\.?|hrs?|h)?$/i.exec(text.trim()) ?? [];
  if (hour === undefined) return undefined;
  const hours = Number(hour);
  const minutes = Number(minute ?? 0);
  if (minutes > 59) return undefined;
  if (half === undefined) return hours > 23 ? undefined : { minutes: hours * 60 + minutes, half: false };
  if (hours < 1 || hours > 12) return undefined;
  const afternoon = half.toLowerCase() === 'p';
  return { minutes: ((hours % 12) + (afternoon ? 12 : 0)) * 60 + minutes, half: true };
}

export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const noon = 12 * 60;
/** No school day starts before seven: an earlier hour without "am" is one of the afternoon. */
const earliest = 7 * 60;

function span(from: string, to: string, rest: string): Times {
  const start = written(from);
  const end = written(to);
  if (!start || !end) return { rest, wrong: (start ? to : from).trim() };
  let guessed = false;
  // "9-10am", "1-2pm": what is said of the end holds for the start, if the start then comes before it.
  if (end.half && !start.half && end.minutes >= noon && start.minutes + noon < end.minutes)
    start.minutes += noon;
  else if (!start.half && start.minutes < earliest) {
    start.minutes += noon;
    guessed = true;
  }
  if (!end.half && end.minutes < noon && end.minutes <= start.minutes) {
    const later = end.minutes + noon;
    // Past midnight it stays, for the caller to refuse.
    if (later > start.minutes && later - start.minutes <= 8 * 60) {
      end.minutes = later;
      guessed = true;
    }
  }
  return {
    start: clockText(start.minutes),
    end: clockText(end.minutes),
    rest,
    ...(guessed && { guessed }),
  };
}

const without = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,;|–-]+|[\s:,;|–-]+$/g, '')
    .trim();

/**
 * The times that stand in a heading of a row ("P1 9:00–10:00", "0900-1000", "9am", "9.00", "1:10 – 2:10"), and the rest of the text.
 * A start without an end has `start` only.
 */
export function readTimes(text: string): Times {
  const short = text.slice(0, 200);
  for (const range of ranges) {
    const match = range.exec(short);
    if (match) return span(match[1]!, match[2]!, without(short, match));
  }
  const match = alone.exec(short);
  if (!match) return { rest: short.trim() };
  const rest = without(short, match);
  const start = written(match[1]!);
  if (!start) return { rest, wrong: match[1]!.trim() };
  const guessed = !start.half && start.minutes < earliest;
  return {
    start: clockText(start.minutes + (guessed ? noon : 0)),
    rest,
    ...(guessed && { guessed: true }),
  };
}

/** The times that a lesson's own cell names, in which case they go before those of its row. */
export function timesInCell(text: string): Times {
  const match = inCell.exec(text.slice(0, 500));
  return match ? span(match[1]!, match[2]!, without(text, match)) : { rest: text };
}
