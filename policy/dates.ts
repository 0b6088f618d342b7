/** An ISO date for people, e.g. "1 September 2026". @throws RangeError if it is no real date. */
export const dateInWords = (iso: string): string =>
  Temporal.PlainDate.from(iso).toLocaleString('en-GB', { dateStyle: 'long' });
