import '../background/zod-set-up.ts';
import '../../assets/styles/panel.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask, onChange } from '../background/client.ts';
import { siteMaps } from '../social.content/sites/index.ts';
import { followTab } from './follow-tab.ts';
import { PanelApp } from './PanelApp.tsx';

const sites = siteMaps.map((map) => map.id);

/** The address names the incident only, never a person (trust.md P3, I7). */
function openReport(incidentId: string) {
  const page = browser.runtime.getURL('/report.html');
  return browser.tabs.create({ url: `${page}?incident=${encodeURIComponent(incidentId)}` });
}

/** The options page, at one of its addresses if need be. */
function openOptions(place?: string) {
  if (place === undefined) return browser.runtime.openOptionsPage();
  return browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${place}` });
}

render(
  <PanelApp
    ask={ask}
    onChange={onChange}
    followTab={followTab}
    openReport={openReport}
    openOptions={openOptions}
    sites={sites}
    now={Temporal.Now.instant}
  />,
  document.getElementById('root')!,
);
