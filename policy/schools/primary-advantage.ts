import type { SchoolPolicyInput } from './school-policy.ts';

/**
 * Primary Advantage federation, October 2018. Clauses by section and bullet, counted from the
 * top of the section. "Pupil" includes those over 18 (§3). The policy never says who hears of a friend request, so the
 * recipient is asked at set-up.
 */
export const primaryAdvantage = {
  id: 'primary-advantage',
  school: 'Primary Advantage federation',
  dated: '2018-10',
  reviewDue: { by: '2021-10', cite: '' },
  duties: {
    A1: [
      {
        strength: 'must',
        variant: 'school-and-profession',
        cite: '§8 b10',
        gist: 'Personal profiles name neither the school nor the profession.',
      },
    ],
    A2: [
      {
        strength: 'must',
        cite: '§8 b10',
        gist: 'Personal profiles do not say that one works in education.',
      },
    ],
    A6: [
      {
        strength: 'should',
        cite: '§8 b2',
        gist: 'Home address and phone numbers should not stand on profiles.',
      },
    ],
    A8: [
      {
        strength: 'should',
        cite: '§8 b3',
        gist: 'On joining the school, staff should look through their profiles, photographs included.',
      },
    ],
    A9: [
      {
        strength: 'should',
        cite: '§5 b1, §7 b1',
        gist: 'Staff should keep their personal and professional lives apart and avoid doubtful situations.',
      },
    ],
    B1: [
      {
        strength: 'must',
        groups: ['pupil'],
        verbs: ['accept', 'add', 'follow'],
        cite: '§8 b5, §12 b2',
        gist: 'Staff never accept an invitation from a pupil of any age, nor connect with one.',
      },
    ],
    B2: [
      {
        strength: 'must',
        groups: ['parent'],
        verbs: ['accept', 'add', 'follow'],
        cite: '§12 b1–b2',
        gist: 'Staff do not connect with parents on apps, nor accept an invitation from them.',
      },
    ],
    B4: [
      {
        strength: 'must',
        groups: ['pupil', 'parent'],
        verbs: ['add', 'follow'],
        cite: '§12 b1',
        gist: 'Staff do not befriend, follow or connect with pupils or parents.',
      },
    ],
    B5: [
      {
        strength: 'should',
        groups: ['pupil', 'parent', 'family'],
        verbs: ['message', 'contact'],
        cite: '§10 b5',
        gist: 'Staff should not use personal accounts to write to pupils or their families.',
      },
    ],
    B6: [
      {
        strength: 'must',
        groups: ['pupil', 'parent'],
        verbs: ['view'],
        cite: '§8 b5, §12 b2',
        gist: 'Staff do not use or visit the pages of pupils or parents.',
      },
    ],
    B9: [
      {
        strength: 'should',
        recipients: ['headteacher'],
        cite: '§1 last para',
        gist: 'Any departure from the policy should be told to the headteacher, with the reason.',
      },
    ],
    B11: [
      {
        strength: 'should',
        groups: ['pupil'],
        cite: '§11 b1–b2',
        gist: 'Staff should not seek a friendship with pupils, and should take care with contacts through clubs or family.',
      },
    ],
    B12: [
      {
        strength: 'should',
        groups: ['pupil', 'parent'],
        verbs: ['share'],
        cite: '§12 b3',
        gist: 'Staff should not share photographs, video or sound with pupils or parents.',
      },
    ],
    C1: [
      {
        strength: 'should',
        cite: '§7 b3',
        gist: 'Anything that might be misread should be reported and recorded. No recipient is named for contact requests.',
      },
    ],
    C5: [
      {
        strength: 'should',
        cite: '§7 b3',
        gist: 'Anything that might be misread should be reported and recorded.',
      },
    ],
    C7: [
      {
        strength: 'should',
        cite: '§9 b4, §10 b2',
        gist: 'Contact with families should go through the school’s own e-mail address.',
      },
    ],
    D7: [
      {
        strength: 'should',
        cite: '§9 b1',
        gist: 'The school’s equipment should not serve personal use.',
      },
    ],
    D8: [
      {
        strength: 'must',
        exceptions: ['permission'],
        cite: '§9 b7',
        gist: 'Personal phones are off on duty, unless the leadership team has agreed to an exception.',
      },
    ],
    D9: [
      {
        strength: 'should',
        cite: '§13 b4',
        gist: 'Pupils’ equipment should have controls that keep unsuitable material away.',
      },
    ],
    E1: [
      {
        strength: 'advised',
        variant: 'know-who-sees',
        cite: '§9 b8',
        gist: 'Staff are advised to know who can see what they post and how to restrict it.',
      },
    ],
    E6: [
      {
        strength: 'should',
        cite: '§9 b3',
        gist: 'Passwords should be strong and not be shared.',
      },
    ],
    E9: [
      {
        strength: 'should',
        cite: '§9 b6',
        gist: 'Staff should note their phone’s serial number and keep the phone secure.',
      },
    ],
    E10: [
      {
        strength: 'should',
        groups: ['pupil', 'parent'],
        cite: '§9 b2, b4, §10 b2',
        gist: 'Pupils and parents should not be given personal addresses, numbers or e-mail.',
      },
    ],
    F2: [
      {
        strength: 'should',
        cite: '§9 b9',
        gist: 'Personal cameras and phones should not be used to picture pupils.',
      },
    ],
    F3: [
      {
        strength: 'should',
        cite: '§8 b6–b9',
        gist: 'Posts should not be confidential, insulting, discriminatory or damaging.',
      },
    ],
    G2: [
      {
        strength: 'should',
        cite: '§8 b3',
        gist: 'Photographs that could embarrass should be looked for and dealt with.',
      },
    ],
    G3: [
      {
        strength: 'should',
        cite: '§8 b3',
        gist: 'On joining, staff should see that public information about them is right.',
      },
    ],
    H1: [
      {
        strength: 'should',
        cite: '§14 b3',
        gist: 'Messages should be kept as evidence, with time, date and place.',
      },
    ],
    H2: [
      {
        strength: 'should',
        cite: '§14 b3',
        gist: 'Messages that may be evidence should not be deleted.',
      },
    ],
    H4: [
      {
        strength: 'should',
        recipients: ['line-manager'],
        standIns: ['headteacher'],
        cite: '§14 b4',
        gist: 'The line manager or the headteacher should be told of bullying online; support is offered.',
      },
    ],
    H5: [
      {
        strength: 'permitted',
        cite: '§14 b4',
        gist: 'Whether the police are told is the choice of the person bullied.',
      },
    ],
    I3: [
      {
        strength: 'should',
        recipients: ['headteacher'],
        others: ['police'],
        immediately: true,
        cite: '§13 b3',
        gist: 'The headteacher should be told at once; away from school as soon as possible, or the police.',
      },
    ],
    I4: [
      {
        strength: 'must',
        others: ['police', 'local-authority'],
        immediately: true,
        cite: '§13 b1, b5',
        gist: 'Indecent images of children are never held, made, opened or looked into; police and local authority are told at once.',
      },
    ],
    I5: [
      {
        strength: 'should',
        cite: '§13 b6',
        gist: 'Where material raises a concern about a colleague, advice should be sought before anything else.',
      },
    ],
    I6: [
      {
        strength: 'should',
        cite: '§13 b2',
        gist: 'Pornography should be neither on the school’s equipment nor brought in on one’s own.',
      },
    ],
    K1: [
      {
        strength: 'should',
        cite: '§5 b3',
        gist: 'Staff should keep watching their own practice against the policy.',
      },
    ],
    K3: [
      {
        strength: 'should',
        cite: '',
        gist: 'The policy should be reviewed by October 2021.',
      },
    ],
    K5: [
      {
        strength: 'should',
        cite: '§5 b2, §10 b4',
        gist: 'Staff should work openly, so that what they do can be seen.',
      },
    ],
    K6: [
      {
        strength: 'should',
        cite: '§8 b8',
        gist: 'Staff should not discriminate.',
      },
    ],
  },
} satisfies SchoolPolicyInput;
