import { UnlockForm } from '../../components/panel/UnlockForm.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import type { Status } from '../../policy/status.ts';
import type { Outside } from './outside.ts';

/** While the passphrase is needed: says so, and takes it. */
export function Locked({ outside, status, text }: { outside: Outside; status: Status; text: string }) {
  return status.vault === 'locked' ? (
    <Notice tone="warn" title={text}>
      <UnlockForm onUnlock={(passphrase) => outside.ask({ type: 'vault.unlock', passphrase })} />
    </Notice>
  ) : null;
}
