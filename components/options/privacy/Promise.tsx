import { say } from '../../../assets/messages/index.ts';

/** What this version keeps of the promise in words (trust.md §9); a sentence joins the list with the feature it speaks of. */
const sentences = [
  'promise.sites',
  'promise.nothingSent',
  'promise.school',
  'promise.noActs',
  'promise.names',
  'promise.blind',
  'promise.yours',
  'promise.possible',
  'promise.where',
] as const;

/** What the user can rely on. */
export function PromiseInWords() {
  return (
    <section class="stack">
      <h2>{say('privacy.promise')}</h2>
      <ol class="promise">
        {sentences.map((sentence) => (
          <li key={sentence}>{say(sentence)}</li>
        ))}
      </ol>
    </section>
  );
}
