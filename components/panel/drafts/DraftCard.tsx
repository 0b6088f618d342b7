import { useId } from 'preact/hooks';
import { say } from '../../../assets/messages/index.ts';
import type { ChecklistItem } from '../../../policy/draft/draft.ts';
import type { DraftThing, DraftView } from '../../../policy/draft/view.ts';
import type { Message } from '../../../policy/message.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckBox } from '../../ui/Choices.tsx';
import { ClauseView } from '../ClauseView.tsx';
import { Reasons } from '../Reasons.tsx';
import { list, words } from '../words.ts';

export interface DraftActions {
  /** Whether a pupil is in what is attached (F2). */
  answer: (composer: number, pupilInIt: boolean) => unknown;
  tick: (composer: number, item: ChecklistItem, done: boolean) => unknown;
}

/** What a draft has in it, as a sentence. What was typed is not known here: the term is the school's, the list's or the user's own. */
function sentenceOf({ about, by, term }: DraftThing, namesHidden: boolean): Message {
  if (about === 'detail') return { key: `text.why.detail.${by}` };
  const isPerson = about === 'pupil' || about === 'colleague';
  if (term === undefined || (isPerson && namesHidden))
    return { key: `drafts.unnamed.${about === 'pupil' ? 'pupil' : 'colleague'}` };
  if (about === 'pupil') return { key: 'drafts.named.pupil', params: { name: term } };
  if (about === 'colleague') return { key: 'text.why.colleague', params: { name: term } };
  if (about === 'own-detail') return { key: 'drafts.named.own', params: { term } };
  return about === 'school'
    ? { key: `text.why.school.${by}`, params: { term } }
    : { key: `text.why.${about}`, params: { term } };
}

function Thing({ thing, namesHidden }: { thing: DraftThing; namesHidden: boolean }) {
  return (
    <li>
      <bdi>{words(sentenceOf(thing, namesHidden))}</bdi>
      <Reasons reasons={thing.reasons} namesHidden={namesHidden} />
    </li>
  );
}

const isQuestion = ({ key }: Message): boolean =>
  key !== 'drafts.pause.stated' && key.startsWith('drafts.pause.');

/** What a finding is about, in short: "the school and a class". */
const inShort = (things: readonly DraftThing[]): string =>
  list([...new Set(things.map(({ about }) => say(`drafts.short.${about}`)))]);

/** One duty: what of the draft it speaks of, which clause, and what to ask oneself. */
function DraftFinding({ finding }: { finding: DraftView['findings'][number] }) {
  const { duty, things, why, citation, strength } = finding;
  const [questions, sources] = [why.filter(isQuestion), why.filter((line) => !isQuestion(line))];
  return (
    <div class="finding">
      {things.length > 0 ? (
        <p class="finding-who">{say('drafts.because', { things: inShort(things) })}</p>
      ) : null}
      {duty === 'F3' ? (
        <div>
          <p>{say('drafts.pause')}</p>
          <ul class="reasons">
            {questions.map((line) => (
              <li key={line.key}>{words(line)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {sources.map((line) => (
        <p key={line.key} class={duty === 'F3' ? 'small quiet' : undefined}>
          {words(line)}
        </p>
      ))}
      <ClauseView citation={citation} strength={strength} />
    </div>
  );
}

/** F2: asked once; the answer can be changed. */
function PupilInIt({ draft, busy, actions }: { draft: DraftView; busy: boolean; actions: DraftActions }) {
  const id = useId();
  const { question, composer } = draft;
  if (!question) return null;
  return (
    <div class="finding">
      {/* A fieldset would need a legend first; the reason stands above it. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div role="group" aria-labelledby={id} class="stack-tight">
        <p class="small quiet">{words(question.why)}</p>
        <p id={id} class="question">
          {say('drafts.question')}
        </p>
        <div class="answers">
          {([true, false] as const).map((answer) => (
            <Button
              key={String(answer)}
              busy={busy}
              aria-pressed={question.answer === answer}
              onClick={() => actions.answer(composer, answer)}
            >
              {say(answer ? 'drafts.question.yes' : 'drafts.question.no')}
            </Button>
          ))}
        </div>
        <p class="small quiet">{say('drafts.question.notRead')}</p>
      </div>
      {/* Once it is a finding, the clause stands there. */}
      {question.answer === true ? null : (
        <ClauseView citation={question.citation} strength={question.strength} />
      )}
    </div>
  );
}

/** J5 to J7: by clause, what to go through. */
function Checklist({ draft, busy, actions }: { draft: DraftView; busy: boolean; actions: DraftActions }) {
  const { checklist, composer } = draft;
  if (checklist.length === 0) return null;
  const byDuty = [...Map.groupBy(checklist, ({ duty }) => duty).values()];
  return (
    <div class="finding">
      <fieldset class="stack-tight draft-list">
        <legend>{say('drafts.list.title')}</legend>
        <p class="small quiet">{say('drafts.list.hint')}</p>
        {byDuty.map((items) => (
          <div class="finding" key={items[0]!.duty}>
            <div class="choices">
              {items.map(({ item, done }) => (
                <CheckBox
                  key={item}
                  label={say(`drafts.list.${item}`)}
                  checked={done}
                  disabled={busy}
                  onChange={(on) => actions.tick(composer, item, on)}
                />
              ))}
            </div>
            <ClauseView citation={items[0]!.citation} strength={items[0]!.strength} />
          </div>
        ))}
      </fieldset>
    </div>
  );
}

/** Something the user is writing: what it has in it, which clause speaks of it, what to ask oneself before it goes out. */
export function DraftCard({
  draft,
  namesHidden,
  busy,
  actions,
}: {
  draft: DraftView;
  namesHidden: boolean;
  busy: boolean;
  actions: DraftActions;
}) {
  const id = useId();
  const { kind, account, findings, roster } = draft;
  /** Each once, though several duties may speak of it. */
  const things = [
    ...new Map(
      findings.flatMap((each) => each.things.map((thing) => [JSON.stringify(thing), thing] as const)),
    ),
  ];
  return (
    <article class="card person stack-tight" aria-labelledby={id}>
      <header>
        <h3 id={id} tabIndex={-1} data-draft={draft.composer} class="person-name">
          {say(`drafts.kind.${kind}`)}
        </h3>
        {account === 'school' ? <p class="small quiet">{say('drafts.fromSchool')}</p> : null}
      </header>
      {things.length > 0 ? (
        <div class="finding">
          <ul class="plain-list draft-things">
            {things.map(([key, thing]) => (
              <Thing key={key} thing={thing} namesHidden={namesHidden} />
            ))}
          </ul>
        </div>
      ) : null}
      {findings.map((finding) => (
        <DraftFinding key={finding.duty} finding={finding} />
      ))}
      <PupilInIt draft={draft} busy={busy} actions={actions} />
      <Checklist draft={draft} busy={busy} actions={actions} />
      {roster === 'locked' ? <p class="small">{say('drafts.locked')}</p> : null}
    </article>
  );
}
