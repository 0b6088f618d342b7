/** Texts that look like something of the school and are not, each beside one that is. */
import { describe, expect, test } from 'vitest';
import { nameData } from '../../../assets/names/index.ts';
import { buildIndex } from '../../../policy/names/index.ts';
import type { RosterPerson } from '../../../policy/roster/person.ts';
import type { OwnText } from '../../../policy/text/check.ts';
import { checkText } from '../../../policy/text/check.ts';
import { schoolIdentitySchema } from '../../../policy/text/identity.ts';
import { policyNamed } from '../example-situation.ts';

const school = schoolIdentitySchema.parse({
  names: ['Larkmead Community Primary School', 'Ysgol Gymraeg Larkmead'],
  abbreviations: ['LCPS', 'LCP'],
  town: 'Wexcombe',
  classNames: ['Foxes', '7B', 'Class 3', 'Team Seacole'],
  staff: ['Pip Cole', 'Mr Bird', 'Mr St John'],
});
const person = (id: string, forename: string, surname: string): RosterPerson => ({
  id,
  forename,
  surname,
  group: 'pupil',
  expires: '2099-08-31',
});
const roster = buildIndex(
  [
    person('1', 'Stephen', 'King'),
    person('2', 'Will', 'Young'),
    person('3', 'Zosia', 'Brackenthwaite'),
    person('4', 'Eira', 'Wyn'),
  ],
  nameData,
);

const found = (own: OwnText, policy: string, of = school): string[] =>
  checkText(own, { policy: policyNamed(policy), school: of, roster }).map(
    ({ duty, span: [start, end] }) => `${duty} ${own.text.slice(start, end)}`,
  );

describe('other schools and other things', () => {
  test.each<[string, string[]]>([
    ['Larkmead Community Primary', ['A1 Larkmead Community Primary']],
    ['Larkmead Academy', []],
    ['Larkmead High School', []],
    ['Ysgol Uwchradd Larkmead', []],
    ['Ysgol Larkmead', ['A1 Ysgol Larkmead']],
    ['Lark Mead Primary', ['A1 Lark Mead Primary']],
    ['Lark, Mead and Primary Colours', []],
    ['Larkmead, high on a hill', []],
    ['bad grammar in Larkmead’s leaflet', []],
    ['Cyn-ddisgybl Ysgol Larkmead', []],
    ['LCPS Y3 | books | cake', ['A1 LCPS']],
    ['LCP Plumbing Supplies', []],
    ['Find us at 12 Market Street, Wexcombe. Open 9 to 5, the best cafe in town', []],
    ['12 Market Street, Wexcombe', ['A6 12 Market Street']],
  ])('“%s”', (text, expected) =>
    expect(found({ kind: 'profile', field: 'bio', text }, 'carville')).toEqual(expected),
  );

  test.each<[string, string[]]>([
    ["Year 2 teacher at St Oswin's, Wexcombe", ["A1 St Oswin's"]],
    ["Year 2 teacher at St Oswin's, Barnsley", []],
    ["Organist at St Oswin's, Wexcombe", []],
    ["Weston Vale high street is dead, says a St Oswin's man", []],
  ])('a saint with its town: “%s”', (text, expected) => {
    const saint = schoolIdentitySchema.parse({ names: ["St Oswin's Catholic Primary"], town: 'Wexcombe' });
    expect(found({ kind: 'profile', field: 'bio', text }, 'carville', saint)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['Weston Vale High', ['A1 Weston Vale High']],
    ['weston vale high staff', ['A1 weston vale high']],
    ['Walks on the Weston Vale high street', []],
    ['Weston Vale, high winds tonight', []],
    ['Weston Vale High Ropes Centre', []],
  ])('a kind of school that is a word: “%s”', (text, expected) => {
    const vale = schoolIdentitySchema.parse({ names: ['Weston Vale High School'] });
    expect(found({ kind: 'profile', field: 'bio', text }, 'carville', vale)).toEqual(expected);
  });
});

test.each<[string, string[]]>([
  ['Ashdown Girls’ Grammar', ['A1 Ashdown Girls’ Grammar']],
  ['Ashdown Grammar, Pellworth', ['A1 Ashdown Grammar']],
  ['Ashdown Boys’ Grammar', []],
])('a school for girls: “%s”', (text, expected) => {
  const girls = schoolIdentitySchema.parse({
    names: ['Ashdown Grammar School for Girls'],
    town: 'Pellworth',
  });
  expect(found({ kind: 'profile', field: 'workplace', text }, 'carville', girls)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Retired primary school teacher', []],
  ['Primary school teacher', ['A2 school teacher']],
  ['Athrawes ioga', []],
  ['Athrawes gynradd', ['A2 Athrawes']],
  ['Head of Science', ['A2 Head of Science']],
  ['Head of Sales', []],
])('posts: “%s”', (text, expected) =>
  expect(found({ kind: 'profile', field: 'bio', text }, 'primary-advantage')).toEqual(expected),
);

describe('classes, years and people', () => {
  test.each<[string, string[]]>([
    ['year 4 of our extension, still no roof', []],
    ['Year 4 of our school sang', ['F1 Year 4']],
    ['year 10 in this house today', []],
    ['my year 11 has her prom, proud mum', []],
    ["7B can't queue", ['F1 7B']],
    ['flat 7B is up for rent', []],
    ['team seacole won the tug of war', ['F1 team seacole']],
    ['our dinner: apple pip, cole slaw', []],
    ['Thanks, Pip Cole', ['F3 Pip Cole']],
    ['Mr St John sang', ['F3 Mr St John']],
    ['St John Ambulance were brilliant', []],
    ['Foxes have got nits, all over the register', ['F1 Foxes']],
    ['Foxes have got into the bins', []],
    ['My first day of Year 4 was in 1989', []],
    ['Stephen King’s new one is a doorstop', []],
    ['Off to see the Stephen King film', []],
    ['Stephen King bit another child', ['F1 Stephen King', 'F3 Stephen King']],
    ['The film of Zosia Brackenthwaite falling over', ['F1 Zosia Brackenthwaite', 'F3 Zosia Brackenthwaite']],
    ['I gave Will Young a star', ['F1 Will Young', 'F3 Will Young']],
    ['Will Young people vote?', []],
    ['Eira wyn ym mhobman', []],
  ])('“%s”', (text, expected) => expect(found({ kind: 'post', text }, 'carville')).toEqual(expected));
});
