/** The Statistics tab: the user's own minutes. */
export const statistics = {
  'options.tab.statistics': 'Statistics',

  'statistics.intro':
    'Your own minutes on social sites, in this browser, while a page was in front of you. Nobody else sees this. It is kept for 12 months at most and never leaves the browser. Each number is rounded to whole minutes by itself.',
  'statistics.restricted':
    'Restricted time is the time in which your policy’s rule or your own limit speaks against personal use.',
  'statistics.workingHours':
    'Working hours are those of your timetable: your policy speaks of reasonable use in them, not of times without any.',
  'statistics.inside.restricted': 'In restricted time',
  'statistics.outside.restricted': 'At other times',
  'statistics.inside.workingHours': 'In working hours',
  'statistics.outside.workingHours': 'At other times',
  'statistics.limit': 'Your limit for working hours: {time}',

  'statistics.off.noPolicy':
    'Nothing is being measured: no policy is chosen yet, and you have not asked for it.',
  'statistics.off.notNeeded':
    'Nothing is being measured: the policy’s rule is not “reasonable use”, and you have not asked for it.',
  'statistics.off.unwanted': 'Nothing is being measured, because you chose so.',
  'statistics.off.earlier': 'What is shown was measured earlier.',
  'statistics.change': 'Change that under Social sites',
  'statistics.none': 'Nothing has been measured yet. It begins when you next use a site that Staffroom sees.',
  'statistics.noneKept': 'There are no minutes to show.',
  'statistics.noneHere': 'Nothing was measured in this time.',

  'statistics.view': 'Show',
  'statistics.view.week': 'Week',
  'statistics.view.term': 'Term',
  'statistics.view.month': 'Month',
  'statistics.earlier': 'Earlier',
  'statistics.later': 'Later',
  'statistics.today': 'Today',
  'statistics.period.dates': '{start} to {end}',
  'statistics.period.term': '{name}: {start} to {end}',
  'statistics.period.holiday': 'Holiday before {name}: {start} to {end}',

  'statistics.byDay': 'By day',
  'statistics.byWeek': 'By week',
  'statistics.bySite': 'By site',
  'statistics.day': 'Day',
  'statistics.week': 'Week',
  'statistics.site': 'Site',
  'statistics.total': 'Total',
  'statistics.all': 'Together',
  'statistics.weekFrom': 'From {start}',
  'statistics.chart': '{what}, {period}, as a chart. The table after it has the same numbers.',

  'statistics.minutes': '{minutes} min',
  'statistics.hours': '{hours} h{minutes, plural, =0 {} other { # min}}',
  'statistics.under': 'under 1 min',
  'statistics.tick.minutes': '{n} min',
  'statistics.tick.hours': '{n} h',

  'statistics.deleteHeading': 'Delete the minutes',
  'statistics.delete': 'Delete all minutes…',
  'statistics.deleteSure': 'Delete all minutes?',
  'statistics.deleteText':
    '{days, plural, one {The minutes of # day} other {The minutes of # days}}, from {start} on, are erased and cannot be brought back. Measuring goes on if it is switched on.',
  'statistics.deleteYes': 'Delete all minutes',
  'statistics.deleted': 'All minutes are deleted.',
} as const;
