import type { SchoolPolicyInput } from './school-policy.ts';

/**
 * Primary Advantage federation, October 2018: contacts and reporting. Clauses by section and bullet, counted from the
 * top of the section. "Pupil" includes those over 18 (§3). The policy never says who hears of a friend request, so the
 * recipient is asked at set-up.
 */
export const primaryAdvantage = {
  id: 'primary-advantage',
  school: 'Primary Advantage federation',
  dated: '2018-10',
  reviewDue: { by: '2021-10', cite: '' },
  duties: {
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
  },
} satisfies SchoolPolicyInput;
