import { describe, expect, test } from 'vitest';
import { assess } from '../../../policy/assess.ts';
import type { DutyId } from '../../../policy/duties.ts';
import { dutyIds } from '../../../policy/duties.ts';
import { blankPolicy } from '../../../policy/schools/blank.ts';
import { schoolPolicies } from '../../../policy/schools/index.ts';
import { isLeftToUser } from '../../../policy/schools/rule-choices.ts';
import { observed, person, situation } from '../example-situation.ts';

const off = (...duties: DutyId[]) => ({
  ruleChoices: Object.fromEntries(duties.map((duty) => [duty, false])),
});
const everythingOff = off(...dutyIds);

describe('what the user switches off', () => {
  test('is no longer pointed out, where the school only advises it', () => {
    const people = [person('pupil')];
    expect(assess(observed('friend-request'), situation('wateringbury', people)).result).toBe('match');
    const { result, reasons } = assess(
      observed('friend-request'),
      situation('wateringbury', people, off('B1')),
    );
    expect(result).toBe('clear');
    expect(reasons).toEqual([
      {
        key: 'rules.switchedOff',
        params: { school: 'Wateringbury CE Primary School', group: 'pupil' },
      },
    ]);
  });

  test('says nothing of other groups', () => {
    const people = [person('parent')];
    expect(assess(observed('friend-request'), situation('wateringbury', people, off('B1'))).result).toBe(
      'match',
    );
  });

  test('leaves what the same school requires of messages', () => {
    const people = [person('pupil')];
    const { findings } = assess(
      observed('message-request'),
      situation('wateringbury', people, everythingOff),
    );
    expect(findings.map(({ duty, strength }) => `${duty} ${strength}`)).toEqual(['B5 must']);
  });

  test('takes the hint on contact after leaving away', () => {
    const people = [person('leaver')];
    const keys = (choices: object) =>
      assess(observed('friend-request'), situation('wateringbury', people, choices)).findings[0]?.reasons.map(
        ({ key }) => key,
      );
    expect(keys({})).toContain('rules.afterLeaving');
    expect(keys(off('B13'))).not.toContain('rules.afterLeaving');
  });

  test('asks nothing any more where nothing is left, and says why', () => {
    const without = { roster: 'none', ...everythingOff } as const;
    expect(assess(observed('friend-request'), situation('wateringbury', [], without))).toMatchObject({
      result: 'clear',
      reasons: [{ key: 'rules.allSwitchedOff' }],
    });
    expect(assess(observed('message-request'), situation('wateringbury', [], without)).result).toBe(
      'question',
    );
  });

  test.each(['must', 'should'] as const)('changes nothing where one’s own policy says %s', (strength) => {
    const own = blankPolicy({ groups: ['pupil'], strength });
    const people = [person('pupil')];
    expect(assess(observed('friend-request'), situation(own, people, everythingOff))).toEqual(
      assess(observed('friend-request'), situation(own, people)),
    );
  });

  test.each(['carville', 'primary-advantage', 'st-marys', 'casterton'])(
    'changes nothing at %s, which advises no rule on contacts',
    (school) => {
      const people = [person('pupil')];
      expect(assess(observed('friend-request'), situation(school, people, everythingOff))).toEqual(
        assess(observed('friend-request'), situation(school, people)),
      );
    },
  );
});

test('which rules, of those on which Staffroom acts, each school leaves to the user', () => {
  const left = schoolPolicies.map(({ id, ...policy }) => [
    id,
    dutyIds.filter((duty) => isLeftToUser({ id, ...policy }, duty)),
  ]);
  expect(Object.fromEntries(left)).toEqual({
    carville: [],
    'primary-advantage': [],
    'st-marys': [],
    wateringbury: ['A1', 'A3', 'B1', 'B2', 'B3', 'B4', 'B13', 'E5', 'F6'],
    casterton: ['A6'],
  });
});
