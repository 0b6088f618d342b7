import { useState } from 'preact/hooks';
import { say, sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import { TextArea } from './Field.tsx';

const maxLength = 300;

/** What one list takes: how a line is stored, and how many there may be. */
export interface LinesRule {
  /** The stored form of one line. @throws UserError saying what is wrong with it */
  entry: (line: string) => string;
  most: number;
}

type Read = { stored: string } | { error: string };

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function readLine(line: string, { entry }: LinesRule): Read {
  if (line.length > maxLength) return { error: say('lines.tooLong', { max: maxLength }) };
  try {
    return { stored: entry(line) };
  } catch (error) {
    if (error instanceof UserError) return { error: sayMessage(error.say) };
    throw error;
  }
}

const withoutTwins = (lines: readonly string[]): string[] =>
  [...new Map(lines.toReversed().map((line) => [line.toLowerCase(), line])).values()].toReversed();

/** What of a text is stored: the lines that are right, each once; the others wait in their field until they are mended. */
export const storedLines = (text: string, rule: LinesRule): string[] =>
  withoutTwins(
    linesOf(text).flatMap((line) => {
      const read = readLine(line, rule);
      return 'stored' in read ? [read.stored] : [];
    }),
  ).slice(0, rule.most);

/** Lines as they are stored; what is wrong stays as it was typed. */
function tidied(text: string, rule: LinesRule): string {
  const lines = linesOf(text).map((line) => {
    const read = readLine(line, rule);
    return 'stored' in read ? read.stored : line;
  });
  return withoutTwins(lines).join('\n');
}

/** What is wrong, if anything: the first line that is, by its number. */
function linesError(text: string, rule: LinesRule): string | undefined {
  const lines = withoutTwins(linesOf(text));
  const wrong = lines.flatMap((line, at) => {
    const read = readLine(line, rule);
    return 'error' in read ? [{ number: at + 1, line, problem: read.error }] : [];
  });
  if (wrong[0])
    return say('lines.problem', {
      number: wrong[0].number,
      line: wrong[0].line.slice(0, 40),
      problem: wrong[0].problem,
      more: wrong.length - 1,
    });
  const over = lines.length - rule.most;
  return over > 0 ? say('lines.tooMany', { max: rule.most, over }) : undefined;
}

/**
 * A list, one entry on each line. What is wrong is said when the field is left, not while one is typing; then, too, the lines take the
 * form in which they are stored.
 */
export function LinesField({
  label,
  hint,
  rows = 3,
  value,
  rule,
  onInput,
}: {
  label: string;
  hint: string;
  rows?: number;
  value: string;
  rule: LinesRule;
  onInput: (value: string) => void;
}) {
  const [left, setLeft] = useState(true);
  return (
    <TextArea
      label={label}
      hint={hint}
      rows={rows}
      wide={false}
      value={value}
      error={left ? linesError(value, rule) : undefined}
      onInput={(next) => {
        setLeft(false);
        onInput(next);
      }}
      onBlur={() => {
        setLeft(true);
        const tidy = tidied(value, rule);
        if (tidy !== value) onInput(tidy);
      }}
    />
  );
}
