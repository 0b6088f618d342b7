import type { SchoolPolicyInput } from './school-policy.ts';

/** Carville Primary School, February 2019. Clauses by the school's own numbers. */
export const carville = {
  id: 'carville',
  school: 'Carville Primary School',
  dated: '2019-02',
  reviewDue: { by: '2020-02', cite: '10.1' },
  duties: {
    A1: [
      {
        strength: 'should',
        variant: 'school',
        cite: '5.17',
        gist: 'Staff should avoid being identified as the school’s employees on their personal accounts.',
      },
    ],
    A3: [
      {
        strength: 'must',
        cite: '5.19',
        gist: 'Whoever uses social media personally makes clear that the views are their own.',
      },
    ],
    A5: [
      {
        strength: 'must',
        cite: '5.28',
        gist: 'School e-mail is for school business, personal e-mail for private use; the two are not mixed.',
      },
    ],
    A6: [
      {
        strength: 'should',
        cite: '5.15',
        gist: 'Home address, phone numbers and personal e-mail should not come into pupils’ or parents’ hands.',
      },
    ],
    A7: [
      {
        strength: 'should',
        cite: '5.22',
        gist: 'The policy should not be got round by anonymous posts or an alias.',
      },
    ],
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
        strength: 'should',
        groups: ['pupil', 'parent'],
        recipients: ['headteacher'],
        cite: '5.14',
        gist: 'The headteacher should be told when a pupil or parent tries to make contact with a member of staff.',
      },
    ],
    C3: [
      {
        strength: 'should',
        immediately: true,
        cite: '2.2',
        gist: 'Misuse of social media by staff, pupils or parents should be reported at once.',
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
    D1: [
      {
        strength: 'must',
        variant: 'lesson',
        cite: '5.8',
        gist: 'No social media during lessons.',
      },
    ],
    D2: [
      {
        strength: 'permitted',
        cite: '5.10',
        gist: 'Social media may be used in breaks.',
      },
    ],
    D5: [
      {
        strength: 'should',
        cite: '5.12',
        gist: 'Social media should be avoided in front of pupils.',
      },
    ],
    D6: [
      {
        strength: 'must',
        exceptions: ['permission'],
        cite: '5.11',
        gist: 'The school’s Wi-Fi is not used for social media, unless that was permitted and is secured.',
      },
    ],
    D7: [
      {
        strength: 'must',
        exceptions: ['permission'],
        cite: '5.9',
        gist: 'The school’s mobile devices are not used for personal accounts, unless that was permitted beforehand.',
      },
    ],
    D10: [
      {
        strength: 'must',
        cite: '7.2',
        gist: 'Nobody tries to get round the school’s filter.',
      },
    ],
    E1: [
      {
        strength: 'must',
        variant: 'necessary',
        cite: '5.16',
        gist: 'The necessary privacy settings are applied to personal accounts.',
      },
    ],
    E5: [
      {
        strength: 'should',
        cite: '5.27',
        gist: 'A device should not be left logged in while one is away from it.',
      },
    ],
    E6: [
      {
        strength: 'should',
        cite: '5.1, 5.27',
        gist: 'Passwords should be kept safe and not be saved on a device.',
      },
    ],
    E10: [
      {
        strength: 'should',
        groups: ['pupil', 'parent'],
        cite: '5.15',
        gist: 'Pupils and parents should not be given personal addresses, numbers or account names.',
      },
    ],
    F1: [
      {
        strength: 'must',
        cite: '5.20',
        gist: 'Nothing is posted from which a pupil, a class or the school could be recognised.',
      },
    ],
    F2: [
      {
        strength: 'should',
        cite: '4.16',
        gist: 'Pictures or recordings of pupils should not be put on personal accounts.',
      },
    ],
    F3: [
      {
        strength: 'should',
        cite: '5.6, 5.18',
        gist: 'Posts should not be confidential, insulting or damaging to the school or its people.',
      },
    ],
    F4: [
      {
        strength: 'should',
        cite: '5.21',
        gist: 'What the school posts should not be taken for personal use.',
      },
    ],
    F6: [
      {
        strength: 'must',
        cite: '5.19',
        gist: 'It is made clear that personal views are not the school’s.',
      },
    ],
    F7: [
      {
        strength: 'should',
        cite: '5.26',
        gist: 'Staff should not bully or put pressure on anybody of the school community.',
      },
    ],
    G1: [
      {
        strength: 'must',
        cite: '5.25',
        gist: 'Staff look regularly, by search engine, for anything negative about themselves.',
      },
    ],
    H1: [
      {
        strength: 'should',
        cite: '8.4',
        gist: 'Messages and pages should be kept as evidence, with time and date.',
      },
    ],
    H3: [
      {
        strength: 'should',
        cite: '8.3',
        gist: 'Bullying online should not be answered or paid back.',
      },
    ],
    H4: [
      {
        strength: 'should',
        recipients: ['headteacher'],
        cite: '8.3, 8.6',
        gist: 'The headteacher should be told of bullying online; support is offered.',
      },
    ],
    H5: [
      {
        strength: 'permitted',
        cite: '8.8',
        gist: 'The school itself may go to the police over threats, hate or sexual material.',
      },
    ],
    H6: [
      {
        strength: 'should',
        cite: '8.6–8.7',
        gist: 'The service should be asked to take content down; the school approaches whoever posted it.',
      },
    ],
    I1: [
      {
        strength: 'should',
        recipients: ['dsl'],
        standIns: ['deputy-dsl'],
        cite: '5.7',
        gist: 'Unsuitable content met online should be reported by form to the DSL or the deputy.',
      },
    ],
    I2: [
      {
        strength: 'should',
        others: ['it-manager'],
        cite: '7.3',
        gist: 'Those who run the school’s IT should be told, so that a site can be blocked.',
      },
    ],
    J4: [
      {
        strength: 'should',
        cite: '6.6',
        gist: 'The services’ minimum ages should be respected.',
      },
    ],
    J5: [
      {
        strength: 'should',
        cite: '5.3',
        gist: 'A senior colleague should look at content before the school posts it.',
      },
    ],
    J6: [
      {
        strength: 'should',
        cite: '4.7–4.12',
        gist: 'Posts of the school should not make pupils recognisable: no full names, general labels.',
      },
    ],
    J7: [
      {
        strength: 'should',
        cite: '5.2',
        gist: 'What the school posts should be professional and its links safe.',
      },
    ],
    J11: [
      {
        strength: 'should',
        cite: '5.1',
        gist: 'Passwords of the school’s accounts should be kept safe.',
      },
    ],
    J12: [
      {
        strength: 'should',
        exceptions: ['permission'],
        cite: '5.4',
        gist: 'Reminders to parents should be posted only with the headteacher’s permission.',
      },
    ],
    J13: [
      {
        strength: 'should',
        cite: '4.1–4.6',
        gist: 'The school should keep a record of who consents to pictures.',
      },
    ],
    K1: [
      {
        strength: 'should',
        cite: '2.2',
        gist: 'Staff should know the policy and follow it.',
      },
    ],
    K2: [
      {
        strength: 'should',
        cite: '2.2, 9.2–9.3',
        gist: 'Staff should attend the training on offer, at induction and later.',
      },
    ],
    K3: [
      {
        strength: 'should',
        cite: '10.1',
        gist: 'The policy should be reviewed every year.',
      },
    ],
    K6: [
      {
        strength: 'should',
        cite: '2.1',
        gist: 'The policy should be applied fairly, without discrimination.',
      },
    ],
  },
} satisfies SchoolPolicyInput;
