/**
 * What a spreadsheet may take for a formula: the four signs, their full-width forms, and a tab or line break, which some programs
 * strip before they look (trust.md I1). Blanks and invisible characters before a sign do not hide it.
 */
const startsFormula = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * The text of one cell, made safe to open in a spreadsheet: what could start a formula gets an apostrophe before it. Quoting alone
 * does not help. The JSON export keeps the text as it is.
 */
export function spreadsheetCell(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}
