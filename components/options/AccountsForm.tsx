import { useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import type { AccountSite } from '../../policy/accounts/own-account.ts';
import { accountSites, ownAccount } from '../../policy/accounts/own-account.ts';
import { UserError } from '../../policy/message.ts';
import type { OwnAccount } from '../../policy/settings.ts';
import { AutoSaved } from '../ui/AutoSaved.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useDraft } from '../ui/use-draft.ts';

/** Text as typed, per site; at least one field each. */
type Draft = Record<AccountSite, string[]>;

const most = 20;

/** The stored form of one field, nothing for an empty one, or the sentence for what is wrong. */
function check(site: AccountSite, text: string): { account?: string; error?: string } {
  if (text.trim() === '') return {};
  try {
    return { account: ownAccount(site, text) };
  } catch (error) {
    if (error instanceof UserError) return { error: sayMessage(error.say) };
    throw error;
  }
}

const read = (saved: OwnAccount[]): Draft => {
  const of = (site: AccountSite) => saved.filter((each) => each.site === site).map((each) => each.account);
  const fields = (site: AccountSite) => (of(site).length > 0 ? of(site) : ['']);
  return { facebook: fields('facebook'), x: fields('x') };
};

/** What is right is stored; what is not stays in its field until it is mended. */
const write = (draft: Draft): OwnAccount[] =>
  accountSites.flatMap((site) => [
    ...new Map(
      draft[site]
        .map((text) => check(site, text).account)
        .filter((account) => account !== undefined)
        .map((account) => [account.toLowerCase(), { site, account }]),
    ).values(),
  ]);

/** The user's own accounts. The sign of a wrong entry appears when the field is left, not while typing. */
export function AccountsForm({
  value,
  onSave,
}: {
  value: OwnAccount[];
  onSave: (value: OwnAccount[]) => unknown;
}) {
  const { draft, set, commit } = useDraft(value, read, write, onSave);
  const change = (site: AccountSite, i: number, text: string) =>
    set({ ...draft, [site]: draft[site].map((each, at) => (at === i ? text : each)) });
  return (
    <AutoSaved onLeave={commit}>
      <p>{say('accounts.why')}</p>
      {accountSites.map((site) => (
        <section class="stack" key={site}>
          <h2>{say(`site.${site}`)}</h2>
          {draft[site].map((text, i) => (
            <Account
              // oxlint-disable-next-line react/no-array-index-key
              key={`${site}-${i}`}
              site={site}
              first={i === 0}
              text={text}
              twice={draft[site].slice(0, i).some((other) => isSame(site, other, text))}
              onInput={(next) => change(site, i, next)}
            />
          ))}
          <Button
            kind="quiet"
            disabled={draft[site].length >= most}
            onClick={() => set({ ...draft, [site]: [...draft[site], ''] })}
          >
            {say(`accounts.add.${site}`)}
          </Button>
        </section>
      ))}
    </AutoSaved>
  );
}

function isSame(site: AccountSite, a: string, b: string): boolean {
  const [first, second] = [check(site, a).account, check(site, b).account];
  return first !== undefined && first.toLowerCase() === second?.toLowerCase();
}

function Account({
  site,
  first,
  text,
  twice,
  onInput,
}: {
  site: AccountSite;
  first: boolean;
  text: string;
  twice: boolean;
  onInput: (text: string) => void;
}) {
  const [left, setLeft] = useState(text !== '');
  const error = twice ? say('accounts.twice') : check(site, text).error;
  return (
    <Field
      label={first ? say(`accounts.label.${site}`) : say(`accounts.another.${site}`)}
      hint={first ? say(`accounts.hint.${site}`) : undefined}
      value={text}
      maxLength={300}
      error={left ? error : undefined}
      onInput={onInput}
      onBlur={() => setLeft(true)}
    />
  );
}
