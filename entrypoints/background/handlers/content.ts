import { UserError } from '../../../policy/message.ts';
import { bringPart } from '../page-parts.ts';
import { openPanelFor } from '../panel.ts';
import type { ContentHandlers } from '../router.ts';
import { takeReading } from '../tabs.ts';
import { noticeHandlers } from './notice.ts';
import { profileContentHandlers } from './profile.ts';

/** What a content script may ask. The address and the site are the browser's word, not the message's. */
export const contentHandlers: ContentHandlers = {
  async 'page-read'({ settled, surfaces, site: claimed }, { tabId, url, site }) {
    if (claimed !== site) throw new UserError('common.refused');
    return takeReading(tabId, { url: url.href, site, settled, surfaces: surfaces as never });
  },

  async 'open-panel'(_request, { tabId }) {
    await openPanelFor(tabId);
    return null;
  },

  async 'part-wanted'({ part }, { tabId }) {
    await bringPart(tabId, part);
    return null;
  },
  ...noticeHandlers,
  ...profileContentHandlers,
};
