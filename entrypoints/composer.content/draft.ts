/**
 * What the user is writing in one editor: read when it may have changed, sent in pieces to be compared, and dropped. What is kept of it
 * are hashes, lengths, and what the background said.
 */
import type { Runtime } from '../social.content/link.ts';
import { send } from '../social.content/link.ts';
import { check, type DraftAnswer, type DraftCheck, type DraftRecipient } from './ask.ts';
import { type Composer, hasPreview } from './find.ts';
import { changed, Cutter, hashOf, marked, type Piece, pieceLimit } from './pieces.ts';
import { readText, shortText } from './read-text.ts';

/** A text is read when the user has paused for so long … */
const quiet = 120;
/** … and at the latest so long after the first change. In milliseconds. */
const longest = 600;
/** So long one task of reading may take; then the page gets its turn. */
const slice = 4;
/** What is found only after the text was sent stays in the panel for so long. */
const lingers = 60_000;

/** What is gone so soon after a press of Post or Send was sent by it. */
const goes = 15_000;
/** Chrome stops a worker that has had nothing to do for 30 s. */
const forgets = 25_000;

const now = (): number => performance.now();
const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** A text by its hash, so that a longer one can be told to go on from it. */
interface Known {
  length: number;
  hash: number;
}

export interface DraftLinks {
  runtime: Runtime;
  /** Whom a message is for, as the page says now. */
  recipient(composer: Composer): DraftRecipient | undefined;
  /** What is found has changed. */
  onAnswer(draft: Draft): void;
  /** There is nothing in the editor any more. */
  onEmpty(draft: Draft): void;
}

export class Draft implements Composer {
  readonly rule: Composer['rule'];
  readonly editor: Element;
  readonly area: Composer['area'];
  /** What it is called towards the background. */
  readonly id: number;

  readonly #links: DraftLinks;
  #isComposing = false;
  #isDirty = false;
  #firstChange = 0;
  #lastChange = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReading = false;
  #isEnded = false;
  /** What the background has: mark of each piece, with what it was told besides. */
  #sent: (string | undefined)[] = [];
  #told = '';
  /** Files were seen to be added; whether a picture has been seen since. */
  readonly #files = { added: false, shown: false };
  #answer: DraftAnswer | undefined;
  #answered: Known | undefined;
  /** Set while what was found after the text was sent is left standing. */
  #lingering: ReturnType<typeof setTimeout> | undefined;
  #isLate = false;
  /** Pressed at this time to be sent; what is gone soon after was sent. */
  #pressedAt = -Infinity;
  #sentAt = -Infinity;
  /** Counts what was emptied: an answer that comes later is about something else. */
  #emptied = 0;

  constructor(id: number, { rule, editor, area }: Composer, links: DraftLinks) {
    this.rule = rule;
    this.editor = editor;
    this.area = area;
    this.id = id;
    this.#links = links;
  }

  get finds(): number {
    return this.#answer?.finds ?? 0;
  }

  /** The user may have changed something. Cheap: it is called for every key. */
  touch(): void {
    this.#lastChange = now();
    if (!this.#isDirty) this.#firstChange = this.#lastChange;
    this.#isDirty = true;
    this.#timer ??= setTimeout(() => this.#ring(), quiet);
  }

  /** Reads at once what may have changed. */
  hurry(): void {
    this.touch();
    this.#firstChange = -Infinity;
    this.#ring();
  }

  compose(isComposing: boolean): void {
    this.#isComposing = isComposing;
    if (!isComposing) this.touch();
  }

  addFiles(): void {
    this.#files.added = true;
    this.touch();
  }

  /** What texts are compared with has changed, or what is said of them: all that was said is forgotten, and everything is sent again. */
  again(): void {
    this.#sent = [];
    this.hear({ finds: 0, hold: null });
    this.touch();
  }

  hear(answer: DraftAnswer): void {
    this.#answer = answer;
    this.#links.onAnswer(this);
  }

  /** Looks whether the page itself has changed something that belongs to the draft: a picture, whom it is for, the text after sending. */
  look(): void {
    const isGoing = now() - this.#pressedAt < goes;
    if (isGoing || (this.#sent.length > 0 && this.#told !== this.#tell())) this.touch();
  }

  /** The text as it stands, and what there is to say about it; `words` is undefined if nothing is, or it is not known yet. */
  stand(): { words: DraftAnswer['hold']; text: string | undefined; isKnown: boolean } {
    const text = shortText(this.editor, pieceLimit);
    const mark = text === undefined ? undefined : String(hashOf(text));
    const isKnown = text === undefined ? !this.#isDirty && !this.#isReading : this.#knows(text);
    return { words: isKnown ? (this.#answer?.hold ?? null) : null, text: mark, isKnown };
  }

  /** It is being sent. If nobody knows yet what is in it, it is compared all the same: what is found is shown afterwards. */
  press(isKnown: boolean): void {
    this.#pressedAt = now();
    if (isKnown) return;
    this.#isLate = true;
    const text = shortText(this.editor, pieceLimit);
    if (text === undefined) this.hurry();
    else void this.#send(/\S/u.test(text) ? marked([text]) : [], { length: text.length, hash: hashOf(text) });
  }

  end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    clearTimeout(this.#timer);
    this.#empty();
  }

  /** Whether the answer is for this text, or for what it goes on from with another word. */
  #knows(text: string): boolean {
    if (!this.#answered) return false;
    const { hash, length } = this.#answered;
    if (length > text.length || hashOf(text, 0, length) !== hash) return false;
    if (length === text.length) return true;
    // A finding stays true of a text that has grown; that there was none does not.
    const isWhole =
      !/^[\p{L}\p{N}]/u.test(text.slice(length)) || !/[\p{L}\p{N}]$/u.test(text.slice(0, length));
    return isWhole && this.#answer?.hold !== null;
  }

  #ring(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#isDirty || this.#isEnded || this.#isComposing) return;
    const at = now();
    const wait = Math.min(this.#lastChange + quiet, this.#firstChange + longest) - at;
    if (wait > 1) this.#timer = setTimeout(() => this.#ring(), wait);
    else if (!this.#isReading) void this.#read();
  }

  /** What a piece says besides its text. */
  #tell(): string {
    return JSON.stringify([this.#links.recipient(this) ?? null, this.#isAttached()]);
  }

  #isAttached(): boolean {
    const isShown = hasPreview(this);
    // Shown once and shown no more: taken out again.
    if (this.#files.shown && !isShown) this.#files.added = false;
    this.#files.shown = isShown;
    return isShown || this.#files.added;
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    this.#isDirty = false;
    try {
      const text = await this.#pieces();
      if (text) await this.#send(text.pieces, text.known);
    } finally {
      this.#isReading = false;
      if (this.#isDirty) this.#timer ??= setTimeout(() => this.#ring());
    }
  }

  /** The text in pieces, read a few milliseconds at a time. Undefined if it changed meanwhile. */
  async #pieces(): Promise<{ pieces: Piece[]; known: Known } | undefined> {
    const cutter = new Cutter();
    const pieces: string[] = [];
    let length = 0;
    let whole = '';
    let until = now() + slice;
    for (const part of readText(this.editor)) {
      length += part.length;
      whole = length <= pieceLimit ? whole + part : '';
      pieces.push(...cutter.push(part));
      if (now() < until) continue;
      await pause();
      if (this.#isDirty || this.#isEnded) return undefined;
      until = now() + slice;
    }
    pieces.push(...cutter.end());
    const isBlank = pieces.every((piece) => !/\S/u.test(piece));
    if (isBlank && now() - this.#pressedAt < goes) this.#files.added = false;
    return { pieces: marked(isBlank ? [] : pieces), known: { length, hash: hashOf(whole) } };
  }

  async #send(pieces: Piece[], known: Known): Promise<void> {
    const told = this.#tell();
    const [to, attached] = JSON.parse(told) as [DraftRecipient | null, boolean];
    if (pieces.length === 0 && !attached) return this.#empty();
    // The worker, which alone knows what was sent, may have been stopped since.
    if (told !== this.#told || now() - this.#sentAt > forgets) this.#sent = [];
    this.#told = told;
    const emptied = this.#emptied;
    clearTimeout(this.#lingering);
    // A picture without a word is a draft, too.
    const all = pieces.length > 0 ? pieces : marked(['']);
    const places = changed(this.#sent, all);
    this.#sent.length = Math.min(this.#sent.length, all.length);
    let last: DraftAnswer | undefined;
    for (const at of places) {
      const { mark, text } = all[at]!;
      const piece: DraftCheck = {
        type: 'draft-check',
        composer: this.id,
        kind: this.rule.kind,
        ...(to && { to }),
        piece: { at, of: all.length },
        text,
        attached,
      };
      const answer = await check(this.#links.runtime, piece);
      if (!answer || emptied !== this.#emptied) return;
      this.#sent[at] = mark;
      this.#sentAt = now();
      last = answer;
      // Somebody who types on gets a fresh reading; what is not sent now is sent then.
      if (this.#isDirty && at !== places.at(-1)) return;
    }
    this.#answered = known;
    if (last) this.hear(last);
  }

  /** Nothing is in it any more, or it is gone. */
  #empty(): void {
    const wasSent = this.#told !== '';
    const isLate = this.#isLate;
    Object.assign(this.#files, { added: false, shown: false });
    this.#sent = [];
    this.#told = '';
    this.#answered = undefined;
    this.#isLate = false;
    this.#emptied++;
    if (!wasSent) return;
    this.#answer = undefined;
    this.#links.onAnswer(this);
    this.#links.onEmpty(this);
    const gone = (): void => void send(this.#links.runtime, { type: 'draft-gone', composer: this.id });
    if (isLate) this.#lingering = setTimeout(gone, lingers);
    else gone();
  }
}
