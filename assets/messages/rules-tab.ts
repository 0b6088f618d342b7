/** The Rules tab: every duty, what the school says of it, and what Staffroom does about it. */
export const rulesTab = {
  'options.tab.rules': 'Rules',

  'rulesTab.intro':
    'Every rule on social media that Staffroom knows of, what {school} says about it and how strongly. In our own short words: the school’s policy itself is what counts.',
  'rulesTab.noPolicy': 'No policy is chosen yet, so no school speaks here. Choose one under School & policy.',
  'rulesTab.dated': 'Policy of',
  'rulesTab.noDate': 'Not dated',
  'rulesTab.review': 'To be reviewed by',
  'rulesTab.readOn': 'I read it on',
  'rulesTab.readToday': 'I read it today',
  'rulesTab.readFuture': 'This day is yet to come. Enter the day on which you read it.',
  'rulesTab.print': 'Print',

  'rulesTab.tools': 'Find and compare',
  'rulesTab.search': 'Search the rules',
  'rulesTab.searchHint': 'A word, a clause or a number: photo, 5.13, B1',
  'rulesTab.show': 'Show',
  'rulesTab.show.all': 'All rules',
  'rulesTab.show.asked': 'What the school asks for',
  'rulesTab.show.left': 'What I can switch',
  'rulesTab.compare': 'Compare with',
  'rulesTab.compareNone': 'No other policy',
  'rulesTab.count': '{count, plural, =0 {No rule} one {# rule} other {# rules}}',
  'rulesTab.empty': 'No rule fits this search.',
  'rulesTab.clear': 'Show all rules',
  'rulesTab.areas': 'Areas',

  'rulesTab.notMentioned': '{school} does not mention this.',
  'rulesTab.noClause': 'stated outside the numbered clauses',
  'rulesTab.own': 'your own rule',
  'rulesTab.who': 'Whom it covers: {groups}.',
  'rulesTab.until18': 'Former pupils until they are 18.',
  'rulesTab.except': 'Excepted: {exceptions}.',
  'rulesTab.hears': 'Who hears of it: {people}.',
  'rulesTab.orStandIn': '{people} (or {standIn})',
  'rulesTab.atOnce': 'At once.',
  'rulesTab.does': 'What Staffroom does',
  'rulesTab.cannot': 'What it cannot see',

  'rulesTab.switch': 'Point this out to me',
  'rulesTab.switchHint': 'The policy gives this as advice, so it is yours to choose.',

  'rulesTab.wording': 'The school’s own wording',
  'rulesTab.wordingOf': 'The school’s own wording: {duty}',
  'rulesTab.wordingHint':
    'Paste it in from the policy, to have it at hand. Up to {max} characters; it stays in this browser.',
  'rulesTab.wordingLong':
    'This is {over, plural, one {# character} other {# characters}} too long. It is not saved until it is shorter.',

  'rulesTab.compareCaption': '{one} beside {other}',
  'rulesTab.rule': 'Rule',
} as const;
