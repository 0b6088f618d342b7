import { say } from '../../assets/messages/index.ts';
import type { RecordState } from '../../policy/forms/record-state.ts';

const tone: Record<RecordState, string> = {
  'in-force': 'tag tag-good',
  'to-come': 'tag',
  'not-told': 'tag tag-warn',
  over: 'tag',
  withdrawn: 'tag',
};

/** How a record stands. */
export const RecordTag = ({ state }: { state: RecordState }) => (
  <span class={tone[state]}>{say(`records.state.${state}`)}</span>
);
