import { describe, expect, test } from 'vitest';
import { say } from '../../../assets/messages/index.ts';
import type { MessageKey } from '../../../assets/messages/index.ts';
import { rules } from '../../../assets/messages/rules.ts';
import { words } from '../../../assets/messages/words.ts';
import { reaches, strengths } from '../../../policy/duties.ts';
import {
  believedGroups,
  contactActions,
  contactKinds,
  reportRoles,
} from '../../../policy/forms/contact-report.ts';
import { incidentStates } from '../../../policy/incident.ts';
import { groups } from '../../../policy/roster/person.ts';
import { verbs } from '../../../policy/schools/school-policy.ts';

const valued: [string, readonly string[]][] = [
  ['group', [...believedGroups, 'none']],
  ['groupOne', groups],
  ['groupMany', groups],
  ['strength', strengths],
  ['strengthSays', strengths],
  ['verb', verbs],
  ['role', reportRoles],
  ['roleOne', reportRoles],
  ['kind', contactKinds],
  ['surface', ['identity', 'incoming-requests', 'notifications', 'message-requests', 'own-action']],
  ['outcome', ['found', 'none', 'cannot-read']],
  ['site', ['facebook', 'messenger', 'x']],
  ['state', incidentStates],
  ['action', contactActions],
  ['reach', reaches],
];

describe('the words for values', () => {
  test.each(valued)('%s has one for each value, and they differ', (subject, values) => {
    const spoken = values.map((value) => say(`${subject}.${value}` as MessageKey));
    expect(new Set(spoken).size).toBe(values.length);
  });

  test('advice reads as advice, never as a prohibition', () => {
    const advice = [words['strength.advised'], words['strengthSays.advised']];
    for (const text of advice) {
      expect(text).toMatch(/\badvi[sc]e/i);
      expect(text).not.toMatch(
        /\b(must|never|required|requires|forbid\w*|prohibit\w*|breach|not allowed)\b/i,
      );
    }
    expect(words['strengthSays.advised']).toMatch(/choice is yours/);
  });

  test('each strength is told apart from the next', () => {
    expect(strengths.map((strength) => words[`strength.${strength}`])).toEqual([
      'Required',
      'Expected',
      'Advised',
      'Permitted',
      'Not mentioned',
    ]);
  });
});

describe('what the rules say', () => {
  test.each(Object.entries(rules))('%s accuses nobody', (_, sentence) => {
    expect(sentence).not.toMatch(
      /\b(breach|violat\w*|offen[cd]\w*|illegal|suspicious|caught|warning|detected|confirmed)\b|!/i,
    );
  });

  test.each(Object.entries(rules))('%s does not say that a name is a person', (key, sentence) => {
    // Only the user's own word may say who somebody is.
    if (!/You said|you said|your own account/.test(sentence))
      expect(sentence, key).not.toMatch(/\bthis is (a|the)\b/i);
  });
});
