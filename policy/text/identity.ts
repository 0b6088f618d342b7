import { z } from 'zod';

const words = (description: string) =>
  z.array(z.string().trim().min(1).max(300)).max(200).default([]).describe(description);
const word = (description: string) => z.string().trim().max(300).default('').describe(description);

/** What a school is known by: the part of its settings that texts are compared with (A1, F1). */
export const identityShape = {
  names: words('Names the school goes by, in every language it uses; the first is its full name.'),
  abbreviations: words('Short forms of its name, as “GVP”.'),
  handles: words('The school’s own accounts on social sites, without “@”.'),
  domains: words('Domains of the school’s e-mail addresses and website, as “school.example”.'),
  trust: word('The trust, federation or group of schools it belongs to.'),
  town: word('The town or village that it lies in.'),
  postcode: word('Its postcode.'),
  hashtags: words('Hashtags of the school, with or without “#”.'),
  classNames: words('Names of its classes, as “Oak Class” or “4B”.'),
  staff: words('Names of colleagues, as “Imogen Fairweather” or “Mrs Fairweather”.'),
};

/** Keys that belong to other parts of the school's settings are let pass, so that the whole file can be given. */
export const schoolIdentitySchema = z.object(identityShape);
export type SchoolIdentity = z.infer<typeof schoolIdentitySchema>;
