import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { nameData } from '../../../assets/names/index.ts';
import { sayMessage } from '../../../assets/messages/index.ts';
import { buildIndex } from '../../../policy/names/index.ts';
import type { RosterPerson } from '../../../policy/roster/person.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import type { OwnText } from '../../../policy/text/check.ts';
import { checkText } from '../../../policy/text/check.ts';
import { schoolIdentitySchema } from '../../../policy/text/identity.ts';
import { anyText } from '../any-text.ts';

const school = schoolIdentitySchema.parse({
  names: ['Elmbridge Primary School', 'Ysgol Gynradd Pont y Llwyfen'],
  abbreviations: ['EPS'],
  handles: ['elmbridgepri'],
  domains: ['elmbridge.example'],
  trust: 'Northern Lights Learning Trust',
  town: 'Hollin Bank',
  postcode: 'HX7 8QP',
  hashtags: ['#TeamElmbridge'],
  classNames: ['Oak Class', '4B', 'Kestrels'],
  staff: ['Imogen Fairweather', 'Mr Quillfeather'],
});
const saint = schoolIdentitySchema.parse({ names: ["St Mary's CE Primary School"], town: 'Hollin Bank' });

const person = (id: string, forename: string, surname: string): RosterPerson => ({
  id,
  forename,
  surname,
  group: 'pupil',
  expires: '2099-08-31',
});
const roster = buildIndex(
  [
    person('1', 'Zosia', 'Brackenthwaite'),
    person('2', 'Grace', 'Hope'),
    person('3', 'Will', 'Young'),
    person('4', 'Muhammad', 'Khan'),
  ],
  nameData,
);

function found(own: OwnText, policyId: string, of = school): string[] {
  const policy = schoolPolicies.find(({ id }) => id === policyId)!;
  return checkText(own, { policy, school: of, roster }).map(
    ({ duty, span: [start, end] }) => `${duty} ${own.text.slice(start, end)}`,
  );
}

describe('a profile', () => {
  test.each<[string, string, string[]]>([
    ['carville', 'Year 4 teacher at Elmbridge Primary', ['A1 Elmbridge Primary']],
    ['carville', 'ELMBRIDGE PRIMARY SCHOOL staff', ['A1 ELMBRIDGE PRIMARY SCHOOL']],
    ['carville', 'Year 4 at Elmbridge, Elmbridge Primary, EPS', ['A1 Elmbridge Primary', 'A1 EPS']],
    ['carville', 'Athrawes yn Ysgol Pont y Llwyfen', ['A1 Ysgol Pont y Llwyfen']],
    ['carville', 'proud member of #TeamElmbridge', ['A1 #TeamElmbridge']],
    ['carville', 'runner, reader, @elmbridgepri', ['A1 @elmbridgepri']],
    ['carville', 'EPS Year 4', ['A1 EPS']],
    ['carville', 'eps and vinyl', []],
    ['carville', 'Northern Lights Learning Trust', ['A1 Northern Lights Learning Trust']],
    ['carville', 'Primary teacher in Hollin Bank', ['A1 Primary teacher in Hollin Bank']],
    ['carville', 'Hollin Bank born and bred', []],
    ['carville', 'Elmbridge High School', []],
    ['carville', 'Elmbridge Catholic Primary School', []],
    ['carville', 'Upper Elmbridge Primary School', []],
    ['carville', 'went to Elmbridge Primary School, now a plumber', []],
    ['carville', 'Mum of two at Elmbridge Primary', []],
    ['carville', 'Elmbridge Church, every Sunday', []],
    ['primary-advantage', 'Primary teacher and baker', ['A2 Primary teacher']],
    ['primary-advantage', 'I teach Year 4', ['A2 teach Year 4']],
    ['primary-advantage', 'SENCo. Views my own.', ['A2 SENCo']],
    ['primary-advantage', 'I love teaching my dog new tricks', []],
    ['primary-advantage', 'Yoga teacher', []],
    ['primary-advantage', 'Proud husband of a teacher', []],
    ['primary-advantage', 'Ex-teacher turned baker', []],
    ['carville', 'Primary teacher and baker', []],
    ['casterton', 'Teacher at Elmbridge Primary', ['A3 Elmbridge Primary']],
    ['casterton', 'Teacher at Elmbridge Primary. All opinions are my own!', []],
    ['casterton', 'Teacher at Elmbridge Primary. Tweets do not represent my employer', []],
    ['casterton', 'Athrawes yn Ysgol Pont y Llwyfen. Fy marn i yw popeth yma.', []],
    [
      'st-marys',
      'j.smith@elmbridge.example',
      ['A1 j.smith@elmbridge.example', 'A5 j.smith@elmbridge.example'],
    ],
    ['carville', 'Ring 07700 900123', ['A6 07700 900123']],
    ['carville', '12 Acacia Road, HX7 1AB', ['A6 12 Acacia Road, HX7 1AB']],
    ['carville', 'order 20261121-0770 09, £1,250, 21.11.2026', []],
    ['wateringbury', 'Ring 07700 900123', []],
  ])('%s: “%s”', (policy, text, expected) => {
    expect(found({ kind: 'profile', field: 'bio', text }, policy)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['workplace', 'Elmbridge Primary School', ['A1 Elmbridge Primary School']],
    ['education', 'Elmbridge Primary School', []],
    ['formerWorkplaces', 'Elmbridge Primary School', []],
  ])('field %s', (field, text, expected) => {
    expect(found({ kind: 'profile', field: field as 'workplace', text }, 'carville')).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["Teacher at St Mary's", []],
    ["St. Mary's C of E Primary", ["A1 St. Mary's C of E Primary"]],
    ["St Mary's Catholic Primary School", []],
    ["St Mary's CE Primary School, Barnsley", []],
    ["St Mary's CE Primary School, Hollin Bank", ["A1 St Mary's CE Primary School"]],
    ["St Mary's Hospital", []],
  ])('a saint among many: “%s”', (text, expected) => {
    expect(found({ kind: 'profile', field: 'bio', text }, 'carville', saint)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['The Hope School', ['A1 Hope School']],
    ['teaching assistant at hope school', ['A1 hope school']],
    ['hope special school staff', ['A1 hope special school']],
    ['I hope school is closed tomorrow', []],
    ['hope, school runs and cold toast', []],
    ['Lower Hope School', []],
    ['hope.school.fan@example.net', ['A6 hope.school.fan@example.net']],
    ['mum of a year 7 at Hope School', []],
    ['Mam i Begw a Twm (y ddau yn Ysgol Hope)', []],
    ['New Hope School', []],
    ['Bright Hope School', []],
    ['Honestly, Hope School is the best place to work', ['A1 Hope School']],
    ['Taxi driver for 2 teens at Hope School', []],
    ['with the best kids in the world at Hope School', ['A1 Hope School']],
  ])('a name that is a word: “%s”', (text, expected) => {
    const hope = schoolIdentitySchema.parse({ names: ['Hope Special School', 'Hope School'] });
    expect(found({ kind: 'profile', field: 'bio', text }, 'carville', hope)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['Ysgol Gynradd Pont y Llwyfen Uchaf', []],
    ['Mab i athro, tad i ddau', []],
    ['Athro blwyddyn 4', ['A2 Athro']],
    ['Partner of a teaching assistant', []],
    ['dysgu Bl 5 a joio', ['A2 dysgu Bl 5']],
    ['dysgu Cymraeg', []],
    ['ECT2 | MFL', ['A2 ECT2']],
    ['supply TA, mum', ['A2 supply TA']],
    ['teaching tiny humans since 2011', ['A2 teaching tiny humans']],
  ])('in Welsh, and other people’s posts: “%s”', (text, expected) => {
    expect(found({ kind: 'profile', field: 'bio', text }, 'primary-advantage')).toEqual(expected);
  });
});

describe('a post', () => {
  test.each<[string, string, string[]]>([
    ['carville', 'So proud of Zosia Brackenthwaite!', ['F1 Zosia Brackenthwaite', 'F3 Zosia Brackenthwaite']],
    ['primary-advantage', 'So proud of Zosia Brackenthwaite!', ['F3 Zosia Brackenthwaite']],
    ['carville', 'zosia brackenthwaite did it', ['F1 zosia brackenthwaite', 'F3 zosia brackenthwaite']],
    ['carville', 'Grace and hope are what we need', []],
    ['carville', 'grace hope was a theme', []],
    ['carville', "Grace Hope's poem", ["F1 Grace Hope's", "F3 Grace Hope's"]],
    ['carville', 'Will young people vote?', []],
    ['carville', 'Oak Class were brilliant', ['F1 Oak Class']],
    ['carville', 'an oak and two kestrels', []],
    ['carville', 'My Year 4s smashed it', ['F1 Year 4s']],
    ['carville', 'My son starts Year 4 tomorrow', []],
    ['carville', 'trip with my Blwyddyn 5 tomorrow', ['F1 Blwyddyn 5']],
    ['carville', 'Y ferch wedi dechrau Blwyddyn 1 heddiw', []],
    ['carville', 'blwyddyn 3 o fod yn briod', []],
    ['carville', 'blodau yn yr ardd', []],
    ['carville', 'my Kestrels made pizza', ['F1 Kestrels']],
    ['carville', 'lad in year 9 and eats like a horse', []],
    ['carville', 'Elmbridge primarys new playground', ['F1 Elmbridge primarys', 'F3 Elmbridge primarys']],
    ['carville', 'two Kestrels over the moor', []],
    ['carville', 'year 2 of our marriage', []],
    ['carville', 'Mr Quillfeather again…', ['F3 Mr Quillfeather']],
    ['carville', 'Sunday roast and a long walk', []],
    ['carville', 'Elmbridge station is closed', []],
  ])('%s: “%s”', (policy, text, expected) => {
    expect(found({ kind: 'post', text }, policy)).toEqual(expected);
  });
});

test('a message to a possible match gives no private details away', () => {
  expect(found({ kind: 'message', text: 'text me on 07700900456 x' }, 'carville')).toEqual([
    'E10 07700900456',
  ]);
  expect(found({ kind: 'message', text: 'see you at 7' }, 'carville')).toEqual([]);
  expect(found({ kind: 'message', text: 'the bus firm is on 01632 960400' }, 'carville')).toEqual([]);
  expect(found({ kind: 'message', text: 'I left my office, 01632 960400' }, 'carville')).toHaveLength(0);
  expect(found({ kind: 'message', text: 'the office is shut, ring me on 01632 960400' }, 'carville')).toEqual(
    ['E10 01632 960400'],
  );
  expect(found({ kind: 'message', text: 'drop it at mine, 31 Quarry Bank, any time' }, 'carville')).toEqual([
    'E10 31 Quarry Bank',
  ]);
  expect(found({ kind: 'message', text: 'I am at 17 today and 18 tomorrow' }, 'carville')).toEqual([]);
});

test('every reason is a sentence, and no finding is stronger than its clause', () => {
  const own: OwnText = { kind: 'profile', field: 'bio', text: 'TA at Elmbridge Primary, 07700 900123' };
  for (const policy of schoolPolicies)
    for (const finding of checkText(own, { policy, school, roster })) {
      expect(finding.strength).toBe(policy.duties[finding.duty]![0]!.strength);
      for (const message of finding.why) expect(sayMessage(message)).not.toBe('');
    }
});

test('whatever is written, findings lie inside it', () => {
  fc.assert(
    fc.property(anyText(), fc.constantFrom('profile', 'post', 'message'), (text, kind) => {
      for (const policy of schoolPolicies)
        for (const { span } of checkText({ kind: kind as 'post', text }, { policy, school, roster })) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[0]).toBeLessThan(span[1]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
    }),
    { numRuns: 150 },
  );
});

test('text without the school’s words before and after changes nothing that is found', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Lovely weather. ', '🍎🍎 ', 'Right then!\n'),
      fc.constantFrom('', ' Bye!', '\n🙂'),
      (before, after) => {
        const text = 'So proud of Zosia Brackenthwaite today.';
        const alone = found({ kind: 'post', text }, 'carville');
        expect(found({ kind: 'post', text: before + text + after }, 'carville')).toEqual(alone);
      },
    ),
  );
});
