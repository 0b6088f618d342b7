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
