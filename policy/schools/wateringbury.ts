import type { SchoolPolicyInput } from './school-policy.ts';

/**
 * Wateringbury CE Primary School, March 2024: contacts and reporting. Clauses by section and bullet. The one policy whose
 * strength depends on the verb: writing to pupils and families is ruled out (b1), adding them is advised against (b2).
 */
export const wateringbury = {
  id: 'wateringbury',
  school: 'Wateringbury CE Primary School',
  dated: '2024-03',
  reviewDue: { by: '2025-03', cite: '§6 b1' },
  duties: {
    B1: [
      {
        strength: 'advised',
        groups: ['pupil'],
        verbs: ['accept', 'add', 'follow'],
        exceptions: ['declared-relationship'],
        cite: '§4.2 b2',
        gist: 'Staff are advised not to add pupils on personal accounts.',
      },
    ],
    B2: [
      {
        strength: 'advised',
        groups: ['parent', 'family'],
        verbs: ['accept', 'add', 'follow'],
        exceptions: ['declared-relationship'],
        cite: '§4.2 b2',
        gist: 'Staff are advised not to add members of pupils’ families on personal accounts.',
      },
    ],
    B3: [
      {
        strength: 'advised',
        groups: ['leaver'],
        verbs: ['accept', 'add', 'follow'],
        exceptions: ['declared-relationship'],
        cite: '§4.2 b2',
        gist: 'Staff are advised not to add past pupils of any age on personal accounts, nor their families.',
      },
    ],
    B4: [
      {
        strength: 'advised',
        groups: ['pupil', 'parent', 'family', 'leaver'],
        verbs: ['add', 'follow'],
        exceptions: ['declared-relationship'],
        cite: '§4.2 b2',
        gist: 'Staff are advised not to add pupils, past pupils or their families.',
      },
    ],
    B5: [
      {
        strength: 'must',
        groups: ['pupil', 'parent', 'family'],
        verbs: ['message', 'contact'],
        exceptions: ['declared-relationship'],
        cite: '§4.2 b1',
        gist: 'Personal accounts are not used for contact with pupils or their families.',
      },
    ],
    B8: [
      {
        strength: 'must',
        exceptions: ['declared-relationship'],
        recipients: ['dsl', 'headteacher'],
        cite: '§4.2 b4',
        gist: 'Relationships from before are talked over with the DSL and the headteacher; decision and advice are recorded.',
      },
    ],
    B13: [
      {
        strength: 'advised',
        groups: ['leaver'],
        exceptions: ['official-channel'],
        cite: '§4.2 b5',
        gist: 'After a pupil has left, alumni networks or the school’s own tools are the advised way to stay in touch.',
      },
    ],
    C1: [
      {
        strength: 'must',
        recipients: ['dsl', 'headteacher'],
        standIns: ['deputy-dsl'],
        cite: '§4.2 b3',
        gist: 'The DSL (or deputy) and the headteacher are told of any communication received on a personal account.',
      },
    ],
    C3: [
      {
        strength: 'must',
        immediately: true,
        cite: '§7 b1',
        gist: 'Concerns about social media are reported by the school’s own procedures.',
      },
    ],
    C4: [
      {
        strength: 'must',
        recipients: ['senior-leader'],
        cite: '§4.1 b6',
        gist: 'The leadership team is told of content that conflicts with one’s post.',
      },
    ],
    C6: [
      {
        strength: 'must',
        cite: '§7 b4',
        gist: 'Staff keep concerns confidential and use the official way of reporting them.',
      },
    ],
    C9: [
      {
        strength: 'permitted',
        cite: '§7 b1, b5',
        gist: 'The whistle-blowing and complaints procedures are open to staff.',
      },
    ],
  },
} satisfies SchoolPolicyInput;
