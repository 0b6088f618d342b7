/**
 * What a spreadsheet may take for a formula: the four signs, their full-width forms, and a tab or line break, which some programs
 * strip before they look (trust.md I1). Blanks and invisible characters before a sign do not hide it.
 */
const startsFormula = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

/** Signs and words that numbers, money, dates and times are made of, as spreadsheets read them. */
const ofValues =
  /\p{Nd}+e[+-]?\p{Nd}+|[\s\p{Nd}.,:;/\-+%£$€()'’]|[ap]m|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}/giu;

/** Whether a spreadsheet would turn the text into a number, a date or a truth value, and so lose digits: "007", "1e5", "sept2". */
const looksLikeValue = (text: string): boolean =>
  /^\s*(?:true|false)\s*$/i.test(text) ||
  (text.length < 60 && /\p{Nd}/u.test(text) && text.replaceAll(ofValues, '') === '');

/**
 * The text of one cell, made safe to open in a spreadsheet: what could start a formula, or would not stay text, gets an apostrophe
 * before it. Quoting alone does not help. The JSON export keeps the text as it is.
 */
export function spreadsheetCell(text: string): string {
  return startsFormula.test(text) || looksLikeValue(text) ? `'${text}` : text;
}
