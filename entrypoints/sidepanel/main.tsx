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

render(
  <PanelApp
    ask={ask}
    onChange={onChange}
    followTab={followTab}
    openReport={openReport}
    openOptions={() => browser.runtime.openOptionsPage()}
    sites={sites}
    today={() => Temporal.Now.plainDateISO().toString()}
  />,
  document.getElementById('root')!,
);
