/** A stretch of a text, and whether anything was found in it. */
export interface Segment {
  start: number;
  text: string;
  found: boolean;
}

/** Cuts a text into what was found and what lies between; findings that overlap or touch are one stretch. */
export function segmentsOf(text: string, spans: readonly (readonly [number, number])[]): Segment[] {
  const joined: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  const segments: Segment[] = [];
  const add = (start: number, end: number, found: boolean) => {
    if (end > start) segments.push({ start, text: text.slice(start, end), found });
  };
  let done = 0;
  for (const [start, end] of joined) {
    add(done, start, false);
    add(start, end, true);
    done = end;
  }
  add(done, text.length, false);
  return segments;
}

/** A text with what was found in it marked. */
export function MarkedText({ text, spans }: { text: string; spans: readonly (readonly [number, number])[] }) {
  return (
    <p class="marked-text" dir="auto">
      {segmentsOf(text, spans).map((segment) =>
        segment.found ? <mark key={segment.start}>{segment.text}</mark> : segment.text,
      )}
    </p>
  );
}
