/** The guided set-up. */
export const setUp = {
  'setUp.title': 'Set up Staffroom',
  'setUp.steps': 'Steps of the set-up',
  'setUp.progress': 'Step {step} of {steps}',
  'setUp.continue': 'Continue',
  'setUp.finish': 'Finish',
  'setUp.skip': 'Skip this step',
  'setUp.leave': 'Do the rest later',
  'setUp.resume': 'Go on with the set-up',
  'setUp.notFinished': 'The set-up is not finished',
  'setUp.notFinishedText': 'You stopped at step {step} of {steps}. What you entered is saved.',
  'setUp.fixFirst': 'Correct the marked field, or empty it, then continue.',

  'setUp.policy': 'Policy',
  'setUp.policyTitle': 'Which policy applies to you?',
  'setUp.policyIntro':
    'Staffroom shows the rules of this policy about contact on personal accounts, as strongly as the policy puts them.',
  'setUp.school': 'School and you',
  'setUp.schoolTitle': 'Your school and you',
  'setUp.schoolIntro': 'Used in the reports you prepare. Nothing here leaves this browser by itself.',
  'setUp.recipients': 'Whom to tell',
  'setUp.recipientsTitle': 'Who hears of a request?',
  'setUp.recipientsIntro':
    'Staffroom prepares a report and you send it. Fill in what you know; addresses can be added when you need them.',
  'setUp.accounts': 'Your accounts',
  'setUp.accountsTitle': 'Your own accounts',
  'setUp.roster': 'Roster',
  'setUp.rosterTitle': 'A list of names to compare with?',

  'setUp.rosterChoice': 'How should Staffroom tell who a request comes from?',
  'setUp.without': 'It asks me (no roster)',
  'setUp.withoutHint':
    'At each request you say whether the person is a pupil, a parent, a family member, a former pupil or nobody from school. The rule follows from your answer. Staffroom keeps the people you answered about, and nobody else.',
  'setUp.with': 'It compares with a roster I import',
  'setUp.withHint':
    'Staffroom then points out possible matches by itself. Whether pupils’ and parents’ names may be on a personal laptop is the school’s decision under data protection law: ask before you import.',
  'setUp.kept': 'What is kept',
  'setUp.keptText':
    'Names, group and an expiry date. No birth dates, classes, addresses or notes; the file itself is not kept.',
  'setUp.encrypted': 'How it is kept',
  'setUp.encryptedText':
    'Encrypted in this browser under a passphrase that only you know. If you forget it, the roster has to be imported again; nobody can recover it.',
  'setUp.expires': 'How long',
  'setUp.expiresText': 'Each entry is erased on 31 August unless you choose another day.',

  'setUp.doneTitle': 'Ready',
  'setUp.doneIntro': 'Staffroom now looks at Facebook and X when you open them. To try it:',
  'setUp.try1': 'Open your friend requests on Facebook, or your notifications on X, as you always do.',
  'setUp.try2':
    'If a request needs a look, a small mark stands beside it and the Staffroom button in the toolbar shows an exclamation mark. The page cannot tell.',
  'setUp.try3':
    'Open the panel with the toolbar button, or with {key}. It shows who, why, and the clause, and prepares the report if you want one.',
  'setUp.try3NoKey':
    'Open the panel with the toolbar button. It shows who, why, and the clause, and prepares the report if you want one.',
  'setUp.tryNothing':
    'If nothing needs a look, nothing appears. If Staffroom cannot read a page, it says so.',
  'setUp.tryPin':
    'If you do not see the Staffroom button, open the list of extensions in the toolbar and pin it.',
  'setUp.tryKeys': 'One key hides everything Staffroom shows, for a projector: {key}.',
  'setUp.tryLimits':
    'It sees what this browser shows on this computer. It does not see your phone, other browsers or private windows.',
  'setUp.toSettings': 'Go to the settings',
} as const;
