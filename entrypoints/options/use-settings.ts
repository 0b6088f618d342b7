import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../assets/messages/index.ts';
import { UserError } from '../../policy/message.ts';
import type { Settings } from '../../policy/settings.ts';
import type { Status } from '../../policy/status.ts';
import type { Outside } from './outside.ts';

export type Patch = Partial<Omit<Settings, 'version'>>;

/** How the last save went. */
export interface Saving {
  state: 'idle' | 'saving' | 'saved' | 'failed';
  /** ISO instant, once saved. */
  at?: string;
  /** The sentence, when it failed. */
  error?: string;
}

export interface SettingsStore {
  status?: Status;
  /** Absent until they are loaded: until then nothing can be edited, so nothing can be saved over them (trust.md S1). */
  settings?: Settings;
  /** The sentence, when they could not be loaded. */
  error?: string;
  saving: Saving;
  /** Saves some fields, leaving the others as they are stored. Resolves to whether it worked. */
  save: (patch: Patch) => Promise<boolean>;
  reload: () => Promise<void>;
}

/** Status and settings of Staffroom, and the one way to change them: saves wait for each other, so that none undoes another. */
export function useSettings({ ask, onChange }: Outside): SettingsStore {
  const [loaded, setLoaded] = useState<{ status?: Status; settings?: Settings; error?: string }>({});
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const queueRef = useRef<Promise<unknown>>(Promise.resolve());
  const waitingRef = useRef(0);

  const reload = useCallback(async () => {
    try {
      const status = await ask({ type: 'status.get' });
      const settings = status.settings === 'unreadable' ? undefined : await ask({ type: 'settings.get' });
      setLoaded(settings ? { status, settings } : { status });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      setLoaded((before) => ({ ...before, error: sayMessage(error.say) }));
    }
  }, [ask]);

  useEffect(() => {
    void reload();
    // While a save is on its way, what is stored is behind what the user sees.
    return onChange(() => {
      if (waitingRef.current === 0) void reload();
    });
  }, [onChange, reload]);

  const save = useCallback(
    (patch: Patch): Promise<boolean> => {
      const run = async (): Promise<boolean> => {
        try {
          // Another page may have changed other fields meanwhile.
          const stored = await ask({ type: 'settings.get' });
          await ask({ type: 'settings.save', settings: { ...stored, ...patch } });
        } catch (error) {
          waitingRef.current -= 1;
          if (!(error instanceof UserError)) throw error;
          setSaving({ state: 'failed', error: sayMessage(error.say) });
          return false;
        }
        waitingRef.current -= 1;
        setSaving({ state: 'saved', at: Temporal.Now.instant().toString() });
        if (waitingRef.current === 0) await reload();
        return true;
      };
      waitingRef.current += 1;
      setSaving({ state: 'saving' });
      // Shown at once: a choice must not wait for the disk.
      setLoaded((before) =>
        before.settings ? { ...before, settings: { ...before.settings, ...patch } } : before,
      );
      const result = queueRef.current.then(run);
      queueRef.current = result.catch(() => false);
      return result;
    },
    [ask, reload],
  );

  return { ...loaded, saving, save, reload };
}
