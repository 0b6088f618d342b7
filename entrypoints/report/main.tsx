import '../background/zod-set-up.ts';
import '../../assets/styles/report.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask, onChange } from '../background/client.ts';
import { copy } from './copy.ts';
import { ReportApp } from './ReportApp.tsx';

/** Saves by a link to an object address, which is given back once the browser has read it. */
function download(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'message/rfc822' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

render(
  <ReportApp
    ask={ask}
    onChange={onChange}
    incidentId={new URLSearchParams(location.search).get('incident')}
    copy={copy}
    print={() => print()}
    download={download}
    openMail={(link) => location.assign(link)}
    openLog={() => browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#log` })}
    now={() => Temporal.Now.zonedDateTimeISO()}
  />,
  document.getElementById('root')!,
);
