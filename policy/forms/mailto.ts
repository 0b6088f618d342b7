/** The link that opens the user's mail program with a report in it (trust.md I5). Nothing is sent by it. */
import { isMailAddress } from './mail-address.ts';

/** What a mail holds, before it is put into a link or a file. */
export interface MailText {
  /** Addresses; one that is not an address is left out. */
  to: readonly { name: string; address: string }[];
  subject: string;
  /** Plain text, lines ended by "\n". */
  body: string;
}

/** Longer links are cut by some mail programs without a word. */
export const longestMailto = 2000;

/** Percent-encoded, so that nothing in it can end its part of the link: "&", "?", "#", CR and LF among the rest. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function encodeAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${encode(address.slice(0, at))}@${encode(address.slice(at + 1))}`;
}

/**
 * A `mailto:` link (RFC 6068) with recipients, subject and body, or `null` when it would be longer than 2,000 characters: the
 * caller then offers to copy the text instead.
 */
export function buildMailto({ to, subject, body }: MailText): string | null {
  const recipients = to
    .map((recipient) => recipient.address.trim())
    .filter(isMailAddress)
    .map(encodeAddress)
    .join(',');
  const oneLine = subject.replace(/\s+/gu, ' ').trim();
  const lines = body.replace(/\r\n?|\n/gu, '\r\n');
  const link = `mailto:${recipients}?subject=${encode(oneLine)}&body=${encode(lines)}`;
  return link.length > longestMailto ? null : link;
}
