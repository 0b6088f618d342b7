import type { DiskUse } from '../../../components/options/DiskReport.tsx';
import type { Disk } from '../../../entrypoints/options/disk.ts';

/** Stands in for the browser's storage manager. */
export function fakeDisk(
  use: DiskUse = { persisted: false, used: 1_234_000, left: 250_000_000_000 },
  agrees = true,
) {
  let asked = 0;
  let state = use;
  const disk: Disk = {
    use: async () => state,
    async persist() {
      asked += 1;
      if (agrees) state = { ...state, persisted: true };
      return agrees;
    },
  };
  return { disk, asked: () => asked };
}
