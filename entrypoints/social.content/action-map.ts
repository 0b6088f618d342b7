import type { Act } from '../../policy/act.ts';
import type { PeopleMap, SiteMap } from './site-map.ts';

/**
 * Where on one site the user does something that concerns one person, as data (design, decision 1): no functions, `find-act.ts`
 * of the part `own-actions` interprets it. Regular expressions are sources, read with the flags `iu`.
 */
export interface ActionMap extends Pick<SiteMap, 'hosts' | 'notNames' | 'pictureLabels'> {
  /** Id of the site's map. */
  id: string;
  people: PeopleMap;
  /** What can be pressed; the innermost match counts. */
  controls: string;
  /** Tried in order; the first that fits and finds exactly one person decides. */
  rules: readonly ActRule[];
  /** Labels of links that show somebody else in a person's card (a mutual friend). */
  notLinks: readonly string[];
  /** Links that name, by their own address, the person who asks; others in the same card are somebody else's. */
  asking?: string;
  /** A card reaches no further than one of these. */
  bounds: string;
  /** A whole dialog may be a card; nothing around it belongs to it. */
  dialog: string;
  /** The person whose profile page it is: where the name stands, and what proves that it is not the page before. */
  owner: { within: string; name: string; proof: 'handle-text' | 'own-links' };
  /** The one open conversation: its route, with the group `id` if it names the person, the header's links and its name. */
  threads: readonly { path: string; header: string; name: string }[];
  /** A post, and its author's link in it. */
  post: { unit: string; author: string };
  /** A row that shows one person by a picture; the attribute's pattern has one group, the handle. */
  picture?: { selector: string; attribute: string; pattern: string };
  /** Where something can be written. */
  editors: string;
  /** Controls whose answer is worth having before the user comes near, and on which routes. */
  ahead: { selector: string; routes?: readonly string[] };
}

export interface ActRule {
  act: Act;
  selector: string;
  /** What its label says. */
  said?: readonly string[];
  /** Only on these routes. */
  routes?: readonly string[];
  /** What it must, and what it must not lie inside. */
  inside?: string;
  notIn?: string;
  /**
   * Whom it concerns: the one person of the card around it, or the owner of the profile; whom its own address names; the open
   * conversation's person; the author of the post; the one name, or picture, in its row.
   */
  of: 'card' | 'link' | 'thread' | 'post' | 'row' | 'picture';
  /** The person's id in its test id (one group). */
  id?: string;
  /** Its address, with the group `id` or `handle`; without, a profile's. */
  path?: string;
  /** Taking a request: it must stand in a request's card. */
  request?: RequestRule;
}

export interface RequestRule {
  buttons: string;
  accept: readonly string[];
  /** Labels of cards that are something else. */
  other: readonly string[];
  /** Which of two buttons it is where no label is known. */
  place: 0 | 1;
  /** Where a card counts without a link that says so. */
  routes: readonly string[];
  within?: string;
}
