/** A stretch of a text: its start, and the place after its end. */
export interface TextSpan {
  start: number;
  end: number;
}

const overlap = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

/** Of spans that overlap, the longer one, or of two as long the earlier; ordered by place. */
export function apart<T extends TextSpan>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || !overlap(last, span)) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}

/** Those of some spans that none of the others touches. Both ordered by place and free of overlaps among themselves. */
export function clearOf<T extends TextSpan>(spans: readonly T[], others: readonly TextSpan[]): T[] {
  let at = 0;
  return spans.filter((span) => {
    while (at < others.length && others[at]!.end <= span.start) at += 1;
    return !(others[at] && overlap(others[at]!, span));
  });
}
