import { describe, expect, it, test } from 'vitest';
import { mappingFault, recogniseColumns, recogniseHeading } from '../../../policy/roster/columns.ts';
import type { Target } from '../../../policy/roster/targets.ts';

test.each<[Target, string[]]>([
  [
    'forename',
    [
      'Forename',
      'FIRST NAME',
      'first_name',
      'Given-Name',
      'Pupil Forename',
      "Student's First Name",
      'Forename(s)',
      'FirstName',
      '\uFEFFForename',
      'First\u00A0name',
    ],
  ],
  ['legalForename', ['Legal Forename', 'legal first name', 'LegalForename', 'Pupil: Legal Forename']],
  [
    'knownAs',
    ['Preferred Forename', 'known_as', 'Known As', 'Chosen name', 'Preferred first name', 'Pref. Forename'],
  ],
  ['surname', ['Surname', 'Last Name', 'Family name', 'lastName', 'Student Surname']],
  ['legalSurname', ['Legal Surname', 'Legal last name', 'legal_family_name']],
  ['preferredSurname', ['Preferred Surname', 'Chosen surname']],
  ['formerSurname', ['Former surname', 'former_surname', 'Previous Surname', 'Maiden name']],
  [
    'fullName',
    ['Name', 'Full Name', 'Pupil name', 'Student', 'Pupil', 'Surname, Forename', 'Student Full Name'],
  ],
  ['group', ['Group', 'Type', 'Role', 'Status', 'Relationship']],
  ['leavingDate', ['Leaving date', 'Date of Leaving', 'DOL', 'Leaving Date (dd/mm/yyyy)']],
  ['until', ['until', 'Until date']],
  ['birthDate', ['DOB', 'Date of Birth', 'D.O.B.', 'Birth date']],
  [
    'notKept',
    [
      'UPN',
      'Year',
      'Year Group',
      'Reg Group',
      'NC Year',
      'Class',
      'Home address',
      'Email',
      'Telephone',
      'Notes',
      'Gender',
      'id',
      'Admission No',
      'Contact 1 Email',
      'Contact 1 Priority',
      'Priority 1 Contact Phone',
      'Class teacher',
      'School name',
      'Title',
      '__proto__',
      'constructor',
      '',
    ],
  ],
  [
    'contact1.name',
    [
      'Contact 1 Name',
      'Priority 1 Contact Name',
      'Parent 1',
      'Mother',
      "Mother's name",
      'Contact1Name',
      '1st contact name',
      'Primary Contact Full Name',
      'Next of kin',
      'Parental Salutation',
      'Parent/Carer 1 Name',
      'First contact name',
    ],
  ],
  ['contact1.title', ['Contact 1 Title', 'Priority 1 Contact Title']],
  ['contact2.forename', ['Contact 2 Forename', 'Parent 2 First Name', 'Second Contact First Name']],
  ['contact2.surname', ['Contact 2 Surname', 'Priority 2 contact last name', 'PARENT_2_SURNAME']],
  ['contact3.relationship', ['Contact 3 Relationship', 'Priority 3 Contact Relationship to Pupil']],
])('%s', (target, headings) => {
  expect(Object.fromEntries(headings.map((heading) => [heading, recogniseHeading(heading).target]))).toEqual(
    Object.fromEntries(headings.map((heading) => [heading, target])),
  );
});

describe('whole rows of headings', () => {
  test.each<[string, [string, Target][]]>([
    [
      'SIMS',
      [
        ['Legal Surname', 'legalSurname'],
        ['Legal Forename', 'legalForename'],
        ['Surname', 'surname'],
        ['Forename', 'forename'],
        ['Reg', 'notKept'],
        ['DOB', 'birthDate'],
        ['Priority 1 Contact Name', 'contact1.name'],
        ['Priority 1 Contact Relationship', 'contact1.relationship'],
        ['Priority 2 Contact Name', 'contact2.name'],
        ['Priority 2 Contact Relationship', 'contact2.relationship'],
      ],
    ],
    [
      'repeated contact headings',
      [
        ['Pupil name', 'fullName'],
        ['Contact Name', 'contact1.name'],
        ['Relationship', 'contact1.relationship'],
        ['Contact Name', 'contact2.name'],
        ['Relationship', 'contact2.relationship'],
      ],
    ],
    [
      'mother and father',
      [
        ['Name', 'fullName'],
        ['Mother Forename', 'contact1.forename'],
        ['Mother Surname', 'contact1.surname'],
        ['Father Name', 'contact2.name'],
        ['Emergency Contact', 'contact3.name'],
      ],
    ],
    [
      'parents and contacts with the same numbers',
      [
        ['Surname', 'surname'],
        ['Parent 1 Name', 'contact1.name'],
        ['Contact 1 Name', 'contact2.name'],
        ['Contact 1 Relationship', 'contact2.relationship'],
      ],
    ],
    [
      'duplicates count once',
      [
        ['Surname', 'surname'],
        ['surname', 'notKept'],
        ['Contact 1 Name', 'contact1.name'],
        ['Contact 1 Name', 'notKept'],
      ],
    ],
    [
      'the plain form',
      [
        ['id', 'notKept'],
        ['forename', 'forename'],
        ['surname', 'surname'],
        ['known_as', 'knownAs'],
        ['former_surname', 'formerSurname'],
        ['group', 'group'],
        ['until', 'until'],
      ],
    ],
  ])('%s', (_name, columns) => {
    expect(recogniseColumns(columns.map(([heading]) => heading))).toEqual(
      columns.map(([, target]) => target),
    );
  });

  it('is not harmed by a heading named __proto__', () => {
    expect(recogniseColumns(['__proto__', 'Surname', 'constructor'])).toEqual([
      'notKept',
      'surname',
      'notKept',
    ]);
    expect(({} as Record<string, unknown>)['surname']).toBeUndefined();
  });
});

describe('what a mapping lacks', () => {
  it('wants a name', () => {
    expect(mappingFault(['forename', 'notKept'], ['a', 'b'])?.key).toBe('roster.mapping.noNames');
    expect(mappingFault(['contact1.name', 'notKept'], ['a', 'b'])).toBeUndefined();
    expect(mappingFault(['fullName', 'notKept', 'notKept'], ['a', 'b', 'c'])).toBeUndefined();
  });

  it('wants no two columns for one thing', () => {
    expect(mappingFault(['surname', 'surname'], ['A', 'B'])).toEqual({
      key: 'roster.mapping.twice',
      params: { first: 'A', second: 'B' },
    });
  });
});
