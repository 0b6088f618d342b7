import { say } from '../../assets/messages/index.ts';
import type { SeenOnPage } from '../../policy/page-state.ts';
import { Button } from '../ui/Button.tsx';

/** How the declaration stands that a person is on, where it keeps nothing away; it names nobody. */
export function DeclarationLine({
  declaration,
  onOpen,
}: {
  declaration: SeenOnPage['declaration'];
  onOpen: (id: string) => unknown;
}) {
  if (!declaration || declaration.state === 'in-force') return null;
  return (
    <p class="small">
      {say(`panel.declaration.${declaration.state}`)}{' '}
      <Button kind="quiet" onClick={() => onOpen(declaration.id)}>
        {say('panel.declaration.open')}
      </Button>
    </p>
  );
}
