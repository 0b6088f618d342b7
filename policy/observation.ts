/** What a reader saw on a page, as facts: no judgement, no roster data (design §1, "observation"). */

/** Which kind of page, or part of one, was read. */
export type SurfaceName = 'identity' | 'incoming-requests' | 'notifications' | 'message-requests';

/** Every reading has three outcomes (design, decision 2). Silence is never "clear". */
export type Outcome = 'found' | 'none' | 'cannot-read';

/** How somebody asked for contact. */
export type RequestKind = 'friend-request' | 'follow-request' | 'followed-you' | 'message-request';

/** What the user themselves set out to do to somebody, where they wanted it in the log. */
export const ownActKinds = [
  'own-add',
  'own-follow',
  'own-accept',
  'own-message',
  'own-share',
  'own-view',
] as const;
export type OwnActKind = (typeof ownActKinds)[number];

export const isOwnAct = (kind: string): kind is OwnActKind =>
  (ownActKinds as readonly string[]).includes(kind);

/** Every kind of contact that Staffroom judges. */
export type ContactKind = RequestKind | OwnActKind;

/** The account that is logged in. At least one field is there. */
export interface IdentityObservation {
  /** The site's own numeric id. */
  id?: string;
  name?: string;
  /** Without the leading "@". */
  handle?: string;
}

/** One person who asks for contact, as the page shows them. */
export interface ContactObservation {
  kind: RequestKind;
  /** The displayed name, decoys stripped; may be empty when only a handle is shown. */
  name: string;
  /** Without the leading "@". */
  handle?: string;
  /** The site's own numeric id. */
  personId?: string;
  /** Absolute address, query reduced to what names the person. */
  profileUrl?: string;
}

export type Observation = IdentityObservation | ContactObservation;

/** What came of reading one surface. */
export type SurfaceReading =
  | {
      surface: 'identity';
      outcome: Outcome;
      /** Name of the landmark that showed the surface to be there, or that was missed. */
      landmark?: string;
      observations: IdentityObservation[];
    }
  | {
      surface: Exclude<SurfaceName, 'identity'>;
      outcome: Outcome;
      landmark?: string;
      observations: ContactObservation[];
    };

/** Everything the reader saw on one page. */
export interface PageReading {
  url: string;
  /** Id of the site map, `facebook`, `messenger` or `x`. */
  site: string;
  surfaces: SurfaceReading[];
}
