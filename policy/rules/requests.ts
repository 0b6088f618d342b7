import type { ContactRule } from './contact.ts';
import { familyRequest } from './family-request.ts';
import { formerPupilRequest } from './former-pupil-request.ts';
import { pupilRequest } from './pupil-request.ts';

/** The duties that software judges when somebody asks for contact. A new rule is one file and its line here. */
export const requestRules: readonly ContactRule[] = [pupilRequest, familyRequest, formerPupilRequest];
