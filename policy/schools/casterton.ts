import type { SchoolPolicyInput } from './school-policy.ts';

/**
 * Casterton Primary Academy, March 2024: contacts and reporting. Clauses by heading; App = the appendix on managing one's
 * personal use. Parents are not mentioned, and no post is named for reports.
 */
export const casterton = {
  id: 'casterton',
  school: 'Casterton Primary Academy',
  dated: '2024-03',
  reviewDue: { by: '2026-03', cite: '' },
  duties: {
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
  },
} satisfies SchoolPolicyInput;
