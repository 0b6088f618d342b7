/**
 * The editor of X, the real library, in the replica pages: `[data-draft-editor]` becomes an editor as the site has it. The parts of a
 * thread share one button, and Ctrl or Cmd with Enter sends, too. What is sent stands in `window.sent`.
 */
import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { render } from 'react-dom';

window.sent = [];

for (const area of document.querySelectorAll('[data-composer]')) {
  const parts = new Map();
  const send = () => {
    const text = [...parts.values()].map(({ read }) => read()).join('\n\n');
    if (text.trim() === '') return;
    window.sent.push(text);
    for (const { clear } of parts.values()) clear();
  };
  const button = area.querySelector('[data-send]');
  const refresh = () => {
    const isEmpty = [...parts.values()].every(({ read }) => read().trim() === '');
    if (isEmpty) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  };

  function Part({ name, start }) {
    const [state, setState] = useState(() =>
      EditorState.createWithContent(ContentState.createFromText(start)),
    );
    parts.set(name, {
      read: () => state.getCurrentContent().getPlainText(),
      clear: () => setState(EditorState.createEmpty()),
    });
    setTimeout(refresh);
    return createElement(Editor, {
      editorState: state,
      onChange: setState,
      ariaLabel: 'Post text',
      webDriverTestID: name,
      handleReturn: (event) => {
        if (!event.ctrlKey && !event.metaKey) return 'not-handled';
        send();
        return 'handled';
      },
    });
  }

  for (const place of area.querySelectorAll('[data-draft-editor]'))
    render(createElement(Part, { name: place.dataset.draftEditor, start: place.dataset.draft ?? '' }), place);
  button.addEventListener('click', () => button.getAttribute('aria-disabled') || send());
}
