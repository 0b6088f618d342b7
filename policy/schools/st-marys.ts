import type { SchoolPolicyInput } from './school-policy.ts';

/**
 * St. Mary's CE Primary School, September 2016. Clauses by heading and bullet:
 * San = "School Sanctioned Use", Per = "Personal Use". The policy has no clause on reporting a request as such (C1).
 */
export const stMarys = {
  id: 'st-marys',
  school: 'St. Mary’s CE Primary School',
  dated: '2016-09',
  reviewDue: { by: '2017-09', cite: '' },
  duties: {
    A1: [
      {
        strength: 'must',
        variant: 'school',
        cite: 'Per b14',
        gist: 'Personal profiles and webspace do not say where one works.',
      },
    ],
    A4: [
      {
        strength: 'must',
        exceptions: ['permission'],
        cite: 'Per b13',
        gist: 'The school’s crest is not used without permission.',
      },
    ],
    A5: [
      {
        strength: 'must',
        cite: 'Per b7',
        gist: 'Personal accounts are not set up with a school e-mail address.',
      },
    ],
    A9: [
      {
        strength: 'should',
        cite: 'Per b1 and intro',
        gist: 'Staff should keep personal and professional life apart and avoid conflicts of interest.',
      },
    ],
    B1: [
      {
        strength: 'must',
        groups: ['pupil'],
        exceptions: ['family'],
        cite: 'Per b3–b4',
        gist: 'Staff do not invite, accept or talk with pupils of any age through a personal account.',
      },
    ],
    B2: [
      {
        strength: 'must',
        groups: ['parent'],
        exceptions: ['family'],
        cite: 'Per b3',
        gist: 'Staff do not invite, accept or talk with parents through a personal account, their own family apart.',
      },
    ],
    B3: [
      {
        strength: 'must',
        groups: ['leaver'],
        underAge: 18,
        cite: 'Per b4',
        gist: 'The rule for pupils holds for former pupils until they are 18.',
      },
    ],
    B4: [
      {
        strength: 'must',
        groups: ['pupil', 'parent'],
        verbs: ['add', 'follow'],
        exceptions: ['family'],
        cite: 'Per b3',
        gist: 'Staff do not invite pupils or parents, their own family apart.',
      },
    ],
    B5: [
      {
        strength: 'must',
        groups: ['pupil', 'parent'],
        verbs: ['message', 'contact'],
        exceptions: ['family'],
        cite: 'Per b3, San b10',
        gist: 'Staff do not talk with pupils or parents through personal accounts, nor privately through the school’s.',
      },
    ],
    B7: [
      {
        strength: 'permitted',
        groups: ['pupil', 'parent'],
        exceptions: ['family'],
        cite: 'Per b3',
        gist: 'Contact within one’s own family is excepted.',
      },
    ],
    C2: [
      {
        strength: 'should',
        groups: ['pupil', 'leaver'],
        underAge: 18,
        recipients: ['dsl'],
        immediately: true,
        cite: 'Per b5',
        gist: 'The DSL should be told at once of inappropriate communication that involves a child.',
      },
    ],
    C6: [
      {
        strength: 'should',
        cite: 'Per b12',
        gist: 'What staff know through their work should stay confidential.',
      },
    ],
    C7: [
      {
        strength: 'should',
        cite: 'Per b8–b9',
        gist: 'School business should go through the school’s e-mail and telephone.',
      },
    ],
    D3: [
      {
        strength: 'must',
        variant: 'whole-day',
        cite: 'Per b15',
        gist: 'No personal social media while at work on the premises, nor on trips or local visits.',
      },
    ],
    E1: [
      {
        strength: 'advised',
        variant: 'highest',
        cite: 'Per b6',
        gist: 'Staff are strongly advised to choose the highest privacy settings there are.',
      },
    ],
    E4: [
      {
        strength: 'should',
        variant: 'school-account',
        cite: 'Tw b7',
        gist: 'On the school’s Twitter account, location should be switched off.',
      },
    ],
    F1: [
      {
        strength: 'should',
        cite: 'Per b10, b12',
        gist: 'Posts should not give away information about the school, its pupils or their families.',
      },
    ],
    F2: [
      {
        strength: 'must',
        cite: 'Per b12',
        gist: 'Pictures and recordings of pupils are not put on personal accounts.',
      },
    ],
    F3: [
      {
        strength: 'should',
        cite: 'Per b2, b10–b12',
        gist: 'Posts should not be confidential, insulting or damaging to the school or its people.',
      },
    ],
    F9: [
      {
        strength: 'should',
        cite: 'Scope',
        gist: 'Staff should bear in mind that the law covers what they share in private spaces too.',
      },
    ],
    H7: [
      {
        strength: 'should',
        recipients: ['headteacher'],
        others: ['e-safety-coordinator'],
        cite: 'San b9, Tw b12',
        gist: 'Offensive comments on the school’s account should be copied, removed and reported.',
      },
    ],
    J1: [
      {
        strength: 'should',
        recipients: ['headteacher'],
        cite: 'San b1',
        gist: 'The headteacher should be asked before an account is made for the school.',
      },
    ],
    J2: [
      {
        strength: 'should',
        cite: 'San b1–b2',
        gist: 'School accounts should use official e-mail and stay apart from personal ones.',
      },
    ],
    J3: [
      {
        strength: 'should',
        recipients: ['senior-leader'],
        cite: 'San b3',
        gist: 'The leadership team should be told an account’s address and name before it is used.',
      },
    ],
    J4: [
      {
        strength: 'should',
        cite: 'San b4, Tw b2',
        gist: 'Minimum ages and the service’s terms should be respected.',
      },
    ],
    J5: [
      {
        strength: 'should',
        cite: 'Tw b8',
        gist: 'Only the leadership team should post for the school.',
      },
    ],
    J6: [
      {
        strength: 'should',
        cite: 'San b6–b7, Tw b5–b6',
        gist: 'Posts of the school should not show or name pupils in a way that identifies them.',
      },
    ],
    J7: [
      {
        strength: 'should',
        cite: 'San b5, b8',
        gist: 'What the school posts should be professional and its links safe.',
      },
    ],
    J8: [
      {
        strength: 'should',
        groups: ['pupil', 'parent'],
        cite: 'San b10',
        gist: 'The school’s account should not be used for private messages with pupils and parents.',
      },
    ],
    J10: [
      {
        strength: 'should',
        cite: 'Tw b9–b11',
        gist: 'Whom the school’s account follows, and who follows it, should be restricted.',
      },
    ],
    K3: [
      {
        strength: 'should',
        cite: '',
        gist: 'The policy should be reviewed every year.',
      },
    ],
  },
} satisfies SchoolPolicyInput;
