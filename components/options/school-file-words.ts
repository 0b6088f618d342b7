import { say } from '../../assets/messages/index.ts';
import type { SchoolField } from '../../policy/school-file.ts';
import type { SchoolSettings } from '../../policy/school-settings.ts';
import { blankId, schoolPolicies } from '../../policy/schools/index.ts';
import type { Timetable } from '../../policy/timetable/schema.ts';
import { calendarTexts, periodText } from '../timetable/import/calendar-words.tsx';
import { dayText } from '../ui/when.ts';

const yesNo = (value: boolean) => [say(value ? 'schoolFile.yes' : 'schoolFile.no')];

const oneText = (text: string) => [text].filter(Boolean);

function policyText(id: string): string {
  if (id === '') return say('schoolFile.noPolicyYet');
  if (id === blankId) return say('schoolFile.blankPolicy');
  return schoolPolicies.find((policy) => policy.id === id)?.school ?? id;
}

const dayTexts = ({ days }: Timetable) =>
  days.flatMap(({ day, week = '', periods }) =>
    periods.map((period) =>
      say('schoolFile.problemAt', {
        field: say('timetable.row.day', { day, week }),
        problem: periodText(period),
      }),
    ),
  );

const texts: { [F in SchoolField]: (value: SchoolSettings[F]) => string[] } = {
  policy: (id) => [policyText(id)],
  ownPolicy: ({ groups, strength, answers }) => [
    say('schoolFile.rule', {
      groups: groups.map((group) => say(`group.${group}`)).join(', ') || say('common.none'),
      strength: say(`strength.${strength}`),
    }),
    say('schoolFile.answers', { count: Object.keys(answers).length }),
  ],
  names: (names) => names.filter(Boolean),
  abbreviations: (each) => each,
  handles: (each) => each,
  domains: (each) => each,
  trust: oneText,
  town: oneText,
  postcode: oneText,
  hashtags: (each) => each,
  classNames: (each) => each,
  staff: (each) => each,
  recipients: (recipients) =>
    recipients.map(({ role, name, address, phone }) =>
      [say(`role.${role}`), name, address, phone].filter(Boolean).join(', '),
    ),
  contactReportsTo: (roles) => roles.map((role) => say(`role.${role}`)),
  zone: (zone) => [zone],
  nation: (nation) => [say(`timetableTab.nation.${nation}`)],
  terms: (terms) => calendarTexts.terms({ terms }),
  insetDays: (insetDays) => calendarTexts.insetDays({ insetDays }),
  insetCountsAsWork: yesNo,
  closures: (closures) => calendarTexts.closures({ closures }),
  openOn: (dates) => dates.map(dayText),
  timetable: dayTexts,
  sites: ({ add, leaveOut }) => [
    ...add.map((host) => say('schoolFile.sitesAdd', { host })),
    ...leaveOut.map((host) => say('schoolFile.sitesLeaveOut', { host })),
  ],
  schoolDevice: yesNo,
};

/** What a field holds, line by line. */
export const fieldTexts = (field: SchoolField, value: SchoolSettings[SchoolField]): string[] =>
  (texts[field] as (value: SchoolSettings[SchoolField]) => string[])(value);
