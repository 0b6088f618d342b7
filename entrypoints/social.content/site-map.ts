import type { RequestKind, SurfaceName } from '../../policy/observation.ts';

/**
 * How to read one site, as data (design, decision 1): no functions, `reader.ts` interprets every map. Regular
 * expressions are sources, read with the flags `iu`; a list of them means "one of these". `Kind` names the kinds of rules in it:
 * only what reads those runs on the site's pages.
 */
export interface SiteMap<out Kind extends RuleKind = RuleKind> {
  /** `facebook`, `messenger`, `x`. */
  id: string;
  /** Match patterns of the manifest. */
  matches: readonly string[];
  /** The exact hosts that are read; a look-alike is not one of them (trust.md H11). */
  hosts: readonly string[];
  people: PeopleMap;
  identity: IdentityMap;
  /** What only a page without a login shows; while it is there nothing is "none". */
  loggedOut: string;
  /** What stands in for content that has not come yet. */
  loading: string;
  /** Routes whose content may lie in an open shadow root (site-hooks 3.6). */
  shadowRoutes?: readonly string[];
  /** Texts beside a name that are not part of it: ages, counts, "unread". */
  notNames: readonly string[];
  /** Wording around a name in a picture's label, with the group `name`. */
  pictureLabels: readonly string[];
  /** The surfaces besides `identity`. */
  surfaces: readonly SurfaceMap<Kind>[];
}

/** What an address of a person looks like on the site. */
export interface PeopleMap {
  hosts: readonly string[];
  /** Tried in order on the path; groups `id` and `handle`; `query` names the parameter that holds the id. */
  forms: readonly { path: string; query?: string }[];
  /** First path segments that look like a handle and are none. */
  notPeople: readonly string[];
  /** How to write a person's address, with `{id}` or `{handle}`. */
  addresses: { handle: string; id?: string };
}

export type IdentityField = 'id' | 'name' | 'handle';

/** Who is logged in; machine values before anything that a label could spoil (site-hooks 2.1, 3.1). */
export interface IdentityMap {
  /** Named when nobody can be told. */
  landmark: string;
  /** Elements that carry a field: an attribute and a pattern with one group, or, without attribute, the text. */
  elements?: readonly {
    landmark: string;
    selector: string;
    field: IdentityField;
    attribute?: string;
    pattern?: string;
  }[];
  /**
   * Objects in inline scripts, surest first: where they begin (or a group that holds the value itself), and the path of
   * each field (`{id}` stands for the id found). The first rule that finds anything decides.
   */
  scripts: readonly {
    landmark: string;
    begin: string;
    fields: { id: readonly string[]; name?: readonly string[]; handle?: readonly string[] };
  }[];
  /** A cookie that a page script can read, and the pattern with one group that gives the id. */
  cookie: { landmark: string; name: string; pattern: string };
}

/** A part of the page that has to be there before "nothing" can be believed. */
export interface Landmark {
  name: string;
  selector: string;
  /** Not when it lies inside one of these. */
  notIn?: string;
  /** Only on these routes. */
  routes?: readonly string[];
}

/** How to read one surface. */
export interface SurfaceMap<out Kind extends RuleKind = RuleKind> {
  surface: Exclude<SurfaceName, 'identity'>;
  kind: RequestKind;
  /** Tested on the path: where the surface is expected. */
  routes: readonly string[];
  /** Any of them will do; the first is named when none is there. */
  landmarks: readonly Landmark[];
  rules: readonly RuleOf<Kind>[];
  empty: EmptySigns;
  /** A gate before the list (a passcode): while it is there nothing is "none". */
  locked?: string;
}

/** Positive signs that the list has come and holds nobody. Each counts inside a landmark only. */
export interface EmptySigns {
  /** An empty-state element. */
  selector?: string;
  /** What the site says instead of a list. */
  said: readonly string[];
  /** A list that was finished without a single child. */
  list: string;
  /** Where rows of another kind prove that the list has come, and more selectors of such rows. */
  others?: { routes: readonly string[]; selector?: string };
  /**
   * Where the surface is a box that only appears when it has content: what proves that the place around it has come, and
   * the links, or headings that say so, which announce a box.
   */
  box?: { routes: readonly string[]; around: string; announcedBy: string; says: readonly string[] };
}

interface Rules {
  link: LinkRule;
  card: CardRule;
  item: ItemRule;
  thread: ThreadRule;
  script: ScriptRule;
}
export type RuleKind = keyof Rules;
export type RuleOf<Kind extends RuleKind> = Rules[Kind];

/** Rows known by the shape of a link: the surest sign. */
export interface LinkRule {
  by: 'link';
  selector: string;
  /** With the group `id` when the path itself holds it; otherwise the link must be one of the people's forms. */
  path: string;
  /** Query parameters that decide whether the link counts: a value, `null` for "absent". */
  query?: Readonly<Record<string, string | null>>;
  /** Labels of a link that shows somebody else (a mutual friend). */
  notLinks?: readonly string[];
  /** The row's element. */
  row?: string;
  /** The row is a sentence about the person: where in it the name stands by itself, and the sentence around it. */
  sentence?: { name: string; said: readonly string[] };
  /** The link alone does not tell: without the sentence the row is doubtful. */
  onlyIfSaid?: boolean;
  /** The row has two buttons; their labels tell an incoming request from a sent one or a suggestion. */
  buttons?: ButtonLabels;
}

export interface ButtonLabels {
  selector: string;
  accept: readonly string[];
  /** Labels of a card that is something else: a suggestion or a sent request. */
  other: readonly string[];
  /** What stands in the buttons' place once the user has answered. */
  answered: readonly string[];
}

/** Cards known by their two buttons and the one person in them (site-hooks 2.3), where links do not tell. */
export interface CardRule {
  by: 'card';
  /** Where such cards are looked for; without `structural`, only a known accept label counts there. */
  places: readonly (Landmark & { structural?: boolean })[];
  notLinks: readonly string[];
  buttons: ButtonLabels;
  /** A card that holds such a link is about something else. */
  notWith: string;
  /** A group that holds such a link, and none of the others, shows requests. */
  groupWith: string;
}

/** An attribute and a pattern whose groups hold the value. */
export interface AttributeRule {
  selector: string;
  attribute: string;
  pattern: string;
}

/** Rows known by a test id. */
export interface ItemRule {
  by: 'item';
  selector: string;
  /** Only on these routes; everywhere if absent. */
  routes?: readonly string[];
  notIn?: string;
  /** The row's cell, and a control in it that only a row of another kind has. */
  cell?: string;
  not?: string;
  /** What shows that the row is of this kind: a picture, or failing that what it says. */
  needs?: { selector: string; said: readonly string[] };
  /** What shows that it is of another kind; also what it does not say, in a language that is known for certain. */
  otherKind?: { selector: string; certainIn: readonly string[] };
  /** The person's handle (one group). */
  avatar?: AttributeRule;
  /** The person's handle as a text of its own. */
  handleText?: string;
  /** The person's id (one group). */
  id?: AttributeRule;
  /** A pair of ids (two groups), one of which is the user's; on the row itself if the selector is empty. */
  pair?: AttributeRule;
  /** Several people may share one row. */
  several?: boolean;
}

/** The one open conversation, known by the route. */
export interface ThreadRule {
  by: 'thread';
  /** With the group `id`, or `a` and `b` for a pair of ids, one of which is the user's. */
  path: string;
  /** Where the other person's link stands, and where the name. */
  header: string;
  name: string;
  /** Must be there for the conversation to be a request still. */
  needs?: string;
}

/** Rows in inline data at page load (site-hooks 2.3, "Inline JSON"). */
export interface ScriptRule {
  by: 'script';
  begin: string;
  list: string;
  /** Paths inside one entry: the sentence, its marked ranges, the address. */
  text: readonly string[];
  ranges: readonly string[];
  address: readonly string[];
  /** What the address of a request says. */
  addressSays: readonly string[];
  said: readonly string[];
}
