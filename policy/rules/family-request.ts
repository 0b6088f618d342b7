import type { ContactRule } from './contact.ts';

/** B2: a request that may come from a parent or, where the policy is wider, from another member of a pupil's family. */
export const familyRequest: ContactRule = { groups: ['parent', 'family'], duties: ['B2', 'B5'] };
