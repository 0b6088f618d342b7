import type { SurfaceMap } from '../site-map.ts';
import { all, attribute, childrenOf, first, is, rawText, within } from './dom.ts';
import { isOn, type Page } from './page.ts';
import { says, textRuns } from './text.ts';

/** A count of nought in a heading, in Western, Arabic or Urdu digits. */
const nought = /(?<![\p{N}.,:])[0٠۰](?![\p{N}.,:])/u;

function isLoading(page: Page, place: Element): boolean {
  const { loading } = page.map;
  return (
    is(place, loading) || within(place, '[aria-busy="true"]') !== null || first(place, loading) !== undefined
  );
}

/**
 * Whether the page shows in so many words, or by a finished list, that nobody asks (trust.md H10). Never because
 * nothing was found: a place that is not there, or is still loading, or could not be understood, is not empty.
 *
 * @param places the landmarks' elements
 * @param others rows that were recognised as something else
 */
export function seemsEmpty(
  page: Page,
  surface: SurfaceMap,
  places: readonly Element[],
  others: number,
): boolean {
  if (places.length === 0 || places.some((place) => isLoading(page, place))) return false;
  const { empty } = surface;
  const { box, others: prove } = empty;
  const any = (selector: string): boolean => places.some((place) => first(place, selector) !== undefined);
  if (empty.selector && any(empty.selector)) return true;
  if (prove && isOn(page.url, prove.routes) && (others > 0 || (prove.selector && any(prove.selector))))
    return true;
  if (box && isOn(page.url, box.routes)) return any(box.around) && (others > 0 || !any(box.announcedBy));
  return places.some((place) => {
    const runs = textRuns(place);
    if (runs.some((run) => says(run, empty.said))) return true;
    const headings = all(place, 'h1, h2, h3, [role="heading"]');
    if (headings.some((heading) => nought.test(textRuns(heading).join(' ')))) return true;
    const lists = [place, ...all(place, empty.list)].filter((list) => is(list, empty.list));
    return runs.length > 0 && lists.length > 0 && lists.every((list) => isChildless(list));
  });
}

function isChildless(list: Element): boolean {
  return (
    rawText(list).trim() === '' &&
    childrenOf(list).every((child) => child.nodeType !== 1) &&
    attribute(list, 'hidden') === null
  );
}
