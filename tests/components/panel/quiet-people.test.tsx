// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { QuietPeople } from '../../../components/panel/QuietPeople.tsx';
import { placeOf } from '../../../components/panel/sort-people.ts';
import { assess } from '../../../policy/assess.ts';
import type { SeenOnPage } from '../../../policy/page-state.ts';
import type { Situation } from '../../../policy/situation.ts';
import { observed, person, situation } from '../../policy/example-situation.ts';

const seen = (where: Situation): SeenOnPage => {
  const contact = observed('friend-request');
  return { key: 'one', surface: 'incoming-requests', contact, ...assess(contact, where) };
};

test.each([
  ['not on the roster', situation('carville'), 'clear'],
  ['on the roster, but under no rule', situation('casterton', [person('parent')]), 'no-rule'],
  ['of age', situation('st-marys', [person('leaver', { until: '2020-01-01' })]), 'no-rule'],
  ['a possible match', situation('carville', [person('pupil')]), 'open'],
  ['not compared', situation('carville', [], { roster: 'locked' }), 'locked'],
  ['to be asked about', situation('carville', [], { roster: 'none' }), 'open'],
  ['one’s own family', situation('carville', [person('parent')], { remembered: 'family' }), 'done'],
] as const)('somebody %s stands where that is said', (_, where, place) => {
  expect(placeOf(seen(where))).toBe(place);
});

test('says why no rule applies, also while the name is hidden', () => {
  const people = [seen(situation('casterton', [person('parent')]))];
  render(<QuietPeople title="People" people={people} isHidden={() => true} />);
  expect(screen.queryByText(/Quennell/)).toBeNull();
  expect(screen.getByText(/Casterton.*no rule.*from parents/)).toBeTruthy();
});

test('says what the policy asks of one’s own family where it makes no exception', () => {
  const people = [seen(situation('wateringbury', [person('parent')], { remembered: 'family' }))];
  render(<QuietPeople title="People" people={people} isHidden={() => false} />);
  expect(screen.getByText(/§4\.2 b4 asks that such a relationship is declared/)).toBeTruthy();
});
