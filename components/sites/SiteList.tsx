import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../assets/messages/index.ts';
import type { ListedSite } from '../../policy/site-list.ts';
import { siteGroups } from '../../policy/social-sites.ts';
import { Status } from '../ui/Status.tsx';
import { SiteRow } from './SiteRow.tsx';

const groups = ['own', ...siteGroups] as const;

/** In plain words what the browser is asked for, what follows from it, and that it can be taken back. */
function WhatItMeans() {
  return (
    <section class="notice stack-tight" aria-labelledby="sites-means">
      <h2 id="sites-means">{say('sites.meansHeading')}</h2>
      <ul class="stack-tight">
        <li>{say('sites.means.ask')}</li>
        <li>{say('sites.means.sees')}</li>
        <li>{say('sites.means.sends')}</li>
        <li>{say('sites.means.back')}</li>
      </ul>
    </section>
  );
}

/** Every site in its group: whether it counts as social media here, and whether Staffroom sees it. */
export function SiteList({
  sites,
  seen,
  isFromStart,
  onCount,
  onAllow,
  onTakeBack,
  onRemove,
}: {
  sites: readonly ListedSite[];
  /** By the site's id; absent until the browser has said. */
  seen: Readonly<Record<string, boolean>>;
  isFromStart: (site: ListedSite) => boolean;
  onCount: (site: ListedSite, counted: boolean) => unknown;
  onAllow: (site: ListedSite) => Promise<boolean>;
  onTakeBack: (site: ListedSite) => Promise<boolean>;
  onRemove: (site: ListedSite) => Promise<unknown>;
}) {
  const [removed, setRemoved] = useState('');
  const statusRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with its row.
    if (removed) statusRef.current?.focus();
  }, [removed]);
  const counted = sites.filter((site) => site.counted);
  return (
    <div class="stack">
      <p>{say('sites.intro')}</p>
      <p class="row no-print">
        <a href="#sites/add">{say('sites.addHeading')}</a>
        <a href="#sites/time">{say('sites.timeHeading')}</a>
      </p>
      <p>
        <strong>
          {say('sites.covered', {
            covered: counted.filter(({ id }) => seen[id]).length,
            counted: counted.length,
          })}
        </strong>
      </p>
      <WhatItMeans />
      <h2>{say('sites.listHeading')}</h2>
      <div ref={statusRef} tabIndex={-1}>
        <Status tone="good">{removed}</Status>
      </div>
      {groups.map((group) => {
        const mine = sites.filter((site) => site.group === group);
        return mine.length === 0 ? null : (
          <section key={group} class="stack-tight" aria-labelledby={`sites-${group}`}>
            <h3 id={`sites-${group}`}>{say(`sites.group.${group}`)}</h3>
            <ul class="plain-list sites">
              {mine.map((site) => (
                <SiteRow
                  key={site.id}
                  site={site}
                  seen={seen[site.id]}
                  fromStart={isFromStart(site)}
                  onCount={(counts) => onCount(site, counts)}
                  onAllow={() => onAllow(site)}
                  onTakeBack={() => onTakeBack(site)}
                  onRemove={
                    group === 'own'
                      ? async () => {
                          await onRemove(site);
                          setRemoved(say('sites.removed', { site: site.name }));
                        }
                      : undefined
                  }
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
