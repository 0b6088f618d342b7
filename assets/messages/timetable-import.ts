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
  'timetableImport.row.untitled': 'An event without a title',
  'timetableImport.row.slot': `“{title}” on ${dayName}s`,
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

  // Calendars
  'timetableImport.calendar.notOne':
    'This is not a calendar file. Export the timetable as iCalendar (.ics) again, or copy it as a grid.',
  'timetableImport.calendar.noEvents':
    'The calendar has no events. Check that the export covers this school year.',
  'timetableImport.problem.unreadableLine':
    'One of its lines cannot be read (“{line}”), so it was left out. Export the calendar again.',
  'timetableImport.problem.unknownZone':
    'Its time zone, “{zone}”, is not known, so it was left out. Set the zone of the event to a city, as London, and export the calendar again.',
  'timetableImport.problem.noSuchMoment':
    'There is no such date or time as “{text}”, so it was left out. Correct it in the calendar and export again.',
  'timetableImport.problem.unreadableRule':
    'How it repeats cannot be read, so it was left out. Export the calendar again.',
  'timetableImport.problem.unusualRule':
    'It repeats in another way than by days or weeks (by month or year, for example), so it cannot be part of a week and was left out.',
  'timetableImport.problem.endsBefore':
    'It ends before it starts, so it was left out. Correct it in the calendar and export again.',
  'timetableImport.problem.noLength':
    'It ends when it starts, so it was left out. Give it an end in the calendar and export again.',
  'timetableImport.problem.eventNoEnd':
    'Nothing says when it ends, so it was left out. Give it an end in the calendar and export again.',
  'timetableImport.problem.noStart': 'Nothing says when it starts, so it was left out.',
  'timetableImport.problem.noTitle': 'It has no title, so nobody could tell what it is. It was left out.',
  'timetableImport.problem.cut':
    'The file ends in the middle of it, so it was left out. Export or copy the whole calendar again.',
  'timetableImport.problem.andFuture':
    'It changes a series from one date on, in a way that cannot be followed, so it was left out. Check its day below and correct it by hand.',
  'timetableImport.problem.tooMany':
    'With it there would be more than {limit, number} dates, far more than a timetable has, so it was left out. Export this school year’s timetable alone.',
  'timetableImport.problem.overAYear':
    'It lasts more than a year, so it was left out. Correct its end in the calendar and export again.',
  'timetableImport.problem.severalDays':
    'It lasts more than a day and its name says nothing of a term, INSET day or holiday, so it was left out.',
  'timetableImport.problem.midnight':
    'It runs from {start} to {end}, past midnight, so it was left out. A timetable’s entry ends on the day it starts.',
  'timetableImport.problem.wholeDay':
    'It lasts the whole day, so it is no lesson, and its name says nothing of a term, INSET day or holiday. It was left out.',
  'timetableImport.problem.insetTooLong':
    'It lasts {days, number} days, more than INSET days do, so it was left out. Enter its days by hand.',
  'timetableImport.problem.halfTooLong':
    'It lasts {days, number} days, more than a half-term holiday does, so it was left out. Enter it by hand.',
  'timetableImport.problem.noTermEnd':
    'It starts a term, but no event ends that term, so it was left out. Enter the term by hand.',
  'timetableImport.problem.noTermStart':
    'It ends a term, but no event starts that term, so it was left out. Enter the term by hand.',
  'timetableImport.problem.irregular':
    'It is there in {count, plural, one {one week} other {# weeks}} of {weeks, number} (at {start}, first on {date}), so it is not part of the week. If it is, add it by hand.',
  'timetableImport.problem.notThen':
    'It does not take place on this date. A week cannot say so: enter it under single dates.',
  'timetableImport.problem.moved':
    'On this date it is moved to {start} on {date}. A week cannot say so: enter it under single dates.',
  'timetableImport.note.lookedAt':
    '{weeks, plural, one {The week} other {# weeks with lessons}} from {from} to {to} {weeks, plural, one {was} other {were}} looked at. What is in most of them is the timetable.',
  'timetableImport.note.twoWeeks':
    'The lessons take turns by week, so they make a two-week timetable. Nothing names the weeks: that of {from} is taken as week {week}. Change it below if your school calls it the other.',
  'timetableImport.note.twoWeeksNamed':
    'The lessons take turns by week, so they make a two-week timetable. By the names in the calendar, the week of {from} is week {week}.',
  'timetableImport.note.cut':
    'The file ends before the calendar does: it was cut short. What comes after is missing here.',
  'timetableImport.note.cancelled':
    '{count, plural, one {One cancelled event was} other {# cancelled events were}} left out.',
  'timetableImport.note.calendarZone':
    'The calendar’s own time zone, “{zone}”, is not known. Times that name no zone are taken as the school’s ({school}).',
  'timetableImport.note.moreProblems':
    '{count, plural, one {One more event was} other {# more events were}} left out than the list below shows.',
} as const;
