/** Importing and keeping the roster. "source" is `file` (with "name") or `paste`. */
const what = '{source, select, paste {The pasted text} other {“{name}”}}';
const field =
  '{field, select, fullName {the full name} forename {the forename} legalForename {the legal forename} knownAs {the known-as name} surname {the surname} legalSurname {the legal surname} preferredSurname {the preferred surname} formerSurname {the former surname} contact {a contact’s name} leavingDate {the leaving date} until {the “until” date} other {a cell}}';
const group =
  '{group, select, pupil {pupil} parent {parent} family {family member} leaver {former pupil} other {nobody}}';

export const roster = {
  // What cannot be read at all
  'roster.file.empty': `${what} is empty. Choose the file that holds the list, or paste the list with its column headings.`,
  'roster.file.tooLarge': `${what} is too large: {size} MB, and {limit} MB is the most. Export only the columns with names, groups and leaving dates.`,
  'roster.file.tooManyRows': `${what} has more than {limit, number} rows. Import one school’s current list, without past years.`,
  'roster.file.tooManyColumns': `${what} has more than {limit, number} columns in row {row, number}. Export only the columns with names, groups and leaving dates.`,
  'roster.file.tooManyPeople':
    'The list makes more than {limit, number} people, which is more than a roster holds. Leave out some contact columns or past years.',
  'roster.file.openQuote': `${what} opens a quotation mark in row {row, number} that is never closed, so where the rows end cannot be told. Add or remove the mark in that row, or export the list again, and import it once more.`,
  'roster.file.headingsOnly': `${what} has headings in row {row, number} and nothing below them. Check that the export holds people.`,
  'roster.file.pdf':
    '“{name}” is a PDF, whatever its name ends in. Names cannot be read from it: export the list as CSV or Excel (.xlsx).',
  'roster.file.image':
    '“{name}” is a picture. Names cannot be read from it: export the list as CSV or Excel (.xlsx).',
  'roster.file.oldExcel':
    '“{name}” is in an old or special Excel format. Open it in a spreadsheet program and save it as .xlsx or CSV.',
  'roster.file.lockedExcel':
    '“{name}” is protected by a password. Open it in a spreadsheet program, save a copy without the password, import that, and delete it.',
  'roster.file.openDocument':
    '“{name}” is an OpenDocument file. Open it in a spreadsheet program and save it as .xlsx or CSV.',
  'roster.file.document':
    '“{name}” is a text document or presentation. Copy its table and paste it here, or save the list as CSV or .xlsx.',
  'roster.file.archive': '“{name}” is an archive. Unpack it and choose the CSV or .xlsx file inside.',
  'roster.file.richText':
    '“{name}” is a text document. Copy its table and paste it here, or save the list as CSV or .xlsx.',
  'roster.file.webPage':
    '“{name}” is a web page or XML, as some systems export under an Excel name. Open it in a spreadsheet program and save it as .xlsx or CSV.',
  'roster.file.program': '“{name}” is a program, not a list. Choose a CSV or .xlsx file.',
  'roster.file.notText': '“{name}” is not a text file or Excel workbook. Export the list as CSV or .xlsx.',
  'roster.file.badWorkbook':
    '“{name}” looks like an Excel workbook but is damaged or protected. Open it in a spreadsheet program and save it again as .xlsx or CSV.',
  'roster.file.unpacksTooLarge':
    '“{name}” unpacks to more than {limit} MB, which no list of names does. Save the sheet as CSV.',

  // What was read, with a remark
  'roster.note.oldEncoding':
    '“{name}” uses an older Windows encoding. Check that accented letters in the sample are right.',
  'roster.note.oneSheet':
    'Read from the sheet “{sheet}”. {others, plural, one {Another sheet was} other {# other sheets were}} left out.',
  'roster.note.rowsAbove':
    '{count, plural, one {One row} other {# rows}} above the headings in row {row, number} left out.',
  'roster.note.headingsAgain':
    '{count, plural, one {One row repeats} other {# rows repeat}} the headings and were left out.',
  'roster.note.noHeadings': 'No column headings were recognised. Say below what each column holds.',

  // The mapping
  'roster.mapping.twice':
    'The columns “{first}” and “{second}” are set to the same thing. Change one of them.',
  'roster.mapping.noNames': 'No column is set to a surname or a full name. Say which column holds the names.',

  // Rows
  'roster.problem.formula': `A formula stands in place of ${field}. Replace it with the name.`,
  'roster.problem.tooLong': `Longer than 100 characters: ${field}. Shorten it.`,
  'roster.problem.notAName': `There is no letter in ${field}. Correct it.`,
  'roster.problem.invisible': `Invisible characters were taken out of ${field}.`,
  'roster.problem.secondFormerSurname': 'There are two other surnames. “{kept}” is kept, “{dropped}” is not.',
  'roster.problem.noName': 'The row names nobody in the columns for the person.',
  'roster.problem.noSurname': 'There is no surname.',
  'roster.problem.noForename': 'There is no forename.',
  'roster.problem.otherGroup':
    '“{value}” is neither pupil, parent, family nor former pupil, so the person is not needed.',
  'roster.problem.unknownGroup': `The group “{value}” is not known. Taken as: ${group}.`,
  'roster.problem.birthDate':
    'The date of birth cannot be used, so it is not known until when this former pupil counts.',
  'roster.problem.noSuchDate': `There is no such day as “{value}” in ${field}. Correct the date.`,
  'roster.problem.unreadableDate': `“{value}” in ${field} cannot be read as a date. Write it as 31/08/2026.`,
  'roster.problem.professional': 'A contact who is “{value}” was left out: not family.',
  'roster.problem.contactSurname': 'A contact without a surname was left out. None was guessed.',
  'roster.problem.quote':
    'Text follows a closing quotation mark, so the cells may be mixed up. Correct the quotation marks.',
  'roster.problem.moreCells':
    'The row has {cells, number} cells and there are {headings, number} headings, so the cells may be mixed up. Correct the row.',
} as const;
