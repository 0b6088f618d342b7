/**
 * What the user types about the school, in the one form that is stored, or the sentence for what is wrong with it. Kept apart from the
 * schema: what a school's file or earlier settings have is taken as it is.
 */
import { UserError } from '../message.ts';
import { unitsOf } from './units.ts';

/** Area and district, then sector and unit: "M1 1AE", "EC1A 1BB", "GIR 0AA". */
const postcodeShape = /^(?:[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|GIR0AA)$/;

/**
 * A UK postcode with its space and capitals.
 *
 * @throws UserError `identity.postcode`
 */
export function postcodeEntry(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const bare = trimmed.toUpperCase().replace(/[\s.-]/g, '');
  if (!postcodeShape.test(bare)) throw new UserError('identity.postcode', { text: trimmed.slice(0, 40) });
  return `${bare.slice(0, -3)} ${bare.slice(-3)}`;
}

/**
 * A hashtag with one "#" before it.
 *
 * @throws UserError `identity.hashtag.*`
 */
export function hashtagEntry(text: string): string {
  const tag = text.trim().replace(/^[#＃]+/, '');
  if (tag === '') throw new UserError('identity.hashtag.empty');
  if (/\s/.test(tag)) throw new UserError('identity.hashtag.space', { joined: tag.replace(/\s+/g, '') });
  if (!/^[\p{L}\p{M}\p{N}_]+$/u.test(tag))
    throw new UserError('identity.hashtag.sign', { sign: /[^\p{L}\p{M}\p{N}_]/u.exec(tag)![0] });
  if (/^[\p{N}_]+$/u.test(tag)) throw new UserError('identity.hashtag.number');
  return `#${tag}`;
}

/** An address, with or without its scheme; undefined for anything else, as a handle with dots in it. */
function asAddress(text: string): URL | undefined {
  if (/^https?:\/\//i.test(text)) return URL.parse(text) ?? undefined;
  return /^[\w-]+(?:\.[\w-]+)+\//.test(text) ? (URL.parse(`https://${text}`) ?? undefined) : undefined;
}

/** First parts of addresses after which the name of the account comes. */
const accountFollows = new Set(['c', 'user', 'company', 'school', 'in', 'pg', 'add', 'channel', 'profile']);
/** First parts that are pages of a site, not somebody's account. */
const notAccounts = new Set(
  'home home.php login login.php groups events marketplace watch reel reels stories messages notifications settings help photo photo.php story.php permalink.php search hashtag explore i p intent share sharer sharer.php results about status'.split(
    ' ',
  ),
);

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The account that an address of a social site leads to: its handle, or where it has none, its number. */
function accountOf(address: URL): string | undefined {
  const parts = address.pathname.split('/').filter(Boolean).map(decoded);
  const [first = '', second] = parts;
  const name = first.toLowerCase();
  if (name === 'profile.php') return address.searchParams.get('id') ?? undefined;
  // facebook.com/people/Some-School/1000…, facebook.com/pages/Some-School/1000…
  if (name === 'people' || name === 'pages') return parts[2];
  if (accountFollows.has(name)) return second;
  return notAccounts.has(name) ? undefined : first || undefined;
}

/**
 * The school's own account on a social site: its handle without "@", from a handle or from the address of its page.
 *
 * @throws UserError `identity.handle.*`
 */
export function handleEntry(text: string): string {
  const trimmed = text.trim();
  const address = asAddress(trimmed);
  if (address === undefined && /^[^@\s]+@[^@\s]+$/.test(trimmed)) throw new UserError('identity.handle.mail');
  const account = address ? accountOf(address) : trimmed;
  if (account === undefined)
    throw new UserError('identity.handle.notAccount', { text: trimmed.slice(0, 60) });
  // "@school@server.example" is how federated sites write it.
  const handle = account.replace(/^@+/, '').replace(/@.*$/, '');
  if (/\s/.test(handle)) throw new UserError('identity.handle.space');
  if (!/^[\p{L}\p{M}\p{N}_.-]{2,100}$/u.test(handle)) throw new UserError('identity.handle.form');
  return handle;
}

/** Domains at which anybody can have an address or a page: as the school's, they would turn everybody's into the school's. */
const everybodys = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk live.com live.co.uk msn.com yahoo.com yahoo.co.uk ymail.com icloud.com me.com aol.com btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com proton.me protonmail.com gmx.com mail.com sites.google.com google.com microsoft.com office.com facebook.com fb.com instagram.com x.com twitter.com tiktok.com youtube.com linkedin.com linktr.ee wordpress.com wixsite.com weebly.com blogspot.com'.split(
    ' ',
  ),
);
/** Endings that many schools or bodies share: "co.uk", "sch.uk", and a county's "lancs.sch.uk". */
const shared = /^(?:(?:co|org|ac|gov|net|ltd|me|nhs|police)\.uk|(?:[a-z0-9-]+\.)?sch\.uk|gov\.wales)$/;

/**
 * The school's domain, from a domain, an e-mail address or the address of a page.
 *
 * @throws UserError `identity.domain.*`
 */
export function domainEntry(text: string): string {
  const trimmed = text.trim();
  const host = URL.parse(
    `https://${trimmed
      .replace(/^(?:https?:|mailto:)\/*/i, '')
      .replace(/[/?#].*$/, '')
      .replace(/^.*@/, '')
      .replace(/^\*?\.+|\.+$/g, '')}`,
  )?.hostname.replace(/^www\./, '');
  if (!host || !/^(?:[a-z0-9-]{1,63}\.)+[a-z][a-z0-9-]{1,62}$/.test(host))
    throw new UserError('identity.domain.form');
  if (everybodys.has(host)) throw new UserError('identity.domain.everybody', { host });
  if (shared.test(host)) throw new UserError('identity.domain.shared', { host });
  return host;
}

/**
 * Words as they are: a name, a class, a post. They are compared word by word, so there has to be one.
 *
 * @throws UserError `identity.noWords`
 */
export function wordsEntry(text: string): string {
  const tidy = text.trim().replace(/\s+/g, ' ');
  if (unitsOf(tidy).length === 0) throw new UserError('identity.noWords');
  return tidy;
}

/**
 * A short form of the school's name; whole texts are looked for, so one letter would be everywhere.
 *
 * @throws UserError `identity.noWords`, `identity.shortForm`
 */
export function shortFormEntry(text: string): string {
  const tidy = wordsEntry(text);
  if (tidy.replace(/[.\s]/g, '').length < 2) throw new UserError('identity.shortForm');
  return tidy;
}

/**
 * A colleague by full name, or by title and surname: a forename alone would be half of the country.
 *
 * @throws UserError `identity.noWords`, `identity.oneWord`
 */
export function colleagueEntry(text: string): string {
  const tidy = wordsEntry(text);
  if (unitsOf(tidy).length < 2) throw new UserError('identity.oneWord');
  return tidy;
}

/** As many digits as a phone number has to be told from any other. */
const leastDigits = 7;

/**
 * A phone number, address or e-mail address of the user's own; what could not be told from other numbers or words is refused.
 *
 * @throws UserError `identity.contact`
 */
export function contactEntry(text: string): string {
  const tidy = text.trim().replace(/\s+/g, ' ');
  const isNumber = /^[\d\s().+\-/]+$/.test(tidy);
  const can = isNumber
    ? tidy.replace(/\D/g, '').length >= leastDigits
    : /^[^\s@]+@[^\s@]+$/.test(tidy) || unitsOf(tidy).length > 1;
  if (!can) throw new UserError('identity.contact');
  return tidy;
}
