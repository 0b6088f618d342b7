import type { SurfaceMap } from '../site-map.ts';
import { all, childrenOf, first, is, parentOf, textOf, within } from './dom.ts';
import { isOn, type Page, type Rows } from './page.ts';
import { says, textRuns } from './text.ts';

const headings = 'h1, h2, h3, [role="heading"]';
/** A count of nought, in Western, Arabic or Urdu digits. */
const nought = /(?<![\p{N}.,:])[0٠۰](?![\p{N}.,:])/u;

/** Whether a heading, or the text right beside it, counts nobody. */
function countsNobody(heading: Element): boolean {
  const around = textRuns(parentOf(heading) ?? heading);
  const beside = around.length <= 3 ? around.filter((run) => /^\(?.\)?$/u.test(run)) : [];
  return [...textRuns(heading), ...beside].some((run) => nought.test(run));
}

function isLoading(page: Page, place: Element): boolean {
  const { loading } = page.map;
  return is(place, loading) || within(place, '[aria-busy="true"]') !== null || first(place, loading) !== null;
}

/**
 * Whether the page shows in so many words, or by a finished list, that nobody asks (trust.md H10). Never because
 * nothing was found: a place that is not there, or is still loading, or could not be understood, is not empty.
 *
 * @param places the landmarks' elements
 * @param rows what was read, without anybody who asks
 */
export function seemsEmpty(page: Page, surface: SurfaceMap, places: readonly Element[], rows: Rows): boolean {
  if (rows.doubt || places.length === 0 || places.some((place) => isLoading(page, place))) return false;
  const { box, others, ...empty } = surface.empty;
  const any = (selector: string): boolean => places.some((place) => first(place, selector) !== null);
  if (empty.selector && any(empty.selector)) return true;
  const saysSo = places.some((place) => textRuns(place).some((run) => says(run, empty.said)));
  if (saysSo) return true;
  // A box that is announced and could not be read is not proved empty by what stands around it.
  const isAnnounced =
    box &&
    rows.answered === 0 &&
    places.flatMap((place) => all(place, box.announcedBy)).some((link) => isAnnouncement(link, box.says));
  if (others && isOn(page.url, others.routes) && !isAnnounced)
    if (rows.others > 0 || (others.selector && any(others.selector))) return true;
  if (box && isOn(page.url, box.routes)) return any(box.around) && !isAnnounced;
  return places.some((place) => isFinishedList(place, empty.list) || all(place, headings).some(countsNobody));
}

function isAnnouncement(element: Element, wording: readonly string[]): boolean {
  return is(element, 'a[href]') || says(textRuns(element).join(' '), wording);
}

/** Whether the lists in a place that has some text are without a single child. */
function isFinishedList(place: Element, selector: string): boolean {
  const lists = [place, ...all(place, selector)].filter((list) => is(list, selector));
  const isChildless = (list: Element): boolean =>
    textOf(list)!.trim() === '' && childrenOf(list).every((child) => !(child instanceof Element));
  return lists.length > 0 && lists.every(isChildless) && textRuns(place).length > 0;
}
