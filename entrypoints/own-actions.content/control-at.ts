import type { ActionMap } from '../social.content/action-map.ts';
import { first, is, textOf, within } from '../social.content/reading/dom.ts';

/** Nothing is sent from an empty editor. */
const isEmpty = (editor: Element): boolean =>
  !((editor as Partial<HTMLTextAreaElement>).value ?? textOf(editor) ?? '').trim();

/**
 * The control that a press is for; `key`: a stroke of Enter or Space, which presses what has the focus, sends what stands in an
 * editor, or presses the button of the form that a field is in.
 */
export function controlAt(
  { controls, editors }: Pick<ActionMap, 'controls' | 'editors'>,
  target: Element,
  key?: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): Element | null {
  if (!key) return within(target, controls);
  const isSpace = key.key === ' ';
  const editor = within(target, editors);
  if (editor) return isSpace || key.shiftKey || isEmpty(editor) ? null : editor;
  // Space scrolls the page while a link has the focus.
  if (is(target, controls)) return isSpace && is(target, 'a:not([role="button"])') ? null : target;
  const form = !isSpace && is(target, 'input') ? within(target, 'form') : null;
  return form && first(form, 'button:not([type="button"]), input[type="submit"]');
}
