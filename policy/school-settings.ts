import { z } from 'zod';
import { ownPolicySchema } from './schools/blank.ts';
import type { SchoolPolicy } from './schools/school-policy.ts';
import { recipientRoles } from './schools/school-policy.ts';
import { policyOf } from './schools/index.ts';
import { identityShape } from './text/identity.ts';
import { calendarShape, timetableSchema } from './timetable/schema.ts';

const text = (description: string) => z.string().trim().min(1).max(300).describe(description);

/**
 * The file that one school shares with its staff (design §1 "school settings"). It says what the school's rules, names and times are;
 * no field can log, forward, hide or forbid anything (design, decision 11).
 */
export const schoolSettingsSchema = z
  .strictObject({
    $schema: z.string().max(300).optional().describe('Where the JSON Schema lies, for editors. Not read.'),
    version: z.literal(1).describe('Version of this format.'),
    policy: text(
      'Which policy: carville, primary-advantage, st-marys, wateringbury, casterton, or blank for one of your own.',
    ),
    ownPolicy: ownPolicySchema
      .prefault({})
      .describe('With “blank”: the answers that make the policy. With another policy it is not used.'),
    ...identityShape,
    recipients: z
      .array(
        z.strictObject({
          role: z.enum(recipientRoles).describe('The post.'),
          name: z.string().max(300).default('').describe('Who holds it.'),
          address: z.string().max(300).default('').describe('School e-mail address.'),
          phone: z.string().max(300).default('').describe('Phone number.'),
        }),
      )
      .max(20)
      .default([])
      .describe('Who holds the posts that reports go to.'),
    contactReportsTo: z
      .array(z.enum(recipientRoles))
      .default([])
      .describe('Who hears of friend requests where the policy names nobody.'),
    ...calendarShape,
    timetable: timetableSchema
      .default(() => timetableSchema.parse({}))
      .describe('A timetable for staff to start from; each changes their own copy.'),
    sites: z
      .strictObject({
        add: z.array(text('A host, as “forum.example”.')).max(200).default([]),
        leaveOut: z.array(text('A host, as “youtube.com”.')).max(200).default([]),
      })
      .default({ add: [], leaveOut: [] })
      .describe('Sites that count as social media besides the built-in list, and sites that do not.'),
    schoolDevice: z
      .boolean()
      .default(false)
      .describe('Whether the computers this file is given to are the school’s.'),
  })
  .meta({ title: 'Staffroom school settings' });
export type SchoolSettings = z.infer<typeof schoolSettingsSchema>;

/** The JSON Schema of the file, generated from the one above; what may be left out is not required. */
export const schoolSettingsJsonSchema = (): object => z.toJSONSchema(schoolSettingsSchema, { io: 'input' });

/**
 * The policy that a school's file names.
 *
 * @throws UserError if this version does not know it
 */
export const policyOfSchool = ({
  policy,
  ownPolicy,
  names,
}: Pick<SchoolSettings, 'policy' | 'ownPolicy' | 'names'>): SchoolPolicy =>
  policyOf({ policyId: policy, ownPolicy, schoolNames: names });
