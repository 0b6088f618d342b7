/**
 * What the user writes on a page of a mapped site: where there is a composer, what is in it is compared while they write, a small mark
 * says that something was found, and Post or Send is held once (issue 5, part 4; F1 to F3, E10, J5, J6, J8). Rests while there is no
 * composer.
 */
import type { ToContent } from '../background/protocol.ts';
import { type Runtime, send } from '../social.content/link.ts';
import type { SharedPage } from '../social.content/parts.ts';
import { holds } from '../social.content/reading/dom.ts';
import { isConnected, listen } from '../social.content/sturdy.ts';
import type { DraftAnswer } from './ask.ts';
import type { ComposerMap } from './composer-map.ts';
import { Draft, type DraftLinks } from './draft.ts';
import {
  canBeEdited,
  composerOf,
  focusedIn,
  nearest,
  recipientOf,
  sendControlIn,
  sendsByKey,
} from './find.ts';
import { Gate } from './gate.ts';
import { createMark, type Mark } from './mark.ts';
import { type Press, watchPresses } from './presses.ts';

/** The files chosen in a field; of them, only how many. */
const filesOf = (field: HTMLInputElement) =>
  Reflect.get(HTMLInputElement.prototype, 'files', field) as FileList | null;

/** How often a page with a composer is looked at, in milliseconds. */
const tickEvery = 1000;

/** Starts on a page; ends with the signal. */
export function startComposers(page: Document, map: ComposerMap, runtime: Runtime, shared: SharedPage): void {
  const drafts = new Map<Element, Draft>();
  const marks = new Map<Draft, Mark>();
  const gate = new Gate();
  const { host, signal } = shared;
  let lastId = 0;
  /** The draft that was written in last: a file that is chosen may belong to nothing in the page's tree. */
  let current: Draft | undefined;
  /** Whether everything is to be hidden, once it has been said; then the background finds nothing, either. */
  let isHidden: boolean | undefined;
  /** The panel is asked for at most once a second (trust.md H4). */
  let openedAt = -Infinity;
  let ticker: ReturnType<typeof setInterval> | undefined;

  const links: DraftLinks = {
    runtime,
    recipient: (composer) => recipientOf(map, composer),
    onAnswer: (draft) => marks.get(draft)?.show(draft.finds > 0),
    onEmpty(draft) {
      gate.forget(draft.id);
      shared.note?.hide();
    },
  };

  // Composers -------------------------------------------------------------------------------------------------------

  /** Takes up the editor that has the focus, if it is a composer's. */
  function adopt(focused: Element | null): Draft | undefined {
    const composer = focused && composerOf(map, focused, location.pathname);
    if (!composer) return undefined;
    let draft = drafts.get(composer.editor);
    if (!draft) {
      draft = new Draft(++lastId, composer, links);
      drafts.set(composer.editor, draft);
      marks.set(draft, createMark(page, host, composer.editor));
      ticker ??= setInterval(tick, tickEvery);
    }
    current = draft;
    return draft;
  }

  function drop(draft: Draft): void {
    draft.end();
    marks.get(draft)?.remove();
    marks.delete(draft);
    drafts.delete(draft.editor);
    if (current === draft) current = undefined;
  }

  function tick(): void {
    if (typeof runtime.id !== 'string') return end();
    for (const draft of drafts.values()) {
      const now = isConnected(draft.editor) && composerOf(map, draft.editor, location.pathname);
      // The page may use one editor for another purpose, or another conversation.
      if (!now || now.rule !== draft.rule) drop(draft);
      else {
        draft.look();
        marks.get(draft)?.moved();
      }
    }
    if (drafts.size > 0) return;
    clearInterval(ticker);
    ticker = undefined;
  }

  function end(): void {
    clearInterval(ticker);
    for (const draft of drafts.values()) drop(draft);
    if (typeof runtime.id === 'string') runtime.onMessage.removeListener(hear);
  }

  // Writing ---------------------------------------------------------------------------------------------------------

  /** The draft that an event is in. */
  function draftAt(event: Event): Draft | undefined {
    const [innermost] = event.composedPath();
    if (!(innermost instanceof Element)) return undefined;
    const known = drafts.get(innermost);
    return known ?? (canBeEdited(innermost) || drafts.size > 0 ? adopt(innermost) : undefined);
  }

  function onWriting(event: Event): void {
    if (event.isTrusted) draftAt(event)?.touch();
  }

  function onComposition(event: Event): void {
    if (event.isTrusted) draftAt(event)?.compose(event.type === 'compositionstart');
  }

  function onFocus(event: Event): void {
    if (event.isTrusted) adopt(event.composedPath()[0] as Element)?.hurry();
  }

  /** Only that there are files is looked at; not what they are called, and not what is in them. */
  function onFiles(event: Event): void {
    if (!event.isTrusted || drafts.size === 0) return;
    const [target] = event.composedPath();
    const transfer = (event as DragEvent).dataTransfer ?? (event as ClipboardEvent).clipboardData;
    const hasFiles =
      event.type === 'change'
        ? target instanceof HTMLInputElement && (filesOf(target)?.length ?? 0) > 0
        : transfer?.types.includes('Files');
    if (!hasFiles) return;
    const near = [...drafts.values()].filter(({ area }) => holds(area, target as Node));
    const draft = near.includes(current!) ? current : (near[0] ?? current);
    draft?.addFiles();
  }

  // Sending ---------------------------------------------------------------------------------------------------------

  function pressOf(sent: readonly Draft[], beside: Element): Press {
    const stands = sent.map((draft) => ({ draft, stand: draft.stand() }));
    const asked = stands.map(({ draft, stand: { text, words } }) => ({
      words,
      sending: { composer: draft.id, text, words: words ? JSON.stringify([draft.finds, words]) : undefined },
    }));
    const held = asked.filter(({ sending }) => gate.holds(sending, performance.now()));
    return {
      beside,
      isHeld: () => held.length > 0,
      onBegin() {
        for (const { draft, stand } of stands) if (!stand.isKnown) draft.hurry();
      },
      onHeld() {
        for (const { sending } of held) gate.held(sending, performance.now());
        if (held[0]?.words) shared.note?.show(held[0].words, beside);
      },
      onPass() {
        shared.note?.hide();
        for (const { draft, stand } of stands) draft.press(stand.isKnown);
      },
    };
  }

  /** Marks take no pointer events; the place decides. */
  const isOn = (mark: Mark, event: Event): boolean =>
    event instanceof MouseEvent &&
    event.detail + Number(event.type !== 'click') > 0 &&
    mark.isAt(event.clientX, event.clientY);

  /** A press on a mark is taken as a whole, and asks for the panel. */
  const markPress = ({ box }: Mark): Press => ({
    beside: box,
    isHeld: () => true,
    onHeld() {
      if (performance.now() - openedAt < 1000) return;
      openedAt = performance.now();
      void send(runtime, { type: 'open-panel' });
    },
    onBegin() {},
    onPass() {},
  });

  watchPresses(
    {
      byControl(event) {
        if (drafts.size === 0) return undefined;
        const mark = [...marks.values()].find((each) => isOn(each, event));
        if (mark) return markPress(mark);
        const path = event.composedPath();
        for (const draft of drafts.values()) {
          const control = sendControlIn(draft, path);
          if (!control) continue;
          const candidates = [...drafts.values()].filter((each) => sendControlIn(each, path) === control);
          return pressOf(nearest(candidates, control), control);
        }
        return undefined;
      },
      byKey(event) {
        if (event.key !== 'Enter') return undefined;
        const draft = draftAt(event);
        return draft && sendsByKey(draft, event) ? pressOf([draft], draft.editor) : undefined;
      },
    },
    signal,
  );

  const passive = { capture: true, passive: true, signal };
  for (const type of ['keydown', 'input', 'paste', 'drop']) listen(window, type, onWriting, passive);
  for (const type of ['compositionstart', 'compositionend']) listen(window, type, onComposition, passive);
  for (const type of ['change', 'paste', 'drop']) listen(window, type, onFiles, passive);
  listen(window, 'focusin', onFocus, passive);
  for (const type of ['scroll', 'resize'])
    listen(window, type, () => marks.forEach((mark) => mark.moved()), passive);
  listen(signal, 'abort', end, { once: true });

  /** Hears the background: an answer was changed in the panel, everything is to be hidden, or texts are compared with something new. */
  function hear(message: unknown): void {
    const said = (message ?? {}) as Partial<ToContent>;
    for (const draft of drafts.values())
      if (said.type === 'read-again') draft.again();
      else if (said.type === 'draft-judged' && said.composer === draft.id) draft.hear(said as DraftAnswer);
    if (said.type !== 'marks' || said.hidden === isHidden) return;
    isHidden = said.hidden;
    if (isHidden) shared.note?.hide();
    for (const draft of drafts.values()) draft.again();
  }

  runtime.onMessage.addListener(hear);
  adopt(focusedIn(page))?.hurry();
}
