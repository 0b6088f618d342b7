import { z } from 'zod';

const filled = (max: number) => z.string().trim().min(1).max(max);
const words = (description: string, most: number) =>
  z.array(filled(300)).max(most).default([]).describe(description);
const word = (description: string) => z.string().trim().max(300).default('').describe(description);

/** How many entries each list of the identity can have; a form says so before a save refuses them. */
export const mostEntries = {
  names: 50,
  abbreviations: 50,
  handles: 50,
  domains: 50,
  hashtags: 50,
  classNames: 200,
  staff: 500,
} as const;

/** What a school is known by: the part of its settings that texts are compared with (A1, F1). */
export const identityShape = {
  // The first may be empty: without a full name, nothing may move up into its place.
  names: z
    .array(z.string().trim().max(300).describe('A name of the school.'))
    .max(mostEntries.names)
    .default([])
    .describe('Names the school goes by, in every language it uses; the first is its full name.'),
  abbreviations: words('Short forms of its name, as “GVP”.', mostEntries.abbreviations),
  handles: words('The school’s own accounts on social sites, without “@”.', mostEntries.handles),
  domains: words(
    'Domains of the school’s e-mail addresses and website, as “school.example”.',
    mostEntries.domains,
  ),
  trust: word('The trust, federation or group of schools it belongs to.'),
  town: word('The town or village that it lies in.'),
  postcode: word('Its postcode.'),
  hashtags: words('Hashtags of the school, with or without “#”.', mostEntries.hashtags),
  classNames: words('Names of its classes, as “Oak Class” or “4B”.', mostEntries.classNames),
  staff: words('Names of colleagues, as “Imogen Fairweather” or “Mrs Fairweather”.', mostEntries.staff),
};

/** Keys that belong to other parts of the school's settings are let pass, so that the whole file can be given. */
export const schoolIdentitySchema = z.object(identityShape);
export type SchoolIdentity = z.infer<typeof schoolIdentitySchema>;

/** The identity as the settings keep it: there the names have a name of their own. */
export type KeptIdentity = Omit<SchoolIdentity, 'names'> & { schoolNames: readonly string[] };

const cleaned = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter(Boolean);

/** What texts are compared with, out of the settings; lines that are empty count for nothing. */
export function schoolIdentityOf(settings: KeptIdentity): SchoolIdentity {
  return {
    names: cleaned(settings.schoolNames),
    abbreviations: cleaned(settings.abbreviations),
    handles: cleaned(settings.handles),
    domains: cleaned(settings.domains),
    trust: settings.trust.trim(),
    town: settings.town.trim(),
    postcode: settings.postcode.trim(),
    hashtags: cleaned(settings.hashtags),
    classNames: cleaned(settings.classNames),
    staff: cleaned(settings.staff),
  };
}
