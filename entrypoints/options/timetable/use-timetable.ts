import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sayMessage } from '../../../assets/messages/index.ts';
import type { Message } from '../../../policy/message.ts';
import { UserError } from '../../../policy/message.ts';
import { sameData } from '../../../policy/same.ts';
import { changesOn } from '../../../policy/timetable/changes.ts';
import type { History } from '../../../policy/timetable/history.ts';
import { emptyHistory, recorded, redo, undo } from '../../../policy/timetable/history.ts';
import type { TimeProblem } from '../../../policy/timetable/problems.ts';
import { timeProblems } from '../../../policy/timetable/problems.ts';
import type { DayChange, SchoolTime } from '../../../policy/timetable/schema.ts';
import type { Outside } from '../outside.ts';
import type { Patch } from '../use-settings.ts';

/** One side of an edit: the whole calendar and timetable, or what one date has of its own. */
type Side = { time: SchoolTime } | { date: string; changes: DayChange[] };

/** What outlives a change of tab. */
interface Kept {
  history: History<Side>;
  /** As the last edit here left the calendar and timetable. */
  left?: SchoolTime;
}
const keptFor = new WeakMap<Outside, Kept>();

export interface TimetableEditing {
  /** Whether the draft has been asked for; until then nothing can be edited. */
  ready: boolean;
  /** As edited. */
  time: SchoolTime;
  problems: readonly TimeProblem[];
  /** What is shown differs from what is in force. */
  isDraft: boolean;
  edit: (change: (time: SchoolTime) => SchoolTime, what: Message) => void;
  discard: () => void;
  /** Replaces what a date has of its own. */
  setChanges: (date: string, change: (all: readonly DayChange[]) => DayChange[], what: Message) => void;
  undoable: Message | undefined;
  redoable: Message | undefined;
  undo: () => void;
  redo: () => void;
  /** What was done last. */
  said: Message | undefined;
  /** The sentence, when a draft or a date could not be kept. */
  draftError: string | undefined;
  changesError: string | undefined;
}

/**
 * Editing of the calendar and timetable. An edit that leaves them sound is saved to the settings at once; while something is wrong
 * with them, what is edited is kept as a draft by the background, and the settings stay as they were.
 *
 * @param inForce the settings' own, always sound
 * @param changes of every date, as stored
 */
export function useTimetable(
  outside: Outside,
  inForce: SchoolTime,
  changes: readonly DayChange[],
  save: (patch: Patch) => unknown,
): TimetableEditing {
  const { ask } = outside;
  const [ready, setReady] = useState(false);
  const [draft, setDraft] = useState<SchoolTime | null>(null);
  const [history, setHistory] = useState<History<Side>>(keptFor.get(outside)?.history ?? emptyHistory);
  const [said, setSaid] = useState<Message>();
  const [draftError, setDraftError] = useState<string>();
  const [changesError, setChangesError] = useState<string>();
  const queueRef = useRef<Promise<unknown>>(Promise.resolve());
  const latestRef = useRef({ shown: inForce, draft, history, changes });
  const time = draft ?? inForce;
  const problems = useMemo(() => timeProblems(time), [time]);

  const remember = useCallback(
    (next: History<Side>, left?: SchoolTime) => {
      const before = keptFor.get(outside)?.left;
      const last = left ?? before;
      keptFor.set(outside, { history: next, ...(last && { left: last }) });
      latestRef.current.history = next;
      setHistory(next);
    },
    [outside],
  );

  /** Asks for something in turn; an expected refusal becomes a sentence. */
  const inTurn = useCallback(
    (work: () => Promise<unknown>, setError: (error: string | undefined) => void) => {
      const run = async () => {
        try {
          await work();
          setError(undefined);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          setError(sayMessage(error.say));
        }
      };
      queueRef.current = queueRef.current.then(run, run);
    },
    [],
  );

  const show = useCallback(
    (next: SchoolTime) => {
      const latest = latestRef.current;
      const isSound = timeProblems(next).length === 0;
      const draftNext = isSound ? null : next;
      if (draftNext !== null || latest.draft !== null)
        inTurn(() => ask({ type: 'time-draft.save', draft: draftNext }), setDraftError);
      Object.assign(latest, { shown: next, draft: draftNext });
      setDraft(draftNext);
      if (isSound) save({ time: next });
    },
    [ask, inTurn, save],
  );

  const apply = useCallback(
    (side: Side) => {
      if ('time' in side) return show(side.time);
      const { date, changes: wanted } = side;
      latestRef.current.changes = [
        ...latestRef.current.changes.filter((each) => each.date !== date),
        ...wanted,
      ];
      return inTurn(() => ask({ type: 'changes.save', date, changes: wanted }), setChangesError);
    },
    [ask, inTurn, show],
  );

  useLayoutEffect(() => {
    Object.assign(latestRef.current, { shown: draft ?? inForce });
    // Set from elsewhere (another page, a settings file): undoing an edit from before would undo that, too.
    const left = keptFor.get(outside)?.left;
    if (draft === null && left && !sameData(left, inForce)) {
      keptFor.delete(outside);
      remember(emptyHistory);
    }
  }, [draft, inForce, outside, remember]);
  useLayoutEffect(() => {
    latestRef.current.changes = changes;
  }, [changes]);

  useEffect(() => {
    let gone = false;
    const load = async () => {
      let stored: SchoolTime | null = null;
      try {
        stored = await ask({ type: 'time-draft.get' });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        if (!gone) setDraftError(sayMessage(error.say));
      }
      if (gone) return;
      if (stored) show(stored);
      setReady(true);
    };
    void load();
    return () => {
      gone = true;
    };
    // Once, when the tab opens.
  }, [ask, show]);

  const record = (what: Message, back: Side, forth: Side) => {
    apply(forth);
    remember(
      recorded(latestRef.current.history, { what, back, forth }),
      'time' in forth ? forth.time : undefined,
    );
    setSaid(what);
  };
  const edit: TimetableEditing['edit'] = (change, what) => {
    const before = latestRef.current.shown;
    const next = change(before);
    if (!sameData(before, next)) record(what, { time: before }, { time: next });
  };
  const step = (move: typeof undo, side: 'back' | 'forth', key: string) => {
    const moved = move(latestRef.current.history);
    if (!moved) return;
    const to = moved.step[side];
    apply(to);
    remember(moved.history, 'time' in to ? to.time : undefined);
    setSaid({ key, params: { what: sayMessage(moved.step.what) } });
  };
  return {
    ready,
    time,
    problems,
    isDraft: draft !== null,
    edit,
    discard: () => edit(() => inForce, { key: 'timetableTab.did.discard' }),
    setChanges: (date, change, what) => {
      const all = latestRef.current.changes;
      const back = changesOn(all, date);
      record(what, { date, changes: back }, { date, changes: change(all) });
    },
    undoable: history.done.at(-1)?.what,
    redoable: history.undone.at(-1)?.what,
    undo: () => step(undo, 'back', 'timetableTab.undone'),
    redo: () => step(redo, 'forth', 'timetableTab.redone'),
    said,
    draftError,
    changesError,
  };
}
