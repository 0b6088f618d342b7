import type { DiskUse } from '../../components/options/DiskReport.tsx';

/** Where Staffroom's records lie, as the browser speaks of it; passed in, so that tests can stand in for it. */
export interface Disk {
  /** What is used and what is left. */
  use: () => Promise<DiskUse>;
  /** Asks the browser to keep the records when space runs short. Firefox asks the user, so this follows a click there. */
  persist: () => Promise<boolean>;
}

/** Firefox puts a question to the user; the others decide by themselves, at once. */
export const asksUser = (browserName: string): boolean => browserName === 'firefox';

export const disk: Disk = {
  async use() {
    const [{ usage, quota }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return {
      persisted,
      ...(usage !== undefined && { used: usage }),
      ...(usage !== undefined && quota !== undefined && { left: Math.max(0, quota - usage) }),
    };
  },
  persist: () => navigator.storage.persist(),
};
