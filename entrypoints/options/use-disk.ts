import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DiskUse } from '../../components/options/DiskReport.tsx';
import type { Outside } from './outside.ts';

/** What the browser says of the space for Staffroom's records, and asking it to keep them. */
export function useDisk({ disk, onChange }: Pick<Outside, 'disk' | 'onChange'>) {
  const [use, setUse] = useState<DiskUse>();
  const reload = useCallback(async () => setUse(await disk.use()), [disk]);
  useEffect(() => {
    void reload();
    return onChange(() => void reload());
  }, [reload, onChange]);
  return {
    use,
    persist: async () => {
      const kept = await disk.persist();
      await reload();
      return kept;
    },
  };
}
