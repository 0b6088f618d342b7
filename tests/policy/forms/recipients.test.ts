import { expect, test } from 'vitest';
import { isSamePerson, replacementFor, reportRecipients } from '../../../policy/forms/recipients.ts';
import type { RecipientRole } from '../../../policy/schools/school-policy.ts';
import type { Recipient } from '../../../policy/settings.ts';

const person = (role: RecipientRole, name: string, address = ''): Recipient => ({
  role,
  name,
  address,
  phone: '',
});
const head = person('headteacher', 'Pat Example', 'head@hillcrest.example');
const dsl = person('dsl', 'Sam Sample', 'dsl@hillcrest.example');
const deputy = person('deputy-dsl', 'Jo Specimen', 'deputy@hillcrest.example');
const people = [deputy, dsl, head];

test.each<[string, RecipientRole[], Recipient[], RecipientRole[], string[]]>([
  ['one post', ['headteacher'], people, [], ['Pat Example']],
  ['two posts, in the policy’s order', ['dsl', 'headteacher'], people, [], ['Sam Sample', 'Pat Example']],
  ['nobody named: whom the user chose', [], people, ['dsl'], ['Sam Sample']],
  ['named: the user’s choice does not matter', ['headteacher'], people, ['dsl'], ['Pat Example']],
  ['a post nobody holds stays open', ['senior-leader'], people, [], ['']],
  [
    'headteacher and DSL are one person: the deputy reads too',
    ['dsl', 'headteacher'],
    [head, { ...dsl, ...head, role: 'dsl' }, deputy],
    [],
    ['Pat Example', 'Jo Specimen'],
  ],
  [
    'the same, with no deputy entered: the page asks for one',
    ['dsl', 'headteacher'],
    [head, { ...head, role: 'dsl' }],
    [],
    ['Pat Example', ''],
  ],
  ['two open posts are two', ['dsl', 'headteacher'], [], [], ['', '']],
])('%s', (_, roles, known, otherwise, names) => {
  expect(reportRecipients(roles, known, otherwise).map(({ name }) => name)).toEqual(names);
});

test.each<[string, RecipientRole[], Recipient[], string[]]>([
  [
    'only the deputy is entered: the deputy, no empty line',
    ['dsl', 'headteacher'],
    [deputy, head],
    ['deputy-dsl Jo Specimen', 'headteacher Pat Example'],
  ],
  [
    'both are entered: the DSL',
    ['dsl', 'headteacher'],
    people,
    ['dsl Sam Sample', 'headteacher Pat Example'],
  ],
  [
    'a row for the DSL with nothing in it counts as none',
    ['dsl'],
    [person('dsl', ' '), deputy],
    ['deputy-dsl Jo Specimen'],
  ],
  ['neither: the page asks for the DSL', ['dsl', 'headteacher'], [head], ['dsl ', 'headteacher Pat Example']],
  ['a deputy does not stand in for the headteacher', ['headteacher'], [deputy], ['headteacher ']],
])('where the clause says "DSL (or deputy)": %s', (_, roles, known, expected) => {
  const got = reportRecipients(roles, known, [], ['deputy-dsl']);
  expect(got.map(({ role, name }) => `${role} ${name}`)).toEqual(expected);
});

test('where the clause says "DSL" alone, the line of the DSL stays open beside a deputy', () => {
  expect(reportRecipients(['dsl'], [deputy])).toMatchObject([{ role: 'dsl', name: '' }]);
});

test('the same address is the same person, whatever the name; names count where an address is missing', () => {
  expect(
    isSamePerson({ name: 'Pat', address: 'A@x.example ' }, { name: 'P. E.', address: 'a@x.example' }),
  ).toBe(true);
  expect(isSamePerson({ name: 'Pat', address: 'a@x.example' }, { name: 'Pat', address: 'b@x.example' })).toBe(
    false,
  );
  expect(isSamePerson({ name: ' pat ', address: '' }, { name: 'Pat', address: 'b@x.example' })).toBe(true);
  expect(isSamePerson({ name: '', address: '' }, { name: '', address: '' })).toBe(false);
});

test('a report that concerns its recipient goes to the next person, never to somebody who has it already', () => {
  expect(replacementFor(head, [], people)).toEqual(dsl);
  expect(replacementFor(head, [dsl], people)).toEqual(deputy);
  expect(
    replacementFor({ ...head, role: 'headteacher' }, [dsl], [head, dsl, { ...head, role: 'deputy-dsl' }]),
  ).toEqual({
    role: 'other',
    name: '',
    address: '',
    phone: '',
  });
});
