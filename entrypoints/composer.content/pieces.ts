/**
 * Cuts a long text into pieces that are examined on their own (issue 5, part 4). Pieces overlap, so that a name across a border stands
 * whole in one of them; where a border lies depends on the text around it alone, so that a change in one place leaves the pieces
 * elsewhere as they were.
 */

/** No piece is longer. */
export const pieceLimit = 5000;
/** What stands at the end of a piece stands at the beginning of the next, too: so many characters. */
export const overlap = 200;

/** Of what is new in a piece; one less than would fit, for a character that takes two. */
const longest = pieceLimit - overlap - 1;
const shortest = 2400;
/** A border is chosen by so many characters after it. */
const ahead = 16;

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));
/** Between the halves of a character that takes two. */
const isInside = (text: string, at: number): boolean => /^[\udc00-\udfff]/.test(text.charAt(at));

/** A number for a text: equal for equal texts, and for different ones only by a chance of one in nine thousand million million. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** Where to cut a text that goes on beyond the longest piece: at a new line, or else at a space, whose followers' hash is the least. */
function border(text: string): number {
  let best = 0;
  let rank = Infinity;
  for (let at = shortest; at <= longest; at++) {
    if (!isSpace(text, at - 1)) continue;
    // A new line comes before any space.
    const hash = hashOf(text, at, at + ahead) + (text.charAt(at - 1) === '\n' ? 0 : Number.MAX_SAFE_INTEGER);
    if (hash < rank) [best, rank] = [at, hash];
  }
  return best || longest - (isInside(text, longest) ? 1 : 0);
}

/** The end of a piece that the next one begins with. */
const tail = (piece: string): string =>
  piece.slice(-overlap - (isInside(piece, piece.length - overlap) ? 1 : 0));

/** Takes a text as it comes, and gives its pieces. */
export class Cutter {
  /** What the next piece begins with, and what came after that. */
  #again = '';
  #rest = '';
  #hasCut = false;

  /** Gives the pieces that are complete. */
  push(text: string): string[] {
    this.#rest += text;
    const pieces: string[] = [];
    while (this.#rest.length > longest + ahead) {
      const at = border(this.#rest);
      const piece = this.#again + this.#rest.slice(0, at);
      pieces.push(piece);
      this.#hasCut = true;
      this.#again = tail(piece);
      this.#rest = this.#rest.slice(at);
    }
    return pieces;
  }

  /** Gives what is left. */
  end(): string[] {
    const { length } = this.#rest;
    // Up to `ahead` more than fits, when the text ended there.
    if (this.#again.length + length > pieceLimit) return [...this.#halve(), ...this.end()];
    const isNothing = length === 0 && (this.#hasCut || this.#again === '');
    const left = isNothing ? [] : [this.#again + this.#rest];
    this.#again = this.#rest = '';
    return left;
  }

  #halve(): string[] {
    const at = border(this.#rest);
    const piece = this.#again + this.#rest.slice(0, at);
    this.#again = tail(piece);
    this.#rest = this.#rest.slice(at);
    return [piece];
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
