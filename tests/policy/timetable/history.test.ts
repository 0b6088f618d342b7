import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { History } from '../../../policy/timetable/history.ts';
import { emptyHistory, recorded, redo, undo } from '../../../policy/timetable/history.ts';

test('any row of edits, undone and redone, ends where the edits alone would have led', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer(), fc.constant('undo' as const), fc.constant('redo' as const)), {
        maxLength: 60,
      }),
      (moves) => {
        let history: History<number> = emptyHistory;
        let value = 0;
        let line = [0];
        let at = 0;
        for (const move of moves) {
          if (typeof move === 'number') {
            history = recorded(history, { what: { key: 'edit' }, back: value, forth: move });
            value = move;
            line = [...line.slice(0, at + 1), move];
            at += 1;
          } else {
            const moved = (move === 'undo' ? undo : redo)(history);
            expect(moved === undefined).toBe(move === 'undo' ? at === 0 : at === line.length - 1);
            if (!moved) continue;
            history = moved.history;
            value = move === 'undo' ? moved.step.back : moved.step.forth;
            at += move === 'undo' ? -1 : 1;
          }
          expect(value).toBe(line[at]);
        }
      },
    ),
  );
});
