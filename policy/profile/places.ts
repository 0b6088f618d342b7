import type { IdentityObservation } from '../observation.ts';
import type { ProfileFieldName } from './observation.ts';

/** Where one field of the own profile is shown and can be changed. */
interface FieldPlace {
  /** The page that shows all of it, by name. */
  page: string;
  /** What that page was called before the site was rebuilt: shown where the older pages still are. */
  older?: string;
  /** Where it is changed, if not there: a path on the site's own host, or an address of the same firm. */
  change?: string;
}

/**
 * The own profile on one site (site-hooks 2.6, 3.2 and 17). `{me}` stands for the own account; nothing else is ever put into an
 * address (trust.md P3).
 */
interface ProfileSite {
  origin: string;
  /** The profile's first page: by handle, by number, and where neither is known. */
  front: { byHandle: string; byId?: string; unknown?: string };
  /** How a section's page is reached from the first. */
  section: { byHandle: string; byId?: string };
  /** Pages that show all of every field they show, so that the newest of them counts. */
  alike: readonly string[];
  /** Fields that every profile on the site has. */
  fields: Partial<Record<ProfileFieldName, FieldPlace>>;
}

const facebook: ProfileSite = {
  origin: 'https://www.facebook.com',
  front: { byHandle: '/{me}', byId: '/profile.php?id={me}', unknown: '/me' },
  section: { byHandle: '/{me}/{section}', byId: '/profile.php?id={me}&sk={section}' },
  // The first page and the overview show a part of what the sections have.
  alike: [],
  fields: {
    displayName: { page: 'front', change: 'https://accountscenter.facebook.com/profiles' },
    handle: { page: 'front', change: 'https://accountscenter.facebook.com/profiles' },
    bio: { page: 'directory_intro', older: 'about_details' },
    category: { page: 'directory_intro', older: 'about_contact_and_basic_info' },
    jobTitle: { page: 'directory_work', older: 'about_work_and_education' },
    workplace: { page: 'directory_work', older: 'about_work_and_education' },
    formerWorkplaces: { page: 'directory_work', older: 'about_work_and_education' },
    education: { page: 'directory_education', older: 'about_work_and_education' },
    location: { page: 'directory_personal_details', older: 'about_places' },
    hometown: { page: 'directory_personal_details', older: 'about_places' },
    link: { page: 'directory_links', older: 'about_contact_and_basic_info' },
    phone: { page: 'directory_contact_info', older: 'about_contact_and_basic_info' },
    email: { page: 'directory_contact_info', older: 'about_contact_and_basic_info' },
  },
};

/** X has a work history on some accounts only, and shows neither telephone number nor e-mail address to anybody. */
const x: ProfileSite = {
  origin: 'https://x.com',
  front: { byHandle: '/{me}' },
  section: { byHandle: '/settings/{section}' },
  alike: ['front', 'profile', 'bio'],
  fields: {
    displayName: { page: 'front', change: '/settings/profile' },
    handle: { page: 'front', change: '/settings/screen_name' },
    bio: { page: 'front', change: '/settings/profile' },
    category: { page: 'front', change: '/settings/profile' },
    location: { page: 'front', change: '/settings/profile' },
    link: { page: 'front', change: '/settings/profile' },
  },
};

const sites: Readonly<Record<string, ProfileSite>> = { facebook, x };

/** The sites whose own profile is read. */
export const profileSites: readonly string[] = Object.keys(sites);

/** The fields that every profile on a site has; others are shown once they were read. */
export const fieldsOf = (site: string): ProfileFieldName[] =>
  Object.keys(sites[site]?.fields ?? {}) as ProfileFieldName[];

/**
 * The page on which all of a field is to be found; the first one if the site's table does not say.
 *
 * @param seen pages that were seen: whoever was shown the older ones is sent to those
 */
export function pageOfField(site: string, field: ProfileFieldName, seen: readonly string[] = []): string {
  const { page = 'front', older } = sites[site]?.fields[field] ?? {};
  const isOlder = seen.some((each) => each.startsWith('about')) && !seen.some((each) => each === page);
  return isOlder ? (older ?? page) : page;
}

/** Whether a page shows all of a field, so that what others showed of it before is past. */
export const isWhole = (site: string, field: ProfileFieldName, page: string): boolean =>
  page === pageOfField(site, field) || (sites[site]?.alike.includes(page) ?? false);

const section = /^(?:about|directory)(?:_[a-z_]{1,40})?$/;

/** What a page of the profile is called: "front", or the name of its section or its form. */
export function pageOf(site: string, { pathname, searchParams }: URL): string {
  const parts = pathname.split('/').filter(Boolean);
  if (site === 'facebook') {
    const name = searchParams.get('sk') ?? parts[1] ?? '';
    return section.test(name) ? name : 'front';
  }
  const form = parts[0] === 'settings' ? parts[1] : undefined;
  return form === 'profile' || form === 'bio' ? form : 'front';
}

const isPlain = (text: string | undefined): text is string =>
  text !== undefined && /^[\w.-]{1,100}$/.test(text);

/**
 * The address of one page of the own profile.
 *
 * @returns undefined if it cannot be told without the account, or the site has no such page
 */
export function addressOf(
  site: string,
  page: string,
  account: IdentityObservation | undefined,
): string | undefined {
  const place = sites[site];
  if (!place) return undefined;
  const isFront = page === 'front';
  const { byHandle, byId } = isFront ? place.front : place.section;
  const { handle, id } = account ?? {};
  const [path, me] = isPlain(handle)
    ? [byHandle, handle]
    : byId !== undefined && isPlain(id)
      ? [byId, id]
      : byHandle.includes('{me}')
        ? [place.front.unknown, '']
        : [byHandle, ''];
  return path === undefined
    ? undefined
    : place.origin + path.replace('{me}', me).replace('{section}', encodeURIComponent(page));
}

/** Where a field of the own profile can be changed; undefined as for {@link addressOf}. */
export function changeAddressOf(
  site: string,
  field: ProfileFieldName,
  account: IdentityObservation | undefined,
  seen: readonly string[] = [],
): string | undefined {
  const place = sites[site];
  const change = place?.fields[field]?.change;
  if (change === undefined) return addressOf(site, pageOfField(site, field, seen), account);
  return change.startsWith('/') ? place!.origin + change : change;
}
