/** The Social sites tab: which sites count, what Staffroom may see, and how the rule of time is applied. */
export const sites = {
  'options.tab.sites': 'Social sites',

  'sites.intro':
    'The sites that your school’s rules on time are applied to. A site is covered when two things are true: it counts as social media here, and the browser lets Staffroom see it.',
  'sites.covered':
    '{covered, plural, =0 {No site is covered} one {# site is covered} other {# sites are covered}}, of {counted} that {counted, plural, one {counts} other {count}}.',

  'sites.listHeading': 'The sites',
  'sites.meansHeading': 'What it means to let Staffroom see a site',
  'sites.means.ask':
    'Your browser asks you, for that one site. Its question may sound wide (“read and change your data”), because browsers have no narrower one.',
  'sites.means.sees':
    'Staffroom then notices when you open that site or come back to it, and can draw its notice over the page. On the sites below that are not read for requests, it reads nothing of what is on the page.',
  'sites.means.sends': 'Nothing is sent anywhere, and the site does not learn who you are from it.',
  'sites.means.back':
    'You can take it back here at any time. Staffroom then leaves the site and erases the minutes measured there.',

  'sites.group.network': 'Networks',
  'sites.group.messages': 'Messages',
  'sites.group.video': 'Video',
  'sites.group.local': 'Parents and neighbours',
  'sites.group.reference': 'Reference',
  'sites.group.own': 'Added here',

  'sites.counts': 'Counts as social media',
  'sites.seen': 'Seen',
  'sites.seenFromStart': 'Seen from the start',
  'sites.notSeen': 'Not seen',
  'sites.checking': 'Asking the browser…',
  'sites.requestsStay': 'Does not count. Friend and follow requests are still noticed there.',
  'sites.seenInVain': 'Seen, although it does not count',
  'sites.withheld': 'Your browser keeps Staffroom out at present',
  'sites.allow': 'Let Staffroom see it',
  'sites.takeBack': 'Take it back',
  'sites.remove': 'Remove from the list',
  'sites.forSite': '({site})',

  'sites.allowed': 'Staffroom now sees {site}.',
  'sites.refused':
    'Nothing has changed: Staffroom does not see {site}. Everything else works as before, and you can allow it later.',
  'sites.takenBack': 'Staffroom no longer sees {site}.',
  'sites.stillSeen':
    'The browser still lets Staffroom see {site}, because it was allowed on all sites. Change that in the browser’s own settings for extensions.',
  'sites.removed': '{site} is no longer on the list.',
  'sites.cannotAsk':
    'The browser did not put the question ({detail}). Allow the site in the browser’s own settings for extensions, or try again.',

  'sites.addHeading': 'Add a site',
  'sites.add.label': 'Address of the site',
  'sites.add.hint': 'As “forum.example”. Mastodon servers are added so, too, one by one.',
  'sites.add.button': 'Add to the list',
  'sites.add.done': '{site} is on the list. Staffroom sees it once you allow it, under “Added here”.',
  'sites.add.empty': 'Write the address of the site first, as “forum.example”.',
  'sites.add.notAddress': '“{text}” is not the address of a site. Write it as “forum.example”.',
  'sites.add.notWeb': 'An address that begins with “{scheme}” is not a website. Write it as “forum.example”.',
  'sites.add.account': 'This is an account. Write the server alone: “{host}”.',
  'sites.add.path': 'This is a page. Staffroom covers whole sites: write “{host}” alone.',
  'sites.add.port': 'Leave out the port “:{port}”: write “{host}” alone.',
  'sites.add.number': '“{host}” is the number of a computer. Write the name of the site, as “forum.example”.',
  'sites.add.local':
    '“{host}” is on this computer or in your own network. Only sites on the web can be added.',
  'sites.add.tooWide': '“{host}” would be every site that ends in it. Write the whole name of one site.',
  'sites.add.closed': 'Browsers let no extension see “{host}”.',
  'sites.add.listed': '“{host}” is on the list already, as part of {site}.',
  'sites.add.twice': '“{host}” is on the list already.',
  'sites.add.tooMany': 'Up to {most} sites can be added. Remove one first.',

  'sites.timeHeading': 'In school time',
  'sites.rule.none': '{school}: the policy has no rule about when personal social media may be used.',
  'sites.rule.noPolicy': 'No policy is chosen yet, so no rule is applied.',
  'sites.rule.link': 'The rule on the Rules tab',
  'sites.rule.does.lesson': 'Staffroom shows its notice in the lessons of your timetable.',
  'sites.rule.does.teaching-time':
    'Staffroom shows its notice in lessons, on duty with children and on school trips.',
  'sites.rule.does.whole-day':
    'Staffroom shows its notice from the start to the end of your working day, and on school trips.',
  'sites.rule.does.reasonable':
    'Staffroom shows you how much you use, and a notice only once an allowance of your own is used up.',
  'sites.rule.timetable': 'Lessons, breaks and working hours come from your',
  'sites.rule.timetableLink': 'timetable',

  'sites.device': 'Whose computer is this?',
  'sites.device.own': 'My own',
  'sites.device.school': 'The school’s',
  'sites.device.ownHint': 'Only the rules on time are applied.',
  'sites.device.schoolHint':
    'Each visit to a social site is met with what the policy says of school devices.',
  'sites.device.schoolSilent':
    'The policy chosen says nothing of personal use on school devices, so this changes nothing.',

  'sites.firm': 'Let me only leave',
  'sites.firmHint':
    'Takes “continue” and “my timetable is different today” off the notice, as a wish of your own. Untick it here whenever you want; nobody else can tick it for you.',

  'sites.allowance': 'Minutes a day that I allow myself in working hours',
  'sites.allowanceHint': 'Leave it empty for no limit.',
  'sites.allowanceRule':
    'Once they are used up, the notice appears in working hours for the rest of that day.',
  'sites.allowanceNoRule':
    'Your school’s policy speaks of no reasonable use, so no notice comes of it: the panel shows the minutes beside the limit.',
  'sites.allowanceBad': 'Write whole minutes from 0 to 1440, or nothing.',
  'sites.allowanceMore': 'Set a limit of my own',
  'sites.allowanceNotMeasured': 'Minutes can only be counted while use is measured. Choose “Yes” below.',

  'sites.measure': 'Measure how long I use these sites?',
  'sites.measureHint':
    'Only time in which a page is in front of you, in this browser, on sites that Staffroom sees. Only you see it, under Statistics.',
  'sites.measure.rule': 'Only if the policy’s rule is “reasonable use”',
  'sites.measure.ruleOn': 'It is, so use is measured.',
  'sites.measure.ruleOff': 'It is not, so nothing is measured.',
  'sites.measure.yes': 'Yes',
  'sites.measure.no': 'No',
} as const;
