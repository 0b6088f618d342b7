/**
 * The messages between the parts of Staffroom: what each is called, who may send it, what it carries and what comes back.
 * Two sets, kept apart (trust.md M1): a content script can report a page and ask for the panel, nothing more; extension pages
 * can do the rest. The background checks the sender that the browser names and the schema before a handler sees anything.
 */
import { z } from 'zod';
import type { HeldAct } from '../../policy/act.ts';
import { acts } from '../../policy/act.ts';
import type { ContactReport } from '../../policy/forms/contact-report.ts';
import { contactReportSchema } from '../../policy/forms/contact-report.ts';
import type { DeclarationDates, ShownDeclaration } from '../../policy/forms/declaration.ts';
import { declarationSchema, declaredPersonSchema } from '../../policy/forms/declaration.ts';
import type { Incident, IncidentState, Remembered } from '../../policy/incident.ts';
import { incidentStates } from '../../policy/incident.ts';
import type { Deviation } from '../../policy/forms/deviation.ts';
import { deviationSchema } from '../../policy/forms/deviation.ts';
import type { Permission } from '../../policy/forms/permission.ts';
import { permissionSchema } from '../../policy/forms/permission.ts';
import type { Message } from '../../policy/message.ts';
import type { NoticeAnswer } from '../../policy/notice-answer.ts';
import { noticeChoiceSchema } from '../../policy/notice-answer.ts';
import type { PageState, SeenOnPage } from '../../policy/page-state.ts';
import type { Screening } from '../../policy/names/screening.ts';
import { MAX_PEOPLE } from '../../policy/roster/limits.ts';
import type { Group, RosterPerson } from '../../policy/roster/person.ts';
import { groups } from '../../policy/roster/person.ts';
import type { Settings } from '../../policy/settings.ts';
import { settingsSchema } from '../../policy/settings.ts';
import type { Health, Snapshot, Status, VaultState } from '../../policy/status.ts';
import { timeDraftSchema } from '../../policy/timetable/draft.ts';
import type { DayChange, SchoolTime } from '../../policy/timetable/schema.ts';
import { dayChangeSchema } from '../../policy/timetable/schema.ts';
import type { TimeNow } from '../../policy/time-now.ts';
import type { SearchStep } from '../../storage/incidents.ts';
import type { DayUse } from '../../policy/usage.ts';
import { checklistItems, draftKinds } from '../../policy/draft/draft.ts';
import type { DraftView } from '../../policy/draft/view.ts';
import { longestPiece } from '../../policy/draft/hits.ts';
import { partsOnDemand } from '../social.content/parts.ts';
import type { ProfileLabels } from '../social.content/sites/profile-labels.ts';
import type { HeldWords } from '../../policy/held-words.ts';
import type { OwnProfiles } from './own-profile.ts';
import { mailForms } from '../../policy/profile/observation.ts';
import { profileFields } from '../../policy/text/check.ts';

const text = (max: number) => z.string().max(max);
const id = text(100);
/** A real day: "2026-02-30" is refused. */
const isoDate = z.iso.date();
const outcome = z.enum(['found', 'none', 'cannot-read']);
const landmark = text(100).optional();

const identity = z.strictObject({
  id: text(100).optional(),
  name: text(500).optional(),
  handle: text(200).optional(),
});

/** Somebody on a page, as it shows them. */
const shownPerson = {
  name: text(500),
  handle: text(200).optional(),
  personId: text(100).optional(),
  profileUrl: text(500).optional(),
};
const person = z.strictObject(shownPerson);

const contact = z.strictObject({
  /** Names the item on that page, for the mark; means nothing elsewhere. */
  key: text(40),
  kind: z.enum(['friend-request', 'follow-request', 'followed-you', 'message-request']),
  ...shownPerson,
});

/** Something that the user sets out to do to somebody. */
const act = { act: z.enum(acts), person };

const surface = z.discriminatedUnion('surface', [
  z.strictObject({
    surface: z.literal('identity'),
    outcome,
    landmark,
    observations: z.array(identity).max(5),
  }),
  z.strictObject({
    surface: z.enum(['incoming-requests', 'notifications', 'message-requests']),
    outcome,
    landmark,
    observations: z.array(contact).max(2000),
  }),
]);

/** The own profile, as one of its pages shows it. */
const profileReading = {
  surface: z.literal('own-profile'),
  outcome,
  landmark,
  fields: z.partialRecord(
    z.enum(profileFields),
    z.strictObject({ outcome, values: z.array(text(5000)).max(50) }),
  ),
};

/** From a content script, top frame, on any social site that is covered, with or without a map. */
export const fromSocialSites = {
  'notice-answer': z.strictObject({
    type: z.literal('notice-answer'),
    choice: noticeChoiceSchema,
    /** Start of the span that was shown, epoch milliseconds. */
    span: z.number().int(),
    permittedBy: text(300).optional(),
  }),
  /** The user took the cover away (quick-hide, pupils nearby) by a button in the page. */
  uncover: z.strictObject({ type: z.literal('uncover') }),
  /** Visible, focused use, in epoch milliseconds. */
  used: z.strictObject({ type: z.literal('used'), start: z.number().int(), end: z.number().int() }),
} as const;

/** From a content script, top frame, on a site that has a map. */
export const fromContent = {
  'page-read': z.strictObject({
    type: z.literal('page-read'),
    site: text(40),
    /** Whether the page has come to rest since the last change. */
    settled: z.boolean(),
    surfaces: z.array(surface).max(10),
  }),
  'open-panel': z.strictObject({ type: z.literal('open-panel') }),
  /** The page has come to need a part of what runs on it (social.content/parts.ts). */
  'part-wanted': z.strictObject({ type: z.literal('part-wanted'), part: z.enum(partsOnDemand) }),
  'profile-read': z.strictObject({ type: z.literal('profile-read'), ...profileReading }),
  /** Asks for the wording of a profile page in its language: a page carries no other's. */
  'profile-words': z.strictObject({ type: z.literal('profile-words'), language: text(20) }),
  /** An e-mail address was typed into a form that makes or changes an account: what stands after "@", nothing else (A5). */
  'mail-seen': z.strictObject({ type: z.literal('mail-seen'), domain: text(253), form: z.enum(mailForms) }),
  /**
   * Something the user is writing, as it now stands: one of `of` pieces that follow each other and overlap by 200 characters, counted
   * from 0. Sent for every piece that has changed or has another place, and again when only `attached` has changed. Compared and
   * dropped; nothing of it is kept.
   */
  'draft-check': z.strictObject({
    type: z.literal('draft-check'),
    /** Names the composer within its page. */
    composer: z.number().int().min(0).max(1_000_000),
    kind: z.enum(draftKinds),
    /** Messages: to whom, where the page says so. */
    to: person.optional(),
    piece: z
      .strictObject({ at: z.number().int().min(0), of: z.number().int().min(1).max(1000) })
      .refine(({ at, of }) => at < of),
    text: text(longestPiece),
    attached: z.boolean(),
  }),
  /** A composer was closed or emptied, or what it had was sent. */
  'draft-gone': z.strictObject({
    type: z.literal('draft-gone'),
    composer: z.number().int().min(0).max(1_000_000),
  }),
  /** Whether the user's own click on a control for this person is to be held, asked before there is a click. */
  'person-ask': z.strictObject({ type: z.literal('person-ask'), ...act }),
  /** A click was held; `late`: it went through, for the answer was not there in time. */
  'act-held': z.strictObject({ type: z.literal('act-held'), ...act, late: z.boolean() }),
  ...fromSocialSites,
} as const;

const rosterPerson = z.strictObject({
  id,
  forename: text(200),
  surname: text(200),
  knownAs: text(200).optional(),
  formerSurname: text(200).optional(),
  group: z.enum(groups),
  until: isoDate.optional(),
  expires: isoDate,
});

const passphrase = z.string().min(1).max(1000);
const bare = <T extends string>(type: T) => z.strictObject({ type: z.literal(type) });

const logFilter = z.strictObject({
  site: text(40).optional(),
  group: z.enum(groups).optional(),
  state: z.enum(incidentStates).optional(),
  /** Looked for in name, handle and note, case-insensitively. */
  text: text(200).optional(),
});
export type LogFilter = z.infer<typeof logFilter>;

/** From Staffroom's own pages. */
export const fromPages = {
  'status.get': bare('status.get'),
  'hidden.set': z.strictObject({ type: z.literal('hidden.set'), hidden: z.boolean() }),

  'settings.get': bare('settings.get'),
  'settings.save': z.strictObject({ type: z.literal('settings.save'), settings: settingsSchema }),
  'settings.snapshots': bare('settings.snapshots'),
  'settings.restore': z.strictObject({ type: z.literal('settings.restore'), snapshot: z.number().int() }),
  /** The copy without personal data in the second place: whether there is one, and putting it in force. */
  'settings.copy': bare('settings.copy'),
  'settings.restore-copy': bare('settings.restore-copy'),
  'settings.raw': bare('settings.raw'),
  'settings.start-afresh': bare('settings.start-afresh'),

  'vault.set': z.strictObject({ type: z.literal('vault.set'), passphrase }),
  'vault.unlock': z.strictObject({ type: z.literal('vault.unlock'), passphrase }),
  'vault.lock': bare('vault.lock'),
  'vault.change': z.strictObject({ type: z.literal('vault.change'), old: passphrase, passphrase }),
  'vault.forget': bare('vault.forget'),

  'roster.get': bare('roster.get'),
  'roster.replace': z.strictObject({
    type: z.literal('roster.replace'),
    people: z.array(rosterPerson).max(MAX_PEOPLE),
  }),
  'roster.remove': z.strictObject({ type: z.literal('roster.remove'), personId: id }),
  'roster.erase': bare('roster.erase'),
  'roster.ask': z.strictObject({ type: z.literal('roster.ask'), name: text(500) }),

  'page.get': z.strictObject({ type: z.literal('page.get'), tabId: z.number().int() }),
  'page.answer': z.strictObject({
    type: z.literal('page.answer'),
    tabId: z.number().int(),
    key: text(40),
    answer: z.enum([...groups, 'none']),
  }),

  /** What the user is writing in a tab. `names`: whether anything that names somebody may come back. */
  'drafts.list': z.strictObject({
    type: z.literal('drafts.list'),
    tabId: z.number().int(),
    names: z.boolean(),
  }),
  /** F2: whether a pupil is in what is attached. */
  'drafts.answer': z.strictObject({
    type: z.literal('drafts.answer'),
    tabId: z.number().int(),
    composer: z.number().int(),
    pupilInIt: z.boolean(),
  }),
  /** The checklist of a school account (J5 to J7). */
  'drafts.tick': z.strictObject({
    type: z.literal('drafts.tick'),
    tabId: z.number().int(),
    composer: z.number().int(),
    item: z.enum(checklistItems),
    done: z.boolean(),
  }),
  'acts.list': z.strictObject({ type: z.literal('acts.list'), tabId: z.number().int() }),
  'acts.decide': z.strictObject({
    type: z.literal('acts.decide'),
    tabId: z.number().int(),
    key: text(40),
    as: z.enum(['not-same-person', 'family']),
    note: text(2000).optional(),
  }),
  /** Makes an entry in the log of it: only because the user wants one (B4). */
  'acts.keep': z.strictObject({ type: z.literal('acts.keep'), tabId: z.number().int(), key: text(40) }),
  'acts.dismiss': z.strictObject({ type: z.literal('acts.dismiss'), tabId: z.number().int(), key: text(40) }),

  'incident.decide': z.strictObject({
    type: z.literal('incident.decide'),
    id,
    as: z.enum(['not-same-person', 'family', 'later']),
    note: text(2000).optional(),
  }),
  'remembered.list': bare('remembered.list'),
  'remembered.withdraw': z.strictObject({ type: z.literal('remembered.withdraw'), id }),

  'log.list': z.strictObject({
    type: z.literal('log.list'),
    filter: logFilter.omit({ text: true }),
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(5000),
  }),
  /** One step of looking for a text; asked for again from `next` until there is enough, or nothing more. */
  'log.search': z.strictObject({
    type: z.literal('log.search'),
    filter: logFilter.required({ text: true }),
    from: z.number().int().min(0),
    enough: z.number().int().min(1).max(5000),
  }),
  'log.get': z.strictObject({ type: z.literal('log.get'), id }),
  'log.delete': z.strictObject({ type: z.literal('log.delete'), id }),
  'log.delete-all': bare('log.delete-all'),

  'report.draft': z.strictObject({ type: z.literal('report.draft'), incidentId: id }),
  'report.prepared': z.strictObject({
    type: z.literal('report.prepared'),
    incidentId: id,
    report: contactReportSchema,
    by: z.enum(['copy', 'print', 'file', 'mail']),
  }),
  'report.sent': z.strictObject({ type: z.literal('report.sent'), incidentId: id }),
  'report.unsent': bare('report.unsent'),

  /** How the rules of time stand now. */
  'time.get': bare('time.get'),
  /** The timetable while it is edited and not yet sound; what is in force stands in the settings. */
  'time-draft.get': bare('time-draft.get'),
  'time-draft.save': z.strictObject({
    type: z.literal('time-draft.save'),
    draft: timeDraftSchema.nullable(),
  }),
  'nearby.set': z.strictObject({ type: z.literal('nearby.set'), nearby: z.boolean() }),
  /** The user has taken note of the reminder to log out (E5). */
  'log-out.done': bare('log-out.done'),
  /** What single dates have of their own; saving replaces those of one date. */
  'changes.list': bare('changes.list'),
  'changes.save': z.strictObject({
    type: z.literal('changes.save'),
    date: isoDate,
    changes: z.array(dayChangeSchema).max(20),
  }),
  'answers.list': bare('answers.list'),
  /** Ends what an answer said before its time: the notice may come again. */
  'answers.end': z.strictObject({ type: z.literal('answers.end'), id }),
  'answers.delete': z.strictObject({ type: z.literal('answers.delete'), id }),
  'answers.delete-all': bare('answers.delete-all'),
  'usage.list': bare('usage.list'),
  'usage.delete-all': bare('usage.delete-all'),
  /** Forms 4.7 and 4.8. Saving one with a known id replaces it. */
  'permissions.list': bare('permissions.list'),
  'permissions.save': z.strictObject({ type: z.literal('permissions.save'), permission: permissionSchema }),
  'permissions.delete': z.strictObject({ type: z.literal('permissions.delete'), id }),
  'deviations.list': bare('deviations.list'),
  'deviations.save': z.strictObject({ type: z.literal('deviations.save'), deviation: deviationSchema }),
  'deviations.delete': z.strictObject({ type: z.literal('deviations.delete'), id }),

  /** Form 4.4. Saving one with a known id replaces it. */
  'declarations.list': bare('declarations.list'),
  /** How they stand, without a name: the dates, and how many are remembered as the user's own family. */
  'declarations.standing': bare('declarations.standing'),
  /**
   * Begins a form about somebody, filled in with what is known. `id` is the new form's, so that asking twice begins one; if the person
   * is on a form of which something may still come, that one is given.
   */
  'declarations.begin': z.strictObject({
    type: z.literal('declarations.begin'),
    id,
    about: z.union([
      z.strictObject({ incident: id }),
      z.strictObject({ remembered: id }),
      z.strictObject({ person: declaredPersonSchema }),
    ]),
  }),
  'declarations.save': z.strictObject({
    type: z.literal('declarations.save'),
    declaration: declarationSchema,
  }),
  'declarations.delete': z.strictObject({ type: z.literal('declarations.delete'), id }),
  /** The own profiles of this session, that of the site in the tab first. */
  'profile.list': z.strictObject({ type: z.literal('profile.list'), tabId: z.number().int().optional() }),
  'profile.forget': bare('profile.forget'),
  /** Has the page in a tab read once more. */
  'profile.look-again': z.strictObject({ type: z.literal('profile.look-again'), tabId: z.number().int() }),

  'health.list': bare('health.list'),
  'everything.erase': bare('everything.erase'),
} as const;

export interface ReportDraft {
  incident: Incident;
  report: ContactReport;
  /** Earlier report on the same incident, if one was prepared. */
  prepared?: { at: string; sentAt?: string };
}

/** What comes back for each message. */
export interface Replies {
  'page-read': { marks: string[]; hidden: boolean };
  'open-panel': null;
  'part-wanted': null;
  'profile-read': null;
  'profile-words': readonly ProfileLabels[];
  'mail-seen': { warn: HeldWords | null };
  /** How many things there are to look at in the whole of it, and what to say once at Post or Send; null: nothing is held. */
  'draft-check': { finds: number; hold: HeldWords | null };
  'draft-gone': null;
  'person-ask': { hold: HeldWords | null };
  'act-held': null;
  'notice-answer': null;
  uncover: null;
  used: null;

  'status.get': Status;
  'hidden.set': null;
  'settings.get': Settings;
  'settings.save': null;
  'settings.snapshots': Snapshot[];
  'settings.restore': null;
  /** The stored record as text, whatever it is. */
  /** ISO instant at which it was made. */
  'settings.copy': { at: string | null };
  'settings.restore-copy': null;
  'settings.raw': string;
  'settings.start-afresh': null;
  'vault.set': null;
  'vault.unlock': null;
  'vault.lock': null;
  'vault.change': null;
  'vault.forget': null;
  'roster.get': { people: RosterPerson[]; importedAt?: string };
  'roster.replace': { counts: Record<Group, number> };
  'roster.remove': null;
  'roster.erase': null;
  'roster.ask': Omit<Screening, 'score'> & { people: RosterPerson[] };
  'page.get': PageState;
  'page.answer': { incidentId?: string };
  'drafts.list': DraftView[];
  'drafts.answer': null;
  'drafts.tick': null;
  /** Latest first. */
  'acts.list': HeldAct[];
  'acts.decide': null;
  'acts.keep': { incidentId: string };
  'acts.dismiss': null;
  'incident.decide': null;
  'remembered.list': Remembered[];
  'remembered.withdraw': null;
  'log.list': { incidents: Incident[]; total: number };
  'log.search': SearchStep;
  'log.get': Incident;
  'log.delete': null;
  'log.delete-all': null;
  'report.draft': ReportDraft;
  'report.prepared': null;
  'report.sent': null;
  'report.unsent': { incident: Incident; preparedAt: string }[];
  'time.get': TimeNow;
  'time-draft.get': SchoolTime | null;
  'time-draft.save': null;
  'nearby.set': null;
  'log-out.done': null;
  'changes.list': DayChange[];
  'changes.save': null;
  /** Newest first. */
  'answers.list': NoticeAnswer[];
  'answers.end': null;
  'answers.delete': null;
  'answers.delete-all': null;
  'usage.list': DayUse[];
  'usage.delete-all': null;
  'permissions.list': Permission[];
  'permissions.save': null;
  'permissions.delete': null;
  'deviations.list': Deviation[];
  'deviations.save': null;
  'deviations.delete': null;
  'declarations.list': ShownDeclaration[];
  'declarations.standing': { declarations: DeclarationDates[]; family: number };
  'declarations.begin': { id: string };
  'declarations.save': null;
  'declarations.delete': null;
  'profile.list': OwnProfiles;
  'profile.forget': null;
  'profile.look-again': null;
  'health.list': Health[];
  'everything.erase': null;
}

export type ContentRequest = {
  [K in keyof typeof fromContent]: z.infer<(typeof fromContent)[K]>;
}[keyof typeof fromContent];
export type PageRequest = {
  [K in keyof typeof fromPages]: z.infer<(typeof fromPages)[K]>;
}[keyof typeof fromPages];

/** Every answer, so that "no answer" and "refused" differ from a value. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: Message };

/**
 * From the background to a content script: which items to mark, and whether everything is hidden; how a draft stands after the user
 * answered in the panel. No names, no findings.
 */
export type ToContent =
  | { type: 'marks'; marks: string[]; hidden: boolean }
  | { type: 'read-again' }
  | { type: 'draft-judged'; composer: number; finds: number; hold: HeldWords | null };

export type {
  ContactReport,
  Health,
  HeldWords,
  IncidentState,
  PageState,
  SeenOnPage,
  Snapshot,
  Status,
  VaultState,
};
