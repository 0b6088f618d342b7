/** Mail addresses, as narrow as a link and a header need: what does not pass is never put into either. */

/** HTML's definition of a valid e-mail address: no spaces, quotes, comments, line breaks or second "@". */
const pattern =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

/** Whether a mail program can be given this as an address (with a dot in its domain, 254 characters at most). */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && pattern.test(text);
}
