import type { Outcome } from '../observation.ts';
import type { ProfileField } from '../text/check.ts';

/** The fields of a profile that are read, as the sites have them (A1 to A6). */
export type ProfileFieldName = ProfileField;

/** What came of reading one field; a value is a text as the page shows it, decoys stripped. */
export interface FieldReading {
  outcome: Outcome;
  values: string[];
}

/** One page of the own profile, as facts. A field that is absent is one that this page does not show. */
export interface ProfileReading {
  surface: 'own-profile';
  outcome: Outcome;
  /** Name of the landmark that showed the profile to be there, or that was missed. */
  landmark?: string | undefined;
  fields: Partial<Record<ProfileFieldName, FieldReading>>;
}

/** The forms in which an e-mail address makes an account, or belongs to one (A5). */
export const mailForms = ['sign-up', 'settings'] as const;
export type MailForm = (typeof mailForms)[number];
