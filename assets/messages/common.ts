/** Sentences that several pages share. */
export const common = {
  'common.noAnswer':
    'Staffroom did not answer. Reload this page; if that does not help, restart the browser.',
} as const;
