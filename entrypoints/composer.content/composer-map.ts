/**
 * Data: the composers of one site, what sends what is written in them, and to whom (site-hooks 2.8, 2.9, 3.6, 3.7). No functions in
 * it: one finder interprets all of them (design, decision 1). Regular expressions are texts, read with the flags `iu`.
 */
import type { PeopleMap } from '../social.content/site-map.ts';

export interface ComposerMap {
  /** The exact hosts that it is for (trust.md H11). */
  hosts: readonly string[];
  /** Links that name somebody. */
  people: Omit<PeopleMap, 'addresses'>;
  /** Finds the own id in the page's cookies; tells which of a pair of ids is the other person's. */
  me?: string;
  /** The first that fits an editor counts. */
  composers: readonly ComposerRule[];
}

export interface ComposerRule {
  kind: 'post' | 'comment' | 'message';
  /** The editor, or what lies around it. */
  editor: string;
  /** Path of the page; any if absent. */
  routes?: readonly string[];
  notOn?: readonly string[];
  /** Something that the editor lies in. */
  within?: string;
  /** The editor's own label says so. */
  labels?: readonly string[];
  /** What lies around the editor has one of these. */
  beside?: { around: string; has: string };
  /** What belongs to the composer lies in here; the whole tree if there is no such thing around the editor. */
  area: string;
  send: readonly SendControl[];
  /** What sends from within the editor: Enter alone, Enter with Ctrl or Cmd, or nothing. */
  keys?: 'enter' | 'modified';
  to?: Recipient;
  /** A picture or video that was added shows up as one of these. */
  preview?: string;
}

/** A control that sends. */
export interface SendControl {
  selector: string;
  /** Its label, or else its text, says so; without, every match counts. */
  labels?: readonly string[];
  /**
   * Only the last in its area, and only if it stands after the editor and shows its label as text, as main buttons do and icons do not:
   * for languages that are not known.
   */
  isMain?: true;
}

/** Whom a message is for. */
export interface Recipient {
  /** Routes whose address names the other person (`id`), or both (`a`, `b`). */
  routes?: readonly string[];
  /** Links of the conversation's header. */
  links: string;
  /** What shows the name. */
  name: string;
  /** Where both are: around the editor, at most so many steps up; without, anywhere in the tree. */
  climb?: number;
}
