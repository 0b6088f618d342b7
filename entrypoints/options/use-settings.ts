import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
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
  /**
   * As stored, with what the user has changed since. Absent until they are loaded: until then nothing can be edited, so nothing
   * can be saved over them (trust.md S1).
   */
  settings?: Settings;
  /** The sentence, when they could not be loaded. */
  error?: string;
  saving: Saving;
  /** Saves some fields, leaving the others as they are stored, together with what an earlier save failed to. Resolves to whether it worked. */
  save: (patch: Patch) => Promise<boolean>;
  reload: () => Promise<void>;
  /** Takes "saved" off the page: what it spoke of is no longer in sight. */
  settle: () => void;
}

/** Status and settings of Staffroom, and the one way to change them: saves wait for each other, so that none undoes another. */
export function useSettings({ ask, onChange }: Outside): SettingsStore {
  const [stored, setStored] = useState<{ status?: Status; settings?: Settings; error?: string }>({});
  const [pending, setPending] = useState<Patch>({});
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const pendingRef = useRef<Patch>({});
  const queueRef = useRef<Promise<unknown>>(Promise.resolve());

  const reload = useCallback(async () => {
    try {
      const status = await ask({ type: 'status.get' });
      const settings = status.settings === 'unreadable' ? undefined : await ask({ type: 'settings.get' });
      setStored(settings ? { status, settings } : { status });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      setStored((before) => ({ ...before, error: sayMessage(error.say) }));
    }
  }, [ask]);

  useEffect(() => {
    void reload();
    return onChange(() => void reload());
  }, [onChange, reload]);

  const save = useCallback(
    (patch: Patch): Promise<boolean> => {
      const write = async (): Promise<boolean> => {
        const wanted = pendingRef.current;
        try {
          // Another page may have changed other fields meanwhile.
          const settings = { ...(await ask({ type: 'settings.get' })), ...wanted };
          await ask({ type: 'settings.save', settings });
          setStored((before) => ({ ...before, settings }));
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          setSaving({ state: 'failed', error: sayMessage(error.say) });
          return false;
        }
        const since = Object.entries(pendingRef.current).filter(
          ([key, value]) => wanted[key as keyof Patch] !== value,
        );
        pendingRef.current = Object.fromEntries(since);
        setPending(pendingRef.current);
        setSaving({ state: 'saved', at: Temporal.Now.instant().toString() });
        return true;
      };
      pendingRef.current = { ...pendingRef.current, ...patch };
      setPending(pendingRef.current);
      setSaving({ state: 'saving' });
      const result = queueRef.current.then(write);
      queueRef.current = result.catch(() => false);
      return result;
    },
    [ask],
  );

  // What could not be saved would go with the page: the browser asks first.
  const failed = saving.state === 'failed';
  useEffect(() => {
    if (!failed) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [failed]);

  const settle = useCallback(
    () => setSaving((before) => (before.state === 'saved' ? { state: 'idle' } : before)),
    [],
  );
  const settings = useMemo(
    () => stored.settings && { ...stored.settings, ...pending },
    [stored.settings, pending],
  );
  return { ...stored, ...(settings && { settings }), saving, save, reload, settle };
}
