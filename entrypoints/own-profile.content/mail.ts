/**
 * A school's e-mail address on a personal account (A5): where an address is typed into a form that makes an account or changes its
 * address, what stands after "@" is asked about, and nothing else ever leaves this file. The value is not kept.
 */
import type { HeldWords } from '../../policy/held-words.ts';
import type { MailForm } from '../../policy/profile/observation.ts';
import { is, within } from '../social.content/reading/dom.ts';
import { says } from '../social.content/reading/text.ts';
import { listen } from '../social.content/sturdy.ts';
import type { MailMap } from './profile-map.ts';

/** Somebody who types is asked about after this pause, in milliseconds; leaving the field asks at once. */
const afterTyping = 600;

export interface MailWatch {
  map: MailMap;
  /** Asks whether anything is to be said of a domain. */
  ask(domain: string, form: MailForm): Promise<HeldWords | null>;
  note: { show(words: HeldWords, beside: Element): void; hide(): void };
  signal: AbortSignal;
}

/** What stands after the last "@", once it can be a whole domain; empty if there is none. */
export function domainOf(address: string): string {
  const domain = /@([^@\s]+)\s*$/u.exec(address)?.[1]?.toLowerCase().replace(/\.$/, '') ?? '';
  return /^(?=.{4,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u.test(domain)
    ? domain
    : '';
}

/** Which form an input belongs to, by the route and by the form's own machine names. */
export function formOf(map: MailMap, input: Element, path: string): MailForm | undefined {
  if (!is(input, map.inputs) || within(input, map.notIn)) return undefined;
  if (says(path, map.signUp) || within(input, map.signUpForm)) return 'sign-up';
  return says(path, map.account) ? 'settings' : undefined;
}

/** Listens for as long as the page lasts; each domain is asked about once. */
export function watchMail({ map, ask, note, signal }: MailWatch): void {
  const asked = new Set<string>();
  let warned = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(input: HTMLInputElement): void {
    clearTimeout(timer);
    const form = formOf(map, input, location.pathname);
    if (!form) return;
    const domain = domainOf(Reflect.get(HTMLInputElement.prototype, 'value', input) as string);
    if (warned !== '' && domain !== warned) {
      note.hide();
      warned = '';
    }
    const key = `${form} ${domain}`;
    if (domain === '' || asked.has(key)) return;
    asked.add(key);
    void askFor(domain, form, input);
  }

  async function askFor(domain: string, form: MailForm, input: Element): Promise<void> {
    const words = await ask(domain, form);
    if (!words || signal.aborted) return;
    warned = domain;
    note.show(words, input);
  }

  function onEvent(event: Event): void {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof HTMLInputElement)) return;
    clearTimeout(timer);
    if (event.type === 'input') timer = setTimeout(() => look(target), afterTyping);
    else look(target);
  }

  const passive = { capture: true, passive: true, signal };
  for (const type of ['input', 'change', 'focusout']) listen(window, type, onEvent, passive);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
