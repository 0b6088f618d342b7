import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../policy/finding.ts';
import { assess } from '../../../policy/assess.ts';
import type { RequestKind } from '../../../policy/observation.ts';
import type { Group } from '../../../policy/roster/person.ts';
import { observed, person, situation } from '../example-situation.ts';

/**
 * What each school says of each kind of request from each group, written down from the list of duties (§1 and B1 to C9), not
 * from the data: "duty strength clause → who hears (by which clause)". "–" = the policy has no such rule; "asked" = it names
 * nobody, so the user's own choice holds; "!" = at once. The former pupil is under 18.
 */
const table = `
school             group   kind             expected

carville           pupil   friend-request   B1 must 5.13 → headteacher (5.14)
carville           pupil   follow-request   B1 must 5.13 → headteacher (5.14)
carville           pupil   followed-you     B1 must 5.13 → headteacher (5.14)
carville           pupil   message-request  B1 must 5.13 → headteacher (5.14)
carville           parent  friend-request   B2 must 5.13 → headteacher (5.14)
carville           parent  follow-request   B2 must 5.13 → headteacher (5.14)
carville           parent  followed-you     B2 must 5.13 → headteacher (5.14)
carville           parent  message-request  B2 must 5.13 → headteacher (5.14)
carville           family  friend-request   –
carville           family  follow-request   –
carville           family  followed-you     –
carville           family  message-request  –
carville           leaver  friend-request   –
carville           leaver  follow-request   –
carville           leaver  followed-you     –
carville           leaver  message-request  –

primary-advantage  pupil   friend-request   B1 must §8 b5, §12 b2 → asked
primary-advantage  pupil   follow-request   B1 must §8 b5, §12 b2 → asked
primary-advantage  pupil   followed-you     B1 must §8 b5, §12 b2 → asked
primary-advantage  pupil   message-request  B1 must §8 b5, §12 b2 → asked
primary-advantage  parent  friend-request   B2 must §12 b1–b2 → asked
primary-advantage  parent  follow-request   B2 must §12 b1–b2 → asked
primary-advantage  parent  followed-you     B2 must §12 b1–b2 → asked
primary-advantage  parent  message-request  B2 must §12 b1–b2 → asked
primary-advantage  family  friend-request   –
primary-advantage  family  follow-request   –
primary-advantage  family  followed-you     –
primary-advantage  family  message-request  B5 should §10 b5 → asked
primary-advantage  leaver  friend-request   –
primary-advantage  leaver  follow-request   –
primary-advantage  leaver  followed-you     –
primary-advantage  leaver  message-request  –

st-marys           pupil   friend-request   B1 must Per b3–b4 → asked
st-marys           pupil   follow-request   B1 must Per b3–b4 → asked
st-marys           pupil   followed-you     B1 must Per b3–b4 → asked
st-marys           pupil   message-request  B1 must Per b3–b4 → dsl (Per b5) !
st-marys           parent  friend-request   B2 must Per b3 → asked
st-marys           parent  follow-request   B2 must Per b3 → asked
st-marys           parent  followed-you     B2 must Per b3 → asked
st-marys           parent  message-request  B2 must Per b3 → asked
st-marys           family  friend-request   –
st-marys           family  follow-request   –
st-marys           family  followed-you     –
st-marys           family  message-request  –
st-marys           leaver  friend-request   B3 must Per b4 → asked
st-marys           leaver  follow-request   B3 must Per b4 → asked
st-marys           leaver  followed-you     B3 must Per b4 → asked
st-marys           leaver  message-request  B3 must Per b4 → dsl (Per b5) !

wateringbury       pupil   friend-request   B1 advised §4.2 b2 → dsl, headteacher (§4.2 b3)
wateringbury       pupil   follow-request   B1 advised §4.2 b2 → dsl, headteacher (§4.2 b3)
wateringbury       pupil   followed-you     B1 advised §4.2 b2 → dsl, headteacher (§4.2 b3)
wateringbury       pupil   message-request  B5 must §4.2 b1 → dsl, headteacher (§4.2 b3)
wateringbury       parent  friend-request   B2 advised §4.2 b2 → dsl, headteacher (§4.2 b3)
wateringbury       parent  follow-request   B2 advised §4.2 b2 → dsl, headteacher (§4.2 b3)
wateringbury       parent  followed-you     B2 advised §4.2 b2 → dsl, headteacher (§4.2 b3)
wateringbury       parent  message-request  B5 must §4.2 b1 → dsl, headteacher (§4.2 b3)
wateringbury       family  friend-request   B2 advised §4.2 b2 → dsl, headteacher (§4.2 b3)
wateringbury       family  follow-request   B2 advised §4.2 b2 → dsl, headteacher (§4.2 b3)
wateringbury       family  followed-you     B2 advised §4.2 b2 → dsl, headteacher (§4.2 b3)
wateringbury       family  message-request  B5 must §4.2 b1 → dsl, headteacher (§4.2 b3)
wateringbury       leaver  friend-request   B3 advised §4.2 b2 → dsl, headteacher (§4.2 b3)
wateringbury       leaver  follow-request   B3 advised §4.2 b2 → dsl, headteacher (§4.2 b3)
wateringbury       leaver  followed-you     B3 advised §4.2 b2 → dsl, headteacher (§4.2 b3)
wateringbury       leaver  message-request  B3 advised §4.2 b2 → dsl, headteacher (§4.2 b3)

casterton          pupil   friend-request   B1 must Personal use–Pupils → senior-leader (Behaviour)
casterton          pupil   follow-request   B1 must Personal use–Pupils → senior-leader (Behaviour)
casterton          pupil   followed-you     B1 must Personal use–Pupils → senior-leader (Behaviour)
casterton          pupil   message-request  B1 must Personal use–Pupils → senior-leader (Behaviour)
casterton          parent  friend-request   –
casterton          parent  follow-request   –
casterton          parent  followed-you     –
casterton          parent  message-request  –
casterton          family  friend-request   –
casterton          family  follow-request   –
casterton          family  followed-you     –
casterton          family  message-request  –
casterton          leaver  friend-request   B3 must Personal use–Pupils → senior-leader (Behaviour)
casterton          leaver  follow-request   B3 must Personal use–Pupils → senior-leader (Behaviour)
casterton          leaver  followed-you     B3 must Personal use–Pupils → senior-leader (Behaviour)
casterton          leaver  message-request  B3 must Personal use–Pupils → senior-leader (Behaviour)
`;

const rows = table
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line && !line.startsWith('school '))
  .map((line) => {
    const [school, group, kind, ...rest] = line.split(/\s+/);
    return { school: school!, group: group as Group, kind: kind as RequestKind, expected: rest.join(' ') };
  });

const written = (finding: Finding): string =>
  `${finding.duty} ${finding.strength} ${finding.citation.clause} → ` +
  (finding.reportCitation
    ? `${finding.recipients.join(', ')} (${finding.reportCitation.clause})`
    : finding.recipients.join(', ')) +
  (finding.immediately ? ' !' : '');

describe('what each school says of each kind of request from each group', () => {
  test('the table covers every school, group and kind', () => {
    expect(rows).toHaveLength(5 * 4 * 4);
    expect(new Set(rows.map(({ school, group, kind }) => `${school} ${group} ${kind}`)).size).toBe(80);
  });

  test.each(rows)('$school, $group, $kind: $expected', ({ school, group, kind, expected }) => {
    const people = [person(group, group === 'leaver' ? { until: '2027-03-04' } : {})];
    const named = situation(school, people, { contactReportsTo: ['line-manager'] });
    const byName = assess(observed(kind), named);
    const byAnswer = assess(observed(kind), { ...named, roster: 'none', answer: group });
    const wanted = expected === '–' ? [] : [expected.replace('asked', 'line-manager')];
    expect(byName.findings.map(written)).toEqual(wanted);
    expect(byAnswer.findings.map(written)).toEqual(wanted);
    expect(byName.result).toBe(expected === '–' ? 'clear' : 'match');
    if (expected === '–')
      expect(byName.reasons).toEqual([
        { key: 'rules.silent', params: { group, school: named.policy.school } },
      ]);
  });
});
