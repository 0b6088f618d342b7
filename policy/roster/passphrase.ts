import type { Message } from '../message.ts';

/** The fewest characters of a new passphrase. */
export const MIN_PASSPHRASE = 12;

export interface PassphraseJudgement {
  level: 'too-short' | 'guessable' | 'fair' | 'strong';
  hint: Message;
}

const usual =
  /^(?:pass ?(?:word|phrase|wort)|qwerty(?:uiop)?|letmein|welcome|iloveyou|monkey|dragon|football|liverpool|arsenal|chelsea|staff ?room|school|teacher|head ?teacher|admin|changeme|secret|abc|summer|winter|spring|autumn)+$/;
const runs = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', '01234567890123456789'];

/**
 * A rough judgement of a new passphrase. Whoever has the disk can try many thousand a minute, so that length counts for
 * more than odd characters; what is too short or on everybody's list is refused.
 */
export function judgePassphrase(passphrase: string): PassphraseJudgement {
  const judged = (level: PassphraseJudgement['level']): PassphraseJudgement => ({
    level,
    hint: { key: `passphrase.level.${level}`, params: { min: MIN_PASSPHRASE } },
  });
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < MIN_PASSPHRASE) return judged('too-short');
  const lower = characters.join('').toLowerCase();
  const letters = lower.replace(/[^\p{L} ]+/gu, '').trim();
  const isRun = runs.some((run) => isOneOf(lower, run) || isOneOf(lower, [...run].toReversed().join('')));
  const isRepeated = /^(.{1,4})\1+.{0,3}$/su.test(lower) || new Set(characters).size < 5;
  const onlyDigits = /^\p{N}+$/u.test(lower) && characters.length < 18;
  if (isRun || isRepeated || onlyDigits || usual.test(letters.replaceAll(' ', '')))
    return judged('guessable');
  const words = new Set(lower.split(/[^\p{L}]+/u).filter((word) => word.length > 2));
  return judged(words.size >= 4 || characters.length >= 20 ? 'strong' : 'fair');
}

/** Whether a text is a stretch of a known row of characters, once round at most. */
const isOneOf = (text: string, run: string): boolean => (run + run).includes(text);
