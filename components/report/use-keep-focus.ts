import { useEffect } from 'preact/hooks';

/**
 * Gives the focus a place when what had it goes away (a button that has done its work, a recipient taken off): the heading of the
 * part it was in, or the page's own. Without it a keyboard starts again at the top of the page.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    let last: { element: Element; part: Element | null } | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = { element: target, part: target.closest('section, aside') };
    };
    const observer = new MutationObserver(() => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      const place = last.part?.isConnected ? last.part : document;
      place.querySelector<HTMLElement>('h1[tabindex], h2[tabindex]')?.focus();
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
