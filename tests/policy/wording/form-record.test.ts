import { expect, test } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import { paperAsText, recordFields, recordPaper } from '../../../policy/wording/form-record.ts';
import { exampleDeviation, examplePermission } from '../forms/records.ts';

const head = { staffName: 'Ines Tester', staffRole: 'Class teacher', school: 'Hillcrest Primary' };

test('form 4.7 on paper has every field, empty ones too', () => {
  expect(
    paperAsText(
      recordPaper({ form: 'permission', ...examplePermission({ conditions: '' }) }, head, sayMessage),
      sayMessage,
    ),
  ).toBe(
    `Permission record

A record of a permission given to me under the policy of Hillcrest Primary.

Member of staff: Ines Tester, Class teacher
What is permitted: Personal account on a school device
Rule: Not on the school’s devices without permission (D7)
Permitted by: Pat Example, headteacher
First day: 1 September 2026
Last day: 18 December 2026
Conditions: not given

School business: share it by school channels only.`,
  );
});

test('form 4.8 on paper has every field of the clause, and says to whom it goes', () => {
  const paper = recordPaper(
    {
      form: 'deviation',
      ...exampleDeviation({ duties: ['D1', 'D7'], hrAdvice: 'Two\nlines', withdrawn: '2026-10-02' }),
    },
    head,
    sayMessage,
  );
  expect(paperAsText(paper, sayMessage)).toBe(`Deviation note

I am telling the headteacher of a departure from the policy of Hillcrest Primary, and of the reason for it.

Member of staff: Ines Tester, Class teacher
Rules departed from:
- No social media in lesson or teaching time (D1)
- Not on the school’s devices without permission (D7)
Clause: 5.8
Action proposed or taken: Answering on the choir’s page in lessons
Justification: The tour leaves on Friday
First day: 1 September 2026
Last day: 18 December 2026
Told to the headteacher on: 2 September 2026
Advice from HR: Two
lines
Withdrawn on: 2 October 2026

School business: share it by school channels only.`);
});

test('nothing typed can hide or turn the text around it', () => {
  const fields = recordFields(
    { form: 'permission', ...examplePermission({ by: 'a\u{202E}b\u{200B}' }) },
    { ...head, staffName: 'x\u{202E}' },
    sayMessage,
  );
  expect(JSON.stringify(fields)).not.toMatch(/[\u{202E}\u{200B}]/u);
});
