import { browser } from 'wxt/browser';
import { UserError } from '../../policy/message.ts';

/** Which sites the browser lets Staffroom see. The browser is the one that knows: nothing of this is stored. */
export interface SiteAccess {
  /** Whether all of these match patterns may be seen. */
  sees: (patterns: readonly string[]) => Promise<boolean>;
  /**
   * Has the browser ask the user for them; resolves to whether they were given. Only from a click, before anything else is awaited.
   *
   * @throws UserError if the browser did not put the question
   */
  ask: (patterns: readonly string[]) => Promise<boolean>;
  /** Takes them back. What is still seen afterwards (all sites were allowed at once), `sees` tells. */
  takeBack: (patterns: readonly string[]) => Promise<void>;
  /** Calls back whenever the browser gives or takes away something; returns the function that ends it. */
  onChange: (callback: () => void) => () => void;
}

export const siteAccess: SiteAccess = {
  sees: (patterns) => browser.permissions.contains({ origins: [...patterns] }),
  ask: (patterns) =>
    browser.permissions.request({ origins: [...patterns] }).catch((error: unknown) => {
      throw new UserError('sites.cannotAsk', {
        detail: error instanceof Error ? error.message : String(error),
      });
    }),
  async takeBack(patterns) {
    await browser.permissions.remove({ origins: [...patterns] });
  },
  onChange(callback) {
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(callback);
    onRemoved.addListener(callback);
    return () => {
      onAdded.removeListener(callback);
      onRemoved.removeListener(callback);
    };
  },
};
