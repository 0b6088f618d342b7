import { siteMaps } from '../social.content/sites/index.ts';

/** One thing Staffroom asks the browser for, and why: the one source of the manifest and of the page that explains it. */
export interface Permission {
  /** As the manifest spells it. */
  permission: string;
  /** Message keys: the reason in a sentence, and the feature that would be lost without it. */
  reason: string;
  feature: string;
  /** Which builds ask for it. */
  browsers: readonly ('chrome' | 'edge' | 'firefox')[];
}

const everywhere = ['chrome', 'edge', 'firefox'] as const;

export const permissions: readonly Permission[] = [
  {
    permission: 'storage',
    reason: 'permissions.storage.reason',
    feature: 'permissions.storage.feature',
    browsers: everywhere,
  },
  {
    permission: 'alarms',
    reason: 'permissions.alarms.reason',
    feature: 'permissions.alarms.feature',
    browsers: everywhere,
  },
  {
    permission: 'scripting',
    reason: 'permissions.scripting.reason',
    feature: 'permissions.scripting.feature',
    browsers: everywhere,
  },
  {
    permission: 'sidePanel',
    reason: 'permissions.sidePanel.reason',
    feature: 'permissions.sidePanel.feature',
    browsers: ['chrome', 'edge'],
  },
];

/** The sites that are read, as match patterns, from the site maps; reason and feature are the same for each. */
export const hostPermissions: readonly Permission[] = siteMaps
  .flatMap((map) => map.matches)
  .map((pattern) => ({
    permission: pattern,
    reason: 'permissions.host.reason',
    feature: 'permissions.host.feature',
    browsers: everywhere,
  }));

/** What may be asked for later, from a click, one site at a time: any site, because anybody's own social site may be among them. */
export const optionalHostPermissions: readonly Permission[] = [
  {
    permission: 'https://*/*',
    reason: 'permissions.optionalHost.reason',
    feature: 'permissions.optionalHost.feature',
    browsers: everywhere,
  },
];

/** What one browser's manifest lists. */
export function permissionsFor(browser: string): string[] {
  return permissions
    .filter((p) => (p.browsers as readonly string[]).includes(browser))
    .map((p) => p.permission);
}
