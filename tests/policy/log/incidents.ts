import type { Incident, IncidentPerson } from '../../../policy/incident.ts';

/** An invented incident; `person` and the rest can be replaced. */
export function incident(over: Partial<Incident> = {}, person: Partial<IncidentPerson> = {}): Incident {
  return {
    id: 'incident-1',
    number: 1,
    site: 'facebook',
    surface: 'incoming-requests',
    kind: 'friend-request',
    firstSeen: '2026-11-20T19:05:12Z',
    lastSeen: '2026-11-20T19:06:00Z',
    group: 'pupil',
    duty: 'B1',
    strength: 'must',
    citation: {
      policyId: 'carville',
      school: 'Carville Primary School',
      clause: '5.13',
      gist: 'No contact.',
    },
    reportCitation: {
      policyId: 'carville',
      school: 'Carville Primary School',
      clause: '5.14',
      gist: 'Told.',
    },
    recipients: ['headteacher'],
    immediately: false,
    basis: 'name',
    state: 'noticed',
    history: [{ at: '2026-11-20T19:05:12Z', state: 'noticed' }],
    person: {
      name: 'Beth Okafor-Lind',
      handle: 'beth.ol',
      personId: '100001',
      profileUrl: 'https://www.facebook.com/beth.ol',
      account: 'R. Teasdale',
      reasons: [{ key: 'names.exact', params: { forename: 'Beth', surname: 'Okafor-Lind' } }],
      ...person,
    },
    ...over,
  };
}
