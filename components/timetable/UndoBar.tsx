import { say, sayMessage } from '../../assets/messages/index.ts';
import type { Message } from '../../policy/message.ts';
import { Button } from '../ui/Button.tsx';
import { Status } from '../ui/Status.tsx';

/** Undo and redo, each saying what it is about, and the line that says what was done last. */
export function UndoBar({
  undoable,
  redoable,
  said,
  onUndo,
  onRedo,
}: {
  undoable: Message | undefined;
  redoable: Message | undefined;
  said: Message | undefined;
  onUndo: () => void;
  onRedo: () => void;
}) {
  return (
    <div class="undo-bar row">
      <Button
        busy={!undoable}
        aria-label={undoable ? say('timetableTab.undoWhat', { what: sayMessage(undoable) }) : undefined}
        aria-keyshortcuts="Control+Z"
        onClick={onUndo}
      >
        {say('timetableTab.undo')}
      </Button>
      <Button
        busy={!redoable}
        aria-label={redoable ? say('timetableTab.redoWhat', { what: sayMessage(redoable) }) : undefined}
        aria-keyshortcuts="Control+Y"
        onClick={onRedo}
      >
        {say('timetableTab.redo')}
      </Button>
      <Status>{said ? sayMessage(said) : ''}</Status>
    </div>
  );
}
