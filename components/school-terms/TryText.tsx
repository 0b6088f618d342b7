import { useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import { asksSomething } from '../../policy/duties.ts';
import type { OwnDetails } from '../../policy/draft/own-details.ts';
import { ownDetailHits } from '../../policy/draft/own-details.ts';
import type { RuleChoices } from '../../policy/schools/rule-choices.ts';
import { countsFor } from '../../policy/schools/rule-choices.ts';
import type { ProfileField, TextFinding, TextSituation } from '../../policy/text/check.ts';
import { checkText, profileFields } from '../../policy/text/check.ts';
import type { NearMiss } from '../../policy/text/near-misses.ts';
import { nearMisses } from '../../policy/text/near-misses.ts';
import { apart, clearOf } from '../../policy/text/spans.ts';
import { unitsOf } from '../../policy/text/units.ts';
import { Button } from '../ui/Button.tsx';
import { RadioGroup } from '../ui/Choices.tsx';
import { Select, TextArea } from '../ui/Field.tsx';
import { Status } from '../ui/Status.tsx';
import { StrengthTag } from '../ui/StrengthTag.tsx';
import { MarkedText } from './MarkedText.tsx';

const kinds = ['profile', 'post', 'message'] as const;
type Kind = (typeof kinds)[number];

/** As much as is read of a text that is being written. */
const longest = 5000;
const mostMisses = 8;

/** What a text is compared with. */
export interface TryIt extends TextSituation {
  /** Rules that the user has switched off. */
  choices: RuleChoices;
  /** Ways to reach the user. */
  details: OwnDetails;
}

interface Judged {
  found: TextFinding[];
  /** By rules that the user has switched off. */
  off: TextFinding[];
  misses: NearMiss[];
}

/** In a message, what the user listed as their own and no shape gives away: the name of a house, a handle (E10). */
function ownDetails(text: string, { policy, details }: TryIt, found: readonly TextFinding[]): TextFinding[] {
  const clause = policy.duties.E10?.find(({ strength }) => asksSomething(strength));
  if (!clause) return [];
  const known = found.filter(({ duty }) => duty === 'E10').map(({ span: [start, end] }) => ({ start, end }));
  return clearOf(ownDetailHits(text, unitsOf(text), details), known).map(({ start, end, term }) => ({
    duty: 'E10',
    strength: clause.strength,
    cite: clause.cite,
    span: [start, end],
    why: [
      { key: 'try.ownDetail', params: { term } },
      { key: 'text.why.clause', params: { gist: clause.gist } },
    ],
  }));
}

function judge(own: { kind: Kind; field: ProfileField; text: string }, tryIt: TryIt): Judged {
  const { kind, field, text } = own;
  const asked = { kind, text, ...(kind === 'profile' && { field }) };
  const all = checkText(asked, tryIt);
  if (kind === 'message') all.push(...ownDetails(text, tryIt, all));
  all.sort((a, b) => a.span[0] - b.span[0]);
  const isOn = (finding: TextFinding) => countsFor(finding.duty, finding, tryIt.choices);
  return {
    found: all.filter(isOn),
    off: all.filter((finding) => !isOn(finding)),
    misses: clearOf(
      nearMisses(asked, tryIt),
      apart(all.map(({ span: [start, end] }) => ({ start, end }))),
    ).slice(0, mostMisses),
  };
}

function Found({ finding, said, school }: { finding: TextFinding; said: string; school: string }) {
  const { duty, strength, cite, why } = finding;
  // The last says what the clause asks for, in short.
  const gist = why.at(-1);
  return (
    <li class="card stack-tight">
      <p class="row row-apart">
        <strong>{say(`duty.${duty}`)}</strong>
        <StrengthTag strength={strength} />
      </p>
      <p>
        <q class="breakable">{said}</q>
      </p>
      {why.slice(0, -1).map((message) => (
        <p key={message.key}>{sayMessage(message)}</p>
      ))}
      <p class="quiet">
        {gist ? sayMessage(gist) : ''}{' '}
        <cite>{cite ? say('panel.clause', { school, clause: cite }) : school}</cite>
      </p>
    </li>
  );
}

function Result({ text, judged, school }: { text: string; judged: Judged; school: string }) {
  const { found, off, misses } = judged;
  const said = (start: number, end: number) => text.slice(start, end);
  return (
    <div class="stack">
      {found.length > 0 ? (
        <>
          <h4>{say('try.marked')}</h4>
          <MarkedText text={text} spans={found.map(({ span }) => span)} />
          <h4>{say('try.findings')}</h4>
          <ol class="plain-list stack">
            {found.map((finding) => (
              <Found
                key={`${finding.duty} ${finding.span.join()}`}
                finding={finding}
                said={said(...finding.span)}
                school={school}
              />
            ))}
          </ol>
        </>
      ) : null}
      {misses.length + off.length > 0 ? (
        <>
          <h4>{say('try.let')}</h4>
          <ul>
            {off.map(({ duty, span }) => (
              <li key={`${duty} ${span.join()}`}>
                <q class="breakable">{said(...span)}</q>{' '}
                {say('try.switchedOff', { rule: say(`duty.${duty}`) })}
              </li>
            ))}
            {misses.map(({ start, end, why }) => (
              <li key={`${why.key} ${start}`}>
                <q class="breakable">{said(start, end)}</q> {sayMessage(why)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/**
 * A box to try a text in: what would be found, and what comes close. What is typed lives in this component only.
 *
 * @param tryIt  absent while no policy is chosen
 */
export function TryText({ tryIt }: { tryIt: TryIt | undefined }) {
  const [kind, setKind] = useState<Kind>('profile');
  const [field, setField] = useState<ProfileField>('bio');
  const [text, setText] = useState('');
  const judged = tryIt && text.trim() ? judge({ kind, field, text }, tryIt) : undefined;
  const count = judged?.found.length ?? 0;
  return (
    <section class="stack" aria-labelledby="try-title">
      <h3 id="try-title">{say('try.title')}</h3>
      <p>{say(tryIt ? 'try.intro' : 'try.noPolicy')}</p>
      {tryIt ? (
        <>
          <RadioGroup
            legend={say('try.kind')}
            choices={kinds.map((value) => ({ value, label: say(`try.kind.${value}`) }))}
            value={kind}
            onChange={setKind}
          />
          {kind === 'profile' ? (
            <Select
              label={say('try.field')}
              value={field}
              options={profileFields.map((value) => ({ value, label: say(`try.field.${value}`) }))}
              onChange={setField}
            />
          ) : null}
          <TextArea
            label={say('try.text')}
            rows={4}
            maxLength={longest}
            value={text}
            spellcheck={false}
            onInput={setText}
          />
          {text ? (
            <div class="row">
              <Button kind="quiet" onClick={() => setText('')}>
                {say('try.clear')}
              </Button>
            </div>
          ) : null}
          <Status>{judged ? (count > 0 ? say('try.found', { count }) : say('try.nothing')) : ''}</Status>
          {judged ? <Result text={text} judged={judged} school={tryIt.policy.school} /> : null}
        </>
      ) : null}
    </section>
  );
}
