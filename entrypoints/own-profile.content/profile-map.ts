import type { ProfileFieldName } from '../../policy/profile/observation.ts';
import type { SiteMap } from '../social.content/site-map.ts';
import type { RowKind } from '../social.content/sites/profile-labels.ts';

/**
 * How to read the own profile on one site, as data (design, decision 1). Regular expressions are sources, read with the flags
 * `iu`; `{id}` and `{handle}` in them stand for what is known of the account.
 */
export interface ProfileMap {
  id: string;
  hosts: readonly string[];
  /** From the site's map: who is logged in, and what a person's address looks like. */
  site: Pick<SiteMap, 'identity' | 'people' | 'loggedOut' | 'loading'>;
  owner: OwnerMap;
  /** In order; the first that the rest of the address fits. */
  pages: readonly PageMap[];
  marks?: MarksMap;
  forms: readonly FormRule[];
  sections?: SectionsMap;
  data?: DataMap;
  pinned?: PinnedMap;
  /** Display names: the surest first; the page's title last. */
  names: readonly NameRule[];
  title?: string;
  mail: MailMap;
}

/** Whose profile an address shows. */
export interface OwnerMap {
  /** Routes of the account that is logged in, whoever that is. */
  always: readonly string[];
  /** Machine data in which two accounts at once show (site-hooks 2.1, "acting as a Page"): paths that have to agree. */
  accounts?: { begin: string; ids: readonly string[]; name: string };
  /** A cookie that is there only while the user acts as somebody else. */
  otherCookie?: string;
  /** Machine data that tie a handle to a number: one group, the number. */
  idOfHandle?: readonly string[];
  /** The same, with the own number known: one group, the handle. */
  handleOfId?: readonly string[];
  /** Links that only the own account has outside the page's content: by the own name, which machine data give. */
  ownLinks?: string;
  /** A link of the profile's own head, and the pattern that takes the owner's number out of it. */
  ownPhotos?: { selector: string; pattern: string };
  /** Whether controls that only the owner sees are known by their wording; they count only where the displayed name is the own one. */
  ownControls?: boolean;
  /** Machine data that name the profile without its number; with such a control they count where the own name is not known. */
  shownHandle?: string;
}

export interface PageMap {
  /** The landmark's name. */
  name: string;
  /** Tested on the rest of the address: the path after the person, or the parameter that stands for it. */
  rest: string;
  /** Fields that this page has to show: not found, they could not be read. */
  expects: readonly ProfileFieldName[];
  /** What every row on it is, whatever the headings say. */
  kind?: RowKind;
}

/** Fields whose elements carry a machine name. */
export interface MarksMap {
  /** Where they stand. */
  inside: string;
  /** The first is the landmark; a field with `run` is the first text of the element that fits. */
  fields: readonly { field: ProfileFieldName; selector: string; run?: string }[];
  /** The group of optional items: once it is there with one of them, what is missing in it is not there. */
  items: { selector: string; known: string };
  /** Text between the landmark and the items that is none of the fields. */
  between: string;
}

/** Input elements of the site's own edit forms. What stands in a form is newer than what the page shows. */
export interface FormRule {
  field: ProfileFieldName;
  selector: string;
  /** Only on these routes. */
  routes?: readonly string[];
}

/** Rows of values under headings (site-hooks 2.5, 2.6). */
export interface SectionsMap {
  /** Whether wording helps to tell rows apart; if not, only machine names count. */
  isWorded: boolean;
  main: string;
  /** Parts of it that are no profile: posts, tabs, dialogs of other things. */
  skip: string;
  headings: string;
  /** Sections that are known by a machine name. */
  places: readonly { selector: string; kind: RowKind }[];
  items: string;
  controls: string;
  /** Links to the other pages of the profile. */
  tabs: string;
  icons: string;
  /** Hosts whose links are no links of the user's own; an address that stands for another is unwrapped by the parameter. */
  hosts: string;
  unwrap: string;
  /** Where the labels of an edit form's inputs are: `aria-label` and so on. */
  inputs: string;
}

/** Machine-readable rows at page load. */
export interface DataMap {
  sections: string;
  cards: string;
  status: string;
  /** Types, tested in order. */
  kinds: readonly (readonly [RowKind, string])[];
  /** Types of a row that says that there is nothing. */
  nothing: string;
}

/** Forms in which an e-mail address makes an account, or is changed (A5; site-hooks 17). */
export interface MailMap {
  /** Routes of sign-up forms and of account settings; and what tells a sign-up form wherever it stands. */
  signUp: readonly string[];
  account: readonly string[];
  signUpForm: string;
  /** Inputs that take an address; never one for a password. */
  inputs: string;
  /** Forms to log in. */
  notIn: string;
}

export interface PinnedMap {
  post: string;
  /** An element that tells a pinned post; without one its wording does. */
  sign?: string;
  author: string;
  /** The text of the author's line that counts. */
  run: string;
}

export interface NameRule {
  selector: string;
  /** The name stands in the label, and an element inside has the same label. */
  labelled?: string;
}
