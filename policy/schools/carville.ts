import type { SchoolPolicyInput } from './school-policy.ts';

/** Carville Primary School, February 2019: contacts and reporting. Clauses by the school's own numbers. */
export const carville = {
  id: 'carville',
  school: 'Carville Primary School',
  dated: '2019-02',
  reviewDue: { by: '2020-02', cite: '10.1' },
  duties: {
    B1: [
      {
        strength: 'must',
        groups: ['pupil'],
        cite: '5.13',
        gist: 'Staff have no contact with pupils on social media, as friends or in any other way.',
      },
    ],
    B2: [
      {
        strength: 'must',
        groups: ['parent'],
        cite: '5.13',
        gist: 'Staff have no contact with parents on social media, as friends or in any other way.',
      },
    ],
    B4: [
      {
        strength: 'must',
        groups: ['pupil', 'parent'],
        verbs: ['add', 'follow'],
        cite: '5.13',
        gist: 'Staff do not send friend requests to pupils or parents.',
      },
    ],
    B5: [
      {
        strength: 'must',
        groups: ['pupil', 'parent'],
        verbs: ['message', 'contact'],
        cite: '5.13, 5.15',
        gist: 'Staff do not contact pupils or parents from personal accounts, nor give them personal contact details.',
      },
    ],
    C1: [
      {
        strength: 'must',
        groups: ['pupil', 'parent'],
        recipients: ['headteacher'],
        cite: '5.14',
        gist: 'The headteacher is told when a pupil or parent tries to make contact with a member of staff.',
      },
    ],
    C3: [
      {
        strength: 'must',
        immediately: true,
        cite: '2.2',
        gist: 'Misuse of social media by staff, pupils or parents is reported at once.',
      },
    ],
    C5: [
      {
        strength: 'should',
        recipients: ['headteacher'],
        cite: '8.3',
        gist: 'Incidents are recorded and taken to the headteacher.',
      },
    ],
    C7: [
      {
        strength: 'must',
        cite: '5.28',
        gist: 'School e-mail and personal e-mail are kept apart.',
      },
    ],
    C9: [
      {
        strength: 'permitted',
        cite: '2.1',
        gist: 'Complaints and concerns have their own procedures.',
      },
    ],
  },
} satisfies SchoolPolicyInput;
