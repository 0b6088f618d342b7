import { UserError } from '../../../policy/message.ts';
import { forgetDrafts, pageSeen } from '../drafts.ts';
import { tablesFor } from '../../own-profile.content/tables.ts';
import { profileLabels } from '../../social.content/sites/profile-labels.ts';
import { bringPart } from '../page-parts.ts';
import { openPanelFor } from '../panel.ts';
import type { ContentHandlers } from '../router.ts';
import { takeReading } from '../tabs.ts';
import { draftContentHandlers } from './drafts.ts';
import { actContentHandlers } from './acts.ts';
import { noticeHandlers } from './notice.ts';
import { profileContentHandlers } from './profile.ts';

/** What a content script may ask. The address and the site are the browser's word, not the message's. */
export const contentHandlers: ContentHandlers = {
  async 'page-read'({ settled, surfaces, site: claimed }, { tabId, url, site }) {
    if (claimed !== site) throw new UserError('common.refused');
    // What is shown of them is asked for anew with the reading.
    pageSeen(tabId, url);
    return takeReading(tabId, { url: url.href, site, settled, surfaces: surfaces as never });
  },

  async 'open-panel'(_request, { tabId }) {
    await openPanelFor(tabId);
    return null;
  },

  async 'part-wanted'({ part }, { tabId }) {
    // A page asks once: it has no composer that is known yet.
    if (part === 'composer') forgetDrafts(tabId);
    await bringPart(tabId, part);
    return null;
  },

  'profile-words': ({ language }) => Promise.resolve(tablesFor(profileLabels, language)),
  ...draftContentHandlers,
  ...actContentHandlers,
  ...noticeHandlers,
  ...profileContentHandlers,
};
