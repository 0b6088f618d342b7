import { say, sayMessage } from '../../../assets/messages/index.ts';
import { Table } from '../../ui/Table.tsx';

/** One permission: as the manifest spells it, and the message keys of its reason and of what would be lost. */
export interface PermissionRow {
  permission: string;
  reason: string;
  feature: string;
}

/** What Staffroom asked the browser for, and why. */
export function PermissionsTable({
  permissions,
  hosts,
  optional,
}: {
  permissions: readonly PermissionRow[];
  hosts: readonly PermissionRow[];
  /** Asked for later, one site at a time. */
  optional: readonly PermissionRow[];
}) {
  const table = (caption: string, rows: readonly PermissionRow[], hideCaption = false) => (
    <Table
      caption={caption}
      hideCaption={hideCaption}
      columns={[
        { key: 'permission', label: say('privacy.permission') },
        { key: 'reason', label: say('privacy.reason') },
        { key: 'without', label: say('privacy.without') },
      ]}
      rows={rows.map((row) => ({
        key: row.permission,
        cells: [
          <code key="p">{row.permission}</code>,
          sayMessage({ key: row.reason }),
          sayMessage({ key: row.feature }),
        ],
      }))}
    />
  );
  return (
    <section class="stack">
      <h2>{say('privacy.permissions')}</h2>
      {table(say('privacy.permissions'), permissions, true)}
      {table(say('privacy.sites'), hosts)}
      {table(say('privacy.optionalSites'), optional)}
      <p>{say('privacy.sitesText')}</p>
    </section>
  );
}
