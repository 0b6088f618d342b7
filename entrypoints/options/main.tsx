import '../background/zod-set-up.ts';
import '../../assets/styles/options.css';
import '../../assets/styles/records.css';
import '../../assets/styles/rules.css';
import '../../assets/styles/sites.css';
import '../../assets/styles/timetable.css';
import '../../assets/styles/statistics.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask, onChange } from '../background/client.ts';
import { copy } from '../report/copy.ts';
import { disk } from './disk.ts';
import { OptionsApp } from './OptionsApp.tsx';
import { readList } from './roster/read-list.ts';
import { saveFile } from './save-file.ts';
import { siteAccess } from './site-access.ts';

async function shortcuts(): Promise<Record<string, string>> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(
    commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : [])),
  );
}

render(
  <OptionsApp
    outside={{
      ask,
      onChange,
      save: saveFile,
      copy,
      print: () => print(),
      openMail: (link) => location.assign(link),
      shortcuts,
      access: siteAccess,
      disk,
      readList,
      browserName: import.meta.env.BROWSER,
    }}
  />,
  document.getElementById('root')!,
);
