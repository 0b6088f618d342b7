import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import { AddSite } from '../../../components/sites/AddSite.tsx';
import { OnANotice } from '../../../components/sites/OnANotice.tsx';
import { OwnLimits } from '../../../components/sites/OwnLimits.tsx';
import { RuleInForce } from '../../../components/sites/RuleInForce.tsx';
import { SiteList } from '../../../components/sites/SiteList.tsx';
import type { Settings } from '../../../policy/settings.ts';
import type { ListedSite } from '../../../policy/site-list.ts';
import { siteList, withoutSite, withSite } from '../../../policy/site-list.ts';
import { matchPatterns } from '../../../policy/social-sites.ts';
import { hostPermissions } from '../../background/permissions.ts';
import type { Outside } from '../outside.ts';
import { policyInForce } from '../policy-in-force.ts';
import type { SiteAccess } from '../site-access.ts';
import type { Patch } from '../use-settings.ts';

/** The match patterns that Staffroom is installed with, of one site. */
const fromStart = ({ hosts }: Pick<ListedSite, 'hosts'>): string[] =>
  hostPermissions
    .map(({ permission }) => permission)
    .filter((pattern) => hosts.some((host) => pattern.replace('://*.', '://') === `https://${host}/*`));

const patternsOf = (site: Pick<ListedSite, 'hosts'>): string[] => {
  const installed = fromStart(site);
  return installed.length > 0 ? installed : matchPatterns(site.hosts);
};

/** Which of the sites the browser lets Staffroom see, asked anew whenever that changes. */
function useSeen(access: SiteAccess, sites: readonly ListedSite[]): Record<string, boolean> {
  const [seen, setSeen] = useState<Record<string, boolean>>({});
  const text = JSON.stringify(sites.map((site) => [site.id, patternsOf(site)]));
  const look = useCallback(async () => {
    const asked = JSON.parse(text) as [string, string[]][];
    const answers = asked.map(async ([id, patterns]) => [id, await access.sees(patterns)] as const);
    setSeen(Object.fromEntries(await Promise.all(answers)));
  }, [access, text]);
  useEffect(() => {
    void look();
    return access.onChange(() => void look());
  }, [access, look]);
  return seen;
}

/** The Social sites tab (`#sites`; `#sites/add` and `#sites/time` at those places): which sites count, which of them Staffroom sees, and how the rule of time is applied to them. */
export function SitesTab({
  outside: { access },
  settings,
  save,
  part,
}: {
  outside: Pick<Outside, 'access'>;
  settings: Settings;
  save: (patch: Patch) => unknown;
  /** What follows `sites/` in the address. */
  part: string | undefined;
}) {
  useEffect(() => {
    if (part !== 'time' && part !== 'add') return undefined;
    // After the page has put itself to its top.
    const frame = requestAnimationFrame(() => {
      const place = document.getElementById(`sites-${part}`);
      place?.scrollIntoView();
      place?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [part]);
  const choices = settings.sites;
  const sites = useMemo(() => siteList(choices), [choices]);
  const seen = useSeen(access, sites);
  const policy = policyInForce(settings);
  const takeBack = async (site: ListedSite): Promise<boolean> => {
    await access.takeBack(patternsOf(site));
    return !(await access.sees(patternsOf(site)));
  };
  return (
    <div class="stack-wide">
      <SiteList
        sites={sites}
        seen={seen}
        isFromStart={(site) => fromStart(site).length > 0}
        onCount={(site, counted) => save({ sites: withSite(choices, site, counted) })}
        onAllow={(site) => access.ask(patternsOf(site))}
        onTakeBack={takeBack}
        onRemove={async (site) => {
          if (seen[site.id]) await takeBack(site);
          await save({ sites: withoutSite(choices, site.id) });
        }}
      />
      <AddSite
        sites={choices}
        onAdd={(host) => save({ sites: { ...choices, add: [...choices.add, host] } })}
      />
      <section class="stack-wide" aria-labelledby="sites-time">
        <div class="stack">
          <h2 id="sites-time" tabIndex={-1}>
            {say('sites.timeHeading')}
          </h2>
          <RuleInForce policy={policy} />
        </div>
        <OnANotice policy={policy} value={settings} onSave={save} />
        <OwnLimits policy={policy} value={settings} onSave={save} />
      </section>
    </div>
  );
}
