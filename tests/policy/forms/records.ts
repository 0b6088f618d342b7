import type { Declaration, DeclarationContent } from '../../../policy/forms/declaration.ts';
import type { Deviation } from '../../../policy/forms/deviation.ts';
import type { Permission } from '../../../policy/forms/permission.ts';

/** An invented permission record (form 4.7). */
export const examplePermission = (change: Partial<Permission> = {}): Permission => ({
  id: 'permission-1',
  what: 'school-device',
  by: 'Pat Example, headteacher',
  date: '2026-09-01',
  until: '2026-12-18',
  conditions: 'For the class page',
  ...change,
});

/** An invented deviation note (form 4.8), of which the headteacher knows. */
export const exampleDeviation = (change: Partial<Deviation> = {}): Deviation => ({
  id: 'deviation-1',
  duties: ['D1'],
  clause: '5.8',
  action: 'Answering on the choir’s page in lessons',
  justification: 'The tour leaves on Friday',
  toldHeadteacherOn: '2026-09-02',
  hrAdvice: '',
  date: '2026-09-01',
  until: '2026-12-18',
  ...change,
});

/** An invented declaration (form 4.4), approved, with something in every field. */
export const exampleDeclaration = ({
  content,
  ...change
}: Partial<Omit<Declaration, 'content'>> & { content?: Partial<DeclarationContent> } = {}): Declaration => ({
  id: 'declaration-1',
  date: '2026-11-02',
  changed: '2026-11-05',
  dslOn: '2026-11-03',
  headteacherOn: '2026-11-04',
  decision: 'approved',
  decidedOn: '2026-11-05',
  reviewOn: '2027-03-01',
  until: '2027-07-20',
  ...change,
  content: {
    persons: [
      { name: 'Ottoline Quarrendon', handle: 'otti.q', personId: '1', site: 'facebook', group: 'pupil' },
    ],
    nature: 'My godchild',
    since: '2017',
    sites: 'Facebook',
    whyNot: 'The families share pictures there',
    safeguards: 'No messages',
    clause: 'Wateringbury CE Primary School, §4.2 b4',
    dsl: 'Pia Example',
    headteacher: 'Pat Example',
    decidedBy: 'Pat Example',
    conditions: '',
    advice: 'Posts closed to others',
    ...content,
  },
});

/** The same before the school has said anything. */
export function openDeclaration(): Declaration {
  const { id, date, changed, content } = exampleDeclaration();
  return { id, date, changed, decision: 'not-yet', content };
}
