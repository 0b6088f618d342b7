/** Declarations (form 4.4) and family: the tab, the form, what is printed and exported, and the lines about them elsewhere. */
export const declarations = {
  'options.tab.declarations': 'Family & declared',

  'declarations.intro':
    'People who are an exception: your own family, and relationships that you have declared to the school. While an exception holds, Staffroom no longer points the person out; on the day after its last one it does so again by itself.',
  'declarations.yours':
    'Only you see these. Staffroom sends nothing: you print, copy or mail a declaration yourself.',
  'declarations.sealed': 'Who they are about and what you write is encrypted with your passphrase.',
  'declarations.open':
    'Without a passphrase, what you write here can be read by whoever can read this browser’s files.',
  'declarations.locked': 'Who these are about is locked. Unlock to see it.',
  'declarations.new': 'New declaration',
  'declarations.empty': 'Nobody is declared, and nobody is noted as family.',
  'declarations.gone': 'This declaration is not there any more.',
  'declarations.back': 'Back to family and declared relationships',
  'declarations.lockedOne': 'Unlock to open this declaration.',
  'declarations.unreadable': 'This declaration is damaged and cannot be read.',

  'declarations.policy.names': '{school}: {clause} provides for declared relationships.',
  'declarations.policy.family':
    '{school}: {clause} makes an exception for your own family, and for nobody else.',
  'declarations.policy.none':
    '{school}: the policy knows no exception for a relationship from before. A declaration made here is a record of what you told the school, and of its answer.',
  'declarations.policy.departure': 'For that the policy has the note to the headteacher ({clause}).',
  'declarations.policy.departureNone':
    'If the school agrees that you depart from a rule, a departure note says so.',
  'declarations.departure': 'Write a departure note',
  'declarations.departureHint': 'Departure notes are not encrypted: leave names out.',
  'declarations.policy.thePolicy': 'the policy',
  'declarations.policy.asRecord': 'Once the school has approved it, Staffroom goes by what you record here.',

  'declarations.state.draft': 'Being prepared',
  'declarations.state.discussed': 'Talked over, not decided yet',
  'declarations.state.in-force': 'In force',
  'declarations.state.refused': 'Refused',
  'declarations.state.ended': 'Ended',
  'declarations.state.withdrawn': 'Withdrawn',
  'declarations.reviewDue': 'Review due',
  'declarations.group.in-force': 'In force',
  'declarations.group.open': 'Not decided yet',
  'declarations.group.over': 'Over',
  'declarations.column.who': 'Who',
  'declarations.column.what': 'Relationship',
  'declarations.column.dates': 'Dates',
  'declarations.column.state': 'State',
  'declarations.column.action': 'Action',
  'declarations.familyHeading': 'Noted by one click',
  'declarations.familyText':
    'Your own family, and relationships noted as declared before there was a form for it. They hold until you withdraw them.',
  'declarations.makeForm': 'Fill in the form',
  'declarations.makeFormOf': 'Fill in the form: {person}',
  'declarations.notRead': 'On none of the sites that Staffroom reads',
  'declarations.dates.until': '{from} to {until}',
  'declarations.dates.open': 'From {from}, until withdrawn',
  'declarations.dates.none': 'Not yet',
  'declarations.dates.begun': 'Begun on {date}',
  'declarations.due':
    '{days, plural, =0 {A declared relationship is to be looked at again today} =1 {A declared relationship is to be looked at again tomorrow} other {A declared relationship is to be looked at again in # days, on {date}}}: {who}.',
  'declarations.overdue': 'A declared relationship was to be looked at again on {date}: {who}.',
  'declarations.ends':
    'A declared relationship ends {days, plural, =0 {today} =1 {tomorrow} other {in # days, on {date}}}: {who}. After that Staffroom points the person out again.',

  'declarations.heading.new': 'New declaration',
  'declarations.heading.open': 'Declaration of a relationship',
  'declarations.effect.in-force':
    'In force: Staffroom no longer points {count, plural, one {this person} other {these people}} out, on pages or in the panel.',
  'declarations.effect.until': 'It ends by itself after {date}.',
  'declarations.effect.noEnd': 'It holds until you withdraw it.',
  'declarations.effect.nobody':
    'Nobody on this form has an account named on a site that Staffroom reads, so nothing changes on pages.',
  'declarations.effect.noAccount':
    'For {who} only a name is given. Staffroom cannot tell the account by it; enter the handle, or begin the form from the panel when the person is on a page.',
  'declarations.effect.draft':
    'It lifts nothing yet: the person stays pointed out until the school has approved it.',
  'declarations.effect.discussed': 'It lifts nothing yet: enter the decision when the school has made it.',
  'declarations.effect.refused':
    'Refused on {date}: it lifts nothing. If you have to depart from the rule all the same, tell the headteacher first.',
  'declarations.effect.ended': 'It ended on {date} and lifts nothing any more.',
  'declarations.effect.withdrawn': 'Withdrawn on {date}: it lifts nothing any more.',

  'declarations.section.people': 'Who it is about',
  'declarations.section.relationship': 'The relationship',
  'declarations.section.discussed': 'Talked over',
  'declarations.section.decision': 'The school’s decision',

  'declarations.label.persons': 'People',
  'declarations.person': 'Person {number}',
  'declarations.label.name': 'Name as shown',
  'declarations.label.handle': 'Handle (optional)',
  'declarations.hint.handle': 'Staffroom tells an account by its handle (without “@”), not by a name.',
  'declarations.label.site': 'Site',
  'declarations.otherSite': 'Another, or none',
  'declarations.label.group': 'Stands to the school as',
  'declarations.addPerson': 'Add a person',
  'declarations.removePerson': 'Take off',
  'declarations.removePersonLabel': 'Take off: person {number}',
  'declarations.label.nature': 'Relationship or situation',
  'declarations.hint.nature':
    'For example: my godchild; the parents are friends from before I came to the school.',
  'declarations.label.since': 'Since when',
  'declarations.label.sites': 'Sites concerned',
  'declarations.label.whyNot': 'Why the rule cannot be kept',
  'declarations.label.safeguards': 'Safeguards you propose',
  'declarations.hint.safeguards':
    'For example: nothing about school, no messages to the child, posts closed to others.',
  'declarations.label.clause': 'Policy and clause',
  'declarations.label.dsl': 'DSL',
  'declarations.label.dslOn': 'Talked over with the DSL on',
  'declarations.label.headteacher': 'Headteacher',
  'declarations.label.headteacherOn': 'Talked over with the headteacher on',
  'declarations.hint.discussed': 'Leave a day empty until it has been.',
  'declarations.label.decision': 'Decision',
  'declarations.label.decidedOn': 'Decided on',
  'declarations.label.decidedBy': 'Decided by',
  'declarations.label.conditions': 'Conditions',
  'declarations.label.advice': 'Advice given',
  'declarations.label.reviewOn': 'To be looked at again on',
  'declarations.label.until': 'Holds until (last day)',
  'declarations.hint.until':
    'If it has no end, leave the last day empty and give a day on which it is looked at again.',
  'declarations.decision.not-yet': 'Not yet',
  'declarations.decision.approved': 'Approved',
  'declarations.decision.conditions': 'Approved with conditions',
  'declarations.decision.refused': 'Refused',

  'declarations.problem.noPerson': 'Enter at least one person.',
  'declarations.problem.nameless':
    'Person {number} has neither a name nor a handle. Enter one, or take the person off.',
  'declarations.problem.nature': 'Say what the relationship or situation is.',
  'declarations.problem.discussedFuture':
    'This day is yet to come. Enter the day on which it was talked over, or leave it empty.',
  'declarations.problem.noDsl':
    'Enter the day on which you talked it over with the DSL. An approval needs it.',
  'declarations.problem.noHeadteacher':
    'Enter the day on which you talked it over with the headteacher. An approval needs it.',
  'declarations.problem.noDecidedOn': 'Enter the day of the decision.',
  'declarations.problem.decidedFuture':
    'This day is yet to come. Enter the day of the decision, or choose “Not yet”.',
  'declarations.problem.noConditions': 'Say what the conditions are, or choose “Approved”.',
  'declarations.problem.untilFirst':
    'The last day ({until}) is before the decision ({start}). Correct one of them.',
  'declarations.problem.untilPast': 'The last day ({until}) has passed already. Correct it.',
  'declarations.problem.noEnd': 'Enter a last day, or a day on which it is looked at again.',
  'declarations.problem.reviewFirst':
    'The review ({review}) is before the decision ({start}). Correct one of them.',
  'declarations.problem.reviewPast': 'The day of the review ({review}) has passed already. Correct it.',
  'declarations.problem.reviewLate':
    'The review ({review}) is after the last day ({until}). Correct one of them.',

  'declarations.withdraw': 'Withdraw from today',
  'declarations.withdrawn': 'Withdrawn. Staffroom points the person out again.',
  'declarations.delete': 'Delete this declaration…',
  'declarations.deleteSure': 'Delete this declaration?',
  'declarations.deleteSureText':
    'It is gone for good, with the decision and the advice, and Staffroom points the person out again. To keep a trace of it, withdraw it instead.',
  'declarations.deleted': 'Deleted.',

  'declarations.passOnHint': 'It goes to the DSL and the headteacher. As last saved.',
  'declarations.noRecipient': 'No e-mail address of the DSL or the headteacher is entered under Recipients.',
  'declarations.mailWarning':
    'Your computer opens whatever is set for mail links. It may start the message from a personal address, and if it is web mail, that service receives the text at once. This names people: check the sender before you send it, or copy the text into school e-mail.',
  'declarations.subject': 'Declaration of a relationship, {date}',
  'declarations.title': 'Declaration of a pre-existing relationship',
  'declarations.opening':
    'A declaration under the policy of {school}, with the decision and the advice that were given.',
  'declarations.confidential':
    'Confidential. This declaration concerns identifiable people. Share it with the DSL and the headteacher only, and by school channels only.',

  'declarations.field.staff': 'Member of staff',
  'declarations.field.persons': 'Person(s) and group',
  'declarations.field.nature': 'Relationship or situation',
  'declarations.field.since': 'Since when',
  'declarations.field.sites': 'Sites concerned',
  'declarations.field.whyNot': 'Why the rule cannot be kept',
  'declarations.field.safeguards': 'Safeguards proposed',
  'declarations.field.clause': 'Policy and clause',
  'declarations.field.dsl': 'Talked over with the DSL',
  'declarations.field.headteacher': 'Talked over with the headteacher',
  'declarations.field.decision': 'Decision',
  'declarations.field.decided': 'Decided',
  'declarations.field.conditions': 'Conditions',
  'declarations.field.advice': 'Advice given',
  'declarations.field.reviewOn': 'To be looked at again on',
  'declarations.field.until': 'Holds until',
  'declarations.field.withdrawn': 'Withdrawn on',
  'declarations.field.date': 'Form begun on',
  'declarations.value.person': '{who} ({group}, {site})',
  'declarations.value.personNoSite': '{who} ({group})',
  'declarations.value.by': '{date}, {by}',
  'declarations.value.noEnd': 'Withdrawn (no last day was given)',
  'declarations.sign.staff': 'Signature (member of staff)',
  'declarations.sign.dsl': 'Signature (DSL)',
  'declarations.sign.headteacher': 'Signature (headteacher)',

  'declarations.form.declaration': 'Declaration',
  'declarations.form.family': 'Family',
  'declarations.form.declared': 'Declared (noted by one click)',

  'panel.declaration.draft': 'A declaration about this person is being prepared. It lifts nothing yet.',
  'panel.declaration.discussed': 'Declaration not decided yet: it lifts nothing so far.',
  'panel.declaration.refused': 'The declaration about this person was refused.',
  'panel.declaration.ended': 'The declared exception for this person has ended.',
  'panel.declaration.withdrawn': 'The declaration about this person was withdrawn.',
  'panel.declaration.open': 'Open the form',
  'panel.earlier.declaredUntil': 'Declared on {date} (until {until})',

  'now.toReview':
    '{count, plural, one {A declared relationship is} other {# declared relationships are}} due for review or about to end.',
  'now.showDeclarations': 'Show them',

  'declarations.alsoThere': 'Relationships declared on the form, and their dates, stand at',
  'declarations.otherKind':
    'Exceptions for single people, such as family or a relationship from before, stand at',
  'log.declare': 'Declare a relationship…',
  'rulesTab.declare': 'Declare a relationship',
  'rulesTab.exceptions':
    '{count, plural, =0 {No exception of this kind is recorded.} one {# exception of this kind is in force.} other {# exceptions of this kind are in force.}}',
  'rulesTab.departure': 'Write a departure note',

  'stored.declarations': 'Declared relationships',
  'stored.declarations.sealed':
    'Who they are about and every word is encrypted under your passphrase; dates and the decision are readable.',
  'stored.declarations.open': 'Readable: no passphrase is set.',
} as const;
