/**
 * Cuts a long text into pieces that are examined on their own (issue 5, part 4). Pieces overlap, so that a name across a border stands
 * whole in one of them; where a border lies depends on the text around it alone, so that a change in one place leaves the pieces
 * elsewhere as they were.
 */

/** No piece is longer. */
export const pieceLimit = 5000;
/** What stands at the end of a piece stands at the beginning of the next, too: so many characters. */
export const overlap = 200;

/** A border is chosen by so many characters after it. */
const ahead = 16;
/** Of what is new in a piece; it leaves room for a character that takes two, and for what the last piece may have beyond a border. */
const longest = pieceLimit - overlap - 1 - ahead;
const shortest = 2400;

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));
/** Between the halves of a character that takes two. */
const isInside = (text: string, at: number): boolean => /^[\udc00-\udfff]/.test(text.charAt(at));

/** A number for a text: equal for equal texts, and for different ones only by a chance of one in four thousand million. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
}

/** Where to cut a text that goes on beyond the longest piece: at a new line, or else at a space, whose followers' hash is the least. */
function border(text: string): number {
  let best = 0;
  let rank = Infinity;
  for (let at = shortest; at <= longest; at++) {
    if (!isSpace(text, at - 1)) continue;
    // A new line comes before any space.
    const hash = hashOf(text, at, at + ahead) + (text.charAt(at - 1) === '\n' ? 0 : 2 ** 32);
    if (hash < rank) [best, rank] = [at, hash];
  }
  return best || longest - (isInside(text, longest) ? 1 : 0);
}

/** The end of a piece that the next one begins with. */
const tail = (piece: string): string =>
  piece.slice(-overlap - (isInside(piece, piece.length - overlap) ? 1 : 0));

/** Takes a text as it comes, and gives its pieces. */
export class Cutter {
  /** What the next piece begins with again, and what came after that. */
  #again = '';
  #rest = '';

  /** Gives the pieces that are complete. */
  push(text: string): string[] {
    this.#rest += text;
    const pieces: string[] = [];
    while (this.#rest.length > longest + ahead) {
      const at = border(this.#rest);
      const piece = this.#again + this.#rest.slice(0, at);
      pieces.push(piece);
      this.#again = tail(piece);
      this.#rest = this.#rest.slice(at);
    }
    return pieces;
  }

  /** Gives what is left; nothing of an empty text. */
  end(): string[] {
    return this.#rest === '' ? [] : [this.#again + this.#rest];
  }
}

/** A piece, and what it is known by: its text, and whether another follows. */
export interface Piece {
  text: string;
  mark: string;
}

/** The pieces of a text with their marks. */
export const marked = (pieces: readonly string[]): Piece[] =>
  pieces.map((text, at) => ({ text, mark: `${hashOf(text)}${at < pieces.length - 1 ? '+' : ''}` }));

/**
 * The places whose pieces are to be sent: they have changed, or come to stand elsewhere. At least one if there are fewer now, since
 * each says how many there are.
 *
 * @param known mark at each place, as far as it was sent
 */
export function changed(known: readonly (string | undefined)[], next: readonly Piece[]): number[] {
  const places = next.flatMap(({ mark }, at) => (known[at] === mark ? [] : [at]));
  return places.length === 0 && known.length > next.length && next.length > 0 ? [0] : places;
}
