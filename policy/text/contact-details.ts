/** Ways to reach somebody in private, as they stand in a text (A6, E10). */
export interface DetailHit {
  start: number;
  end: number;
  kind: 'phone' | 'email' | 'address';
}

/** UK numbers: 07… and +44 7…, 01…, 02…, 03… with spaces, dots, dashes or brackets between the groups. */
const phone =
  /(?<![\w£$€#/.-])(?:\+?\s?44[\s.-]?(?:\(0\))?[\s.-]?|\(?0)(?:7\d{3}|[123]\d{2,4}|7\d{2})\)?(?:[\s.-]?\d){5,7}(?![\w/-])/g;
const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|\s@\s|\s?\(at\)\s?|\s?\[at\]\s?|\sat\s(?=[\p{L}\p{N}-]{1,63}(?:\.\p{L}{2,}|\sdot\s|\s?[([]dot[)\]])))[\p{L}\p{N}-]{1,63}(?:(?:\.(?=\p{L})|\s?[([]dot[)\]]\s?|\sdot\s)\p{L}{2,24}){1,3}/giu;
const road =
  /(?<![\p{L}\p{N}])(?:(?:flat|apartment|apt|unit)\s\d{1,4}[a-z]?,?\s)?\d{1,4}[a-z]?,?\s(?:[\p{L}'’]{1,30}\s){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|close|cl|drive|dr|way|crescent|cres|court|gardens|gdns|terrace|place|grove|mews|hill|square|row|walk|rise|view|green|park)\b\.?/giu;
const postcode = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/giu;

/** Whatever the road is called: "I'm at 17 Alder Croft", "at mine, 31 Quarry Bank". */
const homeRoad =
  /\b(?:i['’]?m at|i am at|i live at|we live at|living at|at mine,?|my (?:house|place|flat)(?: is)?(?: at)?,?|mine is)\s(\d{1,4}[a-z]?,?\s\p{Lu}[\p{L}'’]{1,30}(?:\s\p{Lu}[\p{L}'’]{1,30}){0,2})/giu;

/** A postcode alone is private if it is a home's, not a shop's. */
const publicPlace =
  /\b(?:shop|pub|cafe|caff|church|hall|station|opens?|venue|clinic|surgery|gym|school|centre|center|stadium|hotel|restaurant|market|club|theatre|car park|office|warehouse|store|museum|library|pool)\b/i;
const home =
  /\b(?:my (?:house|home|place|flat|address|door)|home address|i live|we live|our (?:house|home|place)|mine is|come round|pop round)\b/i;

/** A number that is said to be an office's or a firm's, or no number to ring. */
const office =
  /\b(?:office|swyddfa|firm|company|reception|finance|department|helpline|hotline|surgery|ref|reference|order|invoice|account|booking)\b[^.!?\n]{0,40}$/i;
const ownWord = /\b(?:me|my|mine|i|i['’]?m|fi)\b/i;

/** Whether what stands before a number makes it somebody's office. */
function isOffice(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 70), at);
  const said = office.exec(before);
  return said !== null && !ownWord.test(said[0]);
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** A number is taken for a phone's by its length, not only by its start. */
function isPhone(text: string): boolean {
  const digits = digitsOf(text);
  const national = digits.startsWith('44') ? digits.slice(2).replace(/^0/, '') : digits.replace(/^0/, '');
  return national.length === 10 || (national.length === 9 && national.startsWith('1'));
}

/**
 * Phone numbers, e-mail addresses and postal addresses in a text, by place.
 *
 * @param own  postcodes and domains that are the school's own, which are no private details
 */
export function detailHits(text: string, own: { postcode: string; domains: readonly string[] }): DetailHit[] {
  const hits: DetailHit[] = [];
  const add = (found: RegExpExecArray, kind: DetailHit['kind']) =>
    hits.push({ start: found.index, end: found.index + found[0].trimEnd().length, kind });
  for (const found of text.matchAll(phone)) {
    // More digits right before it: a meeting's or an account's number.
    const isLonger = /\d{3}\s$/.test(text.slice(Math.max(0, found.index - 4), found.index));
    if (isPhone(found[0]) && !isLonger && !isOffice(text, found.index)) add(found, 'phone');
  }
  for (const found of text.matchAll(email)) {
    const isSchools = own.domains.some(
      (domain) =>
        domain !== '' && found[0].toLowerCase().endsWith(domain.toLowerCase().replace(/^www\./, '')),
    );
    if (!isSchools) add(found, 'email');
  }
  const schools = own.postcode.replace(/\s/g, '').toLowerCase();
  const opening = /\b(?:find us|visit us|we(?:'|’)?re at|open(?:s|ing)?|bookings?|venue|tickets?)\b/i;
  for (const found of text.matchAll(road)) {
    // A shop's address: what stands around it says so.
    const end = found.index + found[0].length;
    const around = `${text.slice(Math.max(0, found.index - 200), found.index)} ${text.slice(end, end + 200)}`;
    if (opening.test(around) && publicPlace.test(around) && !home.test(around)) continue;
    // "5 minutes' walk", "2 great days": a road's name is written with a capital, or ends the address.
    const words = found[0].replace(/^.*?\d+[a-z]?,?\s/i, '');
    if (
      /^\p{Lu}/u.test(words) &&
      !/^(?:Year|Minute|Hour|Day|Week|Month|Mile|Metre|Second|Point|Goal|Great|More|Days|Years|Hours|Minutes)s?\b/.test(
        words,
      )
    )
      add(found, 'address');
  }
  for (const found of text.matchAll(homeRoad)) {
    const start = found.index + found[0].length - found[1]!.length;
    if (/^\p{Lu}/u.test(found[1]!.replace(/^\S+\s/, '')))
      hits.push({ start, end: found.index + found[0].length, kind: 'address' });
  }
  const isPublicPlace = publicPlace.test(text) && !home.test(text);
  for (const found of text.matchAll(postcode))
    if (!isPublicPlace && found[0].replace(/\s/g, '').toLowerCase() !== schools && /[A-Z]/.test(found[0]))
      add(found, 'address');
  return joinAddresses(hits, text);
}

/** A road and its postcode are one address. */
function joinAddresses(hits: readonly DetailHit[], text: string): DetailHit[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start);
  const joined: DetailHit[] = [];
  for (const hit of sorted) {
    const last = joined.at(-1);
    if (last && hit.start < last.end) continue;
    if (
      last?.kind === 'address' &&
      hit.kind === 'address' &&
      hit.start - last.end < 40 &&
      !/[!?\n]/.test(text.slice(last.end, hit.start))
    )
      last.end = hit.end;
    else joined.push({ ...hit });
  }
  return joined;
}
