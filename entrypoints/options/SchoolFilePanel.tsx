import { SchoolFile } from '../../components/options/SchoolFile.tsx';
import { exportFileName } from '../../policy/log/file-name.ts';
import { sameData } from '../../policy/same.ts';
import type { Settings } from '../../policy/settings.ts';
import { checksum } from './checksum.ts';
import type { Outside } from './outside.ts';
import type { Patch } from './use-settings.ts';

/** The school's file, tied to the settings. */
export function SchoolFilePanel({
  outside,
  settings,
  save,
}: {
  outside: Outside;
  settings: Settings;
  save: (patch: Patch) => Promise<boolean>;
}) {
  const today = () => Temporal.Now.plainDateISO().toString();
  return (
    <SchoolFile
      settings={settings}
      checksum={checksum}
      onSaveFile={(text) =>
        outside.save(exportFileName('school-settings', today(), 'json'), 'application/json', text)
      }
      onSave={(result) =>
        save(
          // Only what the file changes: another page may have changed other fields meanwhile.
          Object.fromEntries(
            Object.entries(result).filter(
              ([key, value]) => !sameData(value, settings[key as keyof Settings]),
            ),
          ),
        )
      }
    />
  );
}
