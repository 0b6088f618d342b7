/** Importing a timetable: from a calendar file or a pasted grid. `row.*` names the place, `problem.*` says what is wrong there. */
const dayName =
  '{day, select, monday {Monday} tuesday {Tuesday} wednesday {Wednesday} thursday {Thursday} other {Friday}}';
const ofWeek = '{week, select, A { of week A} B { of week B} other {}}';
const place = '{axis, select, row {Row} other {Column}} {n, number}';

export const timetableImport = {
  'timetableImport.title': 'Import a timetable',
  'timetableImport.intro':
    'From a calendar file or from a timetable that you copy out of a spreadsheet, web page or PDF. You see what it would change before anything changes.',
  'timetableImport.file': 'Choose a file',
  'timetableImport.fileHint': 'A calendar (.ics) or a grid saved as CSV or text, up to 10 MB.',
  'timetableImport.paste': 'Or paste a timetable',
  'timetableImport.pasteHint':
    'The whole grid with its days and times, one week or two; or the text of a calendar file.',
  'timetableImport.readPaste': 'Read the pasted timetable',
  'timetableImport.reading': 'Reading…',
  'timetableImport.check': 'Check before importing',
  'timetableImport.notes': 'How it was read',
  'timetableImport.nothingFound': 'Nothing was found that a timetable could take. Nothing has been changed.',
  'timetableImport.take': 'What to take',
  'timetableImport.part.timetable': 'Timetable',
  'timetableImport.part.terms': 'Term dates',
  'timetableImport.part.insetDays': 'INSET days',
  'timetableImport.part.closures': 'Other days on which the school is closed',
  'timetableImport.partHint.timetable': 'Replaces the whole timetable that is there.',
  'timetableImport.partHint.terms': 'A term takes the place of those that it overlaps; others stay.',
  'timetableImport.partHint.insetDays': 'Added to those that are there.',
  'timetableImport.partHint.closures': 'Added to those that are there.',
  'timetableImport.thisWeek': 'The week of {date} is',
  'timetableImport.week': 'Week {week}',
  'timetableImport.calendar': 'Calendar',
  'timetableImport.what': 'What',
  'timetableImport.day': 'Day',
  'timetableImport.now': 'Now',
  'timetableImport.then': 'After the import',
  'timetableImport.period': '{start}–{end} {label} ({kind})',
  'timetableImport.kind.lesson': 'lesson',
  'timetableImport.kind.break': 'break',
  'timetableImport.kind.lunch': 'lunch',
  'timetableImport.kind.planning': 'planning time',
  'timetableImport.kind.duty': 'duty',
  'timetableImport.kind.before-school': 'before school',
  'timetableImport.kind.after-school': 'after school',
  'timetableImport.range': '{start} to {end}',
  'timetableImport.dated': '{label}: {range}',
  'timetableImport.termWithHalf': '{name}: {range}; half-term {half}',
  'timetableImport.problems': 'Left out, or to look at ({count, number})',
  'timetableImport.place': 'Where',
  'timetableImport.reason': 'What',
  'timetableImport.wouldBeWrong': 'With this the timetable could not be used',
  'timetableImport.takeOver': 'Import what is ticked',
  'timetableImport.taken': 'Imported.',
  'timetableImport.discard': 'Discard',
  'timetableImport.discarded': 'Discarded. Nothing was changed.',

  // Files
  'timetableImport.file.empty': '“{name}” is empty. Export the calendar again.',
  'timetableImport.file.tooLarge':
    '“{name}” is too large: {size} MB, and {limit} MB is the most. Export this school year’s timetable only, without attachments.',
  'timetableImport.file.notText':
    '“{name}” is neither a calendar (.ics) nor text. Export the timetable as iCalendar or CSV, or copy it and paste it below.',
  'timetableImport.file.notReadable': '“{name}” could not be read from the disk. Choose it again.',

  // Places
  'timetableImport.row.line': place,
  'timetableImport.row.lineNamed': `${place} (“{label}”)`,
  'timetableImport.row.cell': `${place} (“{label}”), ${dayName}${ofWeek}`,
  'timetableImport.row.event': '“{title}”',
  'timetableImport.row.eventOn': '“{title}”, {date}',

  // Grids
  'timetableImport.grid.empty':
    'Nothing was pasted. Copy the whole timetable, with its days and times, and paste it.',
  'timetableImport.grid.tooLong':
    'That is more than {limit, number} characters, far more than a timetable. Paste the timetable alone.',
  'timetableImport.grid.tooLarge':
    'A timetable can have up to {rows, number} rows and {columns, number} columns. Paste the timetable alone.',
  'timetableImport.grid.noDays':
    'No day of the week was found at the top or at the side. Include the row or column that says Monday, Tuesday and so on.',
  'timetableImport.problem.noTime':
    'It has no time, so its entries were left out. Write its times at the side, as 10:00–11:00, and paste again.',
  'timetableImport.problem.noEnd':
    'It starts at {start}, but nothing says when it ends, so its entries were left out. Write it as {start}–, followed by its end, and paste again.',
  'timetableImport.problem.missingDay': `There is no ${dayName}${ofWeek}. It is taken as a day on which you do not work.`,
  'timetableImport.problem.doubledDay': `${dayName} is there twice: it stands in {axis, select, row {row} other {column}} {other, number}, too. The second one was left out. If they are two weeks, write “Week A” and “Week B” over them.`,
  'timetableImport.problem.noDay':
    'There is no day over its entries, so they were left out. Write the day over them and paste again.',
  'timetableImport.problem.weekend': 'It is at a weekend, when no timetable is kept, and was left out.',
  'timetableImport.problem.overlap':
    '“{label}” starts at {start}, before “{other}” ends at {end}, and was left out. Correct one of them and import again, or add it by hand.',
  'timetableImport.note.grid':
    '{axis, select, row {The days were read across} other {The days were read down}}, {weeks, plural, one {as one week} other {as two weeks, A and B}}.',
  'timetableImport.note.weeksCounted':
    'Nothing names the weeks: the first is taken as week A, the second as week B.',
  'timetableImport.note.oneOfTwo':
    'Only week {week} was found. The other week is taken as one in which you do not work: paste both weeks together.',
  'timetableImport.note.afternoon': 'Hours from 1 to 6 without “am” are taken as afternoon.',
} as const;
