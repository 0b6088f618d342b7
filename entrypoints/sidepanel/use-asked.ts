import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import type { PanelDeps } from './use-panel.ts';

/** What came of asking: a value, or the sentence that says why there is none. */
export interface Asked<T> {
  value?: T;
  error?: string;
}

/**
 * Asks for one part of the panel, and again whenever something changes; only the latest question counts.
 *
 * @param question the same function for as long as the question is the same; it gives undefined where nothing may be fetched
 */
export function useAsked<T>(
  onChange: PanelDeps['onChange'],
  question: () => Promise<T> | undefined,
): Asked<T> & { refresh: () => Promise<void> } {
  const [asked, setAsked] = useState<Asked<T>>({});
  const latestRef = useRef(0);

  const refresh = useCallback(async () => {
    latestRef.current += 1;
    const run = latestRef.current;
    let next: Asked<T> = {};
    try {
      const value = await question();
      if (value !== undefined) next = { value };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      next = { error: sayMessage(error.say) };
    }
    if (run === latestRef.current) setAsked(next);
  }, [question]);

  useEffect(() => void refresh(), [refresh]);
  useEffect(() => onChange(() => void refresh()), [onChange, refresh]);
  return { ...asked, refresh };
}
