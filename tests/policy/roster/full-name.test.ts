import { describe, expect, test } from 'vitest';
import { splitContactName, splitFullName } from '../../../policy/roster/full-name.ts';
import { groupOfRelationship, groupOfWord } from '../../../policy/roster/relationship.ts';

test.each([
  ['Okafor, Beth', 'Beth', 'Okafor'],
  ['Okafor, Beth Ann', 'Beth Ann', 'Okafor'],
  ['Okafor, Mrs B', 'B', 'Okafor'],
  ['Beth Okafor', 'Beth', 'Okafor'],
  ["Dr Anna Mary O'Brien-Khan", 'Anna Mary', "O'Brien-Khan"],
  ['Mrs J Smith', 'J', 'Smith'],
  ['Mrs. J. Smith', 'J.', 'Smith'],
  ['Mrs Smith', '', 'Smith'],
  ['Rev Dr Tom Hale OBE', 'Tom', 'Hale'],
  ['Maria de la Cruz', 'Maria', 'de la Cruz'],
  ['Al Hussain', 'Al', 'Hussain'],
  ['Anna Mary DE SOUZA SMITH', 'Anna Mary', 'DE SOUZA SMITH'],
  ['BETH OKAFOR', 'BETH', 'OKAFOR'],
  ['Smith Jr, John', 'John', 'Smith'],
  ['Beth', 'Beth', ''],
  ['Mum', 'Mum', ''],
  ['Mrs', '', ''],
])('%s', (name, forename, surname) => {
  expect(splitFullName(name)).toEqual({ forename, surname });
});

test.each([
  ['Okafor, Elizabeth (Beth)', { forename: 'Elizabeth', knownAs: 'Beth', surname: 'Okafor' }],
  ['Elizabeth (Beth) Okafor', { forename: 'Elizabeth', knownAs: 'Beth', surname: 'Okafor' }],
])('%s has a known-as name', (name, expected) => {
  expect(splitFullName(name)).toEqual(expected);
});

describe('contacts', () => {
  test.each([
    ['Mr and Mrs Smith', [['', 'Smith']]],
    [
      'Mr & Mrs J Smith',
      [
        ['', 'Smith'],
        ['J', 'Smith'],
      ],
    ],
    [
      'Mr J and Mrs A Smith',
      [
        ['J', 'Smith'],
        ['A', 'Smith'],
      ],
    ],
    ['Mr/Mrs Smith', [['', 'Smith']]],
    [
      'Mr A Smith and Ms B Jones',
      [
        ['A', 'Smith'],
        ['B', 'Jones'],
      ],
    ],
    [
      'Mr Smith & Mrs Jones',
      [
        ['', 'Smith'],
        ['', 'Jones'],
      ],
    ],
    [
      'John and Anna Smith',
      [
        ['John', 'Smith'],
        ['Anna', 'Smith'],
      ],
    ],
    ['Dr Andrew Sandford', [['Andrew', 'Sandford']]],
  ])('%s', (name, people) => {
    expect(splitContactName(name).map(({ forename, surname }) => [forename, surname])).toEqual(people);
  });
});

test.each([
  [
    'parent',
    [
      'Mother',
      'FATHER',
      'Parent',
      'Mum',
      'Step-father',
      'Stepmother',
      'Step Parent',
      'Guardian',
      'Foster carer',
      'Carer',
      '',
      'Mother / Carer',
      'Legal guardian',
    ],
  ],
  [
    'family',
    [
      'Grandmother',
      'Grandparent',
      'Aunt',
      'Stepbrother',
      'Sister',
      'Other family member',
      'Family friend',
      'Neighbour',
      'Godmother',
      'Mother-in-law',
      'Other',
    ],
  ],
  ['other', ['Social worker', 'Doctor', 'Headteacher', 'School']],
])('relationships: %s', (group, words) => {
  expect(words.filter((word) => groupOfRelationship(word) !== group)).toEqual([]);
});

test.each([
  ['pupil', ['pupil', 'Student', 'Current pupil', 'On roll', 'Single registration', 'Learner']],
  ['parent', ['parent', 'Parents', 'Mother', 'Parent/carer', 'Guardian', 'Step-mother']],
  ['family', ['family', 'Family member', 'Sibling', 'Grandparent', 'Aunt']],
  ['leaver', ['leaver', 'Leavers', 'Former pupil', 'ex-pupil', 'Left', 'Alumni', 'Off roll']],
  ['other', ['Staff', 'Teacher', 'Governor']],
  ['unknown', ['Active', 'Full time', '9B']],
])('groups: %s', (group, words) => {
  expect(words.filter((word) => groupOfWord(word) !== group)).toEqual([]);
});
