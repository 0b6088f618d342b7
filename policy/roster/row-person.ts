import { cleanName, displayText, sameName } from './clean-name.ts';
import { monthEnd, type ReadDate, readDate } from './dates.ts';
import type { FileRow } from './delimited.ts';
import { splitContactName, splitFullName, splitKnownAs } from './full-name.ts';
import type { Draft } from './ids.ts';
import type { Group } from './person.ts';
import type { RowProblems } from './problem.ts';
import { groupOfWord } from './relationship.ts';
import { checkParts, type Places, readName } from './row.ts';
import type { PersonTarget } from './targets.ts';

export interface ImportOptions {
  /** For rows that do not say which group the person is in. */
  defaultGroup: Group;
  today: Temporal.PlainDate;
  expires: Temporal.PlainDate;
}

interface Names {
  forename: string;
  surname: string;
  knownAs?: string;
  formerSurname?: string;
}

/**
 * The row's own person. A parents' list may name a couple in one cell ("Mr and Mrs Smith"), which makes several.
 *
 * @returns nobody if the row names nobody or was refused; the reasons are in `problems`
 */
export function personOfRow(
  row: FileRow,
  at: Places,
  options: ImportOptions,
  problems: RowProblems,
): Draft[] {
  const read = readNames(row, at, problems);
  if (!read) return [];
  const group = readGroup(row, at, options, problems);
  if (!group) return [];
  const adult = group === 'parent' || group === 'family';
  const couple = adult && read.couple ? splitContactName(read.couple) : undefined;
  const names: (Names | undefined)[] = couple
    ? couple.map((name) => checkParts(name, 'fullName', 'left-out', problems))
    : [read.names];
  if (!names.every((name) => name !== undefined)) return [];
  if (names.some(({ surname }) => surname === '')) {
    problems.add('left-out', 'roster.problem.noSurname');
    return [];
  }
  if (!adult && read.names.forename === '') {
    problems.add('left-out', 'roster.problem.noForename');
    return [];
  }
  const until = group === 'leaver' ? readUntil(row, at, options, problems) : undefined;
  if (until === null) return [];
  const expires = options.expires.toString();
  return names.map((name) => ({ ...name, group, ...(until ? { until } : {}), expires }));
}

/** Puts together what the name columns say; undefined if one that matters was refused or all are blank. */
function readNames(
  row: FileRow,
  at: Places,
  problems: RowProblems,
): { names: Names; couple?: string } | undefined {
  const must = (field: PersonTarget) => readName(row, at.person.get(field), field, 'left-out', problems);
  const may = (field: PersonTarget) =>
    readName(row, at.person.get(field), field, 'part-left-out', problems) ?? '';
  const full = must('fullName');
  const forename = must('forename');
  const legalForename = must('legalForename');
  const surname = must('surname');
  const legalSurname = must('legalSurname');
  const preferredSurname = must('preferredSurname');
  const cells = [full, forename, legalForename, surname, legalSurname, preferredSurname];
  if (cells.includes(undefined)) return undefined;
  const called = may('knownAs');
  const former = may('formerSurname');
  const split = full ? checkParts(splitFullName(full), 'fullName', 'left-out', problems) : undefined;
  if (full && !split) return undefined;

  const familyName = preferredSurname || surname || legalSurname || split?.surname || '';
  const plainForename = forename || split?.forename || '';
  const calledAs = withoutSurname(called, familyName);
  // Where only the known-as name is given, it has to serve as the forename.
  const base = legalForename || plainForename;
  const given = base && calledAs ? { forename: base } : splitKnownAs(base || calledAs);
  const otherForename = legalForename && !sameName(legalForename, plainForename) ? plainForename : '';
  const knownAs = (base && calledAs) || otherForename || given.knownAs || split?.knownAs || '';
  if (!given.forename && !knownAs && !familyName) {
    reportIfBlank(row, at, problems);
    return undefined;
  }
  const names: Names = { forename: given.forename || knownAs, surname: familyName };
  if (knownAs && !sameName(knownAs, names.forename)) names.knownAs = knownAs;
  const others = [former, legalSurname ?? '', preferredSurname ? (surname ?? '') : '']
    .filter((name) => name !== '' && !sameName(name, familyName))
    .filter((name, index, all) => all.findIndex((other) => sameName(other, name)) === index);
  if (others[0] !== undefined) names.formerSurname = others[0];
  if (others[1] !== undefined)
    problems.add('part-left-out', 'roster.problem.secondFormerSurname', {
      kept: displayText(others[0]!),
      dropped: displayText(others[1]),
    });
  const onlyFull = full && !forename && !surname && !legalForename && !legalSurname && !preferredSurname;
  return onlyFull && /\band\b|[&/+]/i.test(full) ? { names, couple: full } : { names };
}

/** Some systems write the preferred name in full, with the surname. */
function withoutSurname(called: string, surname: string): string {
  if (surname === '') return called;
  const end = ` ${surname}`.toLowerCase();
  let rest = called;
  while (rest.toLowerCase().endsWith(end)) rest = rest.slice(0, -end.length).trim();
  return cleanName(rest).text === rest ? rest : called;
}

/** A row with no name in it is worth a word only if the row's own person is in the mapping and something else is filled. */
function reportIfBlank(row: FileRow, at: Places, problems: RowProblems): void {
  const named = [...at.person.keys()].some((target) => /name|forename|surname|knownAs/i.test(target));
  if (named && row.cells.some((cell) => cell.trim() !== ''))
    problems.add('part-left-out', 'roster.problem.noName');
}

/** Group by the group column, else by a leaving date that has passed; undefined if the row is left out. */
function readGroup(
  row: FileRow,
  at: Places,
  options: ImportOptions,
  problems: RowProblems,
): Group | undefined {
  const left = dateIn(row, at, 'leavingDate', options, problems);
  if (left === null) return undefined;
  const hasLeft = left !== undefined && Temporal.PlainDate.compare(left, options.today) < 0;
  const cell = at.person.has('group') ? (row.cells[at.person.get('group')!] ?? '') : '';
  const word = cell.trim() === '' ? undefined : groupOfWord(cell);
  if (word === 'other') {
    problems.add('left-out', 'roster.problem.otherGroup', { value: displayText(cell) });
    return undefined;
  }
  if (word === 'unknown')
    problems.add('altered', 'roster.problem.unknownGroup', {
      value: displayText(cell),
      group: hasLeft ? 'leaver' : options.defaultGroup,
    });
  const group = word === undefined || word === 'unknown' ? options.defaultGroup : word;
  return group === 'pupil' && hasLeft ? 'leaver' : group;
}

/** A leaver's last month to count: as given, or that of the 18th birthday. The birth date itself is not kept. */
function readUntil(
  row: FileRow,
  at: Places,
  options: ImportOptions,
  problems: RowProblems,
): string | undefined | null {
  const until = dateIn(row, at, 'until', options, problems);
  if (until === null) return null;
  if (until) return monthEnd(until).toString();
  if (!at.person.has('birthDate')) return undefined;
  const cell = row.cells[at.person.get('birthDate')!] ?? '';
  const born = readDate(cell, options.today);
  const isDay = born.kind === 'date' || born.kind === 'month';
  if (isDay && Temporal.PlainDate.compare(born.date, options.today) < 0)
    return monthEnd(born.date.add({ years: 18 })).toString();
  if (born.kind !== 'none') problems.add('part-left-out', 'roster.problem.birthDate');
  return undefined;
}

/** @returns undefined for a blank cell or column, null if the row is left out because of the date */
function dateIn(
  row: FileRow,
  at: Places,
  field: 'leavingDate' | 'until',
  options: ImportOptions,
  problems: RowProblems,
): Temporal.PlainDate | undefined | null {
  const column = at.person.get(field);
  const cell = column === undefined ? '' : (row.cells[column] ?? '');
  const read: ReadDate = readDate(cell, options.today);
  if (read.kind === 'date' || read.kind === 'month') return read.date;
  if (read.kind === 'none') return undefined;
  const key = read.kind === 'impossible' ? 'roster.problem.noSuchDate' : 'roster.problem.unreadableDate';
  problems.add('left-out', key, { field, value: displayText(cell) });
  return null;
}
