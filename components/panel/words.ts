import { say, sayMessage } from '../../assets/messages/index.ts';
import type { MessageKey } from '../../assets/messages/index.ts';
import type { Citation } from '../../policy/finding.ts';
import type { Message } from '../../policy/message.ts';
import type { RecipientRole } from '../../policy/schools/school-policy.ts';
import { visible } from '../../policy/wording/visible.ts';

/** A message as a sentence, with whatever came from a page or a file made visible. */
export function words(message: Message): string {
  return visible(sayMessage(message), 1000);
}

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a, b and c" */
export const list = (items: readonly string[]): string => and.format(items);

/** "the DSL and the headteacher" */
export const rolesInWords = (roles: readonly RecipientRole[]): string =>
  list(roles.map((role) => say(`roleOne.${role}`)));

/** "Hillcrest Primary, 5.13"; the school alone where its policy has no clause numbers. */
export function clauseInWords({ school, clause }: Citation): string {
  return visible(clause ? say('panel.clause', { school, clause }) : school);
}

/** What a site is called. */
export const siteInWords = (site: string): string => say(`site.${site}` as MessageKey);
