import { z } from 'zod';
import { dutyIds } from './duties.ts';
import { ownPolicySchema } from './schools/blank.ts';
import { recipientRoles } from './schools/school-policy.ts';
import { mostEntries } from './text/identity.ts';
import { schoolTimeSchema } from './timetable/schema.ts';

const shortText = z.string().max(300);

/** The most characters of the school's own wording that are kept for one duty. */
export const maxWording = 5000;

/** Somebody who may hear of a report. Asked for, because the policies name posts, not people. */
export const recipientSchema = z.strictObject({
  role: z.enum(recipientRoles),
  name: shortText.default(''),
  /** School e-mail address; empty if unknown. */
  address: shortText.default(''),
  phone: shortText.default(''),
});
export type Recipient = z.infer<typeof recipientSchema>;

/** The user's own account on a site, used to know which profile is "mine". */
export const ownAccountSchema = z.strictObject({
  site: z.string().max(40),
  /** Handle without "@", or the address of the profile. */
  account: shortText,
});
export type OwnAccount = z.infer<typeof ownAccountSchema>;

const texts = (most: number) => z.array(shortText).max(most).default([]);

/** Everything the user can set. Stored whole, with a version; nothing here is a pupil's. */
export const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** One of the school policies' ids; null until chosen. */
  policyId: z.string().max(40).nullable().default(null),
  ownPolicy: ownPolicySchema.prefault({}),
  /** Rules that the school leaves to the user: `false` = switched off (schools/rule-choices.ts). */
  ruleChoices: z.partialRecord(z.enum(dutyIds), z.boolean()).default({}),
  /** The school's own wording of a duty, as the user pasted it in. */
  ownWording: z.partialRecord(z.enum(dutyIds), z.string().max(maxWording)).default({}),
  /** On which day the user says they read which policy (duty K1), by the policy's id. */
  policyRead: z.record(z.string().max(40), z.iso.date()).default({}),
  /** The user's own name and post, for the report; own phone numbers, addresses and e-mail, only to be compared with (E10). */
  me: z
    .strictObject({ name: shortText.default(''), role: shortText.default(''), contact: texts(50) })
    .default({ name: '', role: '', contact: [] }),
  /** Names the school goes by; the first is its full name. */
  schoolNames: texts(mostEntries.names),
  /** What else the school is known by (text/identity.ts): short forms of its name, its own accounts, its domains … */
  abbreviations: texts(mostEntries.abbreviations),
  handles: texts(mostEntries.handles),
  domains: texts(mostEntries.domains),
  trust: shortText.default(''),
  town: shortText.default(''),
  postcode: shortText.default(''),
  hashtags: texts(mostEntries.hashtags),
  classNames: texts(mostEntries.classNames),
  staff: texts(mostEntries.staff),
  /** Posts that count as working in a school besides the built-in list, and those of the list that do not (A2). */
  professions: z.strictObject({ add: texts(200), leaveOut: texts(200) }).default({ add: [], leaveOut: [] }),
  /** The school's calendar and the user's week; held to be checked by `timeProblems` before it is saved. */
  time: schoolTimeSchema.prefault({}),
  /** Sites that count as social media besides the catalogue, and those of the catalogue that do not. Hosts. */
  sites: z
    .strictObject({
      add: z.array(shortText).max(200).default([]),
      leaveOut: z.array(shortText).max(200).default([]),
    })
    .default({ add: [], leaveOut: [] }),
  /** Whose computer this is (D7). */
  device: z.enum(['own', 'school']).default('own'),
  /** The user's own wish: a notice cannot be passed by "continue". */
  firm: z.boolean().default(false),
  /** Minutes a day that the user allows themselves in working hours (D4); null: no limit of their own. */
  allowanceMinutes: z.number().int().min(0).max(1440).nullable().default(null),
  /** Whether visible, focused use is measured (D4); null: only where the policy's rule is "reasonable use". */
  measures: z.boolean().nullable().default(null),
  recipients: z.array(recipientSchema).max(20).default([]),
  /** Who hears of contact reports where the policy names nobody. */
  contactReportsTo: z.array(z.enum(recipientRoles)).default([]),
  accounts: z.array(ownAccountSchema).max(50).default([]),
  setUp: z
    .strictObject({ step: z.number().int().min(0).max(5).default(0), done: z.boolean().default(false) })
    .default({ step: 0, done: false }),
  /** Minutes after which the roster locks by itself. */
  lockAfterMinutes: z.number().int().min(1).max(1440).default(60),
  /** Months that incidents are kept. */
  keepMonths: z.number().int().min(1).max(120).default(12),
  /** Projector-safe: the panel shows no names until asked. */
  hideNames: z.boolean().default(false),
  /** Among how many people a namesake is looked for: the whole UK, or a town of N people. */
  place: z.union([z.literal('uk'), z.number().int().min(100).max(70_000_000)]).default('uk'),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings of somebody who has set nothing yet. */
export const newSettings = (): Settings => settingsSchema.parse({ version: 1 });
