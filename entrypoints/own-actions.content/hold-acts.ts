import type { Answer, Replies } from '../background/protocol.ts';
import type { ActionMap } from '../social.content/action-map.ts';
import { createHeldNote, type HeldNote } from '../social.content/held-words.ts';
import { type Runtime, send } from '../social.content/link.ts';
import { type PartOnDemand, type SharedPage, sharedPage } from '../social.content/parts.ts';
import { all, within } from '../social.content/reading/dom.ts';
import { isOn } from '../social.content/reading/page.ts';
import { ownProfileRoutes } from '../social.content/sites/profile-routes.ts';
import { focusedOn, listen, visibility } from '../social.content/sturdy.ts';
import { controlAt } from './control-at.ts';
import { findAct, type Place, type Seen, viewOf } from './find-act.ts';
import { createHolder } from './hold.ts';
import { takePresses, targetOf } from './presses.ts';

/** How often it is looked whether the address has changed, in milliseconds: single-page sites change it without a word. */
const beat = 1000;
/** For how many beats a page's own content is waited for. */
const patience = 15;
/** Controls that are looked at ahead. */
const mostAhead = 40;

/**
 * Holds the user's own acts of contact on one page until the extension has gone, and asks for the parts that the page comes to need.
 */
export function holdActs(page: Document, map: ActionMap, runtime: Runtime): void {
  const ended = new AbortController();
  const { signal } = ended;
  const wanted = new Set<PartOnDemand>();
  let shared: SharedPage | undefined;
  let note: HeldNote | undefined;
  /** The post that the user pressed something in last. */
  let post: Element | undefined;
  let url = new URL(location.href);
  /** Beats for which the page is looked at yet: content comes late. */
  let waiting = 0;
  let isOwnerFound = false;

  const holder = createHolder(
    {
      async ask({ act, person }) {
        const reply = (await send(runtime, { type: 'person-ask', act, person })) as
          Answer<Replies['person-ask']> | undefined;
        return reply?.ok ? reply.value.hold : undefined;
      },
      wasHeld: ({ act, person }, late) => void send(runtime, { type: 'act-held', act, person, late }),
    },
    () => performance.now(),
  );

  /** The page as it is now; the first to ask after a change of address notices it. */
  function place(): Place {
    if (location.href !== url.href) {
      const { pathname, search } = url;
      url = new URL(location.href);
      if (url.pathname !== pathname || url.search !== search) onRoute();
    }
    return { map, page, url, post };
  }

  function find(target: Element, key?: KeyboardEvent): Seen | undefined {
    const control = controlAt(map, target, key);
    return control ? findAct(place(), control) : undefined;
  }

  /** The menu of a post stands elsewhere in the page: it belongs to the post that was pressed in last. */
  function onPressed(event: Event): void {
    const target = event.isTrusted && targetOf(event);
    if (target) post = within(target, map.post.unit) ?? post;
  }

  const askAgain = takePresses(
    {
      find,
      holder,
      show(words, { control }) {
        if (share()) note?.show(words, control);
      },
      hide: () => note?.hide(),
    },
    signal,
  );

  // Parts -------------------------------------------------------------------------------------------------------------

  function want(part: PartOnDemand): void {
    if (wanted.has(part)) return;
    wanted.add(part);
    void send(runtime, { type: 'part-wanted', part });
  }

  function onFocus(target: Element | null | undefined): void {
    if (target && within(target, map.editors)) want('composer');
  }

  const onFocusIn = (event: Event): void => onFocus(targetOf(event));

  // The page ----------------------------------------------------------------------------------------------------------

  /** Whether the site's script is there; this one ends with it. */
  function share(): boolean {
    if (shared) return true;
    shared = sharedPage();
    if (!shared) return false;
    listen(shared.signal, 'abort', () => ended.abort(), { signal });
    note = shared.note = createHeldNote(page, shared.host, signal);
    return true;
  }

  function onRoute(): void {
    waiting = patience;
    isOwnerFound = false;
    post = undefined;
    note?.hide();
    if (isOn(url, ownProfileRoutes[map.id])) want('own-profile');
  }

  /** Told by the browser what is in the window: asking for places would make it lay out what it has put off. */
  const views = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const seen = isIntersecting && findAct(place(), target);
      if (seen) holder.know(seen);
    }
  });

  /** Asks for the first controls of the page as far as they are in the window. */
  function lookAhead(): void {
    views.disconnect();
    if (!isOn(url, map.ahead.routes)) return;
    for (const control of all(page, map.ahead.selector).slice(0, mostAhead)) views.observe(control);
  }

  /** A profile that is open cannot be held: the panel hears of it. */
  function lookAtOwner(): void {
    const seen = viewOf(place());
    if (!seen) return;
    isOwnerFound = true;
    holder.found(seen);
  }

  function look(): void {
    if (typeof runtime.id !== 'string') return ended.abort();
    if (!share() || visibility(page) === 'hidden') return;
    place();
    if (waiting === 0) return;
    waiting--;
    if (!isOwnerFound) lookAtOwner();
    if (waiting % 4 === 1) lookAhead();
  }

  function hear(message: unknown): void {
    const { type } = (message ?? {}) as { type?: unknown };
    if (type !== 'marks' && type !== 'read-again') return;
    holder.forget();
    askAgain();
    waiting = Math.max(waiting, 3);
  }

  const passive = { capture: true, passive: true, signal };
  listen(window, 'focusin', onFocusIn, passive);
  for (const type of ['click', 'keydown']) listen(window, type, onPressed, passive);
  runtime.onMessage.addListener(hear);
  const timer = setInterval(look, beat);
  listen(
    signal,
    'abort',
    () => {
      clearInterval(timer);
      views.disconnect();
      note?.hide();
      if (typeof runtime.id === 'string') runtime.onMessage.removeListener(hear);
    },
    {},
  );
  onRoute();
  onFocus(focusedOn(page));
  look();
}
