import type { Incident } from '../../../policy/incident.ts';
import type { Settings } from '../../../policy/settings.ts';
import { settingsSchema } from '../../../policy/settings.ts';

/** An incident with invented people, for tests of forms and pages. */
export function exampleIncident(change: Partial<Incident> = {}): Incident {
  return {
    id: 'incident-12',
    number: 12,
    site: 'facebook',
    surface: 'incoming-requests',
    kind: 'friend-request',
    firstSeen: '2026-11-20T19:05:12Z',
    lastSeen: '2026-11-20T19:05:12Z',
    group: 'pupil',
    duty: 'B1',
    strength: 'must',
    citation: {
      policyId: 'hillcrest',
      school: 'Hillcrest Primary',
      clause: '5.13',
      gist: 'Staff have no contact with pupils on social media.',
    },
    reportCitation: {
      policyId: 'hillcrest',
      school: 'Hillcrest Primary',
      clause: '5.14',
      gist: 'The headteacher is told.',
    },
    recipients: ['headteacher'],
    immediately: false,
    basis: 'name',
    state: 'noticed',
    history: [{ at: '2026-11-20T19:05:12Z', state: 'noticed' }],
    person: {
      name: 'Beth Quillfeather',
      handle: 'beth.q',
      personId: '1000001',
      profileUrl: 'https://www.facebook.com/beth.q',
      account: 'ms.tester',
      reasons: [{ key: 'names.exact', params: { forename: 'Beth', surname: 'Quillfeather' } }],
    },
    ...change,
  };
}

/** Settings of an invented member of staff. */
export function exampleSettings(change: Partial<Settings> = {}): Settings {
  return {
    ...settingsSchema.parse({
      version: 1,
      policyId: 'hillcrest',
      me: { name: 'Ines Tester', role: 'Class teacher' },
      schoolNames: ['Hillcrest Primary'],
      recipients: [
        {
          role: 'headteacher',
          name: 'Pat Example',
          address: 'head@hillcrest.example',
          phone: '01632 960001',
        },
        { role: 'dsl', name: 'Sam Sample', address: 'dsl@hillcrest.example', phone: '01632 960002' },
        { role: 'deputy-dsl', name: 'Jo Specimen', address: 'deputy@hillcrest.example' },
      ],
      setUp: { step: 5, done: true },
    }),
    ...change,
  };
}
