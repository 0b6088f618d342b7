import { zoneExists } from '../problems.ts';
import { windowsZones } from './windows-zones.ts';

/** How Windows shows a zone, where a calendar names it so. */
const shownAs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:dublin|edinburgh|lisbon|london)\b/i, 'Europe/London'],
  [/^\(?(?:utc|gmt)(?:[+-]00:?00)?\)?(?:\s*coordinated universal time)?$/i, 'Etc/UTC'],
];

const known = new Map<string, string | undefined>();

/**
 * The IANA name of the zone that a calendar's TZID means: by that name, by the end of a longer path ("/example.org/x/Europe/London"),
 * by Windows' name, or by what Windows shows for ours. The VTIMEZONE that a file brings along is not looked at: `Temporal` knows
 * better.
 *
 * @returns undefined for a zone that nobody knows
 */
export function zoneOf(tzid: string): string | undefined {
  if (known.has(tzid)) return known.get(tzid);
  const zone = find(tzid.trim().replace(/^["']|["']$/g, ''));
  // A hostile file may name a zone of its own for every event.
  if (known.size < 1000) known.set(tzid, zone);
  return zone;
}

function find(name: string): string | undefined {
  if (name === '' || name.length > 200) return undefined;
  const windows = windowsZones.get(name.toLowerCase());
  if (windows) return windows;
  // An offset ("+01:00") is a zone to Temporal, but not one that knows of summer time.
  if (/^[A-Za-z]/.test(name) && zoneExists(name)) return name;
  const path = name.split('/').filter((part) => part !== '');
  for (const length of [3, 2]) {
    const end = path.slice(-length).join('/');
    if (path.length > length && /^[A-Za-z]/.test(end) && zoneExists(end)) return end;
  }
  return shownAs.find(([pattern]) => pattern.test(name))?.[1];
}
