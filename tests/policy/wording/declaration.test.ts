import { expect, test } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import { declarationPaper } from '../../../policy/wording/declaration.ts';
import { paperAsText } from '../../../policy/wording/form-record.ts';
import { exampleDeclaration, openDeclaration } from '../forms/records.ts';

const head = {
  staffName: 'Ines Tester',
  staffRole: 'Class teacher',
  school: 'Wateringbury CE Primary School',
};
const text = (record: ReturnType<typeof exampleDeclaration>) =>
  paperAsText(declarationPaper(record, head, sayMessage), sayMessage);

test('form 4.4 on paper has every field of the clause', () => {
  const record = exampleDeclaration({
    decision: 'conditions',
    content: {
      conditions: 'Nothing\nabout school',
      persons: [
        { name: 'Ottoline Quarrendon', handle: 'otti.q', site: 'facebook', group: 'pupil' },
        { name: 'Pim Quarrendon', site: '', group: 'parent' },
      ],
    },
    withdrawn: '2027-01-10',
  });
  expect(text(record)).toBe(`Declaration of a pre-existing relationship

A declaration under the policy of Wateringbury CE Primary School, with the decision and the advice that were given.

Member of staff: Ines Tester, Class teacher
Form begun on: 2 November 2026
Person(s) and group:
- Ottoline Quarrendon @otti.q (Pupil, Facebook)
- Pim Quarrendon (Parent)
Relationship or situation: My godchild
Since when: 2017
Sites concerned: Facebook
Policy and clause: Wateringbury CE Primary School, §4.2 b4
Why the rule cannot be kept: The families share pictures there
Safeguards proposed: No messages
Talked over with the DSL: 3 November 2026, Pia Example
Talked over with the headteacher: 4 November 2026, Pat Example
Decision: Approved with conditions
Decided: 5 November 2026, Pat Example
Conditions: Nothing
about school
Advice given: Posts closed to others
To be looked at again on: 1 March 2027
Holds until: 20 July 2027
Withdrawn on: 10 January 2027

Confidential. This declaration concerns identifiable people. Share it with the DSL and the headteacher only, and by school channels only.`);
});

test('before the decision its fields stay open, to be filled in by hand', () => {
  const written = text(openDeclaration());
  expect(written).toContain('Talked over with the DSL: not given');
  expect(written).toContain('Decision: Not yet');
  expect(written).toContain('Holds until: not given');
  expect(written).not.toContain('Decided:');
});

test('without a last day it says how it ends', () => {
  const { until: _, ...endless } = exampleDeclaration();
  expect(text(endless)).toContain('Holds until: Withdrawn (no last day was given)');
});

test('three sign it', () => {
  expect(declarationPaper(exampleDeclaration(), head, sayMessage).signatures).toEqual([
    'Signature (member of staff)',
    'Signature (DSL)',
    'Signature (headteacher)',
  ]);
});

test('nothing typed, and no name, can hide or turn the text around it', () => {
  const persons = [{ name: 'a\u{202E}b', handle: 'c\u{200B}d', site: 'x', group: 'pupil' as const }];
  const written = text(
    exampleDeclaration({
      content: { persons, nature: 'e\u{2066}f', dsl: 'g\u{202D}h', advice: 'i\u{200F}j' },
    }),
  );
  expect(written).not.toMatch(/[\u{202D}\u{202E}\u{200B}\u{2066}\u{200F}]/u);
});
