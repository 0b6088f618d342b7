import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../assets/messages/index.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import type { OwnText } from '../../../policy/text/check.ts';
import { checkText } from '../../../policy/text/check.ts';
import { schoolIdentitySchema } from '../../../policy/text/identity.ts';
import { nearMisses } from '../../../policy/text/near-misses.ts';
import { anyText } from '../any-text.ts';

const school = schoolIdentitySchema.parse({
  names: ["St Mary's CE Primary School", 'Elmbridge Academy'],
  abbreviations: ['SMP'],
  town: 'Hollin Bank',
  classNames: ['Oak Class', 'Kestrels'],
  staff: ['Imogen Fairweather'],
});
const policyOf = (id: string) => schoolPolicies.find((each) => each.id === id)!;
const situation = (id: string) => ({
  policy: policyOf(id),
  school,
  professions: { add: [], leaveOut: ['headteacher'] },
});

const found = (own: OwnText, id: string): string[] =>
  nearMisses(own, situation(id)).map(({ start, end, why }) => {
    expect(catalogue).toHaveProperty([why.key]);
    return `${why.key.replace('nearMiss.', '')}: ${own.text.slice(start, end)}`;
  });

describe('why a profile is let pass', () => {
  test.each<[string, string, string[]]>([
    ['primary-advantage', "I live near St Mary's", ["name.no-kind: St Mary's"]],
    ['primary-advantage', "St Mary's Junior School", ["name.other-kind: St Mary's Junior School"]],
    ['primary-advantage', "St Mary's Catholic Primary", ["name.other-faith: St Mary's Catholic Primary"]],
    [
      'primary-advantage',
      "St Mary's Primary School, Barnsley",
      ["name.other-place: St Mary's Primary School, Barnsley"],
    ],
    ['primary-advantage', "St Mary's School Road", ["name.no-school: St Mary's School Road"]],
    ['primary-advantage', "Sunday at St Mary's Church", ["name.no-school: St Mary's Church"]],
    ['primary-advantage', 'went to Elmbridge Academy', ['notWorkplace: Elmbridge Academy']],
    ['primary-advantage', 'I love teaching my dog', ['notOwnPost: teaching']],
    ['primary-advantage', 'Headteacher', ['leftOut: Headteacher']],
    ['primary-advantage', 'smp fan', ['shortForm: smp']],
    ['primary-advantage', 'Baker, runner, aunt', []],
    ['carville', 'Primary teacher', ['notAsked.A2: Primary teacher']],
    ['carville', 'Primary teacher at Elmbridge Academy', ['notAsked.A2: Primary teacher']],
    ['casterton', 'Elmbridge Academy. Views my own.', ['allowed: Elmbridge Academy']],
  ])('%s: %s', (id, text, wanted) => {
    expect(found({ kind: 'profile', text }, id)).toEqual(wanted);
  });

  test('a school in the field of schools attended is no place of work', () => {
    const own: OwnText = { kind: 'profile', field: 'education', text: 'Elmbridge Academy' };
    expect(found(own, 'primary-advantage')).toEqual(['notWorkplace: Elmbridge Academy']);
  });
});

test.each<[string, string[]]>([
  ['The oak in our garden', ['class: oak']],
  ['Coffee with Imogen', ['colleague: Imogen']],
  ['Oak Class were great', []],
  ["Lunch at St Mary's", ["name.no-kind: St Mary's"]],
])('why a post is let pass: %s', (text, wanted) => {
  expect(found({ kind: 'post', text }, 'carville')).toEqual(wanted);
});

test('nothing is both found and let pass', () => {
  const words = fc.constantFrom(
    ..."St Mary's|Primary|School|Elmbridge|Academy|Junior|teacher|SMP|Oak|Class|Imogen|Fairweather|headteacher|went to|,|.|in|Barnsley|the|my own views".split(
      '|',
    ),
  );
  const texts = fc.oneof(
    anyText(60),
    fc.array(words, { maxLength: 12 }).map((each) => each.join(' ')),
  );
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('profile', 'post', 'message'),
      fc.constantFrom(...schoolPolicies.map(({ id }) => id)),
      (text, kind, id) => {
        const own: OwnText = { kind, text };
        const spans = checkText(own, situation(id)).map(({ span }) => span);
        let last = 0;
        for (const { start, end } of nearMisses(own, situation(id))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(spans.some(([from, to]) => from < end && start < to)).toBe(false);
          last = end;
        }
      },
    ),
    { numRuns: 400 },
  );
});
