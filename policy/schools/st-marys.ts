import type { SchoolPolicyInput } from './school-policy.ts';

/**
 * St. Mary's CE Primary School, September 2016: contacts and reporting. Clauses by heading and bullet:
 * San = "School Sanctioned Use", Per = "Personal Use". The policy has no clause on reporting a request as such (C1).
 */
export const stMarys = {
  id: 'st-marys',
  school: 'St. Mary’s CE Primary School',
  dated: '2016-09',
  reviewDue: { by: '2017-09', cite: '' },
  duties: {
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
  },
} satisfies SchoolPolicyInput;
