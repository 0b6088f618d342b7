import type { ContactReport } from '../../policy/forms/contact-report.ts';

/** A report with something in every field; invented people. */
export const newContactReport = (): ContactReport => ({
  staffName: 'Tamsin Ashgrove',
  staffRole: 'Class teacher',
  seenAt: 'Friday 20 November 2026, 09:01 (UTC+00:00, Europe/London)',
  site: 'Facebook',
  nameShown: 'Ottoline Quarrendon',
  account: '@ottoline1',
  ownAccount: 'tamsin.ashgrove',
  kind: 'friend-request',
  believedToBe: 'pupil',
  howSure: 'A possible match.',
  whatIDid: 'nothing',
  otherAction: '',
  earlier: [],
  recipients: [
    { role: 'headteacher', name: 'Perpetua Lindqvist', address: 'head@school.example', phone: '' },
  ],
  clause: 'Carville 5.13',
  reference: 'Log 1',
  text: 'I was shown a friend request.',
});
