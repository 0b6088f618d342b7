import { IntlMessageFormat } from 'intl-messageformat';
import { accounts } from './accounts.ts';
import { acts } from './acts.ts';
import { answers } from './answers.ts';
import { blank } from './blank.ts';
import { common } from './common.ts';
import { declarations } from './declarations.ts';
import { dutiesHelp } from './duties-help.ts';
import { drafts } from './drafts.ts';
import { duties } from './duties.ts';
import { identity } from './identity.ts';
import { log } from './log.ts';
import { names } from './names.ts';
import { notice } from './notice.ts';
import { options } from './options.ts';
import { panelNow } from './panel-now.ts';
import { panel } from './panel.ts';
import { passphrase } from './passphrase.ts';
import { permissions } from './permissions.ts';
import { place } from './place.ts';
import { privacy } from './privacy.ts';
import { profile } from './profile.ts';
import { records } from './records.ts';
import { report } from './report.ts';
import { rosterPages } from './roster-pages.ts';
import { roster } from './roster.ts';
import { rulesTab } from './rules-tab.ts';
import { rules } from './rules.ts';
import { schoolFile } from './school-file.ts';
import { schoolTerms } from './school-terms.ts';
import { setUp } from './set-up.ts';
import { sites } from './sites.ts';
import { statistics } from './statistics.ts';
import { storage } from './storage.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import { timetableImport } from './timetable-import.ts';
import { timetableTab } from './timetable-tab.ts';
import { timetable } from './timetable.ts';
import { words } from './words.ts';

/** Every sentence a user can see, by key, in ICU message syntax. One file per subject. */
export const catalogue = {
  ...accounts,
  ...acts,
  ...answers,
  ...blank,
  ...common,
  ...declarations,
  ...drafts,
  ...dutiesHelp,
  ...duties,
  ...identity,
  ...log,
  ...names,
  ...notice,
  ...options,
  ...panelNow,
  ...panel,
  ...passphrase,
  ...permissions,
  ...place,
  ...privacy,
  ...profile,
  ...records,
  ...report,
  ...rosterPages,
  ...roster,
  ...rulesTab,
  ...rules,
  ...schoolFile,
  ...schoolTerms,
  ...setUp,
  ...sites,
  ...statistics,
  ...storage,
  ...text,
  ...time,
  ...timetableImport,
  ...timetableTab,
  ...timetable,
  ...words,
} as const;

export type MessageKey = keyof typeof catalogue;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * The sentence for a key, with its placeholders filled in.
 *
 * @throws Error if the key is not in the catalogue or a placeholder has no value: both are defects.
 */
export function say(key: MessageKey, params: Record<string, string | number> = {}): string {
  let format = compiled.get(key);
  if (!format) {
    const source: string | undefined = catalogue[key];
    if (source === undefined) throw new Error(`No message "${key}" in the catalogue`);
    // Values are text, never markup: tags are not parsed.
    format = new IntlMessageFormat(source, 'en-GB', undefined, { ignoreTag: true });
    compiled.set(key, format);
  }
  return String(format.format(params));
}

/**
 * The sentence for a message that policy or the background made (its key is checked by a test, not by the compiler). A message
 * that was stored by another version may be one that this version no longer has: that is said, and nothing else is lost.
 */
export function sayMessage(message: { key: string; params?: Record<string, string | number> }): string {
  if (Object.hasOwn(catalogue, message.key)) return say(message.key as MessageKey, message.params);
  // In the tests this line fails whatever test it appears in (tests/tools/vitest-set-up.ts).
  console.warn(`Staffroom: no sentence for "${message.key}"`);
  return say('common.fromAnotherVersion');
}
