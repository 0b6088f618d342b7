import { facebookProfile } from '../social.content/sites/facebook-profile.ts';
import { xProfile } from '../social.content/sites/x-profile.ts';
import type { ProfileMap } from './profile-map.ts';

/** Every site whose own profile is read. A new site adds its map here. */
const maps: readonly ProfileMap[] = [facebookProfile, xProfile];

/** The map for an address: https and the exact host only (trust.md H11). */
export const profileMapFor = ({ protocol, port, hostname }: URL): ProfileMap | undefined =>
  protocol === 'https:' && port === '' ? maps.find(({ hosts }) => hosts.includes(hostname)) : undefined;
