import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';

/** A bar: the part in restricted time first, the other one after it. Seconds. */
export interface ChartItem {
  key: string;
  /** As short as its place. */
  label: string;
  inside: number;
  outside: number;
}

/** Until the page has said how wide it is. */
const firstWidth = 640;

/** The width of an element in pixels, so that a chart is drawn for it and its text keeps its size. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(firstWidth);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.floor(entry?.contentRect.width ?? 0);
      if (next > 0) setWidth(next);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

/** A drawing of its own size in pixels, which shrinks where paper or window is narrower; heard as one picture with a name. */
export function Picture({
  label,
  width,
  height,
  children,
}: {
  label: string;
  width: number;
  height: number;
  children: ComponentChildren;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {children}
    </svg>
  );
}

/** Stripes for the part that is not restricted: told apart without colour, too. */
export function Stripes({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="chart-ground" width="6" height="6" />
        <rect class="chart-stripe" width="2" height="6" />
      </pattern>
    </defs>
  );
}

/** The unit that an axis is written in: minutes, or hours where there are many. */
export function unitFor(seconds: number): { seconds: number; text: (n: number) => string } {
  return seconds > 2 * 3600
    ? { seconds: 3600, text: (n) => say('statistics.tick.hours', { n }) }
    : { seconds: 60, text: (n) => say('statistics.tick.minutes', { n }) };
}
