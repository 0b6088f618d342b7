import type { SchoolPolicyInput } from './school-policy.ts';

/**
 * Casterton Primary Academy, March 2024. Clauses by heading; App = the appendix on managing one's
 * personal use. Parents are not mentioned, and no post is named for reports.
 */
export const casterton = {
  id: 'casterton',
  school: 'Casterton Primary Academy',
  dated: '2024-03',
  reviewDue: { by: '2026-03', cite: '' },
  outOfScope: { cite: 'Scope; Personal use–Staff' },
  pauseQuestions: { cite: 'App b7' },
  duties: {
    A1: [
      {
        strength: 'permitted',
        variant: 'with-disclaimer',
        cite: 'Scope; Staff b4; App b2',
        gist: 'The school may be named on a personal account that carries a disclaimer.',
      },
    ],
    A3: [
      {
        strength: 'must',
        cite: "Scope, Staff b4, Do's",
        gist: 'An account that is associated with the school or affects it says that the views are one’s own.',
      },
    ],
    A4: [
      {
        strength: 'advised',
        cite: 'App b2',
        gist: 'Staff are advised not to use the school’s logo on personal accounts.',
      },
    ],
    A6: [
      {
        strength: 'advised',
        cite: 'App b5',
        gist: 'Staff are advised to keep personal contact details off their profiles.',
      },
    ],
    B1: [
      {
        strength: 'must',
        groups: ['pupil'],
        cite: 'Personal use–Pupils',
        gist: 'Staff do not follow pupils or have dealings with them on personal social media.',
      },
    ],
    B3: [
      {
        strength: 'must',
        groups: ['leaver'],
        underAge: 18,
        cite: 'Personal use–Pupils',
        gist: 'The rule for pupils holds for former pupils until they are 18.',
      },
    ],
    B4: [
      {
        strength: 'must',
        groups: ['pupil'],
        verbs: ['add', 'follow'],
        cite: 'Personal use–Pupils',
        gist: 'Staff do not follow pupils.',
      },
      {
        strength: 'must',
        groups: ['leaver'],
        verbs: ['add', 'follow'],
        underAge: 18,
        cite: 'Personal use–Pupils',
        gist: 'Staff do not follow former pupils until they are 18.',
      },
    ],
    B5: [
      {
        strength: 'must',
        groups: ['pupil'],
        verbs: ['message', 'contact'],
        cite: 'Personal use–Pupils',
        gist: 'Staff have no dealings with pupils on personal social media.',
      },
      {
        strength: 'must',
        groups: ['leaver'],
        verbs: ['message', 'contact'],
        underAge: 18,
        cite: 'Personal use–Pupils',
        gist: 'Staff have no dealings with former pupils on personal social media until they are 18.',
      },
    ],
    B10: [
      {
        strength: 'advised',
        cite: 'App b6',
        gist: 'Staff are advised to look through their existing connections regularly.',
      },
    ],
    C1: [
      {
        strength: 'should',
        recipients: ['senior-leader'],
        cite: 'Behaviour',
        gist: 'Concerns should be taken to the relevant senior member of staff.',
      },
    ],
    C3: [
      {
        strength: 'should',
        recipients: ['senior-leader'],
        immediately: true,
        cite: 'Behaviour',
        gist: 'Misuse of social media should be taken at once to the relevant senior member of staff.',
      },
    ],
    C6: [
      {
        strength: 'should',
        cite: 'Behaviour',
        gist: 'What staff know through their work should stay confidential, even after they have left.',
      },
    ],
    C8: [
      {
        strength: 'advised',
        cite: 'App b10',
        gist: 'Staff are advised to know how to report a problem.',
      },
    ],
    D4: [
      {
        strength: 'permitted',
        variant: 'reasonable',
        cite: 'Behaviour; Personal use–Staff',
        gist: 'Reasonable and appropriate use on one’s own devices is permitted; excess can be disciplined.',
      },
    ],
    E1: [
      {
        strength: 'advised',
        variant: 'check-and-test',
        cite: 'App b3',
        gist: 'Staff are advised to check their privacy settings regularly and to test them.',
      },
    ],
    E2: [
      {
        strength: 'advised',
        cite: 'App b3',
        gist: 'Staff are advised to see for themselves what others can see of them.',
      },
    ],
    E7: [
      {
        strength: 'should',
        cite: 'Administrator',
        gist: 'Two-factor codes of the school’s account should go to its administrator.',
      },
    ],
    E8: [
      {
        strength: 'advised',
        cite: "App b9, Do's",
        gist: 'Staff are advised to keep control of pictures they are tagged in.',
      },
    ],
    F1: [
      {
        strength: 'should',
        cite: 'Images b2',
        gist: 'Nothing that identifies pupils should be posted on personal accounts.',
      },
    ],
    F2: [
      {
        strength: 'should',
        cite: 'Images b2',
        gist: 'Pictures of pupils should not be put on personal accounts.',
      },
    ],
    F3: [
      {
        strength: 'should',
        cite: "Behaviour, Don'ts, App b8, b11",
        gist: 'Posts should not be confidential, insulting or damaging; grievances belong elsewhere.',
      },
    ],
    F4: [
      {
        strength: 'should',
        cite: 'Legal',
        gist: 'The school’s material should be used only as its copyright permits.',
      },
    ],
    F5: [
      {
        strength: 'should',
        cite: 'Images b4',
        gist: 'A compromising picture taken by mistake should be deleted at once.',
      },
    ],
    F6: [
      {
        strength: 'should',
        cite: "Do's",
        gist: 'It should be clear that personal views are not the school’s.',
      },
    ],
    F8: [
      {
        strength: 'should',
        cite: "Legal; Do's",
        gist: 'Other people’s material should be shared only with permission.',
      },
    ],
    F9: [
      {
        strength: 'advised',
        cite: 'App b1',
        gist: 'Staff are advised that what they share in private spaces may not stay there.',
      },
    ],
    G1: [
      {
        strength: 'advised',
        cite: 'App b4',
        gist: 'Staff are advised to watch what can be found about them online.',
      },
    ],
    G2: [
      {
        strength: 'advised',
        cite: 'App b9',
        gist: 'Staff are advised to look for pictures that could embarrass them.',
      },
    ],
    G4: [
      {
        strength: 'should',
        cite: 'Monitoring posts',
        gist: 'Those who run an account should watch what is posted about the school and answer properly.',
      },
    ],
    H6: [
      {
        strength: 'should',
        cite: 'Parental',
        gist: 'Parents’ posts should be taken up through the school.',
      },
    ],
    H7: [
      {
        strength: 'should',
        cite: 'Handling abuse',
        gist: 'Abusive users of the school’s account should be reported or blocked, and told why.',
      },
    ],
    J1: [
      {
        strength: 'should',
        recipients: ['senior-leader'],
        cite: 'Anyone wishing to create such an account',
        gist: 'A business case for a school account should be put to the leadership team.',
      },
    ],
    J5: [
      {
        strength: 'should',
        cite: "Do's",
        gist: 'Controversial content should be shown to a senior colleague before it is posted.',
      },
    ],
    J6: [
      {
        strength: 'should',
        cite: 'Images b1, b3',
        gist: 'Pictures of pupils should be posted only with consent, and suitably dressed.',
      },
    ],
    J7: [
      {
        strength: 'should',
        cite: 'Tone',
        gist: 'What the school posts should be professional and friendly in tone.',
      },
    ],
    J9: [
      {
        strength: 'should',
        cite: 'Monitoring',
        gist: 'Questions on the school’s account should be answered within a day or the next working day.',
      },
    ],
    J11: [
      {
        strength: 'should',
        cite: 'Administrator',
        gist: 'The school’s accounts should have safe passwords, two people to run them, and a handover.',
      },
    ],
    K1: [
      {
        strength: 'should',
        cite: 'Staff b1',
        gist: 'Staff should know the policy and follow it.',
      },
    ],
    K2: [
      {
        strength: 'should',
        cite: 'Staff b2',
        gist: 'Staff should attend the training on offer.',
      },
    ],
    K3: [
      {
        strength: 'should',
        cite: '',
        gist: 'The policy should be reviewed by March 2026, and every three years.',
      },
    ],
    K4: [
      {
        strength: 'should',
        cite: 'Scope',
        gist: 'Staff should be told how compliance is monitored.',
      },
    ],
  },
} satisfies SchoolPolicyInput;
