/**
 * A mail draft as a file (RFC 5322), opened by a mail program for the user to send. Written here and not by a MIME library because
 * a draft has no sender yet (mimetext, the one that runs in a page, demands one), and because long names must be folded (RFC 2047)
 * and the body encoded, which it leaves to the caller.
 */
import { isMailAddress } from './mail-address.ts';
import type { MailText } from './mailto.ts';

const base64 = (text: string) => new TextEncoder().encode(text.toWellFormed()).toBase64();

/** RFC 2047: an encoded word has at most 75 characters, so 45 bytes fit besides "=?utf-8?B?" and "?=". */
const bytesPerWord = 45;

function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  let bytes = 0;
  for (const character of text) {
    const size = new TextEncoder().encode(character.toWellFormed()).length;
    if (bytes + size > bytesPerWord) {
      words.push(word);
      word = '';
      bytes = 0;
    }
    word += character;
    bytes += size;
  }
  words.push(word);
  return words.map((part) => `=?utf-8?B?${base64(part)}?=`).join('\r\n ');
}

/** Controls and line breaks never reach a header. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** Short plain words need no encoding; everything else gets it, so that no quoting rule has to be got right. */
function headerText(text: string, plain: RegExp): string {
  const line = oneLine(text);
  return plain.test(line) ? line : encodedWords(line);
}

function mailbox({ name, address }: { name: string; address: string }): string {
  return oneLine(name) ? `${headerText(name, /^[A-Za-z0-9 ]{1,60}$/)} <${address}>` : `<${address}>`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number) => String(n).padStart(2, '0');

/** "Fri, 20 Nov 2026 19:05:00 +0000" (RFC 5322 §3.3). */
export function mailDate(moment: Temporal.ZonedDateTime): string {
  return (
    `${weekdays[moment.dayOfWeek - 1]}, ${moment.day} ${months[moment.month - 1]} ${moment.year} ` +
    `${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)} ${moment.offset.replace(':', '').slice(0, 5)}`
  );
}

/**
 * The draft as the text of an .eml file. `X-Unsent: 1` makes a mail program open it for editing; there is no From line, so that the
 * program uses the account the user sends from. A recipient without a usable address is left out of To.
 */
export function buildEml({ to, subject, body }: MailText, date: Temporal.ZonedDateTime): string {
  const recipients = to
    .map(({ name, address }) => ({ name, address: address.trim() }))
    .filter(({ address }) => isMailAddress(address));
  const headers = [
    'X-Unsent: 1',
    `Date: ${mailDate(date)}`,
    ...(recipients.length > 0 ? [`To: ${recipients.map(mailbox).join(',\r\n ')}`] : []),
    `Subject: ${headerText(subject, /^[A-Za-z0-9 :,-]{1,60}$/)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const text = base64(body.replace(/\r\n?|\n/gu, '\r\n')).replace(/.{76}/g, '$&\r\n');
  return `${headers.join('\r\n')}\r\n\r\n${text.trimEnd()}\r\n`;
}
