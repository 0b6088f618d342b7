import type { ProfileReading } from '../../../policy/profile/observation.ts';
import type { ProfileSituation } from '../../../policy/profile/check.ts';
import type { OwnProfile } from '../../../policy/profile/own-profile.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import { schoolIdentitySchema } from '../../../policy/text/identity.ts';

/** A school that no policy is of, so that nothing of one can be taken for the other. */
export const school = schoolIdentitySchema.parse({
  names: ['Elmbridge Primary School', 'Ysgol Gynradd Pont y Llwyfen'],
  abbreviations: ['EPS'],
  handles: ['elmbridgepri'],
  domains: ['elmbridge.example'],
  trust: 'Northern Lights Learning Trust',
  town: 'Hollin Bank',
  postcode: 'HX7 8QP',
  hashtags: ['#TeamElmbridge'],
});

export const situationOf = (id: string, change: Partial<ProfileSituation> = {}): ProfileSituation => ({
  policy: schoolPolicies.find((policy) => policy.id === id)!,
  school,
  choices: {},
  ...change,
});

/** A page that shows fields; `[]`: the field is empty, `null`: it could not be read. */
export const reading = (
  fields: Partial<Record<keyof ProfileReading['fields'], string | string[] | null>>,
): ProfileReading => ({
  surface: 'own-profile',
  outcome: 'found',
  fields: Object.fromEntries(
    Object.entries(fields).map(([field, texts]) => {
      const values = texts === null ? [] : [texts].flat();
      return [
        field,
        { outcome: texts === null ? 'cannot-read' : values.length > 0 ? 'found' : 'none', values },
      ];
    }),
  ),
});

/** A profile with one page, or with several. */
export const profileOf = (
  pages: Record<string, { at?: string; reading: ProfileReading }>,
  site = 'facebook',
): OwnProfile => ({
  site,
  account: { id: '100012345', handle: 'ines.tester', name: 'Ines Tester' },
  pages: Object.fromEntries(
    Object.entries(pages).map(([page, { at = '2026-11-20T10:00:00Z', reading: read }]) => [
      page,
      { ...read, at },
    ]),
  ),
});

export const front = (fields: Parameters<typeof reading>[0], site?: string): OwnProfile =>
  profileOf({ front: { reading: reading(fields) } }, site);
