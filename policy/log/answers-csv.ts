import type { NoticeAnswer } from '../notice-answer.ts';
import type { Say } from './csv.ts';
import { csvFile, localTime } from './csv-file.ts';

/** The columns, in order; the heading of each is the message `answersFile.<key>`. */
const columns: readonly { key: string; cell: (answer: NoticeAnswer, say: Say, zone: string) => string }[] = [
  { key: 'at', cell: ({ at }, _, zone) => localTime(at, zone) },
  { key: 'site', cell: ({ host }) => host },
  { key: 'choice', cell: ({ choice }, say) => say({ key: `answers.choice.${choice}` }) },
  { key: 'permittedBy', cell: ({ permittedBy }) => permittedBy },
  { key: 'kind', cell: ({ interval }, say) => say({ key: `now.kind.${interval.kind}` }) },
  { key: 'label', cell: ({ interval }) => interval.label },
  { key: 'start', cell: ({ interval }, _, zone) => localTime(interval.start, zone) },
  { key: 'end', cell: ({ interval }, _, zone) => localTime(interval.end, zone) },
  { key: 'until', cell: ({ until }, _, zone) => (until === undefined ? '' : localTime(until, zone)) },
  { key: 'duty', cell: ({ duty }, say) => say({ key: `duty.${duty}` }) },
  { key: 'strength', cell: ({ strength }, say) => say({ key: `strength.${strength}` }) },
  { key: 'clause', cell: ({ cite }) => cite },
];

/**
 * Answers to notices as a file for spreadsheets, by the same rules as the log.
 *
 * @param timeZone in which times are written: the school's
 */
export const answersCsv = (answers: readonly NoticeAnswer[], say: Say, timeZone: string): string =>
  csvFile(
    columns.map(({ key }) => say({ key: `answersFile.${key}` })),
    answers.map((answer) => columns.map(({ cell }) => cell(answer, say, timeZone))),
  );
