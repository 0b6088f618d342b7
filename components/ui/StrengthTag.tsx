import { say } from '../../assets/messages/index.ts';
import type { Strength } from '../../policy/duties.ts';

/** How strongly a policy puts something; advice never looks like a requirement. */
export function StrengthTag({ strength }: { strength: Strength }) {
  const tone = strength === 'must' ? ' tag-accent' : '';
  return <span class={`tag${tone}`}>{say(`strength.${strength}`)}</span>;
}
