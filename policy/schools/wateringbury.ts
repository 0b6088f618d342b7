import type { SchoolPolicyInput } from './school-policy.ts';

/**
 * Wateringbury CE Primary School, March 2024. Clauses by section and bullet. The one policy whose
 * strength depends on the verb: writing to pupils and families is ruled out (b1), adding them is advised against (b2).
 */
export const wateringbury = {
  id: 'wateringbury',
  school: 'Wateringbury CE Primary School',
  dated: '2024-03',
  reviewDue: { by: '2025-03', cite: '§6 b1' },
  duties: {
    A1: [
      {
        strength: 'advised',
        variant: 'school',
        cite: '§4.1 b3',
        gist: 'Staff are advised not to name the school on personal accounts.',
      },
    ],
    A3: [
      {
        strength: 'advised',
        cite: '§4.1 b2.6',
        gist: 'Staff are advised not to let their own views pass as the school’s.',
      },
    ],
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
        strength: 'should',
        recipients: ['dsl', 'headteacher'],
        standIns: ['deputy-dsl'],
        cite: '§4.2 b3',
        gist: 'The DSL (or deputy) and the headteacher should be told of any communication received on a personal account.',
      },
    ],
    C3: [
      {
        strength: 'should',
        immediately: true,
        cite: '§7 b1',
        gist: 'Concerns about social media should be reported by the school’s own procedures.',
      },
    ],
    C4: [
      {
        strength: 'should',
        recipients: ['senior-leader'],
        cite: '§4.1 b6',
        gist: 'The leadership team should be told of content that conflicts with one’s post.',
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
    D1: [
      {
        strength: 'permitted',
        variant: 'teaching-time',
        cite: '§4 b1',
        gist: 'Personal use in school hours is permitted outside teaching time only, and away from children.',
      },
    ],
    D2: [
      {
        strength: 'permitted',
        cite: '§4 b1',
        gist: 'Personal use is permitted in school hours outside teaching time.',
      },
    ],
    D4: [
      {
        strength: 'should',
        variant: 'reasonable',
        cite: '§3 b4',
        gist: 'Personal use should not be excessive; excessive use can be sanctioned.',
      },
    ],
    D5: [
      {
        strength: 'permitted',
        cite: '§4 b1',
        gist: 'Personal use is permitted where no children are around.',
      },
    ],
    E1: [
      {
        strength: 'advised',
        variant: 'appropriate',
        cite: '§4.1 b2.1',
        gist: 'Staff are advised to set privacy at an appropriate level.',
      },
    ],
    E3: [
      {
        strength: 'advised',
        cite: '§4.1 b2.3',
        gist: 'Staff are advised to stay out of public listings.',
      },
    ],
    E4: [
      {
        strength: 'advised',
        cite: '§4.1 b2.2',
        gist: 'Staff are advised to take care with location sharing.',
      },
    ],
    E5: [
      {
        strength: 'advised',
        cite: '§4.1 b2.4',
        gist: 'Staff are advised to log out after use.',
      },
    ],
    E6: [
      {
        strength: 'advised',
        cite: '§4.1 b2.5',
        gist: 'Staff are advised to use strong passwords and to keep them to themselves.',
      },
    ],
    F1: [
      {
        strength: 'must',
        cite: '§4.1 b5',
        gist: 'Nothing that identifies pupils is posted on personal accounts.',
      },
    ],
    F2: [
      {
        strength: 'must',
        cite: '§4.1 b5',
        gist: 'Pictures and recordings of pupils are not put on personal accounts.',
      },
    ],
    F3: [
      {
        strength: 'should',
        cite: '§3 b2',
        gist: 'Posts should not be offensive, confidential or damaging to the school.',
      },
    ],
    F6: [
      {
        strength: 'advised',
        cite: '§4.1 b2.6',
        gist: 'Staff are advised not to let their own views pass as the school’s.',
      },
    ],
    J4: [
      {
        strength: 'should',
        cite: '§5 b4',
        gist: 'The services’ minimum ages should be respected.',
      },
    ],
    J14: [
      {
        strength: 'should',
        cite: '§3 b5',
        gist: 'Social media as a learning tool should be risk-assessed first, with the DSL or headteacher.',
      },
    ],
    K2: [
      {
        strength: 'should',
        cite: '§4 b3',
        gist: 'Staff should take part in training and updates.',
      },
    ],
    K3: [
      {
        strength: 'should',
        cite: '§6 b1',
        gist: 'The policy should be reviewed every year.',
      },
    ],
    K4: [
      {
        strength: 'should',
        cite: '§6 b3',
        gist: 'Staff should be told how compliance is monitored.',
      },
    ],
  },
} satisfies SchoolPolicyInput;
