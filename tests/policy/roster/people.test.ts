import { describe, expect, it, test } from 'vitest';
import { sayMessage } from '../../../assets/messages/index.ts';
import { countGroups, type PeopleOfTable } from '../../../policy/roster/people.ts';
import { importText } from './import-text.ts';

const names = ({ people }: PeopleOfTable) =>
  people.map(({ forename, surname, group }) => `${group}: ${forename}|${surname}`);
const ids = ({ people }: PeopleOfTable) =>
  people.map((person) => `${person.id} ${person.knownAs ?? ''}`).toSorted();
const reasons = ({ problems }: PeopleOfTable) =>
  problems.map(({ row, effect, reason }) => `${row} ${effect} ${reason.key}`);

describe('names', () => {
  it('keeps a known-as name only if it differs', () => {
    const { people } = importText(
      'Forename,Surname,Known as\nElizabeth,Okafor,Beth\nFinn,Lee,FINN\nAnna,Roe,Annie Roe',
    );
    expect(people.map((person) => person.knownAs)).toEqual(['Beth', undefined, 'Annie']);
  });

  it('keeps the legal surname beside the one in use', () => {
    const { people } = importText(
      'Legal Forename,Legal Surname,Forename,Surname\nElizabeth,Adeyemi,Beth,Okafor\nFinn,Lee,Finn,Lee',
    );
    expect(people[0]).toMatchObject({
      forename: 'Elizabeth',
      knownAs: 'Beth',
      surname: 'Okafor',
      formerSurname: 'Adeyemi',
    });
    expect(people[1]).not.toHaveProperty('formerSurname');
    expect(people[1]).not.toHaveProperty('knownAs');
  });

  it('reports a second former surname that there is no place for', () => {
    const read = importText('Forename,Surname,Legal surname,Former surname\nAnna,Roe,Lee,Hale');
    expect(read.people[0]?.formerSurname).toBe('Hale');
    expect(reasons(read)).toEqual(['2 part-left-out roster.problem.secondFormerSurname']);
  });

  it('keeps nothing but what a person has', () => {
    const { people } = importText(
      'Forename,Surname,DOB,Class,Address,Notes,UPN,Email\nAnna,Lee,01/02/2012,9B,1 The Row,shy,X123,a@b.example',
    );
    expect(Object.keys(people[0]!).toSorted()).toEqual(['expires', 'forename', 'group', 'id', 'surname']);
    expect(JSON.stringify(people)).not.toMatch(/2012|9B|Row|shy|X123|example/);
    expect(people[0]?.expires).toBe('2027-08-31');
  });

  it('keeps two pupils of one name as two, with ids of their own that do not depend on the order', () => {
    const one = importText('Forename,Surname,Known as\nSam,Lee,\nSam,Lee,Sammy\nAnna,Roe,');
    const other = importText('Forename,Surname,Known as\nSam,Lee,Sammy\nAnna,Roe,\nSam,Lee,');
    expect(one.duplicates).toEqual([{ name: 'Sam Lee', rows: [2, 3], kept: 'apart' }]);
    expect(new Set(one.people.map((person) => person.id)).size).toBe(3);
    expect(ids(one)).toEqual(ids(other));
  });

  it('gives ids that hold no name', () => {
    const { people } = importText('Forename,Surname\nAnna,Lee');
    expect(people[0]?.id).toMatch(/^p[0-9a-z]{5,12}$/);
  });
});

describe('groups', () => {
  it('reads the group column', () => {
    const read = importText(
      'Name,Type\nAnna Lee,Pupil\nMrs J Lee,Parent\nOlu Hale,Grandparent\nFinn Roe,Former pupil\nMs Webb,Teacher\nKit Dunn,9B',
    );
    expect(names(read)).toEqual([
      'pupil: Anna|Lee',
      'parent: J|Lee',
      'family: Olu|Hale',
      'leaver: Finn|Roe',
      'pupil: Kit|Dunn',
    ]);
    expect(reasons(read)).toEqual([
      '6 left-out roster.problem.otherGroup',
      '7 altered roster.problem.unknownGroup',
    ]);
  });

  it('takes the default group for rows that do not say', () => {
    expect(names(importText('Name\nMr and Mrs Lee\nAnna Roe', 'parent'))).toEqual([
      'parent: |Lee',
      'parent: Anna|Roe',
    ]);
  });

  it('makes a pupil whose leaving date has passed a leaver', () => {
    const read = importText(
      'Forename,Surname,Leaving date,DOB\nAnna,Lee,31/08/2026,14/03/2010\nFinn,Roe,31/08/2027,14/03/2010\nKit,Dunn,,14/03/2010',
    );
    expect(read.people.map(({ group, until }) => [group, until])).toEqual([
      ['leaver', '2028-03-31'],
      ['pupil', undefined],
      ['pupil', undefined],
    ]);
  });

  it('prefers the until column, reduced to the month', () => {
    const read = importText(
      'Forename,Surname,Group,Until,DOB\nAnna,Lee,leaver,12/05/2029,14/03/2010\nFinn,Roe,leaver,Mar 2028,',
    );
    expect(read.people.map(({ until }) => until)).toEqual(['2029-05-31', '2028-03-31']);
  });

  it('lists a row with a date that does not exist, and keeps the others', () => {
    const read = importText(
      'Forename,Surname,Leaving date\nAnna,Lee,31/02/2026\nFinn,Roe,soon\nKit,Dunn,30/06/2026',
    );
    expect(names(read)).toEqual(['leaver: Kit|Dunn']);
    expect(reasons(read)).toEqual([
      '2 left-out roster.problem.noSuchDate',
      '3 left-out roster.problem.unreadableDate',
    ]);
    expect(sayMessage(read.problems[0]!.reason)).toContain('“31/02/2026”');
  });

  it('keeps a leaver whose birth date cannot be used', () => {
    const read = importText('Forename,Surname,Group,DOB\nAnna,Lee,leaver,31/02/2010\nFinn,Roe,leaver,');
    expect(read.people).toHaveLength(2);
    expect(reasons(read)).toEqual(['2 part-left-out roster.problem.birthDate']);
  });
});

describe('contacts', () => {
  it('makes parents and family of the contacts in a row', () => {
    const read = importText(
      [
        'Forename,Surname,Contact 1 Title,Contact 1 Forename,Contact 1 Surname,Contact 1 Relationship,Contact 2 Name,Contact 2 Relationship',
        'Anna,Lee,Mrs,Jo,Lee,Mother,Mr T Hale,Uncle',
        'Finn,Roe,,,,,Ms A Webb,Social worker',
      ].join('\n'),
    );
    expect(names(read)).toEqual(['pupil: Anna|Lee', 'parent: Jo|Lee', 'family: T|Hale', 'pupil: Finn|Roe']);
    expect(reasons(read)).toEqual(['3 part-left-out roster.problem.professional']);
  });

  it('counts the parent of several children once, and the parent’s group over the family’s', () => {
    const read = importText(
      'Name,Contact 1 Name,Contact 1 Relationship\nAnna Lee,Mrs J Lee,Aunt\nFinn Lee,Mrs J Lee,Mother\nKit Roe,MRS J LEE,Mother',
    );
    expect(names(read)).toEqual(['pupil: Anna|Lee', 'parent: J|Lee', 'pupil: Finn|Lee', 'pupil: Kit|Roe']);
    expect(read.contactsMerged).toBe(1);
  });

  it('guesses no surname', () => {
    const read = importText('Name,Contact 1 Name,Contact 2 Forename,Contact 2 Surname\nAnna Lee,Mum,Jo,');
    expect(names(read)).toEqual(['pupil: Anna|Lee']);
    expect(reasons(read)).toEqual([
      '2 part-left-out roster.problem.contactSurname',
      '2 part-left-out roster.problem.contactSurname',
    ]);
  });

  it('reads several people in a cell, and a relationship in brackets', () => {
    const read = importText(
      'Name,Parents\nAnna Lee,"Mr and Mrs Lee; Olu Hale (Grandfather)\nDr Kim Roe (Mother)"',
    );
    expect(names(read)).toEqual(['pupil: Anna|Lee', 'parent: |Lee', 'family: Olu|Hale', 'parent: Kim|Roe']);
  });

  it('takes contacts alone where no column names the pupil', () => {
    const read = importText('Parent 1 Name,Parent 2 Name,Year\nMrs J Lee,Mr T Lee,9');
    expect(names(read)).toEqual(['parent: J|Lee', 'parent: T|Lee']);
    expect(read.problems).toEqual([]);
  });
});

describe('bad cells and rows', () => {
  test.each([
    ['a formula', '=HYPERLINK(A1),Lee', ['2 left-out roster.problem.formula']],
    ['a full-width formula', '＝1+1,Lee', ['2 left-out roster.problem.formula']],
    ['an at sign', '@SUM(1),Lee', ['2 left-out roster.problem.formula']],
    ['10,000 characters', `${'x'.repeat(10_000)},Lee`, ['2 left-out roster.problem.tooLong']],
    ['101 characters', `${'x'.repeat(101)},Lee`, ['2 left-out roster.problem.tooLong']],
    ['no letter', '123,Lee', ['2 left-out roster.problem.notAName']],
    ['no surname', 'Anna,', ['2 left-out roster.problem.noSurname']],
    ['no forename', ',Lee', ['2 left-out roster.problem.noForename']],
    ['too many cells', 'Anna,Lee,9,extra', ['2 left-out roster.problem.moreCells']],
    ['a misplaced quotation mark', '"An"na,Lee', ['2 left-out roster.problem.quote']],
    ['only something else', ',,9', ['2 part-left-out roster.problem.noName']],
  ])('%s', (_name, row, expected) => {
    const read = importText(`Forename,Surname,Year\n${row}\nFinn,Roe,9`);
    expect(reasons(read)).toEqual(expected);
    expect(names(read)).toEqual(['pupil: Finn|Roe']);
  });

  it('leaves out a formula in a part that is not needed, and keeps the person', () => {
    const read = importText('Forename,Surname,Known as,Contact 1 Name\nAnna,Lee,=A1,=cmd|x');
    expect(names(read)).toEqual(['pupil: Anna|Lee']);
    expect(read.problems.map(({ effect }) => effect)).toEqual(['part-left-out', 'part-left-out']);
  });

  it('takes out invisible, reversing and control characters, and says so', () => {
    const read = importText('Forename,Surname\nA\u200Bnn\u202Ea\u0007,L\u2066ee\uFEFF\nFinn,Roe');
    expect(names(read)).toEqual(['pupil: Anna|Lee', 'pupil: Finn|Roe']);
    expect(reasons(read)).toEqual([
      '2 altered roster.problem.invisible',
      '2 altered roster.problem.invisible',
    ]);
  });

  it('keeps markup as text', () => {
    const read = importText('Forename,Surname\n<b>Anna</b>,<img src=x onerror=alert(1)>');
    expect(names(read)).toEqual(['pupil: <b>Anna</b>|<img src=x onerror=alert(1)>']);
  });

  it('composes letters without a report', () => {
    const read = importText('Forename,Surname\nZoe\u0308,Lee');
    expect(read.people[0]?.forename).toBe('Zoë');
    expect(read.problems).toEqual([]);
  });

  it('is not harmed by headings and names of object members', () => {
    const read = importText('Forename,Surname,__proto__,constructor\n__proto__,constructor,x,y');
    expect(names(read)).toEqual(['pupil: __proto__|constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

it('counts by group', () => {
  expect(countGroups(importText('Name,Type\nAnna Lee,pupil\nJo Lee,parent\nTy Lee,parent').people)).toEqual({
    pupil: 1,
    parent: 2,
    family: 0,
    leaver: 0,
  });
});
