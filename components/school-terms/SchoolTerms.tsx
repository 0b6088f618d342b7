import { say } from '../../assets/messages/index.ts';
import type { SchoolPolicy } from '../../policy/schools/school-policy.ts';
import type { Settings } from '../../policy/settings.ts';
import { schoolIdentityOf } from '../../policy/text/identity.ts';
import { Professions } from './Professions.tsx';
import { TermTable } from './TermTable.tsx';
import { TryText } from './TryText.tsx';

/** What texts of one's own are compared with, the words for one's profession, and a box to try a text. */
export function SchoolTerms({
  settings,
  policy,
  onSave,
}: {
  settings: Settings;
  /** Absent while none is chosen. */
  policy: SchoolPolicy | undefined;
  onSave: (patch: Pick<Settings, 'professions'>) => unknown;
}) {
  const { professions, ruleChoices, me, accounts } = settings;
  const details = { contact: me.contact, accounts: accounts.map(({ account }) => account) };
  const school = schoolIdentityOf(settings);
  return (
    <section class="stack-wide" aria-labelledby="terms-title">
      <div class="stack">
        <h2 id="terms-title">{say('terms.title')}</h2>
        <p>{say('terms.intro')}</p>
        <TermTable school={school} />
      </div>
      <Professions policy={policy} value={professions} onSave={(value) => onSave({ professions: value })} />
      <TryText tryIt={policy && { policy, school, professions, choices: ruleChoices, details }} />
    </section>
  );
}
