/**
 * The editor of Facebook and Messenger, the real library, in the replica pages: `[data-lexical]` becomes an editor that behaves as the
 * site's does. `data-enter="send"`: Enter sends, Shift and Enter begins a new line. What is sent stands in `window.sent`.
 */
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';

window.sent = [];

for (const element of document.querySelectorAll('[data-lexical]')) {
  const editor = createEditor({
    namespace: 'replica',
    onError(error) {
      throw error;
    },
  });
  registerRichText(editor);
  editor.setRootElement(element);
  const placeholder = element.parentElement.querySelector('[data-placeholder]');
  const area = element.closest('[data-composer]');
  const buttons = () => area.querySelectorAll('[data-send]');

  const textNow = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  const send = () => {
    const text = textNow();
    if (text.trim() === '') return;
    window.sent.push(text);
    editor.update(() => {
      $getRoot().clear().append($createParagraphNode());
    });
  };
  editor.update(() => {
    const paragraph = $createParagraphNode();
    const draft = element.dataset.draft;
    if (draft) paragraph.append($createTextNode(draft));
    if ($getRoot().getFirstChild() === null) $getRoot().append(paragraph);
  });
  editor.registerUpdateListener(() => {
    const isEmpty = textNow().trim() === '';
    if (placeholder) placeholder.hidden = !isEmpty;
    for (const button of buttons())
      if (isEmpty) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
  });
  if (element.dataset.enter === 'send')
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        send();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  for (const button of buttons()) {
    button.addEventListener('click', () => button.getAttribute('aria-disabled') || send());
    // As the site's own buttons, which are no buttons to the browser.
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (!button.getAttribute('aria-disabled')) send();
    });
  }
}
